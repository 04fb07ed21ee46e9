import type { ComponentProps, ReactNode } from 'react'
import { Form } from '@remix-run/react'
import { TextAct as WrittenAct } from '#app/components/forms/text-act.tsx'
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

type TextActProps = Omit<ComponentProps<typeof WrittenAct>, 'about' | 'refused' | 'name' | 'limit'> & {
  readonly page: ComplaintDetail
  readonly answer: ComplaintAnswer | undefined
  readonly name?: string
  readonly limit?: number
}

/** What somebody writes about the complaint as it was seen. */
export function TextAct({ page, answer, name = 'text', limit = complaintTextLimit, ...act }: TextActProps) {
  const refused = answer?.intent === act.intent && !answer.ok ? answer : undefined
  return <WrittenAct {...act} {...{ name, limit, refused }} about={{ version: page.version }} />
}
