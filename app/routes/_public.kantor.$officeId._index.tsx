import { data } from '@remix-run/node'
import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PublicOfficePage } from '#app/components/public-office/public-office-page.tsx'
import { structuredOffice } from '#app/components/public-office/structured-office.ts'
import { inLanguage } from '#app/content/words.ts'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { publicAddress } from '#app/http/public-address.server.ts'
import { publicPage } from '#app/http/public-cache.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readPublicOffice } from '#app/use-cases/publication/read-public-office.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: shown }) => {
  if (!shown) return [{ title: 'Menuju' }]
  const description = inLanguage(publicOfficeWords, shown.language).description(shown.office.name)
  return [
    { title: `${shown.office.name} · Menuju` },
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: shown.address },
    { 'script:ld+json': structuredOffice(shown.office, shown.address) },
  ]
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders

/** What an office promises, what it keeps, and where to ask: for anybody. */
export const loader = respond(async ({ request, params }: LoaderFunctionArgs) => {
  const office = await readPublicOffice(services(), params['officeId'] ?? '')
  const address = publicAddress(request, `/kantor/${encodeURIComponent(office.officeId)}`)
  return data({ office, address, language: askedLanguage(request) }, { headers: publicPage })
})

export default function PublicOfficeRoute() {
  const { office } = useLoaderData<typeof loader>()
  return (
    <main id="isi" className="wrap page public-office">
      <PublicOfficePage office={office} />
    </main>
  )
}
