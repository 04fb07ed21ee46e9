import { setTimeout } from 'node:timers/promises'
import type { ComplaintKind } from '#app/domain/complaints/codes.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import { addComplaint, codeHashOf, ticketOfForm } from './new-complaint.server.ts'
import type { Ticket } from './new-complaint.server.ts'
import { getPublicOffice } from './public-office.server.ts'
import type { ComplaintTools } from './tools.server.ts'

export type FiledComplaint = {
  readonly officeId: string
  readonly kind: ComplaintKind
  /** Written on the office's own touch screen. */
  readonly onScreen: boolean
  readonly service: string | null
  readonly text: string
  readonly contact: string | null
  /** The token of the form that it came with. */
  readonly sentAs: string
}

export type ComplaintForm = {
  readonly officeId: string
  readonly office: string
  readonly services: readonly { readonly code: string; readonly name: Bilingual }[]
}

/** What the public form of an office shows. One query. Throws 'not-found'. */
export async function readComplaintForm(
  tools: Pick<ComplaintTools, 'store' | 'now' | 'catalogue'>,
  officeId: string,
): Promise<ComplaintForm> {
  const { id, name } = await getPublicOffice(tools.store, tools, officeId)
  return { officeId: id, office: name, services: tools.catalogue.service_types.map(pickName) }
}

/**
 * Anybody files a complaint, a suggestion or praise, without a name. The caller has let the form pass its guard. The
 * number and the code are told once; only what the code hashes to is kept, and the texts are sealed.
 *
 * Throws 'not-found' for no office, 'invalid' 'unknown-option' for a service that does not exist.
 */
export async function fileComplaint(tools: ComplaintTools, input: FiledComplaint): Promise<Ticket> {
  assertService(tools, input.service)
  const ticket = ticketOf(tools, input)
  await tools.store.transaction(async (repositories) => {
    const office = await getPublicOffice(repositories, tools, input.officeId)
    const { kind, onScreen, service, text, contact } = input
    const channel = onScreen ? 'touch_screen' : 'website'
    const said = { kind, channel, service, text, contact, receivedOn: office.today, enteredBy: null }
    await addComplaint(repositories, tools, ticket, { office, ...said })
  })
  return ticket
}

/** For so long the number and the code are told again to whoever sends the same form once more. */
const receiptMinutes = 5
/** As long as filing takes, in milliseconds: of two presses of a button the second may be looked at first. */
const filing = 400

/**
 * The number and the code of a complaint whose form was sent once more just as it was, shortly after. Never at the
 * office's touch screen, where the next visitor could go back to it. Undefined for everything else.
 */
export async function receiptAgain(tools: ComplaintTools, input: FiledComplaint): Promise<Ticket | undefined> {
  if (input.onScreen) return undefined
  const ticket = ticketOf(tools, input)
  const find = () => tools.store.complaints.find(ticket.ticket)
  const filed = (await find()) ?? (await setTimeout(filing).then(find))
  if (filed?.codeHash !== codeHashOf(tools, ticket)) return undefined
  return tools.now().getTime() - Date.parse(filed.createdAt) <= receiptMinutes * 60_000 ? ticket : undefined
}

function ticketOf(tools: ComplaintTools, { sentAs, officeId, kind, service, text, contact }: FiledComplaint): Ticket {
  return ticketOfForm(tools, sentAs, officeId, kind, service, text, contact)
}

/** Throws 'invalid' 'unknown-option' for a service that is not in the catalogue; none is fine. */
export function assertService({ catalogue }: Pick<ComplaintTools, 'catalogue'>, service: string | null): void {
  if (service === null || catalogue.service_types.some(({ code }) => code === service)) return
  throw new AppError('invalid', 'unknown-option')
}

/** The code and the name of a member of a list. */
export function pickName({ code, name }: { readonly code: string; readonly name: Bilingual }) {
  return { code, name }
}
