import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { tracks } from '#app/content/words/states.ts'
import type { TrackValues } from '#app/components/bullet.tsx'
import { shownTracks } from '#app/components/shown-tracks.ts'
import { ChartFigure, lazyChart } from './chart-figure.tsx'

/** Readiness at the end of one day, 0–100, unrounded; the day is `YYYY-MM-DD`. */
export type TrendPoint = { readonly day: string } & TrackValues

type TrendChartProps = {
  /** Oldest first; fewer than two make no line, and the caller says so in words. */
  readonly points: readonly TrendPoint[]
  readonly finding: string
}

const TrendCanvas = lazyChart(async () => (await import('./trend-canvas.tsx')).TrendCanvas)

/** Readiness over time on the three tracks, with the target of 100 as a dashed line. */
export function TrendChart({ points, finding }: TrendChartProps) {
  return (
    <ChartFigure
      finding={finding}
      wide
      table={<TrendTable points={points} finding={finding} />}
      chartKey={<TrendKey />}
    >
      <TrendCanvas points={points} />
    </ChartFigure>
  )
}

function TrendKey() {
  const t = useWords(partWords)
  const names = useWords(tracks)
  const lines = [
    ['verified', names.verified],
    ['supported', names.supported],
    ['claimed', names.claimed],
    ['aim', t.aim],
  ] as const
  return (
    <p className="chart-key">
      {lines.map(([line, name]) => (
        <span className="key-item" key={line}>
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <line className={line} x1="0" x2="20" y1="6" y2="6" strokeWidth="2" />
          </svg>
          {name}
        </span>
      ))}
    </p>
  )
}

function TrendTable({ points, finding }: TrendChartProps) {
  const t = useWords(partWords)
  const names = useWords(tracks)
  const f = useFormats()
  const columns = ['verified', 'supported', 'claimed'] as const
  return (
    <table className="table">
      <caption className="sr">{finding}</caption>
      <thead>
        <tr>
          <th scope="col">{t.day}</th>
          {columns.map((track) => (
            <th scope="col" className="num" key={track}>
              {names[track]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {points.map((point) => (
          <tr key={point.day}>
            <th scope="row">{f.date(point.day)}</th>
            {columns.map((track) => (
              <td className="num" key={track}>
                {shownTracks(point, f)[track]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
