import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { profilePath } from '#app/components/information/paths.ts'
import { ProfileEditor } from '#app/components/information/profile-page.tsx'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { profileWords } from '#app/content/words/information.ts'
import { readForm } from '#app/http/form.server.ts'
import { actOnProfile } from '#app/http/information-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readProfilePage } from '#app/use-cases/information/edit-profile.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(profileWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const asked = new URL(request.url).searchParams
  const page = await readProfilePage(services(), actor, params['officeId'] ?? '')
  return { page, open: asked.get('layanan'), saved: asked.has('tersimpan') }
})

/** Saves what the office says of itself, or of one of its services. */
export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const officeId = params['officeId'] ?? ''
  const act = await actOnProfile(actor, officeId, await readForm(request))
  if (!act.ok) return data(act, { status: act.status })
  const asked = new URLSearchParams({ tersimpan: '', ...(act.id && { layanan: act.id }) })
  return redirect(`${profilePath(officeId)}?${asked}${act.id ? `#layanan-${act.id}` : ''}`)
})

export default function ProfileRoute() {
  const { page, open, saved } = useLoaderData<typeof loader>()
  const act = useActionData<typeof action>()
  return (
    <OfficePlace head={page.head}>
      <ProfileEditor page={page} open={open} saved={saved} act={act} />
    </OfficePlace>
  )
}
