import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PublicComplaintForm } from '#app/components/complaints/public-form.tsx'
import { ScreenShell } from '#app/components/kiosk/screen-shell.tsx'
import { inLanguage } from '#app/content/words.ts'
import { publicComplaintWords } from '#app/content/words/complaint-public.ts'
import { isComplaintKind } from '#app/domain/complaints/codes.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { complaintForm, fileByForm } from '#app/http/public-complaint-acts.server.ts'
import { publicFormToken } from '#app/http/public-form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readComplaintForm } from '#app/use-cases/complaints/file-complaint.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `${inLanguage(publicComplaintWords, shown?.language ?? 'id').title} · Menuju` },
  { name: 'robots', content: 'noindex' },
]

/** `jenis` chooses what one wants to say; `layar` says that the office's own touch screen shows it. */
export const loader = respond(async ({ request, params }: LoaderFunctionArgs) => {
  const page = await readComplaintForm(services(), params['officeId'] ?? '')
  const { searchParams } = new URL(request.url)
  const asked = searchParams.get('jenis') ?? ''
  const { purpose, subject } = complaintForm(page.officeId)
  return {
    page,
    language: askedLanguage(request),
    kind: isComplaintKind(asked) ? asked : ('complaint' as const),
    onScreen: searchParams.get('layar') === '1',
    token: publicFormToken(purpose, subject),
  }
})

/** Files what was written; the number and the code are in this one answer and nowhere else. */
export const action = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const form = await readForm(request)
  const answer = await fileByForm({ request, context, form }, params['officeId'] ?? '')
  const headers = { 'Cache-Control': 'no-store' }
  return data(answer, { status: answer.ok ? 200 : answer.status, headers })
})

export default function ComplaintRoute() {
  const { page, kind, onScreen, token } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const form = <PublicComplaintForm page={page} token={token} kind={kind} onScreen={onScreen} answer={answer} />
  if (!onScreen) return form
  return (
    <ScreenShell officeId={page.officeId} office={page.office}>
      {form}
    </ScreenShell>
  )
}
