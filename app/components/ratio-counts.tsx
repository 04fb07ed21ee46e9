import { useId } from 'react'
import type { ReactNode } from 'react'
import { Shape } from './icons/icon.tsx'

export type CountInput = {
  readonly key: string
  readonly label: string
  /** Whole numbers open the plain number pad; an index or a percentage needs the comma. */
  readonly kind: 'whole' | 'decimal'
  readonly value: string
  readonly error?: string
}

type RatioCountsProps = {
  readonly inputs: readonly CountInput[]
  /** The name of an input in the form, from its key. */
  readonly nameOf: (key: string) => string
  readonly onChange?: (key: string, value: string) => void
  readonly disabled?: boolean
  /** "89,13 %" and "41 dari 46, bernilai 2,67 dari 3,00 poin"; left out while something is missing. */
  readonly result?: { readonly figure: string; readonly how: ReactNode }
  /** What the rules say of the counts, in words. */
  readonly checks?: readonly { readonly key: string; readonly good: boolean; readonly text: ReactNode }[]
}

/** Counts side by side with what comes out of them beneath, while one types. */
export function RatioCounts({ inputs, nameOf, onChange, disabled = false, result, checks = [] }: RatioCountsProps) {
  const id = useId()
  return (
    <>
      <div className="counts">
        {inputs.map((input) => (
          <Count
            input={input}
            id={`${id}${input.key}`}
            name={nameOf(input.key)}
            onChange={onChange}
            disabled={disabled}
            key={input.key}
          />
        ))}
      </div>
      {result ? (
        <output className="result" htmlFor={inputs.map(({ key }) => `${id}${key}`).join(' ')}>
          <span className="big">{result.figure}</span>
          <span className="how">{result.how}</span>
        </output>
      ) : null}
      {checks.map(({ key, good, text }) => (
        <p className={good ? 'hint' : 'field-error'} key={key}>
          <Shape name={good ? 'pass' : 'warn'} className={good ? 'shape good' : 'shape'} /> {text}
        </p>
      ))}
    </>
  )
}

type CountProps = {
  readonly input: CountInput
  readonly id: string
  readonly name: string
  readonly onChange: RatioCountsProps['onChange']
  readonly disabled: boolean
}

function Count({ input, id, name, onChange, disabled }: CountProps) {
  const value = onChange
    ? {
        value: input.value,
        onChange: (event: { target: { value: string } }) => onChange(input.key, event.target.value),
      }
    : { defaultValue: input.value }
  return (
    <div className="field">
      <label className="label" htmlFor={id}>
        {input.label}
      </label>
      <input
        className="input input-num"
        id={id}
        name={name}
        inputMode={input.kind === 'whole' ? 'numeric' : 'decimal'}
        autoComplete="off"
        readOnly={disabled}
        aria-invalid={input.error ? true : undefined}
        aria-describedby={input.error ? `${id}-error` : undefined}
        {...value}
      />
      {input.error ? (
        <p className="field-error" id={`${id}-error`}>
          <Shape name="warn" />
          {input.error}
        </p>
      ) : null}
    </div>
  )
}
