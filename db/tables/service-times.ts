/** How long services took, as counts; and lists of applications that are read or wait to be accepted. */

export type ServiceTimeMonthTable = {
  officeId: string
  /** 'YYYY-MM' in which the applications were finished. */
  month: string
  version: number
  source: 'file' | 'api'
  /** Null for the interface. */
  recordedBy: string | null
  recordedAt: string
}

export type ServiceTimeTable = {
  officeId: string
  month: string
  service: string
  /** Working days; null where there was no standard, and then nothing is on time. */
  standardDays: number | null
  finished: number
  onTime: number
  /** Of how many the days are known. */
  measured: number
  workingDays: number
  /** Of the measured ones, how many took at most 1, 2, 3, 4, and 5 or more working days. */
  days1: number
  days2: number
  days3: number
  days4: number
  days5: number
}

/** Applications finished in `month` that were open and past their standard at the end of `atMonth`. */
export type ServiceTimeLateTable = {
  officeId: string
  month: string
  atMonth: string
  service: string
  count: number
}

/** The day of which the open applications of an office are known. */
export type ServiceTimeStandingTable = {
  officeId: string
  asOf: string
  version: number
  source: 'file' | 'api'
  recordedBy: string | null
  recordedAt: string
}

export type ServiceTimeOpenTable = {
  officeId: string
  service: string
  startedOn: string
  count: number
}

export type ServiceTimeImportTable = {
  id: string
  officeId: string
  fileName: string
  /** The day of which it tells what was open; null when it holds finished applications alone. */
  asOf: string | null
  state: 'reading' | 'waiting' | 'failed' | 'accepted' | 'discarded'
  /** How much of the file was read, from 0 to 1. */
  share: number
  rows: number
  /** Canonical JSON of the counts that were found; empty before it was read, and after it was decided about. */
  reading: string
  /** Why it could not be read. */
  fault: string | null
  createdBy: string
  createdAt: string
  /** When something was last heard of the reading. */
  touchedAt: string
}
