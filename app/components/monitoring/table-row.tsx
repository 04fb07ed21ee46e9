import { gateAt } from '#app/domain/scoring/gates.ts'
import { shownReadiness } from '#app/domain/scoring/show.ts'
import { Emblem, Target } from '#app/components/emblem.tsx'
import { useHeatCell } from '#app/components/heat-cell.tsx'
import { Spark } from '#app/components/spark.tsx'
import { TrackBar } from '#app/components/track-bar.tsx'
import { trendWeeks } from '#app/domain/calendar/weeks.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { monitoringWords } from '#app/content/words/monitoring.ts'
import type { MonitoringQuery } from '#app/forms/monitoring-address.ts'
import type { GateColumn } from '#app/use-cases/monitoring/gate-columns.server.ts'
import type { ColumnGate, OfficeRow } from '#app/use-cases/monitoring/office-rows.server.ts'
import { compareForm } from './table-acts.tsx'
import { officePath } from './findings.tsx'
import { shortClass } from './office-class.ts'

type TableRowProps = {
  readonly row: OfficeRow
  /** The office's own gate for each column. */
  readonly gates: readonly (ColumnGate | null)[]
  readonly columns: readonly GateColumn[]
  readonly query: MonitoringQuery
}

/** One office: what it aims at, its readiness on three tracks, its way there, and every gate. */
export function TableRow({ row, gates, columns, query }: TableRowProps) {
  const heatCell = useHeatCell(query.content)
  const { assessment, readiness, cells } = row
  return (
    <tr>
      <OfficeHead row={row} year={query.year} />
      <td className="optional">{assessment ? <Target predicate={assessment.target} /> : null}</td>
      <td>{readiness ? <Readiness readiness={readiness} failing={row.gates?.failed !== 0} /> : <NoFigure />}</td>
      <td className="optional">
        <Trend row={row} />
      </td>
      <Failing gates={row.gates} />
      {columns.map((column, place) => {
        const [gate, value] = [gates[place], cells[place]]
        if (!gate || typeof value !== 'number') return <EmptyCell key={column.key} />
        const href = assessment?.opens ? placeOf(assessment.id, gate) : undefined
        const { margin, passed } = gateAt({ ...gate, key: column.key }, value)
        return heatCell({ key: column.key, weight: gate.weight, value, margin, passed, href })
      })}
    </tr>
  )
}

/** A result has its page in the worksheet; a figure over many pages has its explanation. */
function placeOf(assessmentId: string, { sheet, node }: ColumnGate): string {
  const assessment = `/assessments/${encodeURIComponent(assessmentId)}`
  return sheet === null
    ? `${assessment}/trace?${new URLSearchParams({ track: 'supported', node })}`
    : `${assessment}/worksheet/${encodeURIComponent(sheet)}`
}

function OfficeHead({ row, year }: { readonly row: OfficeRow; readonly year: number | undefined }) {
  const tickLabel = useWords(leadershipWords).tickOffice
  const { assessment, officeClass, kanwil } = row
  const kind = officeClass ? shortClass(officeClass) : kanwil
  return (
    <th scope="row" className="office">
      {row.opens ? <a href={officePath(row.officeId, year)}>{row.name}</a> : row.name}
      <small>
        {assessment ? (
          <span className="phone-target">
            <Emblem predicate={assessment.target} />
            {assessment.target}
            {kind ? ', ' : null}
          </span>
        ) : null}
        {kind}
      </small>
      {/* After the name, so that a row is called by its office. */}
      <input type="checkbox" name="office" value={row.officeId} form={compareForm} aria-label={tickLabel(row.name)} />
    </th>
  )
}

type ReadinessProps = { readonly readiness: NonNullable<OfficeRow['readiness']>; readonly failing: boolean }

function Readiness({ readiness, failing }: ReadinessProps) {
  const f = useFormats()
  return (
    <span className="ready">
      {f.readiness(shownReadiness(readiness.supported, { failing }))}
      <TrackBar readiness={readiness} />
    </span>
  )
}

function Trend({ row: { trend, gates } }: { readonly row: OfficeRow }) {
  const t = useWords(monitoringWords)
  const f = useFormats()
  const [first, last] = [trend[0], trend.at(-1)]
  if (first === undefined || last === undefined || trend.length < 2) return null
  const change = Math.floor((last - first) * 10 + 0.5) / 10
  const size = f.readiness(Math.abs(change))
  const way = change > 0 ? t.trendUp(size) : change < 0 ? t.trendDown(size) : t.trendSame
  return (
    <Spark values={trend} label={t.trendFinding(trendWeeks, way)} falling={change < 0 && (gates?.failed ?? 0) > 0} />
  )
}

function Failing({ gates }: Pick<OfficeRow, 'gates'>) {
  const t = useWords(monitoringWords)
  if (!gates) return <EmptyCell />
  return (
    <td className={gates.failed > 0 ? 'failing some' : 'failing'} title={t.gatesOf(gates.failed, gates.of)}>
      <span aria-hidden="true">{gates.failed}</span>
      <span className="sr">{t.gatesOf(gates.failed, gates.of)}</span>
    </td>
  )
}

function NoFigure() {
  const t = useWords(monitoringWords)
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="sr">{t.noFigure}</span>
    </>
  )
}

function EmptyCell() {
  return (
    <td className="cell empty-cell">
      <NoFigure />
    </td>
  )
}
