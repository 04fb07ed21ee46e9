/** An indicator whose figures heads of offices may show the public, and how it is told. */
export type Publishable = {
  readonly code: string
  /** The inputs that add up to how many the figure is counted from; empty where nothing stands behind it. */
  readonly base: readonly string[]
  /** What stands behind it are answers to a survey. */
  readonly survey: boolean
  /** How the value is written. */
  readonly unit: 'index' | 'percent' | 'working-days' | 'score'
  readonly decimals: number
  /** The most the value can be; an index means little without it. */
  readonly top: number | null
}

/**
 * What may be published, in the order in which it is shown: what the public itself says first, then times, then
 * answers. Figures about the staff and about the assessment are not among it (process, 2: published indices only).
 */
export const publishable: readonly Publishable[] = [
  index('SKM-01', 'skm_respondents', 100),
  index('IPK-01', 'spak_respondents', 4),
  index('IPK-02', 'spkp_respondents', 4),
  percent('SLA-03', 'services_finished'),
  percent('SLA-01', 'services_finished'),
  days('SLA-02', 'passports_measured'),
  percent('PRI-01', 'priority_served'),
  percent('PGD-01', 'complaints_received', 'complaints_carried_in'),
  percent('PGD-02', 'class_resolved'),
  days('PGD-03', 'complaints_answered'),
  percent('CC-02', 'enquiries'),
  percent('INF-01', 'requests_due'),
  { code: 'OMB-01', base: [], survey: false, unit: 'score', decimals: 2, top: 100 },
]

/** The codes of what may be published. */
export const publishableCodes: readonly string[] = publishable.map(({ code }) => code)

export function findPublishable(code: string): Publishable | undefined {
  return publishable.find((one) => one.code === code)
}

function index(code: string, respondents: string, top: number): Publishable {
  return { code, base: [respondents], survey: true, unit: 'index', decimals: 2, top }
}

function percent(code: string, ...base: readonly string[]): Publishable {
  return { code, base, survey: false, unit: 'percent', decimals: 1, top: null }
}

function days(code: string, ...base: readonly string[]): Publishable {
  return { code, base, survey: false, unit: 'working-days', decimals: 1, top: null }
}
