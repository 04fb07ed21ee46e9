import { WideTable } from '#app/components/wide-table.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicationWords } from '#app/content/words/publication.ts'
import type { DeskFigure } from '#app/use-cases/publication/publication-view.server.ts'
import { FigureRow } from './figure-row.tsx'
import type { Act } from './publication-page.tsx'

type PeriodTableProps = {
  readonly label: string
  readonly figures: readonly DeskFigure[]
  readonly mayPublish: boolean
  readonly act: Act | undefined
  readonly form: string
}

/** Some periods of one indicator. */
export function PeriodTable({ label, figures, mayPublish, act, form }: PeriodTableProps) {
  const t = useWords(publicationWords)
  return (
    <WideTable label={label}>
      <table className="table publication-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{t.period}</th>
            <th scope="col" className="num">
              {t.report}
            </th>
            <th scope="col" className="num">
              {t.shown}
            </th>
            <th scope="col">{t.state}</th>
            {mayPublish ? <th scope="col">{t.action}</th> : null}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <FigureRow key={figure.period} {...{ figure, mayPublish, act, form }} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}
