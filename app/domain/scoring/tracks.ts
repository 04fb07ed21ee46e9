import type { Answer, Answers } from './answers.ts'
import { evaluateGates } from './gates.ts'
import type { Gate } from './gates.ts'
import { pointsNeeded, readiness } from './need.ts'
import type { Need } from './need.ts'
import type { Plan } from './plan.ts'
import { scoreWorksheet } from './score-worksheet.ts'
import type { WorksheetScore } from './score-worksheet.ts'
import { standingOf, untouched } from './standing.ts'
import type { ItemRecord, Standing, Track } from './standing.ts'

/** Records by item code; an item without a record is untouched. */
export type ItemRecords = ReadonlyMap<string, ItemRecord>

/** One track of an assessment. `estimates` are the codes whose value the national tier has not settled. */
export type TrackScore = {
  readonly track: Track
  readonly standings: ReadonlyMap<string, Standing>
  readonly answers: Answers
  readonly worksheet: WorksheetScore
  readonly gates: readonly Gate[]
  readonly need: Need
  readonly readiness: number
  readonly estimates: readonly string[]
}

/** How every item of the edition counts on the track. */
export function trackStandings(plan: Plan, records: ItemRecords, track: Track): ReadonlyMap<string, Standing> {
  return new Map(
    plan.index.items.map(({ code, item }) => [code, standingOf(item, records.get(code) ?? untouched, track)]),
  )
}

/** Scores one track. */
export function scoreTrack(plan: Plan, records: ItemRecords, track: Track): TrackScore {
  const standings = trackStandings(plan, records, track)
  const answers = answersOf(standings)
  const worksheet = scoreWorksheet(plan, answers)
  const need = pointsNeeded(plan, worksheet.points)
  return {
    track,
    standings,
    answers,
    worksheet,
    gates: evaluateGates(plan, worksheet.points),
    need,
    readiness: readiness(plan, need),
    estimates: [...standings].flatMap(([code, { estimate }]) => (estimate ? [code] : [])),
  }
}

/** Scores all three tracks. */
export function scoreTracks(plan: Plan, records: ItemRecords): Readonly<Record<Track, TrackScore>> {
  return {
    claimed: scoreTrack(plan, records, 'claimed'),
    supported: scoreTrack(plan, records, 'supported'),
    verified: scoreTrack(plan, records, 'verified'),
  }
}

function answersOf(standings: ReadonlyMap<string, Standing>): Answers {
  const answers: Record<string, Answer> = {}
  for (const [code, { answer }] of standings) if (answer !== undefined) answers[code] = answer
  return answers
}
