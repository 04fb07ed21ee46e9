import { Form, useNavigation } from '@remix-run/react'
import { PublicFormFields, PublicFormNotice } from '#app/components/forms/public-form-fields.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { publicComplaintWords } from '#app/content/words/complaint-public.ts'
import type { FiledAnswer } from './public-form.tsx'

type TicketDoorProps = {
  readonly token: string
  readonly answer: Extract<FiledAnswer, { ok: false }> | undefined
}

/** Number and code open a complaint; what is wrong with them is not said. */
export function TicketDoor({ token, answer }: TicketDoorProps) {
  const t = useWords(publicComplaintWords)
  const language = useLanguage()
  const sending = useNavigation().state === 'submitting'
  return (
    <main id="isi" className="wrap page">
      <header>
        <h1>{t.follow}</h1>
        <p className="lead">{t.followLead}</p>
      </header>
      <Form method="post" className="form">
        <PublicFormNotice fault={answer?.fault} minutes={answer?.minutes} />
        {answer?.refusal ? (
          <Notice tone="bad" role="alert">
            {describeRefusal(answer.refusal, language)}
          </Notice>
        ) : null}
        <PublicFormFields token={answer?.token ?? token} />
        <TextField
          label={t.ticket}
          name="ticket"
          required
          hint={t.ticketHint}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={answer?.values['ticket']}
          errors={answer?.errors['ticket']}
        />
        <TextField
          label={t.code}
          name="code"
          required
          hint={t.codeHint}
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          errors={answer?.errors['code']}
        />
        <button className="btn btn-main btn-lg" type="submit" name="intent" value="open" disabled={sending}>
          {t.open}
        </button>
      </Form>
    </main>
  )
}
