import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { figureSources, officeReportWords } from '#app/content/words/reporting-kanwil.ts'
import type { OfficeReport } from '#app/use-cases/reporting/read-report.server.ts'

type Line = OfficeReport['lines'][number]
type FigureTableProps = { readonly line: Line; readonly view: OfficeReport; readonly open: boolean }

/** More rows than this stay folded until somebody looks. */
const shownAtOnce = 6

/** The figures behind a value, beside those of the period before and of the same period last year. */
export function FigureTable({ line: { figures }, view, open }: FigureTableProps) {
  const t = useWords(officeReportWords)
  const text = useText()
  const f = useFormats()
  if (figures.length === 0) return <p className="hint">{t.noFigures}</p>
  const explained = figures.some(({ reason }) => reason !== '')
  return (
    <details className="report-figures" open={open && (explained || figures.length <= shownAtOnce)}>
      <summary>{t.figures(f.whole(figures.length))}</summary>
      <WideTable label={t.figures(f.whole(figures.length))}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t.figure}</th>
              <th scope="col" className="num">
                {t.now}
              </th>
              {view.before ? (
                <th scope="col" className="num">
                  {f.reportedPeriod(view.before)}
                </th>
              ) : null}
              <th scope="col" className="num">
                {f.reportedPeriod(view.lastYear)}
              </th>
              <th scope="col">{t.source}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <tr key={figure.key}>
                <th scope="row">
                  {text(figure.name)}
                  {figure.member ? <span className="caption">{text(figure.member)}</span> : null}
                </th>
                <td className="num">
                  <b>{figure.value === null ? figure.choice : <Figure value={figure.value} />}</b>
                </td>
                {view.before ? (
                  <td className="num" data-label={f.reportedPeriod(view.before)}>
                    <Figure value={figure.before} />
                  </td>
                ) : null}
                <td className="num" data-label={f.reportedPeriod(view.lastYear)}>
                  <Figure value={figure.lastYear} />
                </td>
                <td>
                  <Source figure={figure} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </details>
  )
}

function Figure({ value }: { readonly value: number | null }) {
  const f = useFormats()
  return <>{value === null ? '–' : f.decimal(value, Number.isInteger(value) ? 0 : 2)}</>
}

function Source({ figure: { source, reason } }: { readonly figure: Line['figures'][number] }) {
  const sources = useWords(figureSources)
  return (
    <>
      {sources[source]}
      {reason ? <span className="caption">{reason}</span> : null}
    </>
  )
}
