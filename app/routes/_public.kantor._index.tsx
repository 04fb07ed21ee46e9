import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { OfficeList } from '#app/components/public-office/office-list.tsx'
import { inLanguage } from '#app/content/words.ts'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import { OfficeListQuery } from '#app/forms/publication.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { publicPage } from '#app/http/public-cache.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { listPublicOffices } from '#app/use-cases/publication/list-public-offices.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => [
  { title: `${inLanguage(publicOfficeWords, shown?.language ?? 'id').offices} · Menuju` },
]

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/** Every office that serves the public, to be searched by name and place. */
export const loader = respond(async ({ request }: LoaderFunctionArgs) => {
  const asked = OfficeListQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { cari: search, kanwil, halaman: page } = asked
  const list = await listPublicOffices(services(), { search, kanwil, page })
  return data({ list, asked, language: askedLanguage(request) }, { headers: publicPage })
})

export default function OfficesRoute() {
  const { list, asked } = useLoaderData<typeof loader>()
  return (
    <main id="isi" className="wrap page document">
      <OfficeList list={list} asked={asked} />
    </main>
  )
}
