import { Form, useNavigation } from '@remix-run/react'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Tick } from '#app/components/forms/tick.tsx'
import { Notice } from '#app/components/notice.tsx'
import { usePrerequisiteText } from '#app/components/overview/prerequisite-value.ts'
import { useWords } from '#app/content/language.tsx'
import { prerequisiteWords } from '#app/content/words/prerequisites.ts'
import { predicateOrder } from '#app/domain/scoring/prerequisites.ts'
import { typedPrerequisite } from '#app/domain/scoring/typed-prerequisite.ts'
import type { PrerequisiteRow } from '#app/use-cases/prerequisites/prerequisite-view.server.ts'

/** What became of a form: kept, faulty with what was typed, or overtaken by somebody else's. */
export type PrerequisiteAnswer = {
  readonly ok: boolean
  readonly key: string
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly values?: Readonly<Record<string, string>>
  readonly stale?: boolean
}

type FormProps = { readonly row: PrerequisiteRow; readonly answer: PrerequisiteAnswer | undefined }

/** The fields of one condition of the office, by the type of its value. */
export function PrerequisiteForm({ row, answer }: FormProps) {
  const t = useWords(prerequisiteWords)
  const sending = useNavigation().state === 'submitting'
  const typed = answer && !answer.ok ? answer.values : undefined
  return (
    <Form method="post" className="form" preventScrollReset>
      <input type="hidden" name="key" value={row.key} />
      <input type="hidden" name="version" value={row.version} />
      {answer?.stale ? <Notice tone="warn">{t.stale}</Notice> : null}
      <ValueField row={row} answer={answer} />
      {row.mayBeNothingDue ? (
        <Tick name="nothingDue" value="yes" defaultChecked={typed ? typed['nothingDue'] === 'yes' : row.value === true}>
          {t.nothingDueTick}
        </Tick>
      ) : null}
      <TextArea
        label={t.note}
        name="note"
        short
        optional
        limit={1000}
        maxLength={1000}
        hint={t.noteHint}
        defaultValue={typed?.['note'] ?? row.note}
        errors={answer?.errors?.['note']}
      />
      {row.confirmedAt ? <p className="hint">{t.dropsConfirmation}</p> : null}
      <button className="btn btn-main" type="submit" name="intent" value="save" disabled={sending}>
        {t.save}
      </button>
    </Form>
  )
}

function ValueField({ row, answer }: FormProps) {
  const t = useWords(prerequisiteWords)
  const valueText = usePrerequisiteText()
  const kept = row.type === 'percent' && typeof row.value === 'boolean' ? null : row.value
  const value = (answer && !answer.ok ? answer.values?.['value'] : undefined) ?? typedPrerequisite(kept).value
  const errors = answer?.errors?.['value']
  if (row.type === 'boolean') {
    const segments = [
      { value: '', label: t.choose },
      { value: 'yes', label: t.yes },
      { value: 'no', label: t.no },
    ]
    return <Segmented legend={t.value} name="value" segments={segments} value={value} />
  }
  if (row.type === 'grade' || row.type === 'predicate') {
    const codes: readonly string[] = row.type === 'grade' ? row.order : predicateOrder
    return (
      <Select
        label={t.value}
        name="value"
        empty={t.choose}
        defaultValue={value}
        options={codes.map((code) => ({ value: code, label: valueText(row.type, code) }))}
        errors={errors}
      />
    )
  }
  const hint = row.type === 'percent' ? t.percentHint : row.type === 'years' ? t.yearsHint : t.levelHint
  return (
    <TextField
      label={t.value}
      name="value"
      inputMode="decimal"
      autoComplete="off"
      hint={hint}
      defaultValue={value}
      errors={errors}
    />
  )
}
