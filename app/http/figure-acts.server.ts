import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { EntryText } from '#app/domain/reporting/entry.ts'
import { CorrectionForm, HandInForm, SeenForm, figurePrefix, reasonPrefix } from '#app/forms/reporting.ts'
import { services } from '#app/platform/services.server.ts'
import type { RefusedFigures } from '#app/use-cases/reporting/form-view.server.ts'
import { correctReport } from '#app/use-cases/reporting/correct-report.server.ts'
import { handIn } from '#app/use-cases/reporting/hand-in.server.ts'
import type { HandedIn } from '#app/use-cases/reporting/hand-in.server.ts'
import { saveDraft } from '#app/use-cases/reporting/save-draft.server.ts'
import type { FigureChange } from '#app/use-cases/reporting/save-draft.server.ts'
import { parseForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

type Where = { readonly officeId: string; readonly period: string }
type Texts = Readonly<Record<string, EntryText>>

/** What became of figures that were sent; what was typed comes back unless it was kept. */
export type FigureAct =
  | { readonly status: 200; readonly ok: true; readonly at: string; readonly changed: number }
  | (RefusedFigures & { readonly status: 400 | 409 })

/** Saves what a form of figures holds, as far as it differs from what its page showed. Throws as `saveDraft` does. */
export async function saveFigures(actor: Actor, where: Where, fields: FormData): Promise<FigureAct> {
  const seen = parseForm(SeenForm, fields)
  if (!seen.ok) throw new AppError('invalid', 'malformed-form')
  const typed = typedIn(fields, seen.value.seen)
  const changes = Object.entries(typed).flatMap(([key, now]): FigureChange[] => {
    const [text = '', reason = ''] = (Object.hasOwn(seen.value.seen, key) && seen.value.seen[key]) || []
    return now.text === text && now.reason === reason ? [] : [{ key, ...now, was: { text, reason } }]
  })
  try {
    return { status: 200, ok: true, ...(await saveDraft(services(), actor, { ...where, changes })) }
  } catch (error) {
    const refused = refusalOf(error)
    if (!refused) throw error
    return { ...refused, typed }
  }
}

/** The refusals that the form itself can show, with everything that was typed. */
function refusalOf(error: unknown) {
  if (!(error instanceof AppError)) return undefined
  const { reason, details } = error
  const none = { ok: false as const, reason, errors: {} as FormErrors }
  if (reason === 'figures-faulty') return { ...none, status: 400 as const, errors: details['errors'] as FormErrors }
  if (reason === 'stale-version') return { ...none, status: 409 as const, theirs: details['theirs'] as Texts }
  if (reason === 'figures-locked') {
    const keys = details['keys'] as readonly string[]
    return { ...none, status: 409 as const, errors: Object.fromEntries(keys.map((key) => [key, ['locked']])) }
  }
  return reason === 'period-closed' ? { ...none, status: 409 as const } : undefined
}

type Seen = Readonly<Record<string, readonly [text: string, reason: string]>>

/** A field that the form did not send stays as it was seen. */
function typedIn(fields: FormData, seen: Seen): Texts {
  const typed: Record<string, EntryText> = Object.create(null)
  const textOf = (name: string, otherwise: string) => {
    const value = fields.get(name)
    return typeof value === 'string' ? value.trim() : otherwise
  }
  for (const name of fields.keys()) {
    if (!name.startsWith(figurePrefix) && !name.startsWith(reasonPrefix)) continue
    const key = name.slice(figurePrefix.length)
    const [text = '', reason = ''] = (Object.hasOwn(seen, key) && seen[key]) || []
    typed[key] = { text: textOf(figurePrefix + key, text), reason: textOf(reasonPrefix + key, reason) }
  }
  return typed
}

export type DecisionAct =
  | { readonly status: 200; readonly done: HandedIn }
  | {
      readonly status: 400 | 409
      readonly reason: string
      readonly errors: FormErrors
      /** The reason as it was typed. */
      readonly typed: string
    }

/** Hands in what was shown. Throws as `handIn` does, except where the page itself can say it. */
export async function decideHandIn(actor: Actor, where: Where, fields: FormData): Promise<DecisionAct> {
  const form = parseForm(HandInForm, fields)
  if (!form.ok) {
    return { status: 400, reason: 'malformed-form', errors: form.errors, typed: form.values['reason'] ?? '' }
  }
  const typed = form.value.reason
  try {
    return { status: 200, done: await handIn(services(), actor, { ...where, ...form.value }) }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.reason === 'reason-missing') {
      return { status: 400, reason: error.reason, errors: { reason: ['required'] }, typed }
    }
    if (['report-changed', 'nothing-to-hand-in'].includes(error.reason)) {
      return { status: 409, reason: error.reason, errors: {}, typed }
    }
    throw error
  }
}

/** A correction that was not opened: the faults of its reason by field or what overtook it, and the reason as typed. */
export type RefusedCorrection = {
  readonly status: 400 | 409
  readonly code: string
  readonly errors: FormErrors
  /** 'report-changed' or 'period-closed'; null where the reason itself is faulty. */
  readonly overtaken: string | null
  readonly typed: string
}

/** Opens an approved report for correction. Throws as `correctReport` does, except where the page itself can say it. */
export async function openCorrection(
  actor: Actor,
  where: Where,
  fields: FormData,
): Promise<RefusedCorrection | undefined> {
  const form = parseForm(CorrectionForm, fields)
  if (!form.ok) {
    const { code = '', reason = '' } = form.values
    return { status: 400, code, errors: form.errors, overtaken: null, typed: reason }
  }
  const { code: indicatorCode, version: expectedVersion, reason } = form.value
  try {
    await correctReport(services(), actor, { ...where, indicatorCode, expectedVersion, reason })
    return undefined
  } catch (error) {
    if (!(error instanceof AppError) || !['report-changed', 'period-closed'].includes(error.reason)) throw error
    return { status: 409, code: indicatorCode, errors: {}, overtaken: error.reason, typed: reason }
  }
}
