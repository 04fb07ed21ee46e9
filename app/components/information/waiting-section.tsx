import { Form } from '@remix-run/react'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { informationWords } from '#app/content/words/information.ts'
import type { EnquiryRow, InformationPage } from '#app/use-cases/information/desk-view.server.ts'
import { useNames } from './names.ts'

type WaitingSectionProps = { readonly page: InformationPage; readonly rows: readonly EnquiryRow[] }

/** What waits for an answer, the longest due first. */
export function WaitingSection({ page, rows }: WaitingSectionProps) {
  const t = useWords(informationWords)
  const f = useFormats()
  return (
    <Section title={t.waiting} className="c4 waiting">
      {rows.length === 0 ? <p className="quiet small">{t.waitingEmpty}</p> : null}
      <ul className="waiting-list">
        {rows.map((row) => (
          <Waiting page={page} row={row} key={row.id} />
        ))}
      </ul>
      {rows.length < page.waiting ? (
        <p className="caption">{t.firstOf(f.whole(rows.length), f.whole(page.waiting))}</p>
      ) : null}
    </Section>
  )
}

function Waiting({ page, row }: { readonly page: InformationPage; readonly row: EnquiryRow }) {
  const t = useWords(informationWords)
  const f = useFormats()
  const [topicName, serviceName] = [useNames(page.topics), useNames(page.services)]
  const channelName = useNames(page.channels)
  const topic = topicName(row.topic)
  return (
    <li>
      <div>
        <b>{row.service ? t.about(topic, serviceName(row.service)) : topic}</b>
        {row.note ? <p className="small">{row.note}</p> : null}
        <p className="caption">{t.askedAt(f.recently(row.askedAt, page.head.now), channelName(row.channel))}</p>
        {row.overdue ? (
          <State tone="bad" shape="warn">
            {t.overdue}
          </State>
        ) : (
          <State tone="wait" shape="wait">
            {t.dueToday}
          </State>
        )}
      </div>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="id" value={row.id} />
        <input type="hidden" name="version" value={row.version} />
        <button className="btn" name="intent" value="answer">
          <span className="sr">{topic}: </span>
          {t.answer}
        </button>
      </Form>
    </li>
  )
}
