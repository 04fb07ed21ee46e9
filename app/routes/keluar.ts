import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { assertSameOrigin } from '#app/http/origin.server.ts'
import { respondRaw } from '#app/http/respond.server.ts'
import { endedSessionCookie, findSignedIn } from '#app/http/session.server.ts'
import { services } from '#app/platform/services.server.ts'
import { endSession } from '#app/use-cases/accounts/end-session.server.ts'

/** Signing out is a change: whoever only opens the address stays as they are. */
export async function loader() {
  return redirect('/')
}

export const action = respondRaw(async ({ request }: ActionFunctionArgs) => {
  assertSameOrigin(request)
  const signedIn = await findSignedIn(request)
  if (signedIn) await endSession(services(), signedIn, signedIn.sessionId)
  return redirect('/masuk', { headers: { 'Set-Cookie': await endedSessionCookie() } })
})
