import { createCookie } from '@remix-run/node'
import { services } from '#app/platform/services.server.ts'
import type { Ticket } from '#app/use-cases/complaints/new-complaint.server.ts'

/** How long a ticket stays open on a device that nothing is done on: the device may be everybody's. */
const openFor = 30 * 60_000

type Kept = Ticket & { readonly until: number }

/** The header by which this browser shows an opened ticket; sealed, and forgotten when the browser closes. */
export function ticketCookie(ticket: Ticket): Promise<string> {
  const { secrets, now } = services()
  const kept: Kept = { ...ticket, until: now().getTime() + openFor }
  return cookie().serialize(secrets.seal(JSON.stringify(kept)))
}

/** The header that closes it. */
export function closedTicketCookie(): Promise<string> {
  return cookie().serialize('', { maxAge: 0 })
}

/** The ticket that is open in this browser; undefined when none is, or it was open for too long. */
export async function openTicketIn(request: Request): Promise<Ticket | undefined> {
  const sealed: unknown = await cookie().parse(request.headers.get('cookie'))
  const text = typeof sealed === 'string' ? services().secrets.open(sealed) : undefined
  if (text === undefined) return undefined
  const { ticket, code, until } = JSON.parse(text) as Kept
  return until >= services().now().getTime() ? { ticket, code } : undefined
}

function cookie() {
  const secure = services().env.secureCookies
  return createCookie('menuju_tiket', { httpOnly: true, sameSite: 'strict', path: '/', secure })
}
