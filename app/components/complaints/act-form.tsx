import type { ReactNode } from 'react'
import { Form } from '@remix-run/react'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { complaintTextLimit } from '#app/domain/complaints/codes.ts'
import type { ComplaintDetail } from '#app/use-cases/complaints/complaint-view.server.ts'
import type { ComplaintAnswer } from './complaint-page.tsx'

type ActFormProps = { readonly page: ComplaintDetail; readonly children: ReactNode; readonly className?: string }

/** A form about the complaint as it was seen. */
export function ActForm({ page, children, className }: ActFormProps) {
  return (
    <Form method="post" className={className} preventScrollReset>
      <input type="hidden" name="version" value={page.version} />
      {children}
    </Form>
  )
}

type TextActProps = {
  readonly page: ComplaintDetail
  readonly answer: ComplaintAnswer | undefined
  readonly intent: string
  readonly name?: string
  readonly limit?: number
  readonly label: string
  readonly button: string
  readonly hint?: string
  readonly main?: boolean
  readonly short?: boolean
  readonly children?: ReactNode
}

/** What somebody writes and sends with one button; what was not taken stands in it again. */
export function TextAct({
  page,
  answer,
  intent,
  name = 'text',
  limit = complaintTextLimit,
  label,
  button,
  hint,
  main = false,
  short = false,
  children,
}: TextActProps) {
  const mine = answer?.intent === intent && !answer.ok ? answer : undefined
  return (
    <ActForm page={page} className="form">
      <TextArea
        label={label}
        name={name}
        required
        short={short}
        hint={hint}
        limit={limit}
        maxLength={limit}
        defaultValue={mine?.values?.[name]}
        errors={mine?.errors?.[name]}
        key={page.version}
      />
      {children}
      <button className={main ? 'btn btn-main' : 'btn'} type="submit" name="intent" value={intent}>
        {button}
      </button>
    </ActForm>
  )
}
