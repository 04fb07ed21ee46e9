import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { assertHandler, holdComplaint } from './hold-complaint.server.ts'
import type { ComplaintKey } from './hold-complaint.server.ts'
import { planAct } from './plan-act.server.ts'
import type { HandlerAct } from './plan-act.server.ts'
import type { ComplaintTools } from './tools.server.ts'
import { writeChange } from './write-change.server.ts'

/**
 * Whoever handles a complaint does something with it. Throws 'forbidden' 'complaint-not-yours' for everybody else,
 * 'conflict' ('complaint-changed', 'complaint-not-now'), 'invalid' 'unknown-option', 'not-found'.
 */
export async function handleComplaint(
  tools: ComplaintTools,
  actor: Actor,
  { act, ...key }: ComplaintKey & { readonly act: HandlerAct },
): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    const { complaint, today } = await holdComplaint(repositories, tools, actor, key, 'complaint:handle')
    assertHandler(complaint, actor)
    const write = planAct(complaint, act, { ...tools, today })
    await writeChange(repositories, tools, complaint, write, { actorId: actor.personId, author: 'office' })
  })
}

/**
 * The way to reach the reporter, for whoever handles the complaint; every look leaves an event. Undefined where it
 * cannot be opened with the key of this server. Throws as {@link handleComplaint}, 'not-found' 'contact' without one.
 */
export function revealContact(tools: ComplaintTools, actor: Actor, key: ComplaintKey): Promise<string | undefined> {
  return tools.store.transaction(async (repositories) => {
    const { complaint } = await holdComplaint(repositories, tools, actor, key, 'complaint:handle')
    assertHandler(complaint, actor)
    if (complaint.contact === null) throw new AppError('not-found', 'contact')
    await repositories.events.append({
      stream: complaint.officeId,
      at: tools.now().toISOString(),
      actorId: actor.personId,
      action: 'complaint.contact-read',
      subject: complaint.id,
      oldValue: null,
      newValue: null,
    })
    return tools.secrets.open(complaint.contact)
  })
}
