import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { readTyped } from '#app/domain/scoring/typed-answer.ts'
import type { MoveFaults } from '#app/domain/workflow/move-input.ts'
import { NationalResultsForm } from '#app/forms/course.ts'
import { resultField } from '#app/forms/national-results.ts'
import { services } from '#app/platform/services.server.ts'
import { readNationalResults, recordNationalResults } from '#app/use-cases/course/national-results.server.ts'
import type { NationalItem } from '#app/use-cases/course/national-results.server.ts'
import type { CourseAct } from './course-acts.server.ts'
import { parseForm, textsOf } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

/** Records results of the national team; what was typed comes back where it was not taken. Throws out of reach. */
export async function actOnResults(actor: Actor, assessmentId: string, fields: FormData): Promise<CourseAct> {
  const { items } = await readNationalResults(services(), actor, assessmentId)
  const values = textsOf(fields)
  const refused = { ok: false as const, values }
  const form = parseForm(NationalResultsForm, fields)
  const read = readResults(items, values)
  const errors = { ...(form.ok ? {} : form.errors), ...read.errors }
  if (!form.ok || Object.keys(errors).length > 0) return { ...refused, status: 400, errors }
  try {
    await recordNationalResults(services(), actor, { assessmentId, ...form.value, results: read.results })
    return { ok: true, done: 'results' }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const faults = error.details['faults'] as MoveFaults | undefined
    if (error.code === 'invalid') {
      return { ...refused, status: 400, errors: faults ?? {}, ...(!faults && { reason: error.reason }) }
    }
    if (error.reason !== 'stale-results') throw error
    return { ...refused, status: 409, errors: {}, reason: error.reason }
  }
}

type Read = { readonly results: Readonly<Record<string, Answer>>; readonly errors: FormErrors }

/** Each result by the scale of its item; an empty one is left out. */
function readResults(items: readonly NationalItem[], values: Readonly<Record<string, string>>): Read {
  const results: Record<string, Answer> = {}
  const errors: Record<string, readonly string[]> = {}
  for (const { code, item } of items) {
    const inputs = item.kind === 'choice' ? [] : item.inputs
    const typed = {
      choice: values[resultField(code)] ?? null,
      inputs: Object.fromEntries(inputs.map(({ key }) => [key, values[resultField(code, key)] ?? ''])),
    }
    const read = readTyped(item, typed)
    if (read.ok) {
      if (read.value !== null) results[code] = read.value
      continue
    }
    for (const [key, codes] of Object.entries(read.errors)) {
      errors[key === 'choice' ? resultField(code) : resultField(code, key)] = codes
    }
  }
  return { results, errors }
}
