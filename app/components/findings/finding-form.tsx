import { Form, Link, useNavigation } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import type { Option } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { findingWords } from '#app/content/words/findings.ts'
import { findingTextLimit } from '#app/domain/findings/limits.ts'
import { areaMark, chosenSubject } from '#app/domain/findings/subject.ts'
import type { FindingsPage, FindingView, SubjectChoices } from '#app/use-cases/findings/findings-view.server.ts'
import { findingsPath } from './paths.ts'

/** What became of a form: kept, faulty with what was typed, or overtaken by somebody else's. */
export type FindingAnswer = {
  readonly ok: boolean
  readonly intent: string
  readonly finding: string
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly values?: Readonly<Record<string, string>>
  readonly pieces?: readonly string[]
  readonly refusal?: string
}

type FindingFormProps = {
  readonly page: FindingsPage
  /** Null for a new one. */
  readonly finding: FindingView | null
  readonly answer: FindingAnswer | undefined
}

/** What was found, what is to be done, and until when. */
export function FindingForm({ page, finding, answer }: FindingFormProps) {
  const t = useWords(findingWords)
  const sending = useNavigation().state === 'submitting'
  const options = useSubjects(page.subjects)
  const mine = answer?.intent === 'write' ? answer : undefined
  const typed = (name: string, kept: string | undefined) => mine?.values?.[name] ?? kept ?? ''
  return (
    <Form method="post" className="form finding-form" id="tulis" preventScrollReset>
      <input type="hidden" name="finding" value={finding?.id ?? ''} />
      <input type="hidden" name="version" value={finding?.version ?? 0} />
      <Select
        label={t.about}
        name="subject"
        empty={t.wholeOffice}
        options={options}
        hint={t.aboutHint}
        defaultValue={typed('subject', finding ? chosenSubject(finding) : '')}
        errors={mine?.errors?.['subject']}
      />
      <TextArea
        label={t.condition}
        name="condition"
        hint={t.conditionHint}
        limit={findingTextLimit}
        maxLength={findingTextLimit}
        required
        defaultValue={typed('condition', finding?.condition)}
        errors={mine?.errors?.['condition']}
      />
      <TextArea
        label={t.recommendation}
        name="recommendation"
        short
        limit={findingTextLimit}
        maxLength={findingTextLimit}
        required
        defaultValue={typed('recommendation', finding?.recommendation)}
        errors={mine?.errors?.['recommendation']}
      />
      <TextField
        label={t.dueOn}
        name="dueOn"
        type="date"
        min={page.today}
        required
        defaultValue={typed('dueOn', finding?.dueOn)}
        errors={mine?.errors?.['dueOn']}
      />
      <div className="actions">
        <button className="btn btn-main" type="submit" name="intent" value="write" disabled={sending}>
          {t.save}
        </button>
        <Link className="btn btn-plain" to={findingsPath(page.assessmentId)} preventScrollReset>
          {t.cancel}
        </Link>
      </div>
    </Form>
  )
}

const shownText = 90

function useSubjects(subjects: SubjectChoices | null): readonly Option[] {
  const t = useWords(findingWords)
  const text = useText()
  if (!subjects) return []
  return [
    ...subjects.areas.map(({ key, name }) => ({ value: `${areaMark}${key}`, label: t.area(text(name)) })),
    ...subjects.items.map(({ code, text: says }) => ({ value: code, label: t.item(code, shortened(text(says))) })),
  ]
}

function shortened(text: string): string {
  return text.length > shownText ? `${text.slice(0, shownText).trimEnd()}…` : text
}
