import { shownReadiness } from '#app/domain/scoring/show.ts'
import type { Formats } from '#app/content/formats.ts'
import type { TrackValues } from './bullet.tsx'

/** Readiness as text on each track; short of 100 by more than binary noise, 100,0 is never said. */
export function shownTracks(readiness: TrackValues, f: Formats): Readonly<Record<keyof TrackValues, string>> {
  const shown = (value: number) => f.readiness(shownReadiness(value, { failing: 100 - value > 1e-9 }))
  return {
    claimed: shown(readiness.claimed),
    supported: shown(readiness.supported),
    verified: shown(readiness.verified),
  }
}
