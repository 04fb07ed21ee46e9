import { Form } from '@remix-run/react'
import type { FormFault } from '#app/components/cycles/form-fault.ts'
import { Select } from '#app/components/forms/select.tsx'
import type { Option } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { useWords } from '#app/content/language.tsx'
import { unitWords } from '#app/content/words/organisation.ts'
import { addedKinds } from '#app/domain/organisation/units.ts'
import { PlaceFields } from './place-fields.tsx'
import { useKindName } from './unit-table.tsx'

type NewUnitFormProps = {
  readonly parents: readonly Option[]
  readonly today: string
  readonly fault: FormFault
}

/** A unit to be added to the tree. */
export function NewUnitForm({ parents, today, fault }: NewUnitFormProps) {
  const t = useWords(unitWords)
  const kindOf = useKindName()
  const field = (name: string) => ({ name, defaultValue: fault?.values?.[name] ?? '', errors: fault?.errors[name] })
  return (
    <Form method="post" className="form">
      <Select
        label={t.kind}
        required
        empty={t.choose}
        options={addedKinds.map((kind) => ({ value: kind, label: kindOf(kind) }))}
        {...field('kind')}
      />
      <Select label={t.parent} hint={t.parentHint} required empty={t.choose} options={parents} {...field('parentId')} />
      <TextField label={t.name} required autoComplete="off" {...field('name')} />
      <TextField label={t.shortName} hint={t.shortHint} required autoComplete="off" {...field('shortName')} />
      <TextField label={t.code} hint={t.codeHint} required autoComplete="off" spellCheck={false} {...field('id')} />
      <PlaceFields fault={fault} today={today} />
      <button className="btn btn-main" type="submit">
        {t.add}
      </button>
    </Form>
  )
}
