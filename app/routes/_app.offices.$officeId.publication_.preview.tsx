import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfficePlace } from '#app/components/overview/office-place.tsx'
import { publicationPath } from '#app/components/publication/paths.ts'
import { PreviewBar } from '#app/components/publication/preview-bar.tsx'
import { PublicOfficePage } from '#app/components/public-office/public-office-page.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { publicationWords } from '#app/content/words/publication.ts'
import { AppError } from '#app/domain/errors.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPreview } from '#app/use-cases/publication/read-desk.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(publicationWords, languageOf(matches)).previewTitle} · Menuju` },
]

/** The public page with the chosen figures on it; nothing chosen, or changed since, leads back to the desk. */
export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const officeId = params['officeId'] ?? ''
  const choices = new URL(request.url).searchParams.getAll('figure').slice(0, 50)
  try {
    return await readPreview(services(), actor, { officeId, choices })
  } catch (error) {
    if (!(error instanceof AppError) || !['nothing-chosen', 'figure-changed'].includes(error.reason)) throw error
    throw redirect(`${publicationPath(officeId)}?hal=${error.reason}`)
  }
})

export default function PreviewRoute() {
  const { head, page, choices, mayPublish } = useLoaderData<typeof loader>()
  return (
    <OfficePlace head={head}>
      <main id="isi" className="wrap page public-office">
        <PreviewBar officeId={head.officeId} choices={choices} mayPublish={mayPublish} />
        <PublicOfficePage office={page} />
      </main>
    </OfficePlace>
  )
}
