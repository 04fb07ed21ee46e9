import type { SelectHTMLAttributes } from 'react'
import { Field } from './field.tsx'
import type { FieldProps } from './field.tsx'

export type Option = { readonly value: string; readonly label: string }

type SelectProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className' | 'aria-describedby' | 'aria-invalid'> & {
    readonly options: readonly Option[]
    /** The choice of nothing, with an empty value. */
    readonly empty?: string
  }

/** One of a list that is too long for buttons. */
export function Select({ label, hint, errors, optional = false, options, empty, ...select }: SelectProps) {
  return (
    <Field label={label} hint={hint} errors={errors} optional={optional}>
      {(tie) => (
        <select className="select" {...select} {...tie}>
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map(({ value, label: text }) => (
            <option value={value} key={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
