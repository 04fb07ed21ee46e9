import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { workingDaysBetween } from '#app/domain/calendar/working-days.ts'
import type { ComplaintState } from '#app/domain/complaints/codes.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Repositories } from '#db/store.server.ts'
import type { ComplaintTools } from './tools.server.ts'

export type OfficeComplaints = Awaited<ReturnType<Repositories['complaintLists']['listOffices']>>[number]

export type EscalatedComplaint = {
  readonly id: string
  readonly officeId: string
  readonly office: string
  readonly channel: Bilingual
  readonly complaintClass: Bilingual | null
  readonly state: ComplaintState
  readonly receivedOn: string
  readonly dueOn: string
  /** Working days since the due day. */
  readonly daysLate: number
  readonly taken: boolean
}

export type RegionComplaints = {
  readonly since: string
  readonly today: string
  readonly offices: readonly OfficeComplaints[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** Null for whoever sees counts alone. */
  readonly escalated: readonly EscalatedComplaint[] | null
}

const perPage = 50
const mostEscalated = 100

/** Complaints of the year in the branches of somebody: counts by office, and what was escalated. Three queries. */
export async function readRegionComplaints(
  { store, now, catalogue, holidays }: Pick<ComplaintTools, 'store' | 'now' | 'catalogue' | 'holidays'>,
  actor: Actor,
  asked: number,
): Promise<RegionComplaints> {
  const today = localDay(now())
  authorizeAnywhere(actor, 'complaint:count', today)
  const since = `${today.slice(0, 4)}-01-01`
  const filter = { paths: branchPaths(actor, 'complaint:count', today), since, today }
  const total = await store.complaintLists.countOffices(filter)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(asked, pages)
  const offices = await store.complaintLists.listOffices(filter, { limit: perPage, offset: (page - 1) * perPage })
  const paths = branchPaths(actor, 'complaint:oversee', today)
  const rows = paths.length === 0 ? null : await store.complaintLists.listEscalated({ paths, today }, mostEscalated)
  return {
    ...{ since, today, offices, total, page, pages },
    escalated:
      rows &&
      rows.map(({ id, officeId, officeName, channel, complaintClass, state, receivedOn, dueOn, handlerId }) => ({
        ...{ id, officeId, office: officeName ?? officeId, state, receivedOn, dueOn: dueOn ?? today },
        channel: catalogue.channels.find(({ code }) => code === channel)?.name ?? { id: channel, en: channel },
        complaintClass: catalogue.complaint_classes.find(({ code }) => code === complaintClass)?.name ?? null,
        daysLate: workingDaysBetween(dueOn ?? today, today, holidays),
        taken: handlerId !== null,
      })),
  }
}
