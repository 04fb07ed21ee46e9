import { z } from 'zod'
import { dayField, filledText } from './fields.ts'

const idField = filledText(100)
const versionField = z.coerce.number('invalid').int('invalid').min(0, 'invalid')
const targetField = z.enum(['WBK', 'WBBM'], 'choose-one')
const kindField = z.enum(['fill', 'verify', 'revise'], 'choose-one')

/** A fault of two days stands beside the second. */
const inOrder = (path: string) => ({ path: [path], error: 'dates-reversed' })

/** A new assessment year with the windows of the whole institution. */
export const NewCycleForm = z
  .object({
    year: z.coerce.number('not-a-number').int('not-whole').min(2020, 'out-of-range').max(2999, 'out-of-range'),
    editionId: idField,
    evidenceFrom: dayField,
    evidenceTo: dayField,
    fillOpensOn: dayField,
    fillClosesOn: dayField,
    verifyOpensOn: dayField,
    verifyClosesOn: dayField,
    reviseOpensOn: dayField,
    reviseClosesOn: dayField,
  })
  .refine(({ evidenceFrom, evidenceTo }) => evidenceFrom <= evidenceTo, inOrder('evidenceTo'))
  .refine(({ fillOpensOn, fillClosesOn }) => fillOpensOn <= fillClosesOn, inOrder('fillClosesOn'))
  .refine(({ verifyOpensOn, verifyClosesOn }) => verifyOpensOn <= verifyClosesOn, inOrder('verifyClosesOn'))
  .refine(({ reviseOpensOn, reviseClosesOn }) => reviseOpensOn <= reviseClosesOn, inOrder('reviseClosesOn'))

/** Which act the button of a form on a cycle's pages asks for. */
export const CycleIntent = z.object({
  intent: z.enum(['change', 'window', 'remove-window', 'condition', 'open', 'open-rest', 'target'], 'unknown-option'),
})

/** The window of valid evidence, and whether the year is open. */
export const ChangeCycleForm = z
  .object({
    expectedVersion: versionField,
    evidenceFrom: dayField,
    evidenceTo: dayField,
    state: z.enum(['open', 'closed'], 'choose-one'),
  })
  .refine(({ evidenceFrom, evidenceTo }) => evidenceFrom <= evidenceTo, inOrder('evidenceTo'))

/** When a branch may do what. */
export const WindowForm = z
  .object({ unitId: idField, kind: kindField, opensOn: dayField, closesOn: dayField })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, inOrder('closesOn'))

export const RemoveWindowForm = z.object({ unitId: idField, kind: kindField })

/** A condition of the institution; its value is read by the type that the edition gives it, empty takes it back. */
export const ConditionForm = z.object({
  key: idField,
  value: z.string().trim().max(100, 'too-long').default(''),
  note: z.string().trim().max(500, 'too-long').default(''),
  expectedVersion: versionField,
})

export const OpenOfficeForm = z.object({ officeId: idField, target: targetField })
export const OpenRestForm = z.object({ target: targetField })
export const TargetForm = z.object({ assessmentId: idField, target: targetField, expectedVersion: versionField })
