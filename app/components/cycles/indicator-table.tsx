import { Link } from '@remix-run/react'
import { State } from '#app/components/state.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useValueText } from '#app/components/indicators/value-text.ts'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { indicatorSettingWords, targetBases } from '#app/content/words/indicator-settings.ts'
import { indicatorWords, periodNames } from '#app/content/words/indicators.ts'
import { settingsPath } from '#app/forms/indicator-settings.ts'
import type { SettingLine } from '#app/use-cases/reporting/read-settings.server.ts'

type IndicatorTableProps = {
  readonly label: string
  readonly lines: readonly SettingLine[]
  readonly cycleId: string
  readonly closed: boolean
}

/** A group of indicators with what the cycle asks of each. */
export function IndicatorTable({ label, lines, cycleId, closed }: IndicatorTableProps) {
  const t = useWords(indicatorSettingWords)
  return (
    <WideTable label={label}>
      <table className="table table-cards setting-table">
        <thead>
          <tr>
            <th scope="col">{t.indicator}</th>
            <th scope="col">{t.asked}</th>
            <th scope="col" className="num">
              {t.target('WBK')}
            </th>
            <th scope="col" className="num">
              {t.target('WBBM')}
            </th>
            <th scope="col">{t.due}</th>
            <th scope="col">
              <span className="sr">{t.change}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row line={line} cycleId={cycleId} closed={closed} key={line.code} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

type RowProps = Omit<IndicatorTableProps, 'lines' | 'label'> & { readonly line: SettingLine }

function Row({ line, cycleId, closed }: RowProps) {
  const t = useWords(indicatorSettingWords)
  const i = useWords(indicatorWords)
  const bases: Readonly<Record<string, string>> = useWords(targetBases)
  const periods = useWords(periodNames)
  const text = useText()
  const { code, name, period, level, active, entered, catalogue, ownTarget, direction } = line
  const byScheme = !ownTarget && direction !== 'info'
  return (
    <tr id={code}>
      <th scope="row">
        <span className="code">{code}</span> {text(name)}
        <span className="caption">{bases[catalogue.basis] ?? catalogue.basis}</span>
        {byScheme ? <span className="caption">{t.followsScheme}</span> : null}
      </th>
      <td>
        {entered ? (
          <State tone={active ? 'good' : 'idle'} shape={active ? 'done' : 'empty'}>
            {active ? t.isAsked : t.notAsked}
          </State>
        ) : (
          <span className="quiet">{t.counted}</span>
        )}
        <span className="caption">
          {periods[period]}, {level === 'core' ? i.core : i.extended}
        </span>
      </td>
      <TargetCell line={line} head={t.target('WBK')} set={line.targetWbk} usual={catalogue.wbk} />
      <TargetCell line={line} head={t.target('WBBM')} set={line.targetWbbm} usual={catalogue.wbbm} />
      <td data-label={t.due}>
        <DueText line={line} />
      </td>
      <td className="act">
        {closed ? null : (
          <Link className="btn btn-plain" to={settingsPath(cycleId, code)} aria-label={t.changeOf(code)}>
            {t.change}
          </Link>
        )}
      </td>
    </tr>
  )
}

type TargetCellProps = {
  readonly line: SettingLine
  /** The head of its column, which a phone shows before it. */
  readonly head: string
  readonly set: number | null
  readonly usual: number | null
}

function TargetCell({ line, head, set, usual }: TargetCellProps) {
  const t = useWords(indicatorSettingWords)
  const valueText = useValueText()
  const of = { unit: line.unit, decimals: null }
  return (
    <td className="num" data-label={head}>
      {set === null ? valueText(usual, of) : <b>{valueText(set, of)}</b>}
      {set === null ? null : <span className="caption">{t.fromCatalogue(valueText(usual, of))}</span>}
    </td>
  )
}

/** When a report is due: the working day of the month after, or the indicator's own day of the year. */
export function DueText({ line: { dueWorkingDay, catalogue } }: { readonly line: SettingLine }) {
  const t = useWords(indicatorSettingWords)
  const f = useFormats()
  if (dueWorkingDay !== null) return <b>{t.workingDay(f.whole(dueWorkingDay))}</b>
  // Any year will do for the name of a day and month.
  if (catalogue.due !== null) return <>{t.dayOfYear(f.dayAndMonth(`2026-${catalogue.due}`))}</>
  return <>{t.workingDay(f.whole(catalogue.dueWorkingDay))}</>
}
