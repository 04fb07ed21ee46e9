import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { readPrerequisite } from '#app/domain/scoring/typed-prerequisite.ts'
import { ConfirmPrerequisiteForm, PrerequisiteForm, PrerequisiteIntent } from '#app/forms/prerequisite.ts'
import { services } from '#app/platform/services.server.ts'
import { confirmPrerequisite } from '#app/use-cases/prerequisites/confirm-prerequisite.server.ts'
import { findPrerequisite } from '#app/use-cases/prerequisites/find-prerequisite.server.ts'
import { recordPrerequisite } from '#app/use-cases/prerequisites/record-prerequisite.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What became of a form on the page of prerequisites; what was typed comes back unless it was kept. */
export type PrerequisiteAct = {
  readonly status: 200 | 400 | 409
  readonly ok: boolean
  readonly key: string
  readonly errors?: FormErrors
  readonly values?: Readonly<Record<string, string>>
  readonly stale?: boolean
}

/** Enters or confirms a condition. Throws as the use cases do, except for a value overtaken by somebody else's. */
export async function actOnPrerequisite(
  actor: Actor,
  assessmentId: string,
  fields: FormData,
): Promise<PrerequisiteAct> {
  const values = textsOf(fields)
  const key = values['key'] ?? ''
  const intent = parseForm(PrerequisiteIntent, fields)
  if (!intent.ok) return { status: 400, ok: false, key, errors: intent.errors, values }
  try {
    const errors = await (intent.value.intent === 'save' ? save : confirm)(actor, assessmentId, fields)
    return errors ? { status: 400, ok: false, key, errors, values } : { status: 200, ok: true, key }
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'stale-version') throw error
    return { status: 409, ok: false, key, values, stale: true }
  }
}

async function save(actor: Actor, assessmentId: string, fields: FormData): Promise<FormErrors | undefined> {
  const form = parseForm(PrerequisiteForm, fields)
  if (!form.ok) return form.errors
  const { key, version, value, nothingDue, note } = form.value
  const prerequisite = await findPrerequisite(services(), actor, assessmentId, key)
  const read = readPrerequisite(prerequisite, { value, nothingDue })
  if (!read.ok) return { value: read.errors }
  const entry = { assessmentId, key, value: read.value, note, expectedVersion: version }
  await recordPrerequisite(services(), actor, entry)
  return undefined
}

async function confirm(actor: Actor, assessmentId: string, fields: FormData): Promise<FormErrors | undefined> {
  const form = parseForm(ConfirmPrerequisiteForm, fields)
  if (!form.ok) return form.errors
  await confirmPrerequisite(services(), actor, { assessmentId, ...form.value })
  return undefined
}
