import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import type { TrackValues } from './bullet.tsx'
import { shownTracks } from './shown-tracks.ts'

/** The three tracks of a readiness as one short bar, for rows of tables. */
export function TrackBar({ readiness }: { readonly readiness: TrackValues }) {
  const t = useWords(partWords)
  const f = useFormats()
  const shown = shownTracks(readiness, f)
  const width = (track: keyof TrackValues) => Math.round(Math.min(100, Math.max(0, readiness[track])) * 100) / 100
  return (
    <svg
      className="track3"
      viewBox="0 0 100 8"
      preserveAspectRatio="none"
      role="img"
      aria-label={t.trackFinding(shown.verified, shown.supported, shown.claimed)}
    >
      <rect className="rail" width="100" height="8" />
      <rect className="claimed" width={width('claimed')} height="8" />
      <rect className="supported" width={width('supported')} height="8" />
      <rect className="verified" width={width('verified')} height="8" />
    </svg>
  )
}
