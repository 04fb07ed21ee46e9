import type { z } from 'zod'
import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { PrerequisiteValue } from '#app/domain/instrument/types.ts'
import * as Forms from '#app/forms/cycles.ts'
import { services } from '#app/platform/services.server.ts'
import { changeTarget } from '#app/use-cases/assessments/change-target.server.ts'
import { openAssessments, openRest } from '#app/use-cases/assessments/open-assessments.server.ts'
import { changeCycle } from '#app/use-cases/cycles/change-cycle.server.ts'
import { createCycle } from '#app/use-cases/cycles/create-cycle.server.ts'
import { enterCondition } from '#app/use-cases/cycles/enter-condition.server.ts'
import { removeWindow, setWindow } from '#app/use-cases/cycles/set-window.server.ts'
import { parseForm } from './form.server.ts'
import type { FormErrors } from './form.server.ts'

export type CycleAnswer =
  | { readonly ok: true; readonly intent: string }
  | {
      readonly ok: false
      readonly intent: string
      readonly errors: FormErrors
      readonly values: Readonly<Record<string, string>>
    }

/** Creates a year; what only the use case can know becomes a fault of its field. */
export async function createByForm(
  actor: Actor,
  form: z.output<typeof Forms.NewCycleForm>,
): Promise<{ readonly id: string } | { readonly errors: FormErrors }> {
  const { year, editionId, evidenceFrom, evidenceTo } = form
  const windows = [
    { kind: 'fill' as const, opensOn: form.fillOpensOn, closesOn: form.fillClosesOn },
    { kind: 'verify' as const, opensOn: form.verifyOpensOn, closesOn: form.verifyClosesOn },
    { kind: 'revise' as const, opensOn: form.reviseOpensOn, closesOn: form.reviseClosesOn },
  ]
  try {
    return { id: await createCycle(services(), actor, { year, editionId, evidenceFrom, evidenceTo, windows }) }
  } catch (error) {
    const field = error instanceof AppError ? faultyField[error.reason] : undefined
    if (!(error instanceof AppError) || field === undefined) throw error
    return { errors: { [field]: [error.code === 'not-found' ? 'unknown-option' : error.reason] } }
  }
}

const faultyField: Readonly<Record<string, string>> = {
  'cycle-exists': 'year',
  'edition-not-ready': 'editionId',
  edition: 'editionId',
}

/** Does what a form on a cycle's pages asks for; the use cases decide whether it may be done. */
export async function actOnCycle(
  actor: Actor,
  { cycleId, kanwilId }: { readonly cycleId: string; readonly kanwilId?: string },
  fields: FormData,
): Promise<CycleAnswer> {
  const act = parseForm(Forms.CycleIntent, fields)
  if (!act.ok) return { ...act, intent: '' }
  const { intent } = act.value
  const tools = services()

  async function run<Schema extends z.ZodType>(
    schema: Schema,
    work: (value: z.output<Schema>) => Promise<unknown>,
  ): Promise<CycleAnswer> {
    const form = parseForm(schema, fields)
    if (!form.ok) return { ...form, intent }
    await work(form.value)
    return { ok: true, intent }
  }

  switch (intent) {
    case 'change':
      return run(Forms.ChangeCycleForm, (form) => changeCycle(tools, actor, { cycleId, ...form }))
    case 'window':
      return run(Forms.WindowForm, (form) => setWindow(tools, actor, { cycleId, ...form }))
    case 'remove-window':
      return run(Forms.RemoveWindowForm, (form) => removeWindow(tools, actor, { cycleId, ...form }))
    case 'condition':
      return enterByForm(actor, cycleId, fields)
    case 'open':
      return run(Forms.OpenOfficeForm, ({ officeId, target }) =>
        openAssessments(tools, actor, { cycleId, kanwilId, officeIds: [officeId], target }),
      )
    case 'open-rest':
      return run(Forms.OpenRestForm, ({ target }) =>
        openRest(tools, actor, { cycleId, kanwilId: kanwilId ?? '', target }),
      )
    case 'target':
      return run(Forms.TargetForm, (form) => changeTarget(tools, actor, { cycleId, kanwilId, ...form }))
  }
}

/** A value that its condition does not take stands beside the field. */
async function enterByForm(actor: Actor, cycleId: string, fields: FormData): Promise<CycleAnswer> {
  const intent = 'condition'
  const form = parseForm(Forms.ConditionForm, fields)
  if (!form.ok) return { ...form, intent }
  const { value, ...rest } = form.value
  try {
    await enterCondition(services(), actor, { cycleId, ...rest, value: readValue(value) })
    return { ok: true, intent }
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'invalid') throw error
    const code = error.reason === 'out_of_range' ? 'out-of-range' : 'unknown-option'
    return { ok: false, intent, errors: { value: [code] }, values: { key: rest.key, note: rest.note, value } }
  }
}

/** What was typed as the rules want it: a whole number for a level, yes or no, else the grade itself. */
function readValue(text: string): PrerequisiteValue | null {
  if (text === '') return null
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : text
}
