import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { readTyped } from '#app/domain/scoring/typed-answer.ts'
import { inputPrefix } from '#app/forms/answer-fields.ts'
import { AnswerForm, ItemIntentForm, SubmitItemForm, TicksForm } from '#app/forms/answer.ts'
import { services } from '#app/platform/services.server.ts'
import { getItem } from '#app/use-cases/answers/get-item.server.ts'
import { readHistory } from '#app/use-cases/answers/read-history.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { submitItem } from '#app/use-cases/answers/submit-item.server.ts'
import { tickDocuments } from '#app/use-cases/answers/tick-documents.server.ts'
import { figuresOf } from '#app/use-cases/answers/figures.server.ts'
import type { ItemKey } from '#app/use-cases/answers/open-item.server.ts'
import type { HistoryView, TheirAnswer, WorksheetFigures } from '#app/use-cases/answers/worksheet-view.server.ts'
import { parseForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** What has become of an act on an item; `figures` only where points may have moved. */
export type ItemAct = ItemDone | ItemRefused
export type ItemDone = {
  readonly ok: true
  /** The version of the answer that holds now, and when it was written; not for ticks. */
  readonly version?: number
  readonly at?: string
  readonly figures?: WorksheetFigures
  readonly ticked?: readonly string[]
  /** The newest events of the item, this one among them. */
  readonly history?: readonly HistoryView[]
}
export type ItemRefused = {
  readonly ok: false
  readonly errors: FormErrors
  readonly values: Readonly<Record<string, string>>
  /** Somebody was faster: their answer, to be put beside what was typed. */
  readonly theirs?: TheirAnswer
}

/** Does what the form asks of an item: answers it, ticks documents, or hands it back. Throws as the use cases do. */
export async function actOnItem(actor: Actor, key: ItemKey, formData: FormData): Promise<ItemAct> {
  const intent = parseForm(ItemIntentForm, formData)
  if (!intent.ok) return intent
  if (intent.value.intent === 'answer') return answer(actor, key, formData)
  if (intent.value.intent === 'ticks') return tick(actor, key, formData)
  return submit(actor, key, formData)
}

async function answer(actor: Actor, key: ItemKey, formData: FormData): Promise<ItemAct> {
  const { item } = await getItem(services(), actor, key)
  const form = parseForm(AnswerForm, formData)
  if (!form.ok) return form
  const { version: expectedVersion, note, typed } = form.value
  const read = readTyped(item, typed)
  if (!read.ok) return { ok: false, errors: namedAsFields(read.errors), values: valuesOf(formData) }

  const saved = await recordAnswer(services(), actor, { ...key, value: read.value, note, expectedVersion })
  const { version, at, standing } = saved
  if (!standing) return { ok: true, version, at }
  const history = await readHistory(services(), key)
  return { ok: true, version, at, figures: figuresOf(standing, [key.itemCode]), history }
}

async function tick(actor: Actor, key: ItemKey, formData: FormData): Promise<ItemAct> {
  const form = parseForm(TicksForm, formData)
  return form.ok ? { ok: true, ticked: await tickDocuments(services(), actor, { ...key, ...form.value }) } : form
}

async function submit(actor: Actor, key: ItemKey, formData: FormData): Promise<ItemAct> {
  const form = parseForm(SubmitItemForm, formData)
  if (!form.ok) return form
  const { version, standing } = await submitItem(services(), actor, { ...key, expectedVersion: form.value.version })
  return { ok: true, version, figures: figuresOf(standing, [key.itemCode]) }
}

/** Two writers met: what was typed beside the other's answer. Throws on what is no answer against an answer. */
export function staleAct(error: unknown, formData: FormData): ItemRefused {
  if (!(error instanceof AppError) || error.reason !== 'stale-version') throw error
  const { theirs, yours } = error.details as { theirs?: TheirAnswer | null; yours?: unknown }
  if (!theirs || !yours) throw error
  return { ok: false, errors: {}, values: valuesOf(formData), theirs }
}

function namedAsFields(errors: FormErrors): FormErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([key, codes]) => [key === 'choice' ? key : `${inputPrefix}${key}`, codes]),
  )
}

function valuesOf(formData: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries([...formData].filter((field): field is [string, string] => typeof field[1] === 'string'))
}
