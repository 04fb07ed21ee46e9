import { Chart, Filler, LineElement, PointElement, RadarController, RadialLinearScale } from 'chart.js'
import type { ChartData, ChartOptions } from 'chart.js'
import { Chart as ChartCanvas } from 'react-chartjs-2'
import { useFormats } from '#app/content/language.tsx'
import { cornerLabels } from './corner-labels.ts'
import type { RadarAxis } from './radar-chart.tsx'
import { useChartTokens } from './tokens.ts'
import type { ChartTokens } from './tokens.ts'

Chart.register(RadarController, RadialLinearScale, PointElement, LineElement, Filler)

/** The drawing itself; loaded only where a radar is shown. */
export function RadarCanvas({ axes }: { readonly axes: readonly RadarAxis[] }) {
  const tokens = useChartTokens()
  const f = useFormats()
  const labels = axes.map(({ name, value, passed }) => ({ name, value: f.percentage(value), passed }))
  return (
    <ChartCanvas
      type="radar"
      data={dataOf(axes, tokens)}
      options={optionsOf(tokens)}
      plugins={[cornerLabels(labels, tokens)]}
      // The labels live in the plugin: another theme or language makes another chart.
      key={`${tokens.paper}${labels.map(({ name, value }) => name + value).join()}`}
      aria-hidden="true"
    />
  )
}

function dataOf(axes: readonly RadarAxis[], tokens: ChartTokens): ChartData<'radar'> {
  return {
    labels: axes.map(({ name }) => name),
    datasets: [
      {
        data: axes.map(({ value }) => value),
        borderColor: tokens.supported,
        borderWidth: 2,
        backgroundColor: `color-mix(in srgb, ${tokens.supported} 14%, transparent)`,
        pointStyle: axes.map(({ passed }) => (passed ? 'circle' : 'rectRot')),
        pointRadius: axes.map(({ passed }) => (passed ? 4 : 6)),
        pointBackgroundColor: axes.map(({ passed }) => (passed ? tokens.supported : tokens.badMark)),
        pointBorderWidth: 0,
        fill: true,
        order: 2,
      },
      {
        data: axes.map(({ minimum }) => minimum),
        borderColor: tokens.ink,
        borderWidth: 1.5,
        borderDash: [4, 4],
        pointRadius: 0,
        fill: false,
        order: 1,
      },
    ],
  }
}

function optionsOf(tokens: ChartTokens): ChartOptions<'radar'> {
  return {
    animation: tokens.animation,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { top: 44, bottom: 44, left: 20, right: 20 } },
    scales: {
      r: {
        min: 0,
        max: 100,
        ticks: { display: false, stepSize: 25 },
        pointLabels: { display: false },
        angleLines: { color: tokens.rule },
        grid: { color: ({ tick }) => (tick?.value === 100 ? tokens.ruleStrong : tokens.rule) },
      },
    },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  }
}
