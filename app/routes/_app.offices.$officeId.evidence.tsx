import { data } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { LibraryPage } from '#app/components/evidence/library-page.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { libraryWords } from '#app/content/words/evidence-pages.ts'
import { LibraryQuery } from '#app/forms/evidence.ts'
import { takeUploadReport } from '#app/http/evidence-acts.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readLibrary } from '#app/use-cases/evidence/read-library.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(libraryWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = LibraryQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { cari, jenis, keadaan, butir, urut, halaman, untuk } = query
  const library = await readLibrary(services(), actor, {
    officeId: params['officeId'] ?? '',
    filter: {
      search: cari,
      order: urut,
      ...(jenis && { kind: jenis }),
      ...(keadaan && { state: keadaan }),
      ...(butir && { subject: butir }),
    },
    page: halaman,
    attachTo: untuk ?? null,
  })
  const asked = { cari, jenis, keadaan: keadaan ?? '', butir, urut, untuk: untuk ? Object.values(untuk).join('/') : '' }
  const { report, headers } = await takeUploadReport(request)
  return data({ library, asked, report }, { headers })
})

export default function LibraryRoute() {
  const { library, asked, report } = useLoaderData<typeof loader>()
  return (
    <LanguageProvider timeZone={library.timezone}>
      <LibraryPage library={library} asked={asked} report={report} />
    </LanguageProvider>
  )
}
