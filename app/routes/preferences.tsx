import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, replace } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Frame } from '#app/components/frame/frame.tsx'
import { PreferencesForm as PreferencesFields } from '#app/components/preferences-form.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { frameWords } from '#app/content/words/frame.ts'
import { PreferencesForm } from '#app/forms/preferences.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { safePath } from '#app/http/origin.server.ts'
import { preferenceHeaders, readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { findSignedIn } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { changeLanguage } from '#app/use-cases/accounts/change-language.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(frameWords, page?.language ?? 'id').preferences} · Menuju` },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const returnTo = safePath(new URL(request.url).searchParams.get('ke'), '/preferences')
  return { ...readPreferences(request), demo: services().env.demo, returnTo }
}

/** Remembers language and appearance in this browser, and the language of whoever is signed in for the others. */
export const action = respond(async ({ request, context }: ActionFunctionArgs) => {
  const form = parseForm(PreferencesForm, await readForm(request))
  if (!form.ok) return data({ errors: form.errors }, { status: 400 })

  const { language, theme, ke } = form.value
  const chosen = { ...(language ? { language } : {}), ...(theme ? { theme } : {}) }
  const signedIn = language && (await findSignedIn(request, context))
  if (signedIn) await changeLanguage(services(), signedIn, language)
  const headers = preferenceHeaders(chosen, services().env.secureCookies)
  return replace(safePath(ke, '/'), { headers })
})

export default function PreferencesRoute() {
  const { language, theme, demo, returnTo } = useLoaderData<typeof loader>()
  const t = useWords(frameWords)
  return (
    <Frame items={[]} footer={{ demo }}>
      <main id="isi" className="wrap page">
        <h1>{t.preferences}</h1>
        <PreferencesFields language={language} theme={theme} returnTo={returnTo} />
      </main>
    </Frame>
  )
}
