import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { data, redirect } from '@remix-run/node'
import { NewPasswordForm } from '#app/forms/accounts.ts'
import { services } from '#app/platform/services.server.ts'
import { readOneTimeLink, setPasswordByLink } from '#app/use-cases/accounts/set-password-by-link.server.ts'
import { parseForm, readForm } from './form.server.ts'
import { clientAddress } from './origin.server.ts'
import { readPreferences } from './preferences.server.ts'
import { respond } from './respond.server.ts'

/** Whose password the link sets. Looking at it uses nothing up: mail scanners look too. */
export const linkLoader = respond(async ({ request, params }: LoaderFunctionArgs) => {
  const link = await readOneTimeLink(services(), params['token'] ?? '')
  return { ...link, language: readPreferences(request).language }
})

/** Sets the password and leads to the door. */
export const linkAction = respond(async ({ request, params, context }: ActionFunctionArgs) => {
  const form = parseForm(NewPasswordForm, await readForm(request))
  if (!form.ok) return data({ errors: form.errors }, { status: 400 })

  const { password } = form.value
  const input = { token: params['token'] ?? '', password, address: clientAddress(context) }
  const result = await setPasswordByLink(services(), input)
  if (!result.ok) return data({ errors: { [result.field]: [result.code] } }, { status: 400 })
  return redirect('/masuk?siap')
})
