import { Link } from '@remix-run/react'
import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { complaintKindNames, complaintStateNames } from '#app/content/words/complaint-codes.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import { grouped } from '#app/domain/complaints/ticket.ts'
import type { ComplaintRow } from '#app/use-cases/complaints/complaint-view.server.ts'
import { complaintLook } from './looks.ts'
import { complaintPath } from './paths.ts'

type ComplaintRowsProps = {
  readonly officeId: string
  readonly rows: readonly ComplaintRow[]
  readonly today: string
}

/** The lines of an office's list: what, how long still, and who has it. */
export function ComplaintRows({ officeId, rows, today }: ComplaintRowsProps) {
  const t = useWords(complaintWords)
  return (
    <ol className="complaint-list" aria-label={t.list}>
      {rows.map((row) => (
        <Row officeId={officeId} row={row} today={today} key={row.id} />
      ))}
    </ol>
  )
}

function Row({ officeId, row, today }: Omit<ComplaintRowsProps, 'rows'> & { readonly row: ComplaintRow }) {
  const t = useWords(complaintWords)
  const f = useFormats()
  const text = useText()
  const kinds = useWords(complaintKindNames)
  const states = useWords(complaintStateNames)
  const { id, kind, channel, service, complaintClass, state, receivedOn, dueOn, resolvedOn, late, spam } = row
  const owed = dueOn !== null && resolvedOn === null && !spam
  const classed = kind !== 'complaint' ? kinds[kind] : complaintClass ? text(complaintClass) : t.unclassed
  const handled = row.mine ? t.mine : row.handler === null ? t.nobody : t.handler(row.handler)
  return (
    <li>
      <div>
        <Link to={complaintPath(officeId, id)}>
          <span className="code">{grouped(id)}</span> {service ? text(service) : t.general}
        </Link>
        <p className="meta">
          {[classed, text(channel), t.receivedOn(f.shortDate(receivedOn)), row.reopened ? t.reopened : '']
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <p className={late ? 'due late' : 'due'}>
        {owed
          ? t.due(f.shortDate(dueOn), f.daysLeft(dueOn, today))
          : resolvedOn && t.answeredOn(f.shortDate(resolvedOn))}
        {row.escalated ? <span className="caption">{t.escalated}</span> : null}
      </p>
      <div className="standing">
        <State {...complaintLook(row)}>{spam ? t.spam : states[state]}</State>
        <span className="caption">{handled}</span>
      </div>
    </li>
  )
}
