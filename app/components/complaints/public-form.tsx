import { Form, Link, useNavigation, useSearchParams } from '@remix-run/react'
import { PublicFormFields, PublicFormNotice } from '#app/components/forms/public-form-fields.tsx'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useLanguage, useText, useWords } from '#app/content/language.tsx'
import { complaintKindNames } from '#app/content/words/complaint-codes.ts'
import { publicComplaintWords } from '#app/content/words/complaint-public.ts'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { complaintKinds, complaintTextLimit, contactLimit } from '#app/domain/complaints/codes.ts'
import type { ComplaintKind } from '#app/domain/complaints/codes.ts'
import type { ComplaintForm } from '#app/use-cases/complaints/file-complaint.server.ts'
import { kioskHref, kioskStart, kioskView, searchIn } from '#app/components/kiosk/paths.ts'
import { StillThere } from '#app/components/kiosk/still-there.tsx'
import { publicComplaintPath } from './paths.ts'
import { TicketCard } from './ticket-card.tsx'

/** What became of a form of the public. */
export type FiledAnswer =
  | { readonly ok: true; readonly ticket: string; readonly code: string }
  | {
      readonly ok: false
      readonly values: Readonly<Record<string, string>>
      readonly errors: Readonly<Record<string, readonly string[]>>
      readonly fault?: string
      readonly minutes?: number
      readonly token?: string
      readonly refusal?: string
    }

type PublicComplaintFormProps = {
  readonly page: ComplaintForm
  readonly token: string
  readonly kind: ComplaintKind
  /** Written on the office's own touch screen. */
  readonly onScreen: boolean
  readonly answer: FiledAnswer | undefined
}

/**
 * Anybody says something to an office; afterwards number and code. On the office's touch screen neither what was
 * written nor the code stays for the next visitor.
 */
export function PublicComplaintForm({ page, token, kind, onScreen, answer }: PublicComplaintFormProps) {
  const t = useWords(publicComplaintWords)
  const language = useLanguage()
  const [asked] = useSearchParams()
  const again = publicComplaintPath(page.officeId)
  if (answer?.ok) {
    return (
      <main id="isi" className="wrap page">
        <header className="document-head">
          <p className="quiet">{page.office}</p>
          <h1>{t.sentTitle}</h1>
        </header>
        <TicketCard ticket={answer.ticket} code={answer.code} title={t.keepTitle} advice={t.keep} />
        <div className="actions">
          {onScreen ? (
            <ToStart officeId={page.officeId} main />
          ) : (
            <Link className="btn btn-main" to="/aduan">
              {t.follow}
            </Link>
          )}
          <Link
            className="btn"
            to={onScreen ? `${again}?${searchIn(asked, { ...kioskView(asked), language })}` : again}
            reloadDocument
          >
            {t.another}
          </Link>
        </div>
      </main>
    )
  }
  return (
    <main id="isi" className="wrap page">
      <header>
        {onScreen ? null : <p className="quiet">{page.office}</p>}
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      <div className="grid public-complaint">
        <div className="c7">
          <Fields {...{ page, token, kind, onScreen, answer }} />
        </div>
        <aside className="c5 sections">
          <p className="quiet">{t.deadlines}</p>
          {onScreen ? (
            <ToStart officeId={page.officeId} main={false} />
          ) : (
            <p>
              <b>{t.haveTicket}</b> <Link to="/aduan">{t.follow}</Link>
            </p>
          )}
        </aside>
      </div>
    </main>
  )
}

function ToStart({ officeId, main }: { readonly officeId: string; readonly main: boolean }) {
  const t = useWords(kioskWords)
  const language = useLanguage()
  const [asked] = useSearchParams()
  // Whoever presses goes on reading as before; the screen that returns by itself begins plainly.
  const pressed = kioskHref(officeId, '', { ...kioskView(asked), language })
  return (
    <>
      <Link className={main ? 'btn btn-main' : 'btn'} to={pressed} reloadDocument>
        {t.toStart}
      </Link>
      <StillThere start={kioskStart(officeId)} />
    </>
  )
}

type FieldsProps = Omit<PublicComplaintFormProps, 'answer'> & {
  readonly answer: Extract<FiledAnswer, { ok: false }> | undefined
}

function Fields({ page, token, kind, onScreen, answer }: FieldsProps) {
  const t = useWords(publicComplaintWords)
  const kinds = useWords(complaintKindNames)
  const text = useText()
  const sending = useNavigation().state === 'submitting'
  const typed = (name: string) => answer?.values[name]
  return (
    <Form method="post" className="form" autoComplete={onScreen ? 'off' : undefined}>
      <PublicFormNotice fault={answer?.fault} minutes={answer?.minutes} />
      <PublicFormFields token={answer?.token ?? token} />
      {onScreen ? <input type="hidden" name="screen" value="1" /> : null}
      <Segmented
        legend={t.kind}
        name="kind"
        value={typed('kind') ?? kind}
        segments={complaintKinds.map((value) => ({ value, label: kinds[value] }))}
      />
      <Select
        label={t.service}
        name="service"
        empty={t.noService}
        options={page.services.map(({ code, name }) => ({ value: code, label: text(name) }))}
        defaultValue={typed('service')}
        errors={answer?.errors['service']}
      />
      <TextArea
        label={t.text}
        name="text"
        rows={7}
        required
        hint={t.textHint}
        limit={complaintTextLimit}
        maxLength={complaintTextLimit}
        defaultValue={typed('text')}
        errors={answer?.errors['text']}
      />
      <TextField
        label={t.contact}
        name="contact"
        optional
        hint={t.contactHint}
        maxLength={contactLimit}
        autoComplete="off"
        defaultValue={typed('contact')}
        errors={answer?.errors['contact']}
      />
      <button className="btn btn-main btn-lg" type="submit" disabled={sending}>
        {t.send}
      </button>
    </Form>
  )
}
