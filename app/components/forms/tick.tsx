import type { InputHTMLAttributes, ReactNode } from 'react'
import { Shape } from '#app/components/icons/icon.tsx'
import { useFieldError } from './field.tsx'
import type { FieldCodes } from './field.tsx'

type TickProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'> & {
  readonly name: string
  readonly children: ReactNode
  readonly errors?: FieldCodes
}

/** A yes that one gives by ticking. */
export function Tick({ children, errors, ...input }: TickProps) {
  const error = useFieldError(errors)
  const id = `${input.name}-error`
  return (
    <div>
      <label className="tick">
        <input
          type="checkbox"
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? id : undefined}
          {...input}
        />
        <span>{children}</span>
      </label>
      {error ? (
        <p className="field-error" id={id}>
          <Shape name="warn" />
          {error}
        </p>
      ) : null}
    </div>
  )
}
