import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { useWords } from '#app/content/language.tsx'
import { bulkOutcomes, bulkWords, cellFaults } from '#app/content/words/bulk.ts'
import type { Outcome } from '#app/domain/bulk/plan.ts'
import type { ImportRow } from '#app/use-cases/bulk/read-import.server.ts'

const looks: Readonly<Record<Outcome, Look>> = {
  fault: { tone: 'bad', shape: 'warn' },
  create: { tone: 'good', shape: 'done' },
  change: { tone: 'wait', shape: 'wait' },
  same: { tone: 'idle', shape: 'empty' },
}

/** The rows of a list with their faults by cell, or with what they would change. */
export function CheckTable({ rows }: { readonly rows: readonly ImportRow[] }) {
  const t = useWords(bulkWords)
  const outcomes = useWords(bulkOutcomes)
  return (
    <table className="table table-cards">
      <thead>
        <tr>
          <th scope="col">{t.row}</th>
          <th scope="col">{t.about}</th>
          <th scope="col">{t.outcome}</th>
          <th scope="col">{t.detail}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row}>
            <td className="num-left" data-label={t.row}>
              {row.row}
            </td>
            <th scope="row">{row.name}</th>
            <td>
              <State {...looks[row.outcome]}>{outcomes[row.outcome]}</State>
            </td>
            <td>
              <Details row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Details({ row }: { readonly row: ImportRow }) {
  const t = useWords(bulkWords)
  const faults = useWords(cellFaults)
  if (row.outcome === 'create') return null
  return (
    <ul className="plain-list">
      {row.faults.map(({ row: line, column, code, detail }) => (
        <li key={`${column} ${code}`}>
          {t.cell(line, column, faults[code])} {detail ? <span className="quiet">{t.found(detail)}</span> : null}
        </li>
      ))}
      {row.changes.map(({ column, from, to }) => (
        <li key={column}>{t.change(column, from || t.empty, to || t.empty)}</li>
      ))}
    </ul>
  )
}
