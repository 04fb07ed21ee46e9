import { describeRefusal } from '#app/content/describe-error.ts'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { fieldErrors } from '#app/content/words/field-errors.ts'
import { uploadRefusals } from '#app/content/words/evidence.ts'
import { libraryWords } from '#app/content/words/evidence-pages.ts'
import type { PieceOutcome } from '#app/domain/evidence/outcomes.ts'
import { Link } from '@remix-run/react'
import { Notice } from '#app/components/notice.tsx'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { evidenceHref, subjectHref } from './paths.ts'
import { useSubjectLabel } from './piece-words.ts'
import { refusalText } from './refusal-text.ts'

/** What of a plain upload was not kept, and where it was meant to go. */
export type Report = {
  readonly assessmentId: string
  readonly subject: string
  readonly outcomes: readonly PieceOutcome[]
  /** A code of the catalogue, when all of it was refused. */
  readonly reason: string | null
}

/** Says after a plain form what was not kept and why; what could be kept is attached already. */
export function UploadReport({ report }: { readonly report: Report }) {
  const t = useWords(libraryWords)
  const refusals = useWords(uploadRefusals)
  const f = useFormats()
  const subjectLabel = useSubjectLabel()
  const { assessmentId, subject, outcomes } = report
  const refused = outcomes.flatMap((outcome) => (outcome.status === 'refused' ? [outcome.refusal] : []))
  const reason = useReason(report.reason)
  return (
    <div role="alert">
      <Notice tone="bad" title={t.reportTitle(subjectLabel(subject))}>
        <ul>
          {reason ? <li>{reason}</li> : null}
          {refused.map((refusal, place) => (
            <li key={place}>{refusalText(refusal, refusals, f)}</li>
          ))}
        </ul>
        <Link to={subjectHref(assessmentId, subject)}>{t.backToItem}</Link>
      </Notice>
      {outcomes.map((outcome, place) =>
        outcome.status === 'duplicate' ? (
          <DuplicateNotice key={place} outcome={outcome} url={evidenceHref(assessmentId, subject)} />
        ) : null,
      )}
    </div>
  )
}

function useReason(code: string | null): string | null {
  const fields = useWords(fieldErrors) as Readonly<Record<string, string>>
  const language = useLanguage()
  return code === null ? null : (describeRefusal(code, language) ?? fields[code] ?? fields['invalid'] ?? null)
}
