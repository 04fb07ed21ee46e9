import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { QueuePage } from '#app/components/review/queue-page.tsx'
import { inLanguage } from '#app/content/words.ts'
import { languageOf } from '#app/content/page-language.ts'
import { queueWords } from '#app/content/words/review-queue.ts'
import { QueueQuery } from '#app/forms/review-address.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readQueue } from '#app/use-cases/review/read-queue.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(queueWords, languageOf(matches)).title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const query = QueueQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  return { query, view: await readQueue(services(), actor, query) }
})

export default function ReviewsRoute() {
  const { query, view } = useLoaderData<typeof loader>()
  return <QueuePage query={query} view={view} />
}
