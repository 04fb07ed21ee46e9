/** What offices report of their service indicators, period by period, and what each cycle sets for them. */

/** What a cycle sets differently from the catalogue; an indicator without a row follows the catalogue. */
export type IndicatorSettingTable = {
  cycleId: string
  indicatorCode: string
  /** 0: not asked in the periods that open from now on. */
  active: number
  /** Null: the catalogue's. */
  targetWbk: number | null
  targetWbbm: number | null
  /** The report is due on this working day of the month after the period; null: the catalogue's usual one. */
  dueWorkingDay: number | null
  /** Why a target differs from one that a regulation or standard gives; else empty. */
  reason: string
  version: number
  changedBy: string
  changedAt: string
}

/** A period that was opened: from then on what is expected of it is fixed. */
export type IndicatorPeriodTable = {
  period: string
  cycleId: string
  kind: 'monthly' | 'quarterly' | 'yearly'
  dueOn: string
  /** The last day on which an office may still hand in without a reopening. */
  closesOn: string
  openedAt: string
}

/** One indicator that one office is expected to report for one period, and how far it is. */
export type IndicatorReportTable = {
  officeId: string
  indicatorCode: string
  period: string
  dueOn: string
  state: 'kosong' | 'draf' | 'terkirim' | 'disetujui' | 'dikembalikan'
  version: number
  /** The office's day on which it was first handed in: what timeliness goes by. */
  firstSubmittedOn: string | null
  submittedBy: string | null
  submittedAt: string | null
  judgedBy: string | null
  judgedAt: string | null
  reasonCode: string | null
  /** The reviewer's words with a return; else empty. */
  note: string
  /** What was handed in last comes to; null when nothing was, or when there was nothing to measure. */
  value: number | null
  secondValue: number | null
  /** 1: handed in, but with nothing to measure. */
  notApplicable: number
  target: number | null
  achievement: number | null
  colour: 'green' | 'yellow' | 'red' | null
  grade: string | null
}

/** One figure of a period as the office has it now; a divided one once for each member ('enquiries/whatsapp'). */
export type IndicatorFigureTable = {
  officeId: string
  period: string
  figureKey: string
  /** Null: a choice. */
  value: number | null
  choice: string | null
  source: 'typed' | 'counted' | 'import' | 'api'
  /** Why it jumps, or why it differs from what was counted; else empty. */
  reason: string
  version: number
  enteredBy: string | null
  enteredAt: string
}

/** What was handed in, each time, as it was then. */
export type IndicatorReportVersionTable = {
  officeId: string
  indicatorCode: string
  period: string
  number: number
  /** Canonical JSON: figure key → { value | choice, source, reason }. */
  figures: string
  value: number | null
  notApplicable: number
  /** Why an approved figure was corrected; empty for the first. */
  reason: string
  submittedBy: string | null
  submittedAt: string
}

/** A closed period that the Kanwil opened again for one office. */
export type PeriodReopeningTable = {
  officeId: string
  period: string
  closesOn: string
  reason: string
  openedBy: string
  openedAt: string
}

/** The reports of one office and period, counted; rewritten with every change of one of them. */
export type ReportSummaryTable = {
  officeId: string
  period: string
  expected: number
  submitted: number
  onTime: number
  /** Handed in and not judged yet. */
  waiting: number
  approved: number
  returned: number
  green: number
  yellow: number
  red: number
}
