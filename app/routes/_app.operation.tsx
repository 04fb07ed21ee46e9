import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Backups } from '#app/components/operation/backups.tsx'
import { DailyJobs } from '#app/components/operation/daily-jobs.tsx'
import { Installation, Migrations } from '#app/components/operation/installation.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { operationWords } from '#app/content/words/operation.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { version } from '#app/platform/version.server.ts'
import { readOperation } from '#app/use-cases/operation/read-operation.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(operationWords, page?.language ?? 'id').title} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  const view = await readOperation(services(), actor, { version: version(), seconds: process.uptime() })
  return { view, language: readPreferences(request).language }
})

export default function OperationRoute() {
  const { view } = useLoaderData<typeof loader>()
  const t = useWords(operationWords)
  return (
    <main id="isi" className="wrap desk">
      <header className="desk-head">
        <div>
          <h1>{t.title}</h1>
          <p className="quiet">{t.lead}</p>
        </div>
      </header>
      <Backups view={view} />
      <DailyJobs jobs={view.jobs} />
      <Installation view={view} />
      <Migrations view={view} />
    </main>
  )
}
