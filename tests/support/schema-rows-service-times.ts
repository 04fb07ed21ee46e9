import type { Tables } from '#db/schema.ts'
import { at } from './builders.ts'

const recorded = { source: 'file' as const, recordedBy: 'operator', recordedAt: at }
const month = { officeId: 'kanim-pati', month: '2026-04' }

/** A row of every table of service times, as the schema accepts it. */
export const serviceTimeRows = {
  serviceTimeMonth: { ...month, version: 1, ...recorded },
  serviceTime: {
    ...{ ...month, service: 'PSP-E', standardDays: 4, finished: 10, onTime: 9, measured: 10, workingDays: 31 },
    ...{ days1: 1, days2: 2, days3: 3, days4: 3, days5: 1 },
  },
  serviceTimeLate: { ...month, atMonth: '2026-03', service: 'PSP-E', count: 1 },
  serviceTimeStanding: { officeId: 'kanim-pati', asOf: '2026-05-12', version: 1, ...recorded },
  serviceTimeOpen: { officeId: 'kanim-pati', service: 'PSP-E', startedOn: '2026-05-04', count: 3 },
  serviceTimeImport: {
    ...{ id: 'times-1', officeId: 'kanim-pati', fileName: 'permohonan.csv', asOf: '2026-05-12' },
    ...{ state: 'reading' as const, share: 0.5, rows: 1000, reading: '', fault: null },
    ...{ createdBy: 'operator', createdAt: at, touchedAt: at },
  },
} satisfies Partial<{ [Name in keyof Tables]: Tables[Name] }>

type Refusal = readonly [
  name: string,
  table: keyof typeof serviceTimeRows,
  overrides: Readonly<Record<string, unknown>>,
  refusal: string,
]

/** Rows of service times that the schema refuses. */
export const serviceTimeRefusals: readonly Refusal[] = [
  ['a month that is none', 'serviceTimeMonth', { month: 'April' }, 'check'],
  ['a month of no office', 'serviceTimeMonth', { officeId: 'kanim-x' }, 'foreign key'],
  ['more on time than finished', 'serviceTime', { onTime: 11 }, 'check'],
  ['more measured than finished', 'serviceTime', { measured: 11 }, 'check'],
  ['more spans than measured', 'serviceTime', { days5: 9 }, 'check'],
  ['on time without a standard', 'serviceTime', { standardDays: null }, 'check'],
  ['times of a month that is not there', 'serviceTime', {}, 'foreign key'],
  ['late in the month it was finished', 'serviceTimeLate', { atMonth: '2026-04' }, 'check'],
  ['open applications of which nothing is known', 'serviceTimeOpen', {}, 'foreign key'],
  ['no open application', 'serviceTimeOpen', { count: 0 }, 'check'],
  ['more than all of a file', 'serviceTimeImport', { share: 1.5 }, 'check'],
  ['given up without a reason', 'serviceTimeImport', { state: 'failed' }, 'check'],
  ['a list of applications of nobody', 'serviceTimeImport', { createdBy: 'nobody' }, 'foreign key'],
]
