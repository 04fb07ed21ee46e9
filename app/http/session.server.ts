import { createCookie, data, redirect } from '@remix-run/node'
import type { AppLoadContext } from '@remix-run/node'
import type { Actor } from '#app/domain/access/actor.ts'
import { services } from '#app/platform/services.server.ts'
import { findSession } from '#app/use-cases/accounts/find-session.server.ts'
import type { SignedIn } from '#app/use-cases/accounts/find-session.server.ts'

/** Longer than any session: the server alone decides when one ends. */
const cookieSeconds = 90 * 24 * 3600

const asked = new WeakMap<object, Promise<SignedIn | undefined>>()

/** Who is signed in with this request, with the session itself; undefined for nobody. */
export function findSignedIn(request: Request, context?: AppLoadContext): Promise<SignedIn | undefined> {
  const known = context && asked.get(context)
  if (known) return known
  const found = readToken(request).then((token) => (token ? findSession(services(), token) : undefined))
  // The loaders of one page share the context of its request, and with it the answer.
  if (context) asked.set(context, found)
  return found
}

/** As `findSignedIn`, but nobody is sent to the door: a page to sign in first, a change is refused with 401. */
export async function requireSignedIn(request: Request, context?: AppLoadContext): Promise<SignedIn> {
  const signedIn = await findSignedIn(request, context)
  if (signedIn) return signedIn
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    throw data({ reason: 'signed-out', details: {} }, { status: 401 })
  }
  const { pathname, search } = new URL(request.url)
  const wanted = `${pathname}${search}`
  throw redirect(wanted === '/' ? '/masuk' : `/masuk?${new URLSearchParams({ ke: wanted })}`)
}

/** Who acts. Give the `context` too in the loaders of a page, so that one page asks once. */
export async function requireActor(request: Request, context?: AppLoadContext): Promise<Actor> {
  return (await requireSignedIn(request, context)).actor
}

/** The header that keeps a new session in the browser. */
export function sessionCookie(token: string): Promise<string> {
  return cookie().serialize(token)
}

/** The header that makes the browser forget its session. */
export function endedSessionCookie(): Promise<string> {
  return cookie().serialize('', { maxAge: 0 })
}

async function readToken(request: Request): Promise<string | undefined> {
  const value: unknown = await cookie().parse(request.headers.get('cookie'))
  return typeof value === 'string' && value.length === 43 ? value : undefined
}

function cookie() {
  return createCookie('menuju_sesi', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    secure: services().env.secureCookies,
    maxAge: cookieSeconds,
  })
}
