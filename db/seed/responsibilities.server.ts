import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { ResponsibilityTable } from '#db/schema.ts'
import { instant } from './days.server.ts'

/** The office that has divided its work among its people. */
export const officeWithTasks = 'kanim-pati'

const given: readonly (readonly [subject: string, personId: string, days: number | null])[] = [
  ['AREA:PW', 'pokja.pati', 19],
  ['AREA:MP', 'ketua.pati', null],
  ['AREA:PP', 'operator.pati', 14],
  ['A.I.5.iii.c', 'pokja.pati', 3],
  ['A.I.5.iii.d', 'pokja.pati', -2],
  ['A.I.5.v.e', 'pokja.pati', 6],
  ['A.II.1.iii.a', 'ketua.pati', 5],
  ['A.I.3.iii.f', 'operator.pati', 7],
  ['A.I.4.ii.h', 'operator.pati', 10],
]

/** Who is in charge of what at one office; a date of fewer than 0 days from `today` is past. */
export function responsibilityRows(today: string, assessmentId: string) {
  const responsibilities = given.map(([subject, personId, days], place): ResponsibilityTable => ({
    id: `${assessmentId}-tugas-${place + 1}`,
    ...{ assessmentId, subject, personId, assignedBy: 'ketua.pati', endedAt: null },
    dueOn: days === null ? null : daysBefore(today, -days),
    assignedAt: instant(daysBefore(today, 9), `10:${String(10 + place)}`),
  }))
  const events = responsibilities.map(({ subject, personId, dueOn, assignedAt }): NewEvent => ({
    ...{ stream: assessmentId, at: assignedAt, actorId: 'ketua.pati', action: 'responsibility.assigned', subject },
    ...{ oldValue: null, newValue: { personId, dueOn } },
  }))
  return { responsibilities, events }
}
