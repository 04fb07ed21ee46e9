import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { Enter } from '#app/components/accounts/enter.tsx'
import { SignInForm as SignInView } from '#app/components/accounts/sign-in-form.tsx'
import { inLanguage } from '#app/content/words.ts'
import { accountWords } from '#app/content/words/accounts.ts'
import { SignInForm } from '#app/forms/accounts.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { clientAddress, safePath } from '#app/http/origin.server.ts'
import { preferenceHeaders, readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { findSignedIn, sessionCookie } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import type { loader as rootLoader } from '#app/root.tsx'
import { signIn } from '#app/use-cases/accounts/sign-in.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(accountWords, page?.language ?? 'id').signIn} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const { searchParams } = new URL(request.url)
  const wanted = searchParams.get('ke')
  if (await findSignedIn(request, context)) throw redirect(safePath(wanted, '/'))
  return { wanted, isReady: searchParams.has('siap'), language: readPreferences(request).language }
})

export const action = respond(async ({ request, context }: ActionFunctionArgs) => {
  const form = parseForm(SignInForm, await readForm(request))
  if (!form.ok) return data({ errors: form.errors, login: form.values['login'] }, { status: 400 })

  const { login, password, ke } = form.value
  const device = request.headers.get('user-agent') ?? ''
  const result = await signIn(services(), { login, password, address: clientAddress(context), device })
  if (!result.ok && result.reason === 'rate-limited') {
    const fault = { reason: result.reason, minutes: Math.ceil(result.retryAfter / 60) }
    return data({ fault, login }, { status: 429, headers: { 'Retry-After': String(result.retryAfter) } })
  }
  if (!result.ok) return data({ fault: { reason: result.reason }, login }, { status: 401 })

  const headers = preferenceHeaders(result.language ? { language: result.language } : {}, services().env.secureCookies)
  headers.append('Set-Cookie', await sessionCookie(result.token))
  return redirect(safePath(ke, '/'), { headers })
})

export default function SignInRoute() {
  const { wanted, isReady } = useLoaderData<typeof loader>()
  const root = useRouteLoaderData<typeof rootLoader>('root')
  const answer = useActionData<typeof action>()
  return (
    <Enter demo={root?.demo ?? false}>
      <SignInView {...answer} wanted={wanted} isReady={isReady} />
    </Enter>
  )
}
