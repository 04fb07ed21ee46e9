import { Form, Link, useNavigation } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { complaintKindNames } from '#app/content/words/complaint-codes.ts'
import { publicComplaintWords } from '#app/content/words/complaint-public.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import { complaintKinds, complaintTextLimit, contactLimit } from '#app/domain/complaints/codes.ts'
import type { Named, OfficeHead } from '#app/use-cases/complaints/complaint-view.server.ts'
import { complaintPath, complaintsPath } from './paths.ts'
import type { FiledAnswer } from './public-form.tsx'
import { TicketCard } from './ticket-card.tsx'

type EnterPageProps = {
  readonly head: OfficeHead & { readonly today: string }
  readonly channels: readonly Named[]
  readonly services: readonly Named[]
  /** Tells this form from the next one. */
  readonly once: string
  readonly answer: FiledAnswer | undefined
}

/** A complaint that came by another channel is entered; afterwards its number and code, to be handed on. */
export function EnterPage({ head, channels, services, once, answer }: EnterPageProps) {
  const t = useWords(complaintWords)
  const list = complaintsPath(head.officeId)
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: t.title, href: list }, { text: t.enter }]} />
      <header>
        <h1>{t.enter}</h1>
        <p className="lead">{t.enterLead}</p>
      </header>
      {answer?.ok ? (
        <>
          <TicketCard ticket={answer.ticket} code={answer.code} title={t.entered} advice={t.enteredHint} />
          <div className="actions">
            <Link className="btn btn-main" to={complaintPath(head.officeId, answer.ticket)}>
              {t.details}
            </Link>
            <Link className="btn" to={list}>
              {t.list}
            </Link>
          </div>
        </>
      ) : (
        <Fields {...{ head, channels, services, once }} refused={answer} />
      )}
    </main>
  )
}

type FieldsProps = Omit<EnterPageProps, 'answer'> & {
  readonly refused: Extract<FiledAnswer, { ok: false }> | undefined
}

function Fields({ head, channels, services, once, refused }: FieldsProps) {
  const t = useWords(complaintWords)
  const p = useWords(publicComplaintWords)
  const kinds = useWords(complaintKindNames)
  const text = useText()
  const sending = useNavigation().state === 'submitting'
  const optionsOf = (named: readonly Named[]) => named.map(({ code, name }) => ({ value: code, label: text(name) }))
  const typed = (name: string) => ({ defaultValue: refused?.values[name], errors: refused?.errors[name] })
  return (
    <Form method="post" className="form">
      <input type="hidden" name="once" value={once} />
      <Segmented
        legend={t.kind}
        name="kind"
        value={refused?.values['kind'] ?? 'complaint'}
        segments={complaintKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <Select
        label={t.channel}
        name="channel"
        required
        empty={t.chooseChannel}
        options={optionsOf(channels)}
        {...typed('channel')}
      />
      <TextField
        label={t.receivedDay}
        name="receivedOn"
        type="date"
        required
        max={head.today}
        {...typed('receivedOn')}
        defaultValue={refused?.values['receivedOn'] ?? head.today}
      />
      <Select
        label={t.service}
        name="service"
        empty={p.noService}
        options={optionsOf(services)}
        {...typed('service')}
      />
      <TextArea
        label={t.text}
        name="text"
        rows={6}
        required
        limit={complaintTextLimit}
        maxLength={complaintTextLimit}
        {...typed('text')}
      />
      <TextField
        label={t.contact}
        name="contact"
        optional
        hint={t.contactHint}
        maxLength={contactLimit}
        autoComplete="off"
        {...typed('contact')}
      />
      <div className="actions">
        <button className="btn btn-main" type="submit" disabled={sending}>
          {t.save}
        </button>
        <Link className="btn btn-plain" to={complaintsPath(head.officeId)}>
          {t.cancel}
        </Link>
      </div>
    </Form>
  )
}
