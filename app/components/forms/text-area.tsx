import { useState } from 'react'
import type { ReactNode, TextareaHTMLAttributes } from 'react'
import { useFormats } from '#app/content/language.tsx'
import { Field } from './field.tsx'
import type { FieldProps } from './field.tsx'

type TextAreaProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className' | 'aria-describedby' | 'aria-invalid'> & {
    /** Shown as a counter under the field. */
    readonly limit?: number
    readonly short?: boolean
    /** At the right of the label: a save state. */
    readonly beside?: ReactNode
  }

/** Several lines, with a counter where there is a limit. */
export function TextArea(props: TextAreaProps) {
  const { label, hint, errors, optional = false, beside, limit, short = false, onChange, ...area } = props
  const f = useFormats()
  const [typed, setTyped] = useState(String(area.defaultValue ?? ''))
  const text = area.value === undefined ? typed : String(area.value)
  const counter = limit ? `${f.whole([...text].length)} / ${f.whole(limit)}` : undefined
  return (
    <Field label={label} hint={hint} errors={errors} optional={optional} aside={counter} beside={beside}>
      {(tie) => (
        <textarea
          className={short ? 'textarea short' : 'textarea'}
          rows={short ? 3 : 4}
          {...area}
          {...tie}
          onChange={(event) => {
            setTyped(event.target.value)
            onChange?.(event)
          }}
        />
      )}
    </Field>
  )
}
