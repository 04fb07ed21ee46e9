export type FindingState = 'open' | 'answered' | 'closed'

/** What of a finding decides how far its follow-up has come; days are 'YYYY-MM-DD'. */
export type FollowUp = {
  readonly state: FindingState
  readonly dueOn: string
  /** Null as long as the internal team alone sees it. */
  readonly publishedAt: string | null
}

export type FindingProgress = {
  readonly open: number
  readonly answered: number
  readonly closed: number
}

/**
 * How many findings wait for the office, for the internal team, and for nobody. Drafts do not count: the office does
 * not know of them. The office has done its part when `open` is 0.
 */
export function findingProgress(findings: readonly Omit<FollowUp, 'dueOn'>[]): FindingProgress {
  const count = (wanted: FindingState) =>
    findings.filter(({ state, publishedAt }) => publishedAt !== null && state === wanted).length
  return { open: count('open'), answered: count('answered'), closed: count('closed') }
}

/** Whether the office's answer is overdue on a day at the office; the last day itself is in time. */
export function isOverdue({ state, dueOn, publishedAt }: FollowUp, today: string): boolean {
  return publishedAt !== null && state === 'open' && dueOn < today
}
