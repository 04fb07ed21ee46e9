import { Form } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { officeReportWords } from '#app/content/words/reporting-kanwil.ts'
import type { ReportAct } from '#app/forms/report-desk.ts'
import type { OfficeReport } from '#app/use-cases/reporting/read-report.server.ts'

type ReopenFormProps = { readonly view: OfficeReport; readonly act: ReportAct | undefined }

/** Gives one office more time for a period that is closed, or soon will be. */
export function ReopenForm({ view: { today }, act }: ReopenFormProps) {
  const t = useWords(officeReportWords)
  const typed = act && !act.ok && act.intent === 'reopen' ? act : undefined
  return (
    <Section title={t.reopenTitle}>
      <p className="hint">{t.reopenLead}</p>
      <Form method="post" className="form">
        <TextField
          label={t.reopenUntil}
          name="closesOn"
          type="date"
          min={today}
          required
          defaultValue={typed?.values?.['closesOn']}
          errors={typed?.errors?.['closesOn']}
        />
        <TextArea
          label={t.reopenReason}
          name="reason"
          short
          limit={500}
          required
          defaultValue={typed?.values?.['reason']}
          errors={typed?.errors?.['reason']}
        />
        <button className="btn" type="submit" name="intent" value="reopen">
          {t.reopen}
        </button>
      </Form>
    </Section>
  )
}
