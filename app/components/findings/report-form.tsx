import { Form } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { findingWords } from '#app/content/words/findings.ts'
import { summaryLimit } from '#app/domain/findings/limits.ts'
import type { ReportView } from '#app/use-cases/findings/findings-view.server.ts'
import type { FindingAnswer } from './finding-form.tsx'

type ReportFormProps = { readonly report: ReportView; readonly answer: FindingAnswer | undefined }

/** Number, date and summary of the report. */
export function ReportForm({ report, answer }: ReportFormProps) {
  const t = useWords(findingWords)
  const mine = answer?.intent === 'report' ? answer : undefined
  const { stage, version, letterNumber, letterDate, summary } = report
  const handedOn = stage === 'submitted' || stage === 'approved'
  return (
    <details open={mine !== undefined || stage === 'none'} key={version}>
      <summary className="btn">{stage === 'none' ? t.writeReport : t.changeReport}</summary>
      <Form method="post" className="form" preventScrollReset>
        <input type="hidden" name="version" value={version} />
        {handedOn ? <p className="hint">{t.backToDraft}</p> : null}
        <TextField
          label={t.letterNumber}
          name="letterNumber"
          maxLength={100}
          autoComplete="off"
          defaultValue={mine?.values?.['letterNumber'] ?? letterNumber}
          errors={mine?.errors?.['letterNumber']}
        />
        <TextField
          label={t.letterDate}
          name="letterDate"
          type="date"
          defaultValue={mine?.values?.['letterDate'] ?? letterDate ?? ''}
          errors={mine?.errors?.['letterDate']}
        />
        <TextArea
          label={t.summary}
          name="summary"
          hint={t.summaryHint}
          limit={summaryLimit}
          maxLength={summaryLimit}
          defaultValue={mine?.values?.['summary'] ?? summary}
          errors={mine?.errors?.['summary']}
        />
        <button className="btn" type="submit" name="intent" value="report">
          {t.saveReport}
        </button>
      </Form>
    </details>
  )
}
