import { Form, Link, useNavigation } from '@remix-run/react'
import { Tick } from '#app/components/forms/tick.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { papersPath } from '#app/components/papers/paths.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { paperWords } from '#app/content/words/papers.ts'
import { submissionRights, submissionWords } from '#app/content/words/submission.ts'
import type { Submission } from '#app/use-cases/submission/submission-view.server.ts'

type DecisionProps = {
  readonly submission: Submission
  readonly errors: Readonly<Record<string, readonly string[]>> | undefined
}

/** The tick of whoever answers for it and the deed itself; who may not is told why. */
export function Decision({ submission, errors }: DecisionProps) {
  const t = useWords(submissionWords)
  const rights = useWords(submissionRights)
  const f = useFormats()
  const sending = useNavigation().state === 'submitting'
  const { right, version, closesOn, head } = submission
  if (right !== 'yes') {
    return (
      <Section title={t.decide}>
        <Notice tone={right === 'window' ? 'warn' : 'wait'}>{rights[right]}</Notice>
        <p className="actions submit">
          <Link className="btn" to={officePath(head.officeId, head.year)}>
            {t.back}
          </Link>
          {right === 'window' || right === 'too-early' ? <ToDeclaration submission={submission} /> : null}
        </p>
      </Section>
    )
  }
  return (
    <Section title={t.decide}>
      <Form method="post" className="form">
        <input type="hidden" name="version" value={version} />
        <Tick name="responsible" value="yes" required errors={errors?.['responsible']}>
          {t.responsible(head.office)}
        </Tick>
        <p className="small">
          {t.consequence} {closesOn ? t.until(f.date(closesOn), f.daysLeft(closesOn, head.now)) : null}
        </p>
        <button className="btn btn-main btn-lg" type="submit" disabled={sending}>
          {sending ? t.sending : t.submit}
        </button>
        <p>
          <ToDeclaration submission={submission} />
        </p>
      </Form>
    </Section>
  )
}

/** The declaration on paper, for whoever hands in. */
function ToDeclaration({ submission: { assessmentId } }: Pick<DecisionProps, 'submission'>) {
  const t = useWords(paperWords)
  return <Link to={papersPath(assessmentId, 'declaration')}>{t.linkDeclaration}</Link>
}
