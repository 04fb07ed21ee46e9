import { z } from 'zod'
import { readFigure } from '#app/domain/reporting/read-figure.ts'

/** A figure as it is typed; empty is null and follows the catalogue. */
function figureField(whole: boolean) {
  return z
    .string()
    .max(40, 'not-a-number')
    .default('')
    .transform((text, context): number | null => {
      if (text.trim() === '') return null
      const figure = readFigure(text, whole)
      if (figure !== undefined && (!whole || Number.isInteger(figure))) return figure
      context.addIssue({ code: 'custom', message: 'not-a-number' })
      return z.NEVER
    })
}

/** What a cycle asks of an indicator. */
export const SettingForm = z.object({
  expectedVersion: z
    .string('required')
    .regex(/^\d{1,9}$/, 'invalid')
    .transform(Number),
  active: z.enum(['yes', 'no'], 'choose-one').transform((text) => text === 'yes'),
  targetWbk: figureField(false),
  targetWbbm: figureField(false),
  dueWorkingDay: figureField(true),
  reason: z
    .string()
    .default('')
    .transform((text) => text.replace(/\r\n?/g, '\n').trim())
    .refine((text) => [...text].length <= 500, 'too-long'),
})

/** The indicators of a cycle; with one, what it asks of that one. */
export function settingsPath(cycleId: string, code?: string): string {
  const all = `/cycles/${encodeURIComponent(cycleId)}/indicators`
  return code === undefined ? all : `${all}/${encodeURIComponent(code)}`
}

/** A setting that was not kept; what was typed comes back. */
export type RefusedSetting = {
  readonly status: 400 | 409
  /** Codes of the catalogue by field. */
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
  /** Somebody changed it meanwhile. */
  readonly stale: boolean
}
