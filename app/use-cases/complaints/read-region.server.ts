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
  /** Null for praise and suggestions, which have no last day. */
  readonly dueOn: string | null
  /** Working days since the due day; 0 where it is not past. */
  readonly daysLate: number
  /** Nobody handles it, because it concerned its handler. */
  readonly raised: boolean
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
  readonly escalated: EscalatedPage | null
}

export type EscalatedPage = {
  readonly rows: readonly EscalatedComplaint[]
  readonly total: number
  readonly page: number
  readonly pages: number
  /** On a full page. */
  readonly onPage: number
}

/** Which pages of the two lists are shown, from 1; past the end the last one is. */
export type AskedRegion = { readonly page: number; readonly escalated: number }

const perPage = 50
/** Escalated complaints on a page. */
const escalatedPerPage = 25

type RegionTools = Pick<ComplaintTools, 'store' | 'now' | 'catalogue' | 'holidays'>

/** Complaints of the year in the branches of somebody: counts by office, and what was escalated. Three queries. */
export async function readRegionComplaints(
  tools: RegionTools,
  actor: Actor,
  asked: AskedRegion,
): Promise<RegionComplaints> {
  const { store, now } = tools
  const today = localDay(now())
  authorizeAnywhere(actor, 'complaint:count', today)
  const since = `${today.slice(0, 4)}-01-01`
  const filter = { paths: branchPaths(actor, 'complaint:count', today), since, today }
  const overseen = { paths: branchPaths(actor, 'complaint:oversee', today), today }
  const { offices: total, escalated: late } = await store.complaintLists.countRegion(filter, overseen)
  const { page, pages, part } = pageOf(total, perPage, asked.page)
  const offices = await store.complaintLists.listOffices(filter, part)
  const { paths } = overseen
  const escalated = paths.length === 0 ? null : await readEscalated(tools, overseen, late, asked.escalated)
  return { since, today, offices, total, page, pages, escalated }
}

async function readEscalated(
  { store, catalogue, holidays }: RegionTools,
  filter: { readonly paths: readonly string[]; readonly today: string },
  total: number,
  asked: number,
): Promise<EscalatedPage> {
  const { today } = filter
  const { page, pages, part } = pageOf(total, escalatedPerPage, asked)
  const rows = await store.complaintLists.listEscalated(filter, part)
  return {
    ...{ total, page, pages, onPage: escalatedPerPage },
    rows: rows.map(
      ({ id, officeId, officeName, channel, complaintClass, state, receivedOn, dueOn, handlerId, raisedAt }) => ({
        ...{ id, officeId, office: officeName ?? officeId, state, receivedOn, dueOn },
        channel: catalogue.channels.find(({ code }) => code === channel)?.name ?? { id: channel, en: channel },
        complaintClass: catalogue.complaint_classes.find(({ code }) => code === complaintClass)?.name ?? null,
        daysLate: dueOn !== null && dueOn < today ? workingDaysBetween(dueOn, today, holidays) : 0,
        raised: raisedAt !== null && handlerId === null,
        taken: handlerId !== null,
      }),
    ),
  }
}

function pageOf(total: number, onPage: number, asked: number) {
  const pages = Math.max(1, Math.ceil(total / onPage))
  const page = Math.min(asked, pages)
  return { page, pages, part: { limit: onPage, offset: (page - 1) * onPage } }
}
