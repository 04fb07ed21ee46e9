import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TicketDoor } from '#app/components/complaints/ticket-door.tsx'
import { TicketPage } from '#app/components/complaints/ticket-page.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { publicComplaintWords } from '#app/content/words/complaint-public.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { openByForm, reactByForm, reporterForm, ticketForm } from '#app/http/public-complaint-acts.server.ts'
import { publicFormToken } from '#app/http/public-form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { closedTicketCookie, openTicketIn, ticketCookie } from '#app/http/ticket.server.ts'
import { services } from '#app/platform/services.server.ts'
import { followComplaint } from '#app/use-cases/complaints/follow-complaint.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `${inLanguage(publicComplaintWords, shown?.language ?? 'id').follow} · Menuju` },
  { name: 'robots', content: 'noindex' },
]

const headers = { 'Cache-Control': 'no-store' }

/** The door, or the complaint whose ticket is open in this browser. */
export const loader = respond(async ({ request }: LoaderFunctionArgs) => {
  const language = askedLanguage(request)
  const ticket = await openTicketIn(request)
  const { purpose, subject } = ticket ? reporterForm(ticket.ticket) : ticketForm
  const complaint = ticket ? await followComplaint(services(), ticket) : null
  const done = new URL(request.url).searchParams.has('tersimpan')
  return data({ language, complaint, done, token: publicFormToken(purpose, subject) }, { headers })
})

/** Opens a ticket, closes it, or does what its reporter asks for. */
export const action = respond(async ({ request, context }: ActionFunctionArgs) => {
  const form = await readForm(request)
  if (form.get('intent') === 'leave')
    throw redirect('/aduan', { headers: { 'Set-Cookie': await closedTicketCookie() } })
  const ticket = form.get('intent') === 'open' ? undefined : await openTicketIn(request)
  if (ticket) {
    const refused = await reactByForm({ request, context, form }, ticket)
    if (refused) return data(refused, { status: refused.status, headers })
    throw redirect('/aduan?tersimpan', { headers: { 'Set-Cookie': await ticketCookie(ticket) } })
  }
  const opened = await openByForm({ request, context, form })
  if (!opened.ok) return data(opened, { status: opened.status, headers })
  throw redirect('/aduan', { headers: { 'Set-Cookie': await ticketCookie(opened) } })
})

export default function TicketRoute() {
  const { complaint, token, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!complaint) return <TicketDoor token={token} answer={answer} />
  return (
    <LanguageProvider timeZone={complaint.timezone}>
      <TicketPage complaint={complaint} token={token} done={done} answer={answer} />
    </LanguageProvider>
  )
}
