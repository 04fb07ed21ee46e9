import { Form } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { useWords } from '#app/content/language.tsx'
import { returnReasons } from '#app/content/words/reasons.ts'
import { officeReportWords } from '#app/content/words/reporting-kanwil.ts'
import { reportReturnReasons } from '#app/domain/reporting/warnings.ts'
import { reviewNoteLimit } from '#app/domain/workflow/review-limits.ts'
import type { ReportAct } from '#app/forms/report-desk.ts'
import type { Line } from './report-entry.tsx'

type JudgeFormsProps = { readonly line: Line; readonly act: ReportAct | undefined }

/** The verdict on one report: approve it, or give it back with a reason and a note. */
export function JudgeForms({ line: { code, version }, act }: JudgeFormsProps) {
  const t = useWords(officeReportWords)
  const reasons = useWords(returnReasons)
  // What was typed for another report belongs there.
  const typed = act && !act.ok && act.values?.['code'] === code ? act : undefined
  const returning = typed?.intent === 'return'
  return (
    <div className="report-judge">
      <Form method="post" preventScrollReset>
        <Seen code={code} version={version} />
        <button className="btn" type="submit" name="intent" value="approve" aria-label={t.approveOf(code)}>
          {t.approve}
        </button>
      </Form>
      <details className="return-form" open={returning}>
        <summary aria-label={t.giveBackOf(code)}>{t.giveBack}</summary>
        <Form method="post" className="form" preventScrollReset>
          <Seen code={code} version={version} />
          <Select
            label={t.reason}
            name="reasonCode"
            empty={t.chooseReason}
            options={reportReturnReasons.map((value) => ({ value, label: reasons[value] }))}
            defaultValue={returning ? typed.values?.['reasonCode'] : ''}
            errors={returning ? typed.errors?.['reasonCode'] : undefined}
          />
          <TextArea
            label={t.note}
            name="note"
            hint={t.noteHint}
            short
            limit={reviewNoteLimit}
            defaultValue={returning ? typed.values?.['note'] : ''}
            errors={returning ? typed.errors?.['note'] : undefined}
          />
          <button className="btn btn-return" type="submit" name="intent" value="return">
            {t.giveBackOf(code)}
          </button>
        </Form>
      </details>
    </div>
  )
}

/** Which report is meant, as it was seen. */
function Seen({ code, version }: { readonly code: string; readonly version: number }) {
  return (
    <>
      <input type="hidden" name="code" value={code} />
      <input type="hidden" name="version" value={version} />
    </>
  )
}
