import { Notice } from '#app/components/notice.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicComplaintWords } from '#app/content/words/complaint-public.ts'
import { grouped } from '#app/domain/complaints/ticket.ts'

type TicketCardProps = {
  readonly ticket: string
  readonly code: string
  readonly title: string
  readonly advice: string
}

/** Number and code, shown once, with the warning to keep them. */
export function TicketCard({ ticket, code, title, advice }: TicketCardProps) {
  const t = useWords(publicComplaintWords)
  return (
    <div className="ticket">
      <Notice tone="warn" title={title} role="status">
        {advice}
      </Notice>
      <dl className="ticket-codes">
        <div>
          <dt>{t.ticket}</dt>
          <dd className="code">{grouped(ticket)}</dd>
        </div>
        <div>
          <dt>{t.code}</dt>
          <dd className="code">{grouped(code)}</dd>
        </div>
      </dl>
    </div>
  )
}
