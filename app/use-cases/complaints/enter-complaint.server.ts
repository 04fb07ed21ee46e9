import type { Actor } from '#app/domain/access/actor.ts'
import { deskChannels } from '#app/domain/complaints/codes.ts'
import type { ComplaintKind } from '#app/domain/complaints/codes.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Named, OfficeHead } from './complaint-view.server.ts'
import { cameBefore } from '#app/use-cases/accounts/came-before.server.ts'
import { assertService, pickName } from './file-complaint.server.ts'
import { getOfficeFor } from './hold-complaint.server.ts'
import { addComplaint, newTicket, ticketOfForm } from './new-complaint.server.ts'
import type { Ticket } from './new-complaint.server.ts'
import type { ComplaintTools } from './tools.server.ts'

export type EnteredComplaint = {
  readonly officeId: string
  readonly kind: ComplaintKind
  readonly channel: string
  readonly service: string | null
  readonly receivedOn: string
  readonly text: string
  readonly contact: string | null
  /** The name of the form it came by; the same form gives the same number and enters nothing twice. */
  readonly sentAs?: string | undefined
}

/**
 * Somebody of the office enters what came by letter, telephone, SP4N-LAPOR! or in person. It gets a number and a code
 * as every other, to be handed to the reporter. Deadlines run from the day it was received.
 *
 * Throws 'invalid' ('unknown-channel', 'unknown-option', 'in-future'), 'forbidden', 'not-found'.
 */
export async function enterComplaint(tools: ComplaintTools, actor: Actor, input: EnteredComplaint): Promise<Ticket> {
  const channels = deskChannels(tools.catalogue.channels.map(({ code }) => code))
  const ticket = input.sentAs === undefined ? newTicket(tools) : ticketOfForm(tools, input.sentAs)
  await tools.store.transaction(async (repositories) => {
    const office = await getOfficeFor(repositories, tools, actor, input.officeId, 'complaint:enter')
    if (!channels.includes(input.channel)) throw new AppError('invalid', 'unknown-channel')
    assertService(tools, input.service)
    const { today } = office.place
    if (input.receivedOn > today) throw new AppError('invalid', 'in-future')
    const { officeId: _officeId, sentAs, ...said } = input
    if (await cameBefore(repositories, tools, sentAs)) return
    await addComplaint(repositories, tools, ticket, {
      office: { ...office, today },
      ...said,
      enteredBy: actor.personId,
    })
  })
  return ticket
}

/** What the form for entering shows. One query. Throws 'forbidden', 'not-found'. */
export async function readEntry(
  { store, now, catalogue }: Pick<ComplaintTools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  officeId: string,
): Promise<
  OfficeHead & { readonly today: string; readonly channels: readonly Named[]; readonly services: readonly Named[] }
> {
  const { id, name, timezone, place } = await getOfficeFor(store, { now }, actor, officeId, 'complaint:enter')
  const entered = deskChannels(catalogue.channels.map(({ code }) => code))
  return {
    ...{ officeId: id, office: name, timezone, today: place.today },
    channels: catalogue.channels.filter(({ code }) => entered.includes(code)).map(pickName),
    services: catalogue.service_types.map(pickName),
  }
}
