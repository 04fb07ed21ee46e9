import type { ReactNode } from 'react'
import { Form } from '@remix-run/react'
import { TextArea } from './text-area.tsx'

type Refused = {
  readonly errors?: Readonly<Record<string, readonly string[]>>
  readonly values?: Readonly<Record<string, string>>
}

type TextActProps = {
  readonly intent: string
  /** What it is about, as it was seen. */
  readonly about: Readonly<Record<string, string | number>>
  /** What became of it, where it was not taken. */
  readonly refused: Refused | undefined
  readonly name: string
  readonly limit: number
  readonly label: string
  readonly button: string
  readonly hint?: string | undefined
  readonly main?: boolean
  readonly short?: boolean
  readonly children?: ReactNode
}

/** What somebody writes and sends with one button; what was not taken stands in it again. */
export function TextAct(props: TextActProps) {
  const { intent, about, refused, name, limit, label, button, hint, main = false, short = false, children } = props
  return (
    <Form method="post" className="form" preventScrollReset>
      {Object.entries(about).map(([field, value]) => (
        <input type="hidden" name={field} value={value} key={field} />
      ))}
      <TextArea
        label={label}
        name={name}
        required
        short={short}
        hint={hint}
        limit={limit}
        maxLength={limit}
        defaultValue={refused?.values?.[name]}
        errors={refused?.errors?.[name]}
        key={about['version']}
      />
      {children}
      <button className={main ? 'btn btn-main' : 'btn'} type="submit" name="intent" value={intent}>
        {button}
      </button>
    </Form>
  )
}
