import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FindingsPage } from '#app/components/findings/findings-page.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { actOnFindings } from '#app/http/finding-acts.server.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readFindings } from '#app/use-cases/findings/read-findings.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [{ title: `${shown?.page.head.office} · Menuju` }]

/** `temuan` opens the form of one finding, or of a new one; `cari` narrows the pieces that an answer may name. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const { searchParams } = new URL(request.url)
  const [opened, search] = ['temuan', 'cari'].map((name) => searchParams.get(name)?.slice(0, 100) ?? '')
  const asked = { assessmentId: params['assessmentId'] ?? '', answering: opened || null, search: search ?? '' }
  const refused = searchParams.get('berkas') === 'ditolak'
  return { page: await readFindings(services(), actor, asked), opened: opened ?? '', search: search ?? '', refused }
})

/** Writes, hands on, answers, closes or sends back; which of them, the button says. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const { status, ...answer } = await actOnFindings(actor, params['assessmentId'] ?? '', await readForm(request))
  return data(answer, { status })
})

export default function FindingsRoute() {
  const { page, opened, search, refused } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { head, target, state } = page
  return (
    <OfficePlace head={head} assessment={{ target, state }}>
      <FindingsPage page={page} opened={opened} search={search} filesRefused={refused} answer={answer} />
    </OfficePlace>
  )
}
