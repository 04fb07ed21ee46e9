import { useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'

/** The same figure on the three tracks, in points or in readiness. */
export type TrackValues = Readonly<Record<'claimed' | 'supported' | 'verified', number>>

type BulletProps = {
  readonly values: TrackValues
  readonly threshold: number
  /** The full weight: the bar's end. */
  readonly weight: number
  readonly label: string
}

/** A gate as a bar: three tracks on one rail, the threshold as an ink tick, what is missing as a line above. */
export function Bullet({ values, threshold, weight, label }: BulletProps) {
  const share = (points: number) => percentOf(points, weight)
  const [value, aim] = [share(values.supported), share(threshold)]
  return (
    <svg className="bullet" viewBox="0 0 100 20" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect className="rail" y="7" width="100" height="8" />
      <rect className="claim" y="7" width={share(values.claimed)} height="8" />
      <rect className="val" y="7" width={value} height="8" />
      <rect className="ver" y="7" width={share(values.verified)} height="8" />
      {value < aim ? <rect className="gap" x={value} y="2" width={round(aim - value)} height="3" /> : null}
      <line className="tick" x1={aim} x2={aim} y1="1" y2="19" />
    </svg>
  )
}

/** What the colours of the bars mean. */
export function BulletKey({ target }: { readonly target: string }) {
  const t = useWords(partWords)
  const entries = [
    ['ver', t.trackVerified],
    ['val', t.trackSupported],
    ['claim', t.onlyClaimed],
  ] as const
  return (
    <p className="gates-key">
      {entries.map(([track, word]) => (
        <span className="key-item" key={track}>
          <svg viewBox="0 0 20 12" className="bullet" aria-hidden="true">
            <rect className={track} y="2" width="20" height="8" />
          </svg>
          {word}
        </span>
      ))}
      <span className="key-item">
        <svg viewBox="0 0 20 12" className="bullet" aria-hidden="true">
          <rect className="gap" y="4.5" width="20" height="3" />
        </svg>
        {t.shortfall}
      </span>
      <span className="key-item">
        <svg viewBox="0 0 20 12" className="bullet" aria-hidden="true">
          <line className="tick" x1="10" x2="10" y1="0" y2="12" />
        </svg>
        {t.thresholdOf(target)}
      </span>
    </p>
  )
}

const round = (value: number) => Math.round(value * 100) / 100
const percentOf = (points: number, weight: number) =>
  weight > 0 ? round(Math.min(100, Math.max(0, (100 * points) / weight))) : 0
