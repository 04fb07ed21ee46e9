import { useId } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '#app/content/language.tsx'
import { fieldErrors } from '#app/content/words/field-errors.ts'
import { partWords } from '#app/content/words/parts.ts'
import { Shape } from '#app/components/icons/icon.tsx'

/** The codes that the form's schema gave for one field; only the first is shown. */
export type FieldCodes = readonly string[] | undefined

/** What ties an input to its label, hint and error. */
export type Tie = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

export type FieldProps = {
  readonly label: ReactNode
  readonly hint?: ReactNode
  readonly errors?: FieldCodes
  readonly optional?: boolean
}

type FieldFrameProps = FieldProps & {
  readonly children: (tie: Tie) => ReactNode
  /** At the right of the hint: a counter. */
  readonly aside?: ReactNode
  /** At the right of the label: a save state. */
  readonly beside?: ReactNode
}

/** Label above, hint and error beneath; the error stands beside its field and is read with it. */
export function Field({ label, hint, errors, optional = false, aside, beside, children }: FieldFrameProps) {
  const id = useId()
  const error = useFieldError(errors)
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ')
  const t = useWords(partWords)
  return (
    <div className="field">
      <div className="field-head">
        <label className="label" htmlFor={id}>
          {label} {optional ? <span className="quiet">{t.optional}</span> : null}
        </label>
        {beside}
      </div>
      {children({ id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      {error ? (
        <p className="field-error" id={`${id}-error`}>
          <Shape name="warn" />
          {error}
        </p>
      ) : null}
      {hint || aside ? (
        <div className="field-foot">
          <p className="hint" id={`${id}-hint`}>
            {hint}
          </p>
          {aside ? <span className="hint num">{aside}</span> : null}
        </div>
      ) : null}
    </div>
  )
}

/** The words of a field's first code; a code the catalogue does not know reads as "not acceptable". */
export function useFieldError(codes: FieldCodes): string | undefined {
  const t = useWords(fieldErrors)
  const code = codes?.[0]
  if (!code) return undefined
  return (t as Readonly<Record<string, string>>)[code] ?? t.invalid
}
