/** What heads of offices show the public. Nothing here changes once it is shown, except that it ends. */

/** A figure as it stood when the head of an office published it. */
export type PublishedFigureTable = {
  officeId: string
  indicatorCode: string
  period: string
  number: number
  value: number
  target: number | null
  colour: 'green' | 'yellow' | 'red' | null
  grade: string | null
  /** How many it is counted from: respondents, services, complaints; null where nothing says so. */
  base: number | null
  /** The version of the report it was taken from. */
  sourceVersion: number
  /** The version of the report of which its head was told last that it differs; null: of none. */
  toldVersion: number | null
  /** The day at the office. */
  publishedOn: string
  publishedAt: string
  publishedBy: string
  /** Null: the last one of this indicator and period. */
  replacedAt: string | null
  withdrawnAt: string | null
  withdrawnBy: string | null
  /** Empty unless withdrawn. */
  withdrawnReason: string
}

/** The pledge of an office to those it serves (maklumat pelayanan), each wording once. */
export type ServicePledgeTable = {
  officeId: string
  number: number
  pledge: string
  datedOn: string
  /** The signed paper: a version of a piece of the evidence library. */
  pieceId: string | null
  pieceNumber: number | null
  /** Since when nobody from the public opens the paper any more, and why; the wording stays. */
  paperClosedAt: string | null
  paperClosedBecause: 'personal-data' | 'removed' | null
  publishedOn: string
  publishedAt: string
  publishedBy: string
  replacedAt: string | null
  withdrawnAt: string | null
  withdrawnBy: string | null
  withdrawnReason: string
}
