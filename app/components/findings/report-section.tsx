import { Form } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { TextAct } from '#app/components/forms/text-act.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { findingWords, reportStepActs, reportStepNames } from '#app/content/words/findings.ts'
import { findingTextLimit } from '#app/domain/findings/limits.ts'
import type { FindingsPage, ReportView } from '#app/use-cases/findings/findings-view.server.ts'
import type { FindingAnswer } from './finding-form.tsx'
import { reportFilePath } from './paths.ts'
import { ReportForm } from './report-form.tsx'

type ReportSectionProps = {
  readonly page: FindingsPage
  readonly report: ReportView
  readonly answer: FindingAnswer | undefined
}

/** The letter, its summary, who has approved it, and the reader's own step. */
export function ReportSection({ page, report, answer }: ReportSectionProps) {
  const t = useWords(findingWords)
  const f = useFormats()
  const { stage, letterNumber, letterDate, summary, returnNote, writable } = report
  const isDraft = stage === 'draft' || stage === 'submitted'
  return (
    <Section title={t.report}>
      {stage === 'draft' && returnNote ? (
        <Notice tone="warn" title={t.returnedNote}>
          {returnNote}
        </Notice>
      ) : null}
      <dl className="finding-text">
        <dt>{t.letterNumber}</dt>
        <dd>{letterNumber || <span className="quiet">{t.notYet}</span>}</dd>
        <dt>{t.letterDate}</dt>
        <dd>{letterDate ? f.date(letterDate) : <span className="quiet">{t.notYet}</span>}</dd>
        <dt>{t.summary}</dt>
        <dd className="written">{summary || <span className="quiet">{t.notYet}</span>}</dd>
      </dl>
      <Steps report={report} />
      <div className="report-actions">
        {stage === 'none' ? null : (
          <a href={reportFilePath(page.assessmentId)} className="btn" download>
            <Icon name="download" /> {isDraft ? t.downloadDraft : t.download}
          </a>
        )}
        {writable ? <ReportForm report={report} answer={answer} /> : null}
      </div>
      <StepForms page={page} report={report} answer={answer} />
    </Section>
  )
}

function Steps({ report: { submittedAt, approvedAt, signedAt } }: { readonly report: ReportView }) {
  const t = useWords(findingWords)
  const f = useFormats()
  const names = useWords(reportStepNames)
  const rows = [
    ['submit', submittedAt],
    ['approve', approvedAt],
    ['sign', signedAt],
  ] as const
  return (
    <>
      <h3 className="h4like">{t.steps}</h3>
      <ol className="checks">
        {rows.map(([step, at]) => (
          <li key={step}>
            <span>{names[step]}</span>
            {at ? (
              <State tone="good" shape="done">
                {f.date(at)}
              </State>
            ) : (
              <State tone="idle" shape="empty">
                {t.stepWaiting}
              </State>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function StepForms({ page, report: { steps, version }, answer }: ReportSectionProps) {
  const t = useWords(findingWords)
  const acts = useWords(reportStepActs)
  const onward = steps.find((step) => step !== 'give-back')
  const drafts = page.findings.filter(({ published }) => !published).length
  const mine = answer?.intent === 'give-back' ? answer : undefined
  const incomplete = answer?.intent === 'submit' ? answer.errors?.['summary'] : undefined
  if (steps.length === 0) return null
  return (
    <div className="report-steps">
      {onward ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="version" value={version} />
          {onward === 'approve' && drafts > 0 ? <p className="hint">{t.publishes(drafts)}</p> : null}
          {incomplete ? <p className="field-error">{t.incomplete}</p> : null}
          <button className="btn btn-main" type="submit" name="intent" value={onward}>
            {acts[onward]}
          </button>
        </Form>
      ) : null}
      {steps.includes('give-back') ? (
        <details open={mine !== undefined}>
          <summary className="btn">{t.giveBack}</summary>
          <TextAct
            intent="give-back"
            about={{ version }}
            refused={mine}
            name="reason"
            label={t.reason}
            button={t.giveBack}
            limit={findingTextLimit}
            short
          />
        </details>
      ) : null}
    </div>
  )
}
