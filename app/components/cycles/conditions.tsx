import { Form } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useText, useWords } from '#app/content/language.tsx'
import { cycleWords } from '#app/content/words/cycles.ts'
import type { FormFault } from './form-fault.ts'

type Value = string | number | boolean | null

export type Condition = {
  readonly key: string
  readonly label: { readonly id: string; readonly en: string }
  readonly type: string
  readonly order: readonly string[] | null
  readonly min: { readonly WBK: Value; readonly WBBM: Value }
  readonly value: Value
  readonly note: string
  readonly version: number
}

/** One condition of the institution: its value, where it can be read, and what is asked for at least. */
export function ConditionForm({ condition, fault }: { readonly condition: Condition; readonly fault: FormFault }) {
  const { key, label, type, order, min, value, note, version } = condition
  const t = useWords(cycleWords)
  const text = useText()
  const shown = (one: Value) => (one === true ? t.yes : one === false ? t.no : one === null ? '–' : String(one))
  const options = order ?? (type === 'boolean' ? ['true', 'false'] : null)
  const field = {
    label: t.value,
    name: 'value',
    hint: t.minimum(shown(min.WBK), shown(min.WBBM)),
    defaultValue: fault?.values?.['value'] ?? (value === null ? '' : String(value)),
    errors: fault?.errors['value'],
  }
  return (
    <Form method="post" className="condition" key={version}>
      <h3>{text(label)}</h3>
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="expectedVersion" value={version} />
      {options ? (
        <Select
          {...field}
          empty={t.unknown}
          options={options.map((one) => ({ value: one, label: one === 'true' ? t.yes : one === 'false' ? t.no : one }))}
        />
      ) : (
        <TextField {...field} inputMode="decimal" />
      )}
      <TextField
        label={t.note}
        hint={t.noteHint}
        name="note"
        maxLength={500}
        defaultValue={fault?.values?.['note'] ?? note}
        errors={fault?.errors['note']}
      />
      <button className="btn" type="submit" name="intent" value="condition">
        {t.save}
      </button>
    </Form>
  )
}
