import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { Insertable } from 'kysely'
import { statusOf } from '#app/domain/scoring/status.ts'
import type { ScoreSnapshotTable, Track } from '#db/schema.ts'
import { chance } from './chance.server.ts'

export type Reached = {
  readonly total: number
  readonly readiness: number
  /** All gates of the track in their order, with whether they pass today. */
  readonly gates: readonly { readonly key: string; readonly passed: boolean }[]
  readonly prerequisitesMet: boolean
}

const weeks = 12
const tracks: readonly Track[] = ['claimed', 'supported', 'verified']

/**
 * One snapshot a week for the twelve weeks before today, on a path that never falls and ends at what the tracks
 * have really reached: work comes in waves, and judgement begins late. `emptyNeed` is what an empty worksheet needs;
 * in the last `still` weeks nothing happened any more.
 */
export function weeklySnapshots(
  assessmentId: string,
  today: string,
  reached: Readonly<Record<Track, Reached>>,
  emptyNeed: number,
  still = 0,
): readonly Insertable<ScoreSnapshotTable>[] {
  const paths = tracks.map((track) => ({ track, parts: pathOf(assessmentId, track, still) }))
  return Array.from({ length: weeks }, (_, week) => {
    const gates = Object.fromEntries(
      paths.map(({ track, parts }) => [track, gatesThen(assessmentId, track, reached[track], parts[week]!)]),
    ) as Record<Track, Reached['gates']>
    const prerequisites = [{ state: reached.verified.prerequisitesMet ? ('met' as const) : ('unknown' as const) }]
    const status = statusOf({ supported: gates.supported, verified: gates.verified, prerequisites })
    return paths.map(({ track, parts }) => {
      const readiness = reached[track].readiness * parts[week]!
      return {
        ...{ assessmentId, day: daysBefore(today, (weeks - week) * 7), track, status, readiness },
        total: reached[track].total * parts[week]!,
        need: emptyNeed * (1 - readiness / 100),
        failedGates: gates[track].flatMap(({ key, passed }) => (passed ? [] : [key])).join(','),
      }
    })
  }).flat()
}

/** A gate that passes today was passed when most of the way to today was gone, each at a moment of its own. */
function gatesThen(assessmentId: string, track: Track, { gates }: Reached, part: number): Reached['gates'] {
  return gates.map(({ key, passed }) => ({
    key,
    passed: passed && part >= 0.55 + 0.43 * chance(assessmentId, track, key, 'passed'),
  }))
}

/** The share of today's value that was reached in each week, from 0 to 1; the first of them is twelve weeks ago. */
function pathOf(assessmentId: string, track: Track, still: number): readonly number[] {
  const start = track === 'verified' ? 0 : track === 'claimed' ? 0.5 : 0.38
  const late = track === 'verified' ? 6 : 0
  const rests = (place: number) => place < late || place >= weeks - still || chance(assessmentId, 'rests', place) < 0.35
  const steps = Array.from({ length: weeks }, (_, place) =>
    place !== late && rests(place) ? 0 : 0.2 + chance(assessmentId, track, place) ** 2,
  )
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return steps.map((_step, week) => start + (1 - start) * (sum(steps.slice(0, week)) / sum(steps)))
}
