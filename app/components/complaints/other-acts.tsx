import type { ReactNode } from 'react'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { complaintWords } from '#app/content/words/complaints.ts'
import { shortTextLimit } from '#app/domain/complaints/codes.ts'
import { ActForm, TextAct } from './act-form.tsx'
import type { ComplaintPageProps } from './complaint-page.tsx'
import { Classes } from './next-step.tsx'
import { RecuseAct } from './recuse-act.tsx'

/** What the handler does now and then, each behind its own head. */
export function OtherActs({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  const { may, row } = page
  const both = { page, answer }
  const correct = may.verify && row.state !== 'baru'
  if (!(may.message || may.note || may.forward || may.reject || may.recuse || may.spam || correct)) return null
  return (
    <Section title={t.more}>
      <div className="complaint-more">
        <More show={may.message} intent="message" label={t.message} {...both}>
          <TextAct {...both} intent="message" label={t.message} button={t.messageSend} short />
        </More>
        <More show={may.note} intent="note" label={t.note} {...both}>
          <TextAct {...both} intent="note" label={t.note} button={t.noteSend} short />
        </More>
        <More show={may.forward} intent="forward" label={t.forward} {...both}>
          <Forward {...both} />
        </More>
        <More show={correct} intent="verify" label={t.correctClass} {...both}>
          <Classes {...both} />
        </More>
        <More show={may.reject} intent="reject" label={t.reject} {...both}>
          <TextAct {...both} intent="reject" label={t.rejectText} button={t.rejectSend} short />
        </More>
        <More show={may.recuse} intent="recuse" label={t.recuse} {...both}>
          <RecuseAct {...both} />
        </More>
        <More show={may.spam} intent="spam" label={t.spamLabel} {...both}>
          <TextAct
            {...both}
            intent="spam"
            name="reason"
            limit={shortTextLimit}
            label={t.spamReason}
            button={t.spamSend}
            short
          />
        </More>
      </div>
    </Section>
  )
}

type MoreProps = ComplaintPageProps & {
  readonly show: boolean
  readonly intent: string
  readonly label: string
  readonly children: ReactNode
}

function More({ show, intent, label, answer, children }: MoreProps) {
  if (!show) return null
  return (
    <details className="disclosure" open={answer?.intent === intent && !answer.ok}>
      <summary>{label}</summary>
      {children}
    </details>
  )
}

function Forward({ page, answer }: ComplaintPageProps) {
  const t = useWords(complaintWords)
  const mine = answer?.intent === 'forward' && !answer.ok ? answer : undefined
  return (
    <ActForm page={page} className="form">
      <TextField
        label={t.unit}
        name="unit"
        required
        maxLength={200}
        defaultValue={mine?.values?.['unit'] ?? page.forwardedTo}
        errors={mine?.errors?.['unit']}
      />
      <button className="btn" type="submit" name="intent" value="forward">
        {t.forwardSend}
      </button>
    </ActForm>
  )
}
