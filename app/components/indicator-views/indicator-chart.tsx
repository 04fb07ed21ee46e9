import { ChartFigure, lazyChart } from '#app/components/charts/chart-figure.tsx'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { Section } from '#app/components/section.tsx'
import { colourLooks } from '#app/components/reporting-kanwil/looks.ts'
import { State } from '#app/components/state.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { gapNames, indicatorViewWords } from '#app/content/words/indicator-views.ts'
import { reportColours } from '#app/content/words/reporting-kanwil.ts'
import type { IndicatorView } from '#app/use-cases/indicator-views/read-indicator.server.ts'
import { edgesOf } from './indicator-marks.ts'

const IndicatorCanvas = lazyChart(async () => (await import('./indicator-canvas.tsx')).IndicatorCanvas)

type ChartProps = { readonly view: IndicatorView; readonly finding: string }

/** An indicator over its periods, with target, colours and the Kanwil's median; the same figures stand in its table. */
export function IndicatorChart({ view, finding }: ChartProps) {
  const t = useWords(indicatorViewWords)
  const { points } = view
  const valued = points.filter(({ value }) => value !== null)
  return (
    <Section className="indicator-chart" title={t.chart}>
      {valued.length < 2 ? (
        <>
          <p className="quiet">{t.tooFew}</p>
          {points.length > 0 ? <PointTable view={view} finding={finding} /> : null}
        </>
      ) : (
        <ChartFigure
          finding={finding}
          wide
          table={<PointTable view={view} finding={finding} />}
          chartKey={<Key view={view} />}
        >
          <IndicatorCanvas points={points} spans={view.spans} target={view.target} percent={isPercent(view)} />
        </ChartFigure>
      )}
    </Section>
  )
}

function isPercent({ indicator }: IndicatorView): boolean {
  return indicator.unit === 'persen'
}

function Key({ view }: { readonly view: IndicatorView }) {
  const { points, target } = view
  const t = useWords(indicatorViewWords)
  const colours = useWords(reportColours)
  const lines = [
    ['own', t.own, true],
    ['median', t.median, points.some(({ median }) => median !== null)],
    ['aim', t.targetLine, target !== null],
  ] as const
  return (
    <p className="chart-key indicator-key">
      {lines.map(([line, name, isDrawn]) =>
        isDrawn ? (
          <span className="key-item" key={line}>
            <svg viewBox="0 0 20 12" aria-hidden="true">
              <line className={line} x1="0" x2="20" y1="6" y2="6" strokeWidth="2" />
            </svg>
            {name}
          </span>
        ) : null,
      )}
      {visibleColours(view).map((colour) => (
        <span className="key-item" key={colour}>
          <i className={`swatch step-${colour}`} />
          {colours[colour]}
        </span>
      ))}
      {points.some(({ late }) => late) ? (
        <span className="key-item">
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <path className="late-mark" d="M10 1l5 5-5 5-5-5z" />
          </svg>
          {t.lateMark}
        </span>
      ) : null}
      {points.some(({ gap }) => gap === 'late') ? (
        <span className="key-item">
          <svg viewBox="0 0 20 12" aria-hidden="true">
            <path className="missing-mark" d="M6 2l8 8M14 2l-8 8" />
          </svg>
          {t.notReportedMark}
        </span>
      ) : null}
    </p>
  )
}

/** The colours that lie in the drawing, the best first. */
function visibleColours(view: IndicatorView) {
  const { low, high } = edgesOf({ points: view.points, target: view.target, percent: isPercent(view) })
  const steps = view.spans.flatMap((span) => span.steps)
  const seen = steps.filter(({ from, to }) => (from ?? low) < high && (to ?? high) > low).map(({ colour }) => colour)
  return (['green', 'yellow', 'red'] as const).filter((colour) => seen.includes(colour))
}

/** The newest first: it is what one came for. */
function PointTable({ view, finding }: ChartProps) {
  const t = useWords(indicatorViewWords)
  const f = useFormats()
  const gaps = useWords(gapNames)
  const colours = useWords(reportColours)
  const valueText = useValueText()
  const { points, indicator } = view
  return (
    <WideTable label={t.chart}>
      <table className="table point-table">
        <caption className="sr">{finding}</caption>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col" className="num">
              {t.own}
            </th>
            <th scope="col" className="num">
              {t.targetLine}
            </th>
            <th scope="col" className="num">
              {t.median}
            </th>
            <th scope="col">{t.grade}</th>
          </tr>
        </thead>
        <tbody>
          {points.toReversed().map(({ period, value, gap, late, interim, target, median, colour, grade }) => (
            <tr key={period}>
              <th scope="row">{f.reportedPeriod(period)}</th>
              <td className="num">
                {value === null ? (
                  <span className="quiet">{gap === null ? '–' : gaps[gap]}</span>
                ) : (
                  valueText(value, indicator)
                )}
                {late ? <small className="caption bad">{t.handedInLate}</small> : null}
                {interim ? <small className="caption">{t.soFar}</small> : null}
              </td>
              <td className="num">{valueText(target, indicator)}</td>
              <td className="num">{valueText(median, indicator)}</td>
              <td>
                {colour ? <State {...colourLooks[colour]}>{colours[colour]}</State> : '–'}
                {grade ? ` ${grade}` : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
