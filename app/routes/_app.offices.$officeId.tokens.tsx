import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { TokensPage } from '#app/components/api/tokens-page.tsx'
import { LanguageProvider } from '#app/content/language.tsx'
import { languageOf } from '#app/content/page-language.ts'
import { inLanguage } from '#app/content/words.ts'
import { apiWords } from '#app/content/words/api.ts'
import { readForm } from '#app/http/form.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { requireActor } from '#app/http/session.server.ts'
import { actOnTokens } from '#app/http/token-acts.server.ts'
import { services } from '#app/platform/services.server.ts'
import { readTokens } from '#app/use-cases/api/tokens.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ matches }) => [
  { title: `${inLanguage(apiWords, languageOf(matches)).tokensTitle} · Menuju` },
]

export const loader = respond(async ({ request, params, context }: LoaderFunctionArgs) => {
  const actor = await requireActor(request, context)
  return { page: await readTokens(services(), actor, params['officeId'] ?? '') }
})

export const action = respond(async ({ request, params }: ActionFunctionArgs) => {
  const actor = await requireActor(request)
  const act = await actOnTokens(actor, params['officeId'] ?? '', await readForm(request))
  return data(act, { status: act.status, headers: { 'cache-control': 'no-store' } })
})

export default function TokensRoute() {
  const { page } = useLoaderData<typeof loader>()
  return (
    <LanguageProvider timeZone={page.timezone}>
      <TokensPage page={page} act={useActionData<typeof action>()} />
    </LanguageProvider>
  )
}
