import { daysOf } from '#app/domain/calendar/periods.ts'
import type { Period } from '#app/domain/calendar/periods.ts'
import type { FormField } from './form.ts'

/** How far the report of one indicator is (process, 4.2). */
export type ReportState = 'kosong' | 'draf' | 'terkirim' | 'disetujui' | 'dikembalikan'

/** States in which an office may change the figures of a report. */
export const openReportStates: readonly ReportState[] = ['kosong', 'draf', 'dikembalikan']

/** Whether a report may be handed in on a day: after its period, or within where it is due before the period ends. */
export function isTimeToHandIn(period: Period, dueOn: string, today: string): boolean {
  const { to } = daysOf(period)
  return today > to || dueOn <= to
}

/** Whether a figure stands still: every report that asks for it was handed in and not returned. */
export function isLocked(field: FormField, stateOf: (code: string) => ReportState | undefined): boolean {
  return field.codes.every((code) => {
    const state = stateOf(code)
    return state === undefined || !openReportStates.includes(state)
  })
}
