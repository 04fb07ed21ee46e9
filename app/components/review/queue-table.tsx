import { Link } from '@remix-run/react'
import { Target } from '#app/components/emblem.tsx'
import { State } from '#app/components/state.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { queueWords } from '#app/content/words/review-queue.ts'
import { assessmentStates } from '#app/content/words/states.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { QueueRow } from '#app/use-cases/review/read-queue.server.ts'
import { finishPath, reviewPath, startPath } from './paths.ts'

type QueueTableProps = {
  readonly rows: readonly QueueRow[]
  readonly judges: boolean
  readonly now: string
  readonly manyRegions: boolean
}

/** Offices with how long they wait, how much is done, and what is at stake. */
export function QueueTable({ rows, judges, now, manyRegions }: QueueTableProps) {
  const t = useWords(queueWords)
  return (
    <WideTable label={t.table}>
      <table className="table queue-table">
        <thead>
          <tr>
            <th scope="col">{t.office}</th>
            <th scope="col">{t.waitingSince}</th>
            <th scope="col">{t.closes}</th>
            <th scope="col" className="num">
              {t.waiting}
            </th>
            <th scope="col" className="num">
              {t.judged}
            </th>
            <th scope="col" className="num">
              {t.returned}
            </th>
            <th scope="col" className="num" title={t.stakeHint}>
              {t.stake}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <QueueLine row={row} judges={judges} now={now} manyRegions={manyRegions} key={row.assessmentId} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

type QueueLineProps = Omit<QueueTableProps, 'rows'> & { readonly row: QueueRow }

function QueueLine({ row, judges, now, manyRegions }: QueueLineProps) {
  const t = useWords(queueWords)
  const f = useFormats()
  const stages = useWords(assessmentStates)
  const { progress, waitingSince, closesOn, stake } = row
  const days = waitingSince === null ? 0 : -f.daysUntil(waitingSince, now)
  return (
    <tr>
      <th scope="row">
        <Link to={startPath(row.assessmentId)}>{row.office}</Link>
        <span className="caption">
          <Target predicate={row.target} /> {manyRegions && row.kanwil ? `${row.kanwil}, ` : null}
          {stages[row.state]}
        </span>
      </th>
      <td>
        {waitingSince === null ? (
          '–'
        ) : (
          <>
            <b>{days > 0 ? t.days(days) : t.today}</b>
            <span className="caption">{f.shortDate(waitingSince)}</span>
          </>
        )}
      </td>
      <td>
        {closesOn === null ? (
          '–'
        ) : (
          <>
            {f.daysLeft(closesOn, now)}
            <span className="caption">{f.shortDate(closesOn)}</span>
          </>
        )}
      </td>
      <td className="num">
        <b>{f.whole(progress.waiting)}</b>
      </td>
      <td className="num">
        {f.whole(progress.judged)} / {f.whole(progress.items)}
      </td>
      <td className="num">{f.whole(progress.returned)}</td>
      <td className="num">{f.points(shownPoints(stake))}</td>
      <td className="act">
        <RowAction row={row} judges={judges} />
      </td>
    </tr>
  )
}

function RowAction({ row, judges }: { readonly row: QueueRow; readonly judges: boolean }) {
  const t = useWords(queueWords)
  const name = <span className="sr">{row.office}</span>
  if (row.passedOn) return <span className="caption">{t.passedOn}</span>
  if (row.finished) {
    return (
      <State tone="good" shape="done">
        {t.finished}
      </State>
    )
  }
  if (judges && row.next) {
    return (
      <Link className="btn" to={reviewPath(row.assessmentId, row.next)}>
        {t.open} {name}
      </Link>
    )
  }
  return (
    <Link className="btn btn-plain" to={finishPath(row.assessmentId)}>
      {judges && row.progress.complete ? t.finish : t.see} {name}
    </Link>
  )
}
