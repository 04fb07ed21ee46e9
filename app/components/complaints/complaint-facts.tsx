import type { ReactNode } from 'react'
import { Select } from '#app/components/forms/select.tsx'
import { Tick } from '#app/components/forms/tick.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { complaintWords } from '#app/content/words/complaints.ts'
import { ActForm } from './act-form.tsx'
import type { ComplaintPageProps } from './complaint-page.tsx'
import { useHandlerOptions } from './recuse-act.tsx'

/** When, how and by whom; and who has it. */
export function ComplaintFacts({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  const f = useFormats()
  const text = useText()
  const { row, source, today, forwardedTo, compensatedOn, concerned, may } = page
  const owed = row.dueOn !== null && row.resolvedOn === null
  return (
    <Section title={t.details}>
      <dl className="facts">
        <Fact term={t.came}>
          {f.date(row.receivedOn)}, {text(row.channel)}, {source === 'public' ? t.byForm : t.byDesk}
        </Fact>
        {row.kind === 'complaint' ? (
          <Fact term={t.complaintClass}>{row.complaintClass ? text(row.complaintClass) : t.unclassed}</Fact>
        ) : null}
        {row.dueOn ? (
          <Fact term={t.dueDay}>
            <span className={row.late ? 'late' : undefined}>
              {owed ? t.due(f.date(row.dueOn), f.daysLeft(row.dueOn, today)) : f.date(row.dueOn)}
            </span>
            {row.escalated ? <span className="caption">{t.escalated}</span> : null}
          </Fact>
        ) : null}
        {forwardedTo ? <Fact term={t.forwardedTo}>{forwardedTo}</Fact> : null}
        {compensatedOn ? <Fact term={t.compensatedOn}>{f.date(compensatedOn)}</Fact> : null}
        <Fact term={t.contact}>
          <Contact page={page} answer={answer} />
        </Fact>
        <Fact term={t.handledBy}>{row.mine ? t.mine : (row.handler ?? t.nobody)}</Fact>
        {concerned.length > 0 ? <Fact term={t.concerned}>{t.concernedWhy(concerned.join(', '))}</Fact> : null}
      </dl>
      {may.assign ? <Assign page={page} answer={answer} /> : null}
    </Section>
  )
}

function Fact({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Contact({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  if (page.contact !== 'kept') return <>{page.contact === 'erased' ? t.contactErased : t.contactNone}</>
  if (answer?.ok && answer.intent === 'contact') {
    return (
      <Notice role="status">
        {answer.contact ? (
          <>
            {t.contactIs} <b>{answer.contact}</b>
          </>
        ) : (
          t.contactLost
        )}
      </Notice>
    )
  }
  if (!page.may.contact) return <>{t.contactKept}</>
  return (
    <ActForm page={page}>
      <button className="btn" type="submit" name="intent" value="contact">
        {t.contactShow}
      </button>{' '}
      <span className="caption">{t.contactTrace}</span>
    </ActForm>
  )
}

function Assign({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  const mine = answer?.intent === 'assign' && !answer.ok ? answer : undefined
  const options = useHandlerOptions(page)
  return (
    <ActForm page={page} className="complaint-assign">
      <Select
        label={t.assign}
        name="personId"
        options={options}
        defaultValue={mine?.values?.['personId']}
        errors={mine?.errors?.['personId']}
      />
      {page.handlerId === null ? null : (
        <Tick name="concerned" value="1" defaultChecked={mine?.values?.['concerned'] === '1'}>
          {t.assignConcerned}
        </Tick>
      )}
      <button className="btn" type="submit" name="intent" value="assign">
        {t.assignSend}
      </button>
    </ActForm>
  )
}
