import { Link } from '@remix-run/react'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { Icon } from '#app/components/icons/icon.tsx'
import { Spark } from '#app/components/spark.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { standingWords } from '#app/content/words/indicator-views.ts'
import type { StandingLine } from '#app/use-cases/indicator-views/kept-values.server.ts'
import { indicatorPath } from './paths.ts'
import { StandingState } from './standing-state.tsx'

type StandingTableProps = {
  readonly officeId: string
  readonly lines: readonly StandingLine[]
  readonly now: string
  readonly caption: string
  /** How many of the last values the small line shows. */
  readonly sparkLength?: number
  /** Whether the change since the value before is told in a column of its own. */
  readonly withChange?: boolean
}

/** Indicators with their last value, target, past and state. A row leads to the indicator. */
export function StandingTable({ lines, caption, withChange = false, ...place }: StandingTableProps) {
  const t = useWords(standingWords)
  return (
    <table className="table standing-table">
      <caption className="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.indicator}</th>
          <th scope="col" className="num">
            {t.value}
          </th>
          <th scope="col" className="num hide-phone">
            {t.target}
          </th>
          <th scope="col" className="hide-phone spark-cell">
            {t.past}
          </th>
          {withChange ? (
            <th scope="col" className="num hide-phone">
              {t.change}
            </th>
          ) : null}
          <th scope="col" className="state-cell">
            {t.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row line={line} withChange={withChange} {...place} key={line.code} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Omit<StandingTableProps, 'lines' | 'caption'> & { readonly line: StandingLine }

function Row({ line, officeId, now, sparkLength = 12, withChange = false }: RowProps) {
  const t = useWords(standingWords)
  const f = useFormats()
  const text = useText()
  const valueText = useValueText()
  const { code, name, state, value, target, values, colour } = line
  const period = state === 'late' || state === 'not_applicable' ? line.period : line.valuePeriod
  return (
    <tr>
      <th scope="row">
        <Link to={indicatorPath(officeId, code)}>{text(name)}</Link> <span className="code hide-phone">{code}</span>
      </th>
      <td className="num">
        {state === 'late' ? t.notReported : state === 'not_applicable' ? t.nothingMeasured : valueText(value, line)}
        {period === null ? null : <small className="caption">{f.reportedPeriod(period)}</small>}
      </td>
      <td className="num quiet hide-phone">{valueText(target, line)}</td>
      <td className="hide-phone spark-cell">
        <Past values={values.slice(-sparkLength)} line={line} mark={colour} />
      </td>
      {withChange ? (
        <td className="num hide-phone">
          <ChangeText line={line} />
        </td>
      ) : null}
      <td className="state-cell">
        <StandingState standing={line} now={now} />
      </td>
    </tr>
  )
}

type PastProps = {
  readonly values: readonly number[]
  readonly line: Pick<StandingLine, 'unit' | 'decimals' | 'target'>
  readonly mark: StandingLine['colour']
}

function Past({ values, line, mark }: PastProps) {
  const t = useWords(standingWords)
  const valueText = useValueText()
  const [first, last] = [values[0], values.at(-1)]
  if (first === undefined || last === undefined || values.length < 2) return <>–</>
  return (
    <Spark
      values={values}
      label={t.sparkOf(values.length, valueText(first, line), valueText(last, line))}
      {...(line.target !== null && { aim: line.target })}
      {...(mark === 'red' && { end: 'bad' as const })}
      {...(mark === 'yellow' && { end: 'warn' as const })}
    />
  )
}

function ChangeText({ line: { change, unit, decimals } }: { readonly line: StandingLine }) {
  const t = useWords(standingWords)
  const f = useFormats()
  if (!change || change.way === 'same') return <>–</>
  const { by, way } = change
  const digits = decimals ?? (unit === 'persen' || !Number.isInteger(by) ? 1 : 0)
  return (
    <span className={way === 'worse' ? 'falls' : undefined}>
      {f.signed(by, digits)}
      {way === 'moved' ? null : <span className="sr"> {way === 'better' ? t.better : t.worse}</span>}
      {way === 'worse' ? <Icon name="alert" className="icon tiny" /> : null}
    </span>
  )
}
