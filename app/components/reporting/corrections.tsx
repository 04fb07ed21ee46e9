import { Form } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { Section } from '#app/components/section.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { reportingWords } from '#app/content/words/reporting.ts'
import { reasonLimit } from '#app/domain/reporting/entry.ts'
import type { FieldFaults, FormView } from '#app/use-cases/reporting/form-view.server.ts'
import { formPath } from './paths.ts'

/** A reason that was not taken: for which report, why, and as it was typed. */
export type RefusedReason = {
  readonly code: string
  readonly errors: FieldFaults
  /** What overtook it: 'report-changed' or 'period-closed'. */
  readonly overtaken: string | null
  readonly typed: string
}

type CorrectionsProps = {
  readonly view: FormView
  readonly refused: RefusedReason | null
}

/** Opens an approved report again, with a reason. */
export function Corrections({ view, refused }: CorrectionsProps) {
  const t = useWords(reportingWords)
  const text = useText()
  const approved = view.reports.filter(({ state }) => state === 'disetujui')
  if (approved.length === 0) return null
  return (
    <Section title={t.correct}>
      <p className="hint">{t.correctHint}</p>
      {approved.map(({ code, version }) => (
        <details className="figure-correction" open={refused?.code === code} key={code}>
          <summary>
            <span className="code">{code}</span> {text(view.indicators.find((one) => one.code === code)!.name)}
          </summary>
          <Form method="post" action={`${formPath(view.head.officeId, view.period.key)}?index`} className="form">
            <input type="hidden" name="code" value={code} />
            <input type="hidden" name="version" value={version} />
            <TextArea
              short
              label={t.correctReason}
              name="reason"
              limit={reasonLimit}
              required
              defaultValue={refused?.code === code ? refused.typed : ''}
              errors={refused?.code === code ? refused.errors['reason'] : undefined}
            />
            <button className="btn" type="submit" name="intent" value="correct">
              {t.openCorrection}
            </button>
          </Form>
        </details>
      ))}
    </Section>
  )
}
