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

/**
 * One snapshot a week for the twelve weeks before today, on a path that never falls and ends at what the tracks
 * have really reached: work comes in waves, and judgement begins late. `emptyNeed` is what an empty worksheet needs.
 */
export function weeklySnapshots(
  assessmentId: string,
  today: string,
  reached: Readonly<Record<Track, Reached>>,
  emptyNeed: number,
): readonly Insertable<ScoreSnapshotTable>[] {
  return Array.from({ length: weeks }, (_, place) => weeks - place).flatMap((week) => {
    const gatesOf = (track: Track) => gatesThen(assessmentId, track, reached[track], weeks - week)
    const status = statusOf({
      supported: gatesOf('supported'),
      verified: gatesOf('verified'),
      prerequisites: [{ state: reached.verified.prerequisitesMet ? 'met' : 'unknown' }],
    })
    return (['claimed', 'supported', 'verified'] as const).map((track) => {
      const part = progress(assessmentId, track, weeks - week)
      const { total, readiness } = reached[track]
      return {
        assessmentId,
        day: daysBefore(today, week * 7),
        track,
        total: total * part,
        need: emptyNeed * (1 - (readiness * part) / 100),
        readiness: readiness * part,
        failedGates: gatesOf(track)
          .flatMap(({ key, passed }) => (passed ? [] : [key]))
          .join(','),
        status,
      }
    })
  })
}

/** A gate that passes today was passed when most of the way to today was gone, each at a moment of its own. */
function gatesThen(assessmentId: string, track: Track, { gates }: Reached, week: number): Reached['gates'] {
  const part = progress(assessmentId, track, week)
  return gates.map(({ key, passed }) => ({
    key,
    passed: passed && part >= 0.55 + 0.43 * chance(assessmentId, track, key, 'passed'),
  }))
}

/** The share of today's value that was reached in a week (0 is the first), from 0 to 1. */
function progress(assessmentId: string, track: Track, week: number): number {
  const start = track === 'verified' ? 0 : track === 'claimed' ? 0.5 : 0.38
  const late = track === 'verified' ? 6 : 0
  const steps = Array.from({ length: weeks }, (_, place) =>
    place < late ? 0 : 0.2 + chance(assessmentId, track, place) ** 2,
  )
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  return start + (1 - start) * (sum(steps.slice(0, week)) / sum(steps))
}
