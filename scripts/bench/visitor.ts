import type { Services } from '#app/platform/services.server.ts'

/** What came back, read to its end. */
export type Visited = { readonly status: number; readonly text: string; readonly milliseconds: number }

/** Somebody who is signed in, or a visitor. */
export type Visitor = {
  readonly get: (path: string) => Promise<Visited>
  readonly post: (path: string, fields: Readonly<Record<string, string>>) => Promise<Visited>
}

/** Opens a session without the form: signing in is slow by intent, and is measured by nobody here. */
export async function signedIn(services: Services, address: string, personId: string): Promise<Visitor> {
  const { store, newId, tokens, now } = services
  const token = tokens.newToken()
  const createdAt = now().toISOString()
  const expiresAt = new Date(now().getTime() + 24 * 3_600_000).toISOString()
  await store.sessions.create({
    ...{ id: newId(), tokenHash: tokens.hashToken(token), personId, device: 'bench' },
    ...{ createdAt, lastSeenAt: createdAt, expiresAt, revokedAt: null },
  })
  return visitor(address, { cookie: `menuju_sesi=${encodeURIComponent(btoa(JSON.stringify(token)))}` })
}

/** Asks without following redirects and without compression: what is measured is the making of the answer. */
export function visitor(address: string, headers: Readonly<Record<string, string>> = {}): Visitor {
  const ask = async (path: string, init: RequestInit): Promise<Visited> => {
    const from = performance.now()
    const given = { 'accept-encoding': 'identity', ...headers, ...init.headers }
    const answer = await fetch(`${address}${path}`, { ...init, redirect: 'manual', headers: given })
    const text = await answer.text()
    return { status: answer.status, text, milliseconds: performance.now() - from }
  }
  return {
    get: (path) => ask(path, {}),
    post: (path, fields) =>
      ask(path, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: address } }),
  }
}
