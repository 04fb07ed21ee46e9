import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import type { ComplaintKind } from '#app/domain/complaints/codes.ts'
import { isLate } from '#app/domain/complaints/course.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Repositories } from '#db/store.server.ts'
import type { ComplaintGroup, ComplaintList, ComplaintRow } from './complaint-view.server.ts'
import { getOfficeFor } from './hold-complaint.server.ts'
import type { ComplaintTools } from './tools.server.ts'

type Kept = Awaited<ReturnType<Repositories['complaintLists']['list']>>[number]

export type AskedComplaints = {
  readonly officeId: string
  readonly group: ComplaintGroup
  readonly kind: ComplaintKind | undefined
  /** From 1; past the end the last one is shown. */
  readonly page: number
}

const perPage = 25

/** A page of an office's complaints, late ones first, without what was written. Three queries. */
export async function readComplaints(
  { store, now, catalogue }: Pick<ComplaintTools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  { officeId, group, kind, page: asked }: AskedComplaints,
): Promise<ComplaintList> {
  const office = await getOfficeFor(store, { now }, actor, officeId, 'complaint:read')
  const { today } = office.place
  const counts = await store.complaintLists.count(officeId, kind, today)
  const pages = Math.max(1, Math.ceil(counts[group] / perPage))
  const page = Math.min(asked, pages)
  const part = { limit: perPage, offset: (page - 1) * perPage }
  const rows = await store.complaintLists.list(officeId, { group, kind }, part)
  return {
    ...{ officeId, office: office.name, timezone: office.timezone, today, counts, page, pages },
    rows: rows.map((row) => rowOf(row, { catalogue, today, actor })),
    enter: can(actor, 'complaint:enter', office.place),
  }
}

type RowFacts = { readonly catalogue: Catalogue; readonly today: string; readonly actor: Actor }

/** A line of the list; codes by their names. */
export function rowOf(row: Kept, { catalogue, today, actor }: RowFacts): ComplaintRow {
  const { id, kind, state, receivedOn, dueOn, resolvedOn, handlerId, handlerName } = row
  const unnamed = { id: row.channel, en: row.channel }
  return {
    ...{ id, kind, state, receivedOn, dueOn, resolvedOn, handler: handlerName, mine: handlerId === actor.personId },
    channel: catalogue.channels.find(({ code }) => code === row.channel)?.name ?? unnamed,
    service: catalogue.service_types.find(({ code }) => code === row.service)?.name ?? null,
    complaintClass: catalogue.complaint_classes.find(({ code }) => code === row.complaintClass)?.name ?? null,
    late: isLate(row, today) && row.spamOn === null,
    escalated: row.escalatedAt !== null && isLate(row, today) && row.spamOn === null,
    reopened: row.reopenedOn !== null,
    spam: row.spamOn !== null,
  }
}

/** Whose poster it is: the units from the top down by the names of the day. Two queries. */
export async function readPosterOffice(
  { store, now }: Pick<ComplaintTools, 'store' | 'now'>,
  actor: Actor,
  officeId: string,
): Promise<{ readonly units: readonly string[]; readonly at: string }> {
  const office = await getOfficeFor(store, { now }, actor, officeId, 'complaint:read')
  const above = await store.units.listAncestors(office.path, office.place.today)
  return { units: above.map(({ id, name }) => name ?? id), at: now().toISOString() }
}
