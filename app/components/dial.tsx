import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import type { Target } from '#app/domain/instrument/types.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { tracks } from '#app/content/words/states.ts'
import type { TrackValues } from './bullet.tsx'
import { arc, marks, stroke } from './dial-geometry.ts'
import { Emblem } from './emblem.tsx'
import { shownTracks } from './shown-tracks.ts'

type DialProps = {
  readonly predicate: Target
  /** Readiness 0–100 on each track, unrounded. */
  readonly readiness: TrackValues
  /** Change of the supported track over some weeks; left out while there is too little history. */
  readonly trend?: { readonly points: number; readonly weeks: number }
  /** The page that explains the figure. */
  readonly whyHref?: string
  /** Said under the verified figure, such as that the official survey is still missing. */
  readonly verifiedNote?: ReactNode
}

/** Readiness on one arc: what the office claims, what evidence supports (the headline), what a tier verified. */
export function Dial({ predicate, readiness, trend, whyHref, verifiedNote }: DialProps) {
  const t = useWords(partWords)
  const names = useWords(tracks)
  const f = useFormats()
  const shown = shownTracks(readiness, f)
  return (
    <>
      <div className="dial">
        <svg
          viewBox="0 0 400 226"
          role="img"
          aria-label={t.dialFinding(predicate, shown.verified, shown.supported, shown.claimed)}
        >
          <Arcs {...readiness} />
          {marks.map(({ value, ten, ...place }) => (
            <line className={ten ? 'mark mark-ten' : 'mark'} key={value} {...place} />
          ))}
          <Emblem predicate={predicate} at={{ x: 182, y: 62, size: 36 }} />
          <text className="figure" x="200" y="166" textAnchor="middle">
            {shown.supported}
          </text>
          <text className="figure-name" x="200" y="190" textAnchor="middle">
            {t.dialName(predicate)}
          </text>
          {trend ? <Trend {...trend} /> : null}
          <text x="28" y="218" textAnchor="middle">
            0
          </text>
          <text x="372" y="218" textAnchor="middle">
            100
          </text>
        </svg>
      </div>
      <dl className="tracks">
        <Figure kind="ver" name={names.verified} value={shown.verified} note={verifiedNote} />
        <Figure kind="sup" name={names.supported} value={shown.supported} note={t.headline} />
        <Figure kind="cla" name={names.claimed} value={shown.claimed} note={t.byOffice} />
      </dl>
      {whyHref ? (
        <p className="dial-why">
          <Link to={whyHref}>{t.why(shown.supported)}</Link>
        </p>
      ) : null}
    </>
  )
}

function Arcs({ claimed, supported, verified }: TrackValues) {
  const ends = [supported, verified].filter((value) => value > 0.5 && value < 99.5)
  return (
    <>
      <path className="rail" strokeWidth="20" d={arc(0, 100)} />
      {claimed > 0 ? <path className="claimed" strokeWidth="20" d={arc(0, claimed)} /> : null}
      {supported > 0 ? <path className="supported" strokeWidth="20" d={arc(0, supported)} /> : null}
      {verified > 0 ? <path className="verified" strokeWidth="20" d={arc(0, verified)} /> : null}
      {ends.map((value) => (
        <line className="hand" key={value} {...stroke(value, 161, 183)} />
      ))}
    </>
  )
}

function Trend({ points, weeks }: { readonly points: number; readonly weeks: number }) {
  const t = useWords(partWords)
  const f = useFormats()
  const size = f.readiness(Math.abs(points))
  const words = /[1-9]/.test(size)
    ? points > 0
      ? t.trendUp(size, weeks)
      : t.trendDown(size, weeks)
    : t.trendSame(weeks)
  return (
    <text className={`figure-trend${points < 0 ? ' falls' : ''}`} x="200" y="211" textAnchor="middle">
      {words}
    </text>
  )
}

type FigureProps = {
  readonly kind: 'ver' | 'sup' | 'cla'
  readonly name: string
  readonly value: string
  readonly note: ReactNode
}

function Figure({ kind, name, value, note }: FigureProps) {
  return (
    <div className={`t-${kind}`}>
      <dt>{name}</dt>
      <dd>
        {value}
        {note ? <span className="t-note">{note}</span> : null}
      </dd>
    </div>
  )
}
