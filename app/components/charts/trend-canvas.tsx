import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js'
import type { ChartData, ChartOptions } from 'chart.js'
import { Chart as ChartCanvas } from 'react-chartjs-2'
import { useFormats } from '#app/content/language.tsx'
import type { Formats } from '#app/content/formats.ts'
import { useChartTokens } from './tokens.ts'
import type { ChartTokens } from './tokens.ts'
import type { TrendPoint } from './trend-chart.tsx'

Chart.register(LineController, LineElement, PointElement, LinearScale)

const day = 86_400_000

/** The drawing itself; loaded only where a trend is shown. */
export function TrendCanvas({ points }: { readonly points: readonly TrendPoint[] }) {
  const tokens = useChartTokens()
  const f = useFormats()
  return (
    <ChartCanvas
      type="line"
      data={dataOf(points, tokens)}
      options={optionsOf(points, tokens, f)}
      key={tokens.paper}
      aria-hidden="true"
    />
  )
}

function dataOf(points: readonly TrendPoint[], tokens: ChartTokens): ChartData<'line'> {
  const last = points.length - 1
  const line = (track: 'verified' | 'supported' | 'claimed', colour: string, order: number) => ({
    data: points.map((point) => ({ x: Date.parse(point.day) / day, y: point[track] })),
    borderColor: colour,
    borderWidth: 2,
    pointRadius: points.map((_, index) => (index === last ? 4 : 0)),
    pointBackgroundColor: colour,
    pointBorderWidth: 0,
    // The last point stands on the edge of the drawing and is drawn whole.
    clip: 8,
    order,
  })
  const days = points.map((point) => Date.parse(point.day) / day)
  const aim = [days[0] ?? 0, days[last] ?? 0].map((x) => ({ x, y: 100 }))
  return {
    datasets: [
      line('verified', tokens.verified, 1),
      line('supported', tokens.supported, 2),
      line('claimed', tokens.claimed, 3),
      { data: aim, borderColor: tokens.control, borderWidth: 1.5, borderDash: [4, 4], pointRadius: 0, order: 4 },
    ],
  }
}

function optionsOf(points: readonly TrendPoint[], tokens: ChartTokens, f: Formats): ChartOptions<'line'> {
  const lowest = Math.min(...points.map(({ claimed, supported, verified }) => Math.min(claimed, supported, verified)))
  const font = { family: tokens.font, size: 12 }
  const days = points.map((point) => Date.parse(point.day) / day)
  return {
    animation: tokens.animation,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: 8, right: 8 } },
    scales: {
      x: {
        type: 'linear',
        min: Math.min(...days),
        max: Math.max(...days),
        border: { color: tokens.ruleStrong },
        grid: { display: false },
        afterBuildTicks: (axis) => {
          axis.ticks = someOf(days).map((value) => ({ value }))
        },
        ticks: {
          color: tokens.ink3,
          font,
          autoSkip: false,
          maxRotation: 0,
          callback: (value) => f.dayAndMonth(new Date(Math.round(Number(value)) * day).toISOString().slice(0, 10)),
        },
      },
      y: {
        min: Math.max(0, Math.floor(lowest / 20) * 20),
        max: 100,
        border: { display: false },
        grid: { color: tokens.rule },
        ticks: { color: tokens.ink3, font, maxTicksLimit: 6, callback: (value) => f.whole(Number(value)) },
      },
    },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  }
}

/** At most six of the days at equal steps, the last among them. */
function someOf(days: readonly number[]): number[] {
  const step = Math.ceil(days.length / 6)
  return days.filter((_, index) => (days.length - 1 - index) % step === 0)
}
