/** Surveys of the offices and what came of them. */

export type SurveyCampaignTable = {
  id: string
  officeId: string
  /** '2026-Q2'; an office has one campaign in a quarter. */
  quarter: string
  /** Which surveys are asked together, in their order: 'skm,spak,spkp'. */
  instruments: string
  /** People served in the quarter. */
  population: number
  /** The same by service as JSON, as far as it is known: '{"PSP-E":400}'. */
  populationByService: string
  state: 'open' | 'closed'
  /** The counts of the answers by service as JSON, from closing on; null while answers still come. */
  tally: string | null
  openedBy: string | null
  openedAt: string
  closedBy: string | null
  closedAt: string | null
  version: number
}

/** One visit. It holds no instant, no address and no text, so that it cannot be tied to anybody. */
export type SurveyAnswerTable = {
  campaignId: string
  /** By chance alone. */
  id: string
  answeredOn: string
  service: string
  source: 'phone' | 'kiosk' | 'paper'
  /** One digit from 1 to 4 for each question, in the order of the catalogue; null where it was not asked. */
  skm: string | null
  spak: string | null
  spkp: string | null
  /** Who answered, in bands; null where it was not said. */
  age: string | null
  sex: string | null
  education: string | null
  work: string | null
}

/** What somebody wrote besides; kept apart, so that it cannot be laid beside an answer. */
export type SurveyCommentTable = { campaignId: string; id: string; comment: string }

export type SurveyKioskTable = {
  officeId: string
  /** Stands in the address that makes a device the office's own. */
  deviceKey: string
  version: number
  renewedBy: string | null
  renewedAt: string
}

export type SurveyActionTable = {
  id: string
  campaignId: string
  instrument: 'skm' | 'spak' | 'spkp'
  /** The code of the element it improves: 'U3'. */
  element: string
  action: string
  /** A role or unit, never a person's name. */
  owner: string
  dueOn: string
  state: 'planned' | 'running' | 'done' | 'dropped'
  /** What was done, or why it was dropped; empty before. */
  note: string
  finishedOn: string | null
  plannedBy: string
  plannedAt: string
  version: number
}

/** An index that the official survey gave, with its letter; a correction is a further version. */
export type SurveyResultTable = {
  officeId: string
  year: number
  instrument: 'spak' | 'spkp'
  version: number
  resultIndex: number
  letterNumber: string
  letterDate: string
  note: string
  /** Why it was corrected; empty in the first version. */
  reason: string
  recordedBy: string
  recordedAt: string
}
