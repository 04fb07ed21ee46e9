import { Form, Link } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { informationWords, outcomeNames } from '#app/content/words/information.ts'
import { outcomes } from '#app/domain/information/enquiry.ts'
import type { EnquiryRow, InformationPage, Named } from '#app/use-cases/information/desk-view.server.ts'
import type { DeskAct } from './acts.ts'
import { useNames } from './names.ts'
import { correctionPath, entryAnchor, informationPath } from './paths.ts'
import { Details } from './quick-entry.tsx'

type TodaySectionProps = {
  readonly page: InformationPage
  readonly rows: readonly EnquiryRow[]
  /** The entry that is being corrected. */
  readonly correcting: string | null
  readonly act: DeskAct | undefined
}

/** Everything of the day, each entry open to correction until the day is over. */
export function TodaySection({ page, rows, correcting, act }: TodaySectionProps) {
  const t = useWords(informationWords)
  const f = useFormats()
  return (
    <Section title={t.today} aside={rows.length > 0 ? f.whole(rows.length) : undefined} className="today">
      {rows.length === 0 ? <p className="quiet small">{t.todayEmpty}</p> : null}
      <ul className="today-list">
        {rows.map((row) => (
          <Entry
            page={page}
            row={row}
            open={correcting === row.id || (act?.id === row.id && act.intent === 'correct')}
            act={act?.id === row.id ? act : undefined}
            key={`${row.id}-${row.version}`}
          />
        ))}
      </ul>
    </Section>
  )
}

type EntryProps = {
  readonly page: InformationPage
  readonly row: EnquiryRow
  readonly open: boolean
  readonly act: DeskAct | undefined
}

function Entry({ page, row, open, act }: EntryProps) {
  const t = useWords(informationWords)
  const f = useFormats()
  const named = useWords(outcomeNames)
  const [channelName, topicName] = [useNames(page.channels), useNames(page.topics)]
  const serviceName = useNames(page.services)
  const time = f.time(row.askedAt)
  return (
    <li id={entryAnchor(row.id)}>
      <span className="num">{time}</span>
      <span>
        <b>{topicName(row.topic)}</b>
        {row.service ? <span className="small quiet"> {serviceName(row.service)}</span> : null}
        {row.note ? <span className="small today-note">{row.note}</span> : null}
      </span>
      <span className="small">
        {channelName(row.channel)}
        {row.byItself ? <span className="quiet"> ({t.byScreen})</span> : null}
      </span>
      <span className="small">{named[row.outcome === 'passed_on' && row.answeredAt ? 'answered' : row.outcome]}</span>
      {open ? (
        <Correction page={page} row={row} act={act} />
      ) : (
        <Link className="correct" to={correctionPath(page.head.officeId, row.id)} preventScrollReset>
          {t.correct}
          <span className="sr"> {t.correctOf(topicName(row.topic), time)}</span>
        </Link>
      )}
    </li>
  )
}

function Correction({ page, row, act }: Omit<EntryProps, 'open'>) {
  const t = useWords(informationWords)
  const text = useText()
  const named = useWords(outcomeNames)
  const options = (list: readonly Named[]) => list.map(({ code, name }) => ({ value: code, label: text(name) }))
  const stays = { channel: row.channel, topic: row.topic, outcome: row.outcome, note: row.note }
  const typed: Readonly<Record<string, string>> = act?.values ?? { ...stays, service: row.service ?? '' }
  const errors = act?.errors ?? {}
  return (
    <Form method="post" className="correction" preventScrollReset>
      <input type="hidden" name="id" value={row.id} />
      <input type="hidden" name="version" value={row.version} />
      <div className="quick-details">
        <Select label={t.channel} name="channel" options={options(page.channels)} defaultValue={typed['channel']} />
        <Select label={t.topic} name="topic" options={options(page.topics)} defaultValue={typed['topic']} />
        <Select
          label={t.outcome}
          name="outcome"
          options={outcomes.map((value) => ({ value, label: named[value] }))}
          defaultValue={typed['outcome']}
        />
      </div>
      <Details services={page.services} typed={typed} errors={errors} />
      <p className="actions">
        <button className="btn" name="intent" value="correct">
          {t.saveCorrection}
        </button>
        <button className="btn btn-return" name="intent" value="withdraw">
          {t.withdraw}
        </button>
        <Link className="btn btn-plain" to={informationPath(page.head.officeId)} preventScrollReset>
          {t.cancel}
        </Link>
      </p>
    </Form>
  )
}
