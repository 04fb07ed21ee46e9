import type { Tier } from '#app/domain/scoring/standing.ts'
import type { AssessmentState } from './states.ts'

/** What is kept of an office's answer; `value` is null while only a note was written. */
export type ReviewedAnswer = {
  readonly itemCode: string
  readonly tier: 'office' | Tier
  readonly value: string | null
  readonly version: number
  readonly submittedVersion: number | null
}

export type ReviewVerdict = {
  readonly itemCode: string
  readonly tier: Tier
  readonly answerVersion: number
  readonly outcome: 'accepted' | 'returned'
}

/** How far a tier has come with one item; `unclaimed` is an item of which the office says nothing. */
export type JudgedState = 'unclaimed' | 'waiting' | 'accepted' | 'returned'

export type ReviewProgress = {
  /** Items that have to be judged: those that the office claims, and those that were judged without a claim. */
  readonly items: number
  readonly judged: number
  readonly accepted: number
  readonly returned: number
  readonly waiting: number
  /** Items that the office says nothing about; they count nothing and need no verdict. */
  readonly unclaimed: number
  /** Whether every item that has to be judged is judged on its current version. */
  readonly complete: boolean
}

/** The tier that judges in a state, or null where nobody does (process, 4.3). */
export function judgingTier(state: AssessmentState): Exclude<Tier, 'national'> | null {
  if (state === 'penilaian_kanwil') return 'kanwil'
  return state === 'evaluasi_tpi_1' || state === 'evaluasi_tpi_2' ? 'internal' : null
}

/**
 * What a tier's verdict says about an item as it stands now. A return holds until the office hands the item in again;
 * an acceptance holds for the version of the answer that was seen.
 */
export function judgedState(
  own: Pick<ReviewedAnswer, 'value' | 'version' | 'submittedVersion'> | undefined,
  verdict: Pick<ReviewVerdict, 'answerVersion' | 'outcome'> | undefined,
): JudgedState {
  const version = own?.version ?? 0
  if (verdict?.outcome === 'returned' && verdict.answerVersion >= (own?.submittedVersion ?? 0)) return 'returned'
  if (verdict?.outcome === 'accepted' && verdict.answerVersion === version) return 'accepted'
  return own === undefined || own.value === null ? 'unclaimed' : 'waiting'
}

/** The state of every item for a tier, in the order of `codes`. */
export function judgedStates(
  codes: readonly string[],
  answers: readonly ReviewedAnswer[],
  verdicts: readonly ReviewVerdict[],
  tier: Tier,
): ReadonlyMap<string, JudgedState> {
  const own = new Map(answers.flatMap((row) => (row.tier === 'office' ? [[row.itemCode, row] as const] : [])))
  const given = new Map(verdicts.flatMap((row) => (row.tier === tier ? [[row.itemCode, row] as const] : [])))
  return new Map(codes.map((code) => [code, judgedState(own.get(code), given.get(code))]))
}

/** Counts states of items; an assessment of which nothing has to be judged is not complete. */
export function countProgress(states: readonly JudgedState[]): ReviewProgress {
  const count = (wanted: JudgedState) => states.filter((state) => state === wanted).length
  const [accepted, returned, waiting] = [count('accepted'), count('returned'), count('waiting')]
  const judged = accepted + returned
  const items = judged + waiting
  return {
    items,
    judged,
    accepted,
    returned,
    waiting,
    unclaimed: count('unclaimed'),
    complete: items > 0 && waiting === 0,
  }
}

/**
 * The item to judge next: the first that waits after the one given, else the first that waits at all; null when none
 * does.
 */
export function nextWaiting(
  states: ReadonlyMap<string, JudgedState>,
  after: string | null,
  mayJudge: (code: string) => boolean = () => true,
): string | null {
  const codes = [...states.keys()]
  const start = after === null ? 0 : codes.indexOf(after) + 1
  const ordered = [...codes.slice(start), ...codes.slice(0, start)]
  return ordered.find((code) => code !== after && states.get(code) === 'waiting' && mayJudge(code)) ?? null
}
