import type { Role } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { isLate, stepFrom } from '#app/domain/complaints/course.ts'
import { daysAfter, reactionDays } from '#app/domain/complaints/deadlines.ts'
import { currentContactDays } from '#app/use-cases/limits/current-limits.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { remindDue } from './remind-due.server.ts'
import { releaseAbandoned } from './release-abandoned.server.ts'
import type { ComplaintTools } from './tools.server.ts'
import { writeChange } from './write-change.server.ts'
import type { ComplaintWrite } from './write-change.server.ts'

type Complaint = NonNullable<Awaited<ReturnType<Repositories['complaints']['find']>>>
type Office = { readonly id: string; readonly path: string; readonly today: string }

const toKanwil: readonly Role[] = ['verifikator_kanwil', 'kepala_kanwil', 'ketua_tim_zi', 'kepala_kantor']
const atOnce = 100

export type LookedAfter = {
  readonly released: number
  readonly reminded: number
  readonly escalated: number
  readonly closed: number
  readonly erased: number
}

/**
 * What time does to complaints, once a day: those of handlers who left wait again, people are told of those that are due
 * soon, late ones go to the Kanwil, answers nobody reacted to stand, and the ways to reach reporters are erased. Each complaint is a transaction of its own and is
 * looked at again inside.
 */
export async function lookAfterComplaints(tools: ComplaintTools): Promise<LookedAfter> {
  const { store, now, catalogue } = tools
  const today = localDay(now())
  const answeredBefore = daysAfter(today, -reactionDays(catalogue))
  const overBefore = daysAfter(today, -(await currentContactDays(store)))
  return {
    released: await releaseAbandoned(tools),
    reminded: await remindDue(tools),
    escalated: await each(tools, () => store.complaints.listToEscalate(today, atOnce), escalate),
    closed: await each(tools, () => store.complaints.listToClose(answeredBefore, atOnce), lapse),
    erased: await each(tools, () => store.complaints.listToErase(overBefore, atOnce), erase),
  }
}

type Plan = (complaint: Complaint, office: Office, at: string) => ComplaintWrite | undefined

/** Goes through a list in parts; what a plan leaves alone is not asked for again. */
async function each(
  tools: ComplaintTools,
  list: () => Promise<readonly { readonly id: string }[]>,
  plan: Plan,
): Promise<number> {
  const seen = new Set<string>()
  let written = 0
  for (;;) {
    const fresh = (await list()).filter(({ id }) => !seen.has(id))
    if (fresh.length === 0) return written
    for (const { id } of fresh) {
      seen.add(id)
      if (await once(tools, id, plan)) written += 1
    }
  }
}

function once(tools: ComplaintTools, id: string, plan: Plan): Promise<boolean> {
  return tools.store.transaction(async (repositories) => {
    const complaint = await repositories.complaints.lock(id)
    const unit = complaint && (await repositories.units.find(complaint.officeId, localDay(tools.now())))
    if (!complaint || !unit) return false
    const office = { id: unit.id, path: unit.path, today: localDay(tools.now(), unit.timezone) }
    const write = plan(complaint, office, tools.now().toISOString())
    if (!write) return false
    await writeChange(repositories, tools, complaint, write, { actorId: null, author: 'office' })
    if (plan === escalate) await tell(repositories, tools, complaint, office)
    return true
  })
}

function escalate(complaint: Complaint, { today }: Office, at: string): ComplaintWrite | undefined {
  const { dueOn, escalatedFor, spamOn } = complaint
  if (spamOn !== null || !isLate(complaint, today) || escalatedFor === dueOn) return undefined
  return { action: 'complaint.escalated', change: { escalatedAt: at, escalatedFor: dueOn } }
}

function lapse(complaint: Complaint, { today }: Office): ComplaintWrite | undefined {
  const state = stepFrom(complaint, 'lapse')
  return state && { action: 'complaint.lapsed', change: { state, closedOn: today } }
}

function erase(complaint: Complaint, _office: Office, at: string): ComplaintWrite | undefined {
  if (complaint.contact === null) return undefined
  return { action: 'complaint.contact-erased', change: { contact: null, contactErasedAt: at } }
}

function tell(repositories: Repositories, tools: ComplaintTools, { id, dueOn }: Complaint, office: Office) {
  return notify(repositories, tools, {
    ...{ kind: 'complaint', officeId: office.id, officePath: office.path, today: office.today, assessmentId: null },
    ...{ subject: id, detail: { news: 'escalated' }, roles: toKanwil, dedupeKey: `escalated:${id}:${dueOn}` },
  })
}
