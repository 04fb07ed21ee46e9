import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'
import { readTyped } from '#app/domain/scoring/typed-answer.ts'
import { inputPrefix } from '#app/forms/answer-fields.ts'
import { FinishForm, JudgeForm } from '#app/forms/review.ts'
import { services } from '#app/platform/services.server.ts'
import { getItem } from '#app/use-cases/answers/get-item.server.ts'
import { finishReview, reopenReview } from '#app/use-cases/review/finish-review.server.ts'
import { judgeItem } from '#app/use-cases/review/judge-item.server.ts'
import type { CurrentVerdict, VerdictRefused } from '#app/use-cases/review/stale-verdict.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

type ItemKey = { readonly assessmentId: string; readonly itemCode: string }

/** Judges an item by the form of the desk; null when it was taken. Throws as the use case does, except for a stale one. */
export async function actOnReview(actor: Actor, key: ItemKey, fields: FormData): Promise<VerdictRefused | null> {
  const values = textsOf(fields)
  const { item } = await getItem(services(), actor, key)
  const form = parseForm(JudgeForm, fields)
  if (!form.ok) return { status: 400, errors: form.errors, values, current: null }

  const { intent, version, seen, note, typed, reasonCode, pieces } = form.value
  const read = readTyped(item, typed)
  const given = { ...key, seenVersion: version, seenVerdict: seen, note, pieces }
  try {
    if (intent === 'return') {
      const verdict = { outcome: 'returned' as const, reasonCode: reasonCode ?? '' }
      await judgeItem(services(), actor, { ...given, verdict })
      return null
    }
    if (!read.ok) return { status: 400, errors: namedAsFields(read.errors), values, current: null }
    if (read.value === null || !scoreItem(item, read.value).answered) {
      const missing = item.kind === 'choice' ? ['choice'] : item.inputs.map(({ key: input }) => inputPrefix + input)
      const empty = missing.filter((name) => (values[name] ?? '').trim() === '')
      const errors = Object.fromEntries((empty.length > 0 ? empty : missing).map((name) => [name, ['required']]))
      return { status: 400, errors, values, current: null }
    }
    await judgeItem(services(), actor, { ...given, verdict: { outcome: 'accepted', answer: read.value } })
    return null
  } catch (error) {
    if (!(error instanceof AppError) || error.reason !== 'stale-verdict') throw error
    const { current } = error.details as { current: CurrentVerdict }
    return { status: 409, errors: {}, values, current }
  }
}

/** Finishes the judgement of a worksheet or opens it again; null when it was done. Throws as the use cases do. */
export async function actOnFinish(actor: Actor, assessmentId: string, fields: FormData) {
  const form = parseForm(FinishForm, fields)
  if (!form.ok) return { errors: form.errors, values: form.values }
  if (form.value.intent === 'finish') await finishReview(services(), actor, { assessmentId })
  else await reopenReview(services(), actor, { assessmentId, reason: form.value.reason })
  return null
}

function namedAsFields(errors: FormErrors): FormErrors {
  return Object.fromEntries(
    Object.entries(errors).map(([key, codes]) => [key === 'choice' ? key : `${inputPrefix}${key}`, codes]),
  )
}
