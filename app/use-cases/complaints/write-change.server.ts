import type { MessageKind } from '#app/domain/complaints/codes.ts'
import { AppError } from '#app/domain/errors.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Repositories } from '#db/store.server.ts'
import type { ComplaintTools } from './tools.server.ts'

type Complaint = NonNullable<Awaited<ReturnType<Repositories['complaints']['find']>>>
type Change = Parameters<Repositories['complaints']['change']>[2]

/** A change of a complaint: what is kept, what is said, and how the trace calls it. */
export type ComplaintWrite = {
  readonly action: string
  readonly change: Change
  readonly messages?: readonly { readonly kind: MessageKind; readonly text: string }[]
  readonly reason?: string
}

type WriteTools = Pick<ComplaintTools, 'now' | 'newId' | 'secrets'>

/**
 * Writes a change of a held complaint with its messages and its one event. The trace tells what changed, never a text
 * or a contact. `actorId` is null for the reporter and for the program. Throws 'conflict' 'complaint-changed'.
 */
export async function writeChange(
  { complaints, events }: Pick<Repositories, 'complaints' | 'events'>,
  { now, newId, secrets }: WriteTools,
  complaint: Complaint,
  { action, change, messages = [], reason }: ComplaintWrite,
  { actorId, author }: { readonly actorId: string | null; readonly author: 'reporter' | 'office' },
): Promise<void> {
  if (!(await complaints.change(complaint.id, complaint.version, change))) {
    throw new AppError('conflict', 'complaint-changed')
  }
  const at = now().toISOString()
  await complaints.addMessages(
    messages.map(({ kind, text }) => ({
      ...{ id: newId(), complaintId: complaint.id, at, author, kind },
      ...{ body: secrets.seal(text), authorId: author === 'office' ? actorId : null },
    })),
  )
  await events.append({
    stream: complaint.officeId,
    at,
    actorId,
    action,
    subject: complaint.id,
    oldValue: traced(complaint, change),
    newValue: traced({ ...complaint, ...change }, change),
    ...(reason !== undefined && { reason }),
  })
}

/** The changed fields that are not sealed; of a contact only whether it is there. */
function traced(complaint: Complaint, change: Change): { readonly [key: string]: JsonValue } {
  return Object.fromEntries(
    Object.keys(change).map((key) => {
      const value = complaint[key as keyof Change] ?? null
      return [key, key === 'contact' ? value !== null : value]
    }),
  )
}
