import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js'
import type { ChartData, ChartOptions } from 'chart.js'
import { Chart as ChartCanvas } from 'react-chartjs-2'
import { useChartTokens } from '#app/components/charts/tokens.ts'
import type { ChartTokens } from '#app/components/charts/tokens.ts'
import { useFormats } from '#app/content/language.tsx'
import type { Formats } from '#app/content/formats.ts'
import type { ColourSpan, SeriesPoint } from '#app/domain/indicators/series.ts'
import { areCounts, edgesOf, indicatorMarks } from './indicator-marks.ts'

Chart.register(LineController, LineElement, PointElement, LinearScale)

export type DrawnIndicator = {
  readonly points: readonly SeriesPoint[]
  readonly spans: readonly ColourSpan[]
  readonly target: number | null
  /** Values are per cent: the drawing ends at 100. */
  readonly percent: boolean
}

/** The drawing itself; loaded only where an indicator is shown. */
export function IndicatorCanvas(drawn: DrawnIndicator) {
  const tokens = useChartTokens()
  const f = useFormats()
  return (
    <ChartCanvas
      type="line"
      data={dataOf(drawn, tokens)}
      options={optionsOf(drawn, tokens, f)}
      plugins={[indicatorMarks(drawn, tokens)]}
      key={tokens.paper + drawn.points.map(({ value }) => value).join()}
      aria-hidden="true"
    />
  )
}

function dataOf({ points, target }: DrawnIndicator, tokens: ChartTokens): ChartData<'line'> {
  const last = points.findLastIndex(({ value }) => value !== null)
  const x = (place: number) => place
  return {
    datasets: [
      {
        data: points.map(({ value }, place) => ({ x: x(place), y: value ?? Number.NaN })),
        borderColor: tokens.supported,
        borderWidth: 2.5,
        pointRadius: points.map(({ late }, place) => (late ? 5 : place === last ? 4.5 : 2.5)),
        pointStyle: points.map(({ late }) => (late ? 'rectRot' : 'circle')),
        pointBackgroundColor: points.map(({ late }) => (late ? tokens.paper : tokens.supported)),
        pointBorderColor: points.map(({ late }) => (late ? tokens.bad : tokens.supported)),
        pointBorderWidth: points.map(({ late }) => (late ? 2 : 0)),
        clip: 8,
        spanGaps: false,
        order: 1,
      },
      {
        data: points.map(({ median }, place) => ({ x: x(place), y: median ?? Number.NaN })),
        borderColor: tokens.ink3,
        borderWidth: 1.5,
        borderDash: [2, 3],
        pointRadius: 0,
        spanGaps: false,
        order: 2,
      },
      ...(target === null
        ? []
        : [
            {
              data: points.map((point, place) => ({ x: x(place), y: point.target ?? target })),
              borderColor: tokens.ink2,
              borderWidth: 1.5,
              borderDash: [6, 4],
              pointRadius: 0,
              stepped: 'middle' as const,
              order: 3,
            },
          ]),
    ],
  }
}

function optionsOf(drawn: DrawnIndicator, tokens: ChartTokens, f: Formats): ChartOptions<'line'> {
  const { points, percent } = drawn
  const { low, high } = edgesOf(drawn)
  const font = { family: tokens.font, size: 12 }
  const last = points.length - 1
  const step = Math.max(1, Math.ceil(points.length / 7))
  return {
    animation: tokens.animation,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: 10, right: 22 } },
    scales: {
      x: {
        type: 'linear',
        min: 0,
        max: Math.max(1, last),
        border: { color: tokens.ruleStrong },
        grid: { display: false },
        afterBuildTicks: (axis) => {
          axis.ticks = points.map((_point, value) => ({ value })).filter(({ value }) => (last - value) % step === 0)
        },
        ticks: {
          color: tokens.ink3,
          font,
          autoSkip: false,
          maxRotation: 0,
          callback: (value) => f.shortPeriod(points[Math.round(Number(value))]?.period ?? ''),
        },
      },
      y: {
        min: low,
        max: high,
        border: { display: false },
        grid: { color: tokens.rule },
        ticks: {
          color: tokens.ink3,
          font,
          maxTicksLimit: 6,
          ...(areCounts(points.flatMap(({ value }) => value ?? [])) && { precision: 0 }),
          callback: (value) => {
            const number = Number(value)
            const digits = high - low >= 5 ? 0 : high - low >= 0.5 ? 1 : 2
            return percent ? f.percentage(number, digits) : f.decimal(number, digits)
          },
        },
      },
    },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  }
}
