import { Form, useNavigation } from '@remix-run/react'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { informationWords, outcomeButtons, outcomeNames } from '#app/content/words/information.ts'
import { noteLimit, outcomes } from '#app/domain/information/enquiry.ts'
import type { DeskEntries, InformationPage, Named } from '#app/use-cases/information/desk-view.server.ts'
import type { DeskAct } from './acts.ts'
import { ChannelChoice } from './channel-choice.tsx'
import { useNames } from './names.ts'

type QuickEntryProps = {
  readonly page: InformationPage
  readonly entries: DeskEntries
  /** The entry that was just made. */
  readonly entry: string | null
  readonly act: DeskAct | undefined
}

/** A question in two taps: how it came, which stays chosen, and what it was about with how it ended. */
export function QuickEntry({ page, entries, entry, act }: QuickEntryProps) {
  const t = useWords(informationWords)
  const mine = act?.intent === 'record' ? act : undefined
  const typed = mine?.values ?? {}
  return (
    <Section title={t.record} className="c8 quick-entry">
      {mine ? (
        <Notice tone="bad" role="alert" title={t.notRecorded} />
      ) : (
        <Recorded page={page} entries={entries} entry={entry} />
      )}
      <p className="hint">{t.privacy}</p>
      {/* A new entry begins with an empty note, also when the page stays. */}
      <Form method="post" preventScrollReset key={entry ?? 'new'}>
        <input type="hidden" name="intent" value="record" />
        <ChannelChoice channels={page.channels} chosen={typed['channel'] ?? entries.channel} />
        <details className="quick-more" open={mine !== undefined || undefined}>
          <summary>{t.more}</summary>
          <Details services={page.services} typed={typed} errors={mine?.errors ?? {}} />
        </details>
        <Topics topics={page.topics} />
      </Form>
    </Section>
  )
}

type DetailsProps = {
  readonly services: readonly Named[]
  readonly typed: Readonly<Record<string, string>>
  readonly errors: DeskAct['errors']
}

/** What may be told besides: the service, and the question in a few words. */
export function Details({ services, typed, errors }: DetailsProps) {
  const t = useWords(informationWords)
  const text = useText()
  return (
    <div className="quick-details">
      <Select
        label={t.service}
        name="service"
        empty={t.anyService}
        options={services.map(({ code, name }) => ({ value: code, label: text(name) }))}
        defaultValue={typed['service'] ?? ''}
        errors={errors['service']}
        optional
      />
      <TextField
        label={t.note}
        hint={t.noteHint}
        name="note"
        maxLength={noteLimit}
        autoComplete="off"
        defaultValue={typed['note'] ?? ''}
        errors={errors['note']}
        optional
      />
    </div>
  )
}

function Topics({ topics }: { readonly topics: readonly Named[] }) {
  const t = useWords(informationWords)
  const buttons = useWords(outcomeButtons)
  const text = useText()
  const sending = useNavigation().state === 'submitting'
  return (
    <fieldset className="field quick-topics">
      <legend className="label">{t.topics}</legend>
      <ul className="topic-grid">
        {topics.map(({ code, name }) => (
          <li key={code}>
            <b>{text(name)}</b>
            <span className="topic-buttons">
              {outcomes.map((outcome) => (
                <button
                  className={outcome === 'answered' ? 'btn btn-first' : 'btn'}
                  name="entry"
                  value={`${code}:${outcome}`}
                  disabled={sending}
                  key={outcome}
                >
                  <span className="sr">{text(name)}: </span>
                  {buttons[outcome]}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

function Recorded({ page, entries, entry }: Omit<QuickEntryProps, 'act'>) {
  const t = useWords(informationWords)
  const named = useWords(outcomeNames)
  const [channelName, topicName] = [useNames(page.channels), useNames(page.topics)]
  const made = entries.today.find(({ id }) => id === entry)
  if (!made) return null
  return (
    <Notice
      tone="good"
      role="status"
      title={t.recorded(topicName(made.topic), named[made.outcome], channelName(made.channel))}
    >
      <Form method="post" className="inline-form" preventScrollReset>
        <input type="hidden" name="id" value={made.id} />
        <input type="hidden" name="version" value={made.version} />
        <button className="btn btn-plain" name="intent" value="withdraw">
          {t.undo}
        </button>
      </Form>
    </Notice>
  )
}
