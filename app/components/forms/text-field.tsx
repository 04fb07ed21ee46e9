import { useState } from 'react'
import type { InputHTMLAttributes } from 'react'
import { useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { Field } from './field.tsx'
import type { FieldProps } from './field.tsx'

type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className' | 'aria-describedby' | 'aria-invalid'>

/** One line of text, a date, an address. */
export function TextField({ label, hint, errors, optional = false, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} errors={errors} optional={optional}>
      {(tie) => <input className="input" {...input} {...tie} />}
    </Field>
  )
}

/** A password that may be looked at; it is hidden again when the form is sent. */
export function PasswordField({ label, hint, errors, ...input }: TextFieldProps) {
  const [shown, setShown] = useState(false)
  const t = useWords(partWords)
  return (
    <Field label={label} hint={hint} errors={errors}>
      {(tie) => (
        <div className="password">
          <input className="input" {...input} {...tie} type={shown ? 'text' : 'password'} />
          <button className="btn btn-plain script-only" type="button" onClick={() => setShown(!shown)}>
            {shown ? t.hide : t.show}
          </button>
        </div>
      )}
    </Field>
  )
}
