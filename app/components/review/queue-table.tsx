import type { ReactNode } from 'react'
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
            <th scope="col">
              <span className="sr">{t.open}</span>
            </th>
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
      <Cell label={t.waitingSince} note={waitingSince === null ? null : f.shortDate(waitingSince)}>
        {waitingSince === null ? '–' : <b>{days > 0 ? t.days(days) : t.today}</b>}
      </Cell>
      <Cell label={t.closes} note={closesOn === null ? null : f.shortDate(closesOn)}>
        {closesOn === null ? '–' : f.daysLeft(closesOn, now)}
      </Cell>
      <Cell label={t.waiting} num>
        <b>{f.whole(progress.waiting)}</b>
      </Cell>
      <Cell label={t.judged} num>
        {f.whole(progress.judged)} / {f.whole(progress.items)}
      </Cell>
      <Cell label={t.returned} num>
        {f.whole(progress.returned)}
      </Cell>
      <Cell label={t.stake} num>
        {f.points(shownPoints(stake))}
      </Cell>
      <td className="act">
        <RowAction row={row} judges={judges} />
      </td>
    </tr>
  )
}

type CellProps = {
  /** The head of its column, which a phone shows beside it. */
  readonly label: string
  readonly num?: boolean
  readonly note?: string | null
  readonly children: ReactNode
}

function Cell({ label, num = false, note = null, children }: CellProps) {
  return (
    <td className={num ? 'num' : undefined}>
      <span className="cell-label" aria-hidden="true">
        {label}
      </span>
      <span>
        {children}
        {note === null ? null : <span className="caption">{note}</span>}
      </span>
    </td>
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
