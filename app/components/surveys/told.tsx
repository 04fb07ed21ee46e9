import { Notice } from '#app/components/notice.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useLanguage, useWords } from '#app/content/language.tsx'
import { surveyWords } from '#app/content/words/surveys.ts'

/** What became of a form on the pages of surveys. */
export type SurveyAnswer = {
  readonly ok: boolean
  readonly intent: string
  readonly about: string
  readonly errors?: Readonly<Record<string, readonly string[]>> | undefined
  readonly values?: Readonly<Record<string, string>> | undefined
  readonly chosen?: readonly string[] | undefined
  readonly refusal?: string | undefined
}

type ToldProps = { readonly answer: SurveyAnswer | undefined; readonly saved: boolean; readonly savedText?: string }

/** Above everything: that it was kept, or why it was not. */
export function Told({ answer, saved, savedText }: ToldProps) {
  const t = useWords(surveyWords)
  const language = useLanguage()
  if (answer && !answer.ok) {
    return (
      <Notice tone="warn" role="alert">
        {describeRefusal(answer.refusal, language) ?? t.faulty}
      </Notice>
    )
  }
  return saved ? <Notice tone="good" role="status" title={savedText ?? t.saved} /> : null
}
