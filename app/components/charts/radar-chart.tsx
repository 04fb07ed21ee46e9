import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { ChartFigure, lazyChart } from './chart-figure.tsx'

export type RadarAxis = {
  readonly key: string
  readonly name: string
  /** Per cent of the full weight, 0–100, as it is shown. */
  readonly value: number
  /** The least share of the weight; null where the predicate has no such gate. */
  readonly minimum: number | null
  readonly passed: boolean
}

type RadarChartProps = {
  readonly axes: readonly RadarAxis[]
  /** The sentence that says what the chart shows: "Tiga area di bawah 75 %". */
  readonly finding: string
}

const RadarCanvas = lazyChart(async () => (await import('./radar-canvas.tsx')).RadarCanvas)

/** The areas against the least share that the predicate asks for. */
export function RadarChart({ axes, finding }: RadarChartProps) {
  return (
    <ChartFigure finding={finding} table={<RadarTable axes={axes} finding={finding} />} chartKey={<RadarKey />}>
      <RadarCanvas axes={axes} />
    </ChartFigure>
  )
}

function RadarKey() {
  const t = useWords(partWords)
  return (
    <p className="chart-key">
      <span className="key-item">
        <svg viewBox="0 0 20 12" aria-hidden="true">
          <line className="supported" x1="0" x2="20" y1="6" y2="6" strokeWidth="2" />
        </svg>
        {t.trackSupported}
      </span>
      <span className="key-item">
        <svg viewBox="0 0 20 12" aria-hidden="true">
          <line className="minimum" x1="0" x2="20" y1="6" y2="6" strokeWidth="1.5" />
        </svg>
        {t.leastShare}
      </span>
    </p>
  )
}

function RadarTable({ axes, finding }: RadarChartProps) {
  const t = useWords(partWords)
  const f = useFormats()
  return (
    <table className="table">
      <caption className="sr">{finding}</caption>
      <thead>
        <tr>
          <th scope="col">{t.area}</th>
          <th scope="col" className="num">
            {t.value}
          </th>
          <th scope="col" className="num">
            {t.minimum}
          </th>
        </tr>
      </thead>
      <tbody>
        {axes.map(({ key, name, value, minimum, passed }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            <td className={passed ? 'num' : 'num bad'}>{f.percentage(value)}</td>
            <td className="num">{minimum === null ? '–' : f.percentage(minimum, 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
