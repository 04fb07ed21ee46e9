import type { Reading } from '#app/use-cases/service-times/reading.server.ts'
import type { Store } from '#db/store.server.ts'
import { at } from '#tests/support/builders.ts'

/** A list of applications of an office about which nothing is decided. */
export const timesListOf = (officeId: string) => `times-${officeId}`

/** What accepting that list sends. */
export const timesAccepted = { intent: 'accept', months: '2026-04', seen: '2026-04:1 open:1' }

const one = { service: 'PSP-E', standardDays: 4, finished: 1, onTime: 1, measured: 1, workingDays: 2 }
const times = { ...one, days1: 0, days2: 1, days3: 0, days4: 0, days5: 0 }

const reading: Reading = {
  ...{ rows: 1, finished: 1, open: 0, otherColumns: 0, faulty: [], faults: {} },
  tally: { months: [{ month: '2026-04', services: [times] }], late: [], open: [] },
}

/** A month that is known, what is open, and a list that waits. */
export async function givenServiceTimes(
  { serviceTimes, serviceTimeImports }: Store,
  officeId: string,
  createdBy: string,
): Promise<void> {
  const by = { officeId, source: 'file', recordedBy: createdBy, recordedAt: at } as const
  await serviceTimes.replaceMonth({ ...by, month: '2026-04' }, 0, [times], [])
  await serviceTimes.replaceOpen({ ...by, asOf: '2026-05-11' }, 0, [
    { service: 'PSP-E', startedOn: '2026-05-04', count: 2 },
  ])
  await serviceTimeImports.begin({
    ...{ id: timesListOf(officeId), officeId, fileName: 'permohonan.csv', asOf: '2026-05-12', state: 'waiting' },
    ...{ share: 1, rows: 1, reading: JSON.stringify(reading), fault: null, createdBy, createdAt: at, touchedAt: at },
  })
}
