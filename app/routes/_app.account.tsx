import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ChangePasswordForm as ChangePasswordView } from '#app/components/accounts/change-password-form.tsx'
import { SessionTable } from '#app/components/accounts/session-table.tsx'
import { PreferencesForm } from '#app/components/preferences-form.tsx'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { inLanguage } from '#app/content/words.ts'
import { accountWords } from '#app/content/words/accounts.ts'
import { frameWords } from '#app/content/words/frame.ts'
import { AccountIntent, ChangePasswordForm, EndSessionForm } from '#app/forms/accounts.ts'
import { parseForm, readForm } from '#app/http/form.server.ts'
import { readPreferences } from '#app/http/preferences.server.ts'
import { respond } from '#app/http/respond.server.ts'
import { endedSessionCookie, requireSignedIn } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { changePassword } from '#app/use-cases/accounts/change-password.server.ts'
import { endSession } from '#app/use-cases/accounts/end-session.server.ts'
import { listSessions } from '#app/use-cases/accounts/list-sessions.server.ts'

export { RouteErrorBoundary as ErrorBoundary } from '#app/components/route-error-boundary.tsx'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${inLanguage(accountWords, page?.language ?? 'id').accountTitle} · Menuju` },
]

export const loader = respond(async ({ request, context }: LoaderFunctionArgs) => {
  const signedIn = await requireSignedIn(request, context)
  const { name } = signedIn.actor
  return {
    name,
    login: signedIn.login,
    ...readPreferences(request),
    sessions: await listSessions(services(), signedIn),
  }
})

export const action = respond(async ({ request }: ActionFunctionArgs) => {
  const signedIn = await requireSignedIn(request)
  const fields = await readForm(request)
  const act = parseForm(AccountIntent, fields)
  if (!act.ok) return data({ errors: act.errors, isChanged: false }, { status: 400 })

  if (act.value.intent === 'end-session') {
    const form = parseForm(EndSessionForm, fields)
    if (!form.ok) return data({ errors: form.errors, isChanged: false }, { status: 400 })
    await endSession(services(), signedIn, form.value.sessionId)
    if (form.value.sessionId !== signedIn.sessionId) return redirect('/account')
    return redirect('/masuk', { headers: { 'Set-Cookie': await endedSessionCookie() } })
  }

  const form = parseForm(ChangePasswordForm, fields)
  if (!form.ok) return data({ errors: form.errors, isChanged: false }, { status: 400 })
  const result = await changePassword(services(), signedIn, form.value)
  if (result.ok) return data({ errors: {}, isChanged: true })
  return data({ errors: { [result.field]: [result.code] }, isChanged: false }, { status: 400 })
})

export default function AccountRoute() {
  const { name, login, language, theme, sessions } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const t = useWords(accountWords)
  const frame = useWords(frameWords)
  return (
    <main id="isi" className="wrap desk">
      <header>
        <h1>{t.accountTitle}</h1>
        <p className="quiet">
          {name} · {login}
        </p>
      </header>
      <Section title={t.sessions} aside={t.sessionsAside}>
        <SessionTable sessions={sessions} />
      </Section>
      <Section title={t.changePassword} aside={t.changePasswordAside}>
        <ChangePasswordView errors={answer?.errors} isChanged={answer?.isChanged ?? false} />
      </Section>
      <Section title={frame.preferences}>
        <PreferencesForm language={language} theme={theme} returnTo="/account" />
      </Section>
    </main>
  )
}
