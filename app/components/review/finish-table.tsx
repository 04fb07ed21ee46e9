import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { finishWords } from '#app/content/words/review-finish.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { ReviewTotals } from '#app/domain/workflow/review-totals.ts'
import type { FinishView } from '#app/use-cases/review/read-finish.server.ts'
import { shownDifference } from './shown-difference.ts'

/** Claimed, judged and the difference of every area, and of all of them. */
export function FinishTable({ view: { areas, totals, progress } }: { readonly view: FinishView }) {
  const t = useWords(finishWords)
  const text = useText()
  const f = useFormats()
  return (
    <WideTable label={t.summary}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.area}</th>
            {[t.items, t.claimed, t.judged, t.difference, t.returnedCount].map((head) => (
              <th scope="col" className="num" key={head}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {areas.map(({ key, name, returned, ...row }) => (
            <tr key={key}>
              <th scope="row">{text(name)}</th>
              <Figures row={row} />
              <td className="num">{f.whole(returned)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <Figures row={totals} />
            <td className="num">{f.whole(progress.returned)}</td>
          </tr>
        </tfoot>
      </table>
    </WideTable>
  )
}

function Figures({ row: { items, claimed, judged } }: { readonly row: ReviewTotals }) {
  const f = useFormats()
  return (
    <>
      <td className="num">{f.whole(items)}</td>
      <td className="num">{f.points(shownPoints(claimed))}</td>
      <td className="num">{f.points(shownPoints(judged))}</td>
      <td className={shownDifference({ claimed, judged }) < 0 ? 'num bad' : 'num'}>
        {f.signed(shownDifference({ claimed, judged }))}
      </td>
    </>
  )
}
