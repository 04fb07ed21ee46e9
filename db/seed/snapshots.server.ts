import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { Insertable } from 'kysely'
import type { ScoreSnapshotTable, Track } from '#db/schema.ts'
import { chance } from './chance.server.ts'

export type Reached = { readonly total: number; readonly readiness: number }

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
  return Array.from({ length: weeks }, (_, place) => weeks - place).flatMap((week) =>
    (['claimed', 'supported', 'verified'] as const).map((track) => {
      const part = progress(assessmentId, track, weeks - week)
      const { total, readiness } = reached[track]
      return {
        assessmentId,
        day: daysBefore(today, week * 7),
        track,
        total: total * part,
        need: emptyNeed * (1 - (readiness * part) / 100),
        readiness: readiness * part,
      }
    }),
  )
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
