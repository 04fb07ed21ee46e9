import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { reportDeskWords } from '#app/content/words/reporting-kanwil.ts'
import { officeReportPath } from '#app/forms/report-desk.ts'
import type { ReportDesk } from '#app/use-cases/reporting/read-desk.server.ts'

type DeskTableProps = { readonly desk: ReportDesk; readonly period: string }

/** The offices of a period: how much is reported, how much of it in time, and what waits. */
export function DeskTable({ desk: { offices, judges }, period }: DeskTableProps) {
  const t = useWords(reportDeskWords)
  const f = useFormats()
  const heads = [t.waiting, t.reported, t.onTime, t.late, t.returned, t.approved]
  return (
    <WideTable label={t.table}>
      <table className="table queue-table report-table">
        <thead>
          <tr>
            <th scope="col">{t.office}</th>
            {heads.map((head) => (
              <th scope="col" className="num" key={head}>
                {head}
              </th>
            ))}
            <th scope="col">
              <span className="sr">{t.judge}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {offices.map((office) => (
            <tr key={office.id}>
              <th scope="row">
                <Link to={officeReportPath(office.id, period)}>{office.name}</Link>
              </th>
              <Cell label={t.waiting}>
                <b>{f.whole(office.waiting)}</b>
              </Cell>
              <Cell label={t.reported}>
                {f.whole(office.submitted)} / {f.whole(office.expected)}
              </Cell>
              <Cell label={t.onTime}>{f.whole(office.onTime)}</Cell>
              <Cell label={t.late}>{f.whole(office.late)}</Cell>
              <Cell label={t.returned}>{f.whole(office.returned)}</Cell>
              <Cell label={t.approved}>{f.whole(office.approved)}</Cell>
              <td className="act">
                <Link
                  className={judges && office.waiting > 0 ? 'btn' : 'btn btn-plain'}
                  to={officeReportPath(office.id, period)}
                >
                  {judges && office.waiting > 0 ? t.judge : t.see} <span className="sr">{office.name}</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Cell({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <td className="num">
      <span className="cell-label" aria-hidden="true">
        {label}
      </span>
      <span>{children}</span>
    </td>
  )
}
