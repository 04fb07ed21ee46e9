import { Form } from '@remix-run/react'
import { TextAct } from '#app/components/forms/text-act.tsx'
import { useWords } from '#app/content/language.tsx'
import { findingWords } from '#app/content/words/findings.ts'
import { findingTextLimit } from '#app/domain/findings/limits.ts'
import type { FindingView } from '#app/use-cases/findings/findings-view.server.ts'
import type { FindingAnswer } from './finding-form.tsx'

type JudgeFormsProps = {
  readonly finding: FindingView
  /** Whether closing it is the main act of the page. */
  readonly main: boolean
  readonly answer: FindingAnswer | undefined
}

/** The internal team's word about what the office did: enough, or back with a reason. */
export function JudgeForms({ finding: { id, version }, main, answer }: JudgeFormsProps) {
  const t = useWords(findingWords)
  const mine = answer?.intent === 'send-back' ? answer : undefined
  return (
    <div className="actions">
      <Form method="post" preventScrollReset>
        <input type="hidden" name="finding" value={id} />
        <input type="hidden" name="version" value={version} />
        <button className={main ? 'btn btn-main' : 'btn'} type="submit" name="intent" value="close">
          {t.close}
        </button>
      </Form>
      <details className="condition-more" open={mine !== undefined}>
        <summary className="btn">{t.sendBackLabel}</summary>
        <TextAct
          intent="send-back"
          about={{ finding: id, version }}
          refused={mine}
          name="reason"
          label={t.reason}
          button={t.sendBack}
          limit={findingTextLimit}
          short
        />
      </details>
    </div>
  )
}
