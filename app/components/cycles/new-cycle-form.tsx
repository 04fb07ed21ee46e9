import { Form } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { cycleWords, windowKinds } from '#app/content/words/cycles.ts'
import type { WindowKind } from '#app/content/words/cycles.ts'
import { DayPair } from './day-pair.tsx'
import type { FormFault } from './form-fault.ts'

export type EditionChoice = {
  readonly id: string
  readonly title: { readonly id: string; readonly en: string }
  readonly scoringReady: boolean
}

type NewCycleFormProps = {
  readonly year: number
  readonly editions: readonly EditionChoice[]
  /** Usual first and last days, by field. */
  readonly days: Readonly<Record<string, string>>
  readonly fault: FormFault
}

const kinds: readonly WindowKind[] = ['fill', 'verify', 'revise']

/** A new assessment year: edition, span of evidence, and the windows of the whole institution. */
export function NewCycleForm({ year, editions, days, fault }: NewCycleFormProps) {
  const t = useWords(cycleWords)
  const names = useWords(windowKinds)
  const text = useText()
  const day = (name: string, label: string) => ({ name, label, value: days[name] ?? '' })
  return (
    <Form method="post" className="form">
      <TextField
        label={t.year}
        name="year"
        inputMode="numeric"
        required
        defaultValue={fault?.values?.['year'] ?? year}
        errors={fault?.errors['year']}
      />
      <Select
        label={t.edition}
        hint={t.editionHint}
        name="editionId"
        required
        options={editions.map(({ id, title, scoringReady }) => ({
          value: id,
          label: scoringReady ? text(title) : t.readOnly(text(title)),
        }))}
        defaultValue={fault?.values?.['editionId'] ?? editions.find(({ scoringReady }) => scoringReady)?.id}
        errors={fault?.errors['editionId']}
      />
      <fieldset className="field">
        <legend className="label">{t.evidence}</legend>
        <DayPair from={day('evidenceFrom', t.evidenceFrom)} to={day('evidenceTo', t.evidenceTo)} fault={fault} />
        <p className="hint">{t.evidenceHint}</p>
      </fieldset>
      {kinds.map((kind) => (
        <fieldset className="field" key={kind}>
          <legend className="label">{names[kind]}</legend>
          <DayPair from={day(`${kind}OpensOn`, t.opensOn)} to={day(`${kind}ClosesOn`, t.closesOn)} fault={fault} />
        </fieldset>
      ))}
      <button className="btn btn-main" type="submit">
        {t.create}
      </button>
    </Form>
  )
}
