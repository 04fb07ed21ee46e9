import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ApiPage } from '#app/components/api/api-page.tsx'
import { inLanguage } from '#app/content/words.ts'
import { apiWords } from '#app/content/words/api.ts'
import { askedLanguage } from '#app/http/asked-language.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { services } from '#app/platform/services.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(apiWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request }: LoaderFunctionArgs) => {
  const server = services().env.publicUrl ?? new URL(request.url).origin
  return Promise.resolve({ language: askedLanguage(request), server })
})

export default function ApiRoute() {
  const { server } = useLoaderData<typeof loader>()
  return <ApiPage server={server} />
}
