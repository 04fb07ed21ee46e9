import type { ReactNode } from 'react'
import { Form, useNavigation } from '@remix-run/react'
import { PublicFormFields, PublicFormNotice } from '#app/components/forms/public-form-fields.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useFormats, useLanguage, useText, useWords } from '#app/content/language.tsx'
import { complaintKindNames, complaintStateMeanings, complaintStateNames } from '#app/content/words/complaint-codes.ts'
import { publicComplaintWords } from '#app/content/words/complaint-public.ts'
import { complaintTextLimit } from '#app/domain/complaints/codes.ts'
import { grouped } from '#app/domain/complaints/ticket.ts'
import type { FollowedComplaint } from '#app/use-cases/complaints/follow-complaint.server.ts'
import { complaintLook } from './looks.ts'
import type { FiledAnswer } from './public-form.tsx'
import { SaidList } from './said-list.tsx'

type Refused = Extract<FiledAnswer, { ok: false }>
type TicketPageProps = {
  readonly complaint: FollowedComplaint
  readonly token: string
  readonly done: boolean
  readonly answer: Refused | undefined
}

/** A complaint as its reporter follows it. */
export function TicketPage({ complaint, token, done, answer }: TicketPageProps) {
  const t = useWords(publicComplaintWords)
  const language = useLanguage()
  const states = useWords(complaintStateNames)
  const meanings = useWords(complaintStateMeanings)
  const kinds = useWords(complaintKindNames)
  const { state, office, ticket, kind, said } = complaint
  return (
    <main id="isi" className="wrap page">
      <header>
        <p className="quiet">
          {kinds[kind]}, {office}
        </p>
        <h1>{t.ticketTitle(grouped(ticket))}</h1>
        <p className="lead">
          <State {...complaintLook({ state, late: false, spam: false })} box>
            {states[state]}
          </State>{' '}
          {meanings[state]}
        </p>
      </header>
      {done && !answer ? (
        <Notice tone="good" role="status">
          {t.done}
        </Notice>
      ) : null}
      <PublicFormNotice fault={answer?.fault} minutes={answer?.minutes} />
      {answer?.refusal ? (
        <Notice tone="warn" role="alert">
          {describeRefusal(answer.refusal, language)}
        </Notice>
      ) : null}
      <div className="grid">
        <div className="c7 sections">
          <Section title={t.said}>
            {said.length === 0 ? (
              <p className="quiet">{t.nothingSaid}</p>
            ) : (
              <SaidList
                said={said}
                unreadable={t.unreadable}
                names={{
                  reporter: { mark: t.youMark, name: t.you },
                  office: { mark: t.officeMark, name: t.theOffice },
                }}
              />
            )}
            <Acts complaint={complaint} token={answer?.token ?? token} answer={answer} />
          </Section>
        </div>
        <div className="c5 sections">
          <Section title={t.yours}>
            <p className="written">{complaint.text ?? t.unreadable}</p>
            <Days complaint={complaint} />
          </Section>
          <Form method="post">
            <button className="btn btn-plain" type="submit" name="intent" value="leave">
              {t.leave}
            </button>
          </Form>
        </div>
      </div>
    </main>
  )
}

function Days({ complaint: { receivedOn, dueOn, service, state } }: { readonly complaint: FollowedComplaint }) {
  const t = useWords(publicComplaintWords)
  const f = useFormats()
  const text = useText()
  const owed = dueOn !== null && ['baru', 'diverifikasi', 'diproses'].includes(state)
  return (
    <dl className="facts">
      {service ? <Fact term={t.service}>{text(service)}</Fact> : null}
      <Fact term={t.received}>{f.date(receivedOn)}</Fact>
      {owed ? <Fact term={state === 'baru' ? t.verifyBy : t.due}>{f.date(dueOn)}</Fact> : null}
    </dl>
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

type ActsProps = Pick<TicketPageProps, 'complaint' | 'token' | 'answer'>

function Acts({ complaint: { may, reactUntil }, token, answer }: ActsProps) {
  const t = useWords(publicComplaintWords)
  const f = useFormats()
  const sending = useNavigation().state === 'submitting'
  const typed = (intent: string) => (answer?.values['intent'] === intent ? answer : undefined)
  const write = (intent: 'reply' | 'reopen', label: string, button: string) => (
    <Form method="post" className="form" preventScrollReset>
      <PublicFormFields token={token} />
      <TextArea
        label={label}
        name="text"
        short
        required
        limit={complaintTextLimit}
        maxLength={complaintTextLimit}
        defaultValue={typed(intent)?.values['text']}
        errors={typed(intent)?.errors['text']}
        hint={intent === 'reopen' && reactUntil ? t.reopenHint(f.date(reactUntil)) : undefined}
      />
      <button className="btn" type="submit" name="intent" value={intent} disabled={sending}>
        {button}
      </button>
    </Form>
  )
  return (
    <div className="complaint-acts">
      {may.accept ? (
        <Form method="post" preventScrollReset>
          <PublicFormFields token={token} />
          <button className="btn btn-main" type="submit" name="intent" value="accept" disabled={sending}>
            {t.accept}
          </button>
        </Form>
      ) : null}
      {may.reopen ? (
        <details open={typed('reopen') !== undefined}>
          <summary className="btn">{t.reopen}</summary>
          {write('reopen', t.reopenText, t.reopen)}
        </details>
      ) : null}
      {may.reply ? (
        <details open={!may.accept || typed('reply') !== undefined}>
          <summary className="btn">{t.reply}</summary>
          {write('reply', t.replyText, t.reply)}
        </details>
      ) : null}
    </div>
  )
}
