import type { Actor } from '#app/domain/access/actor.ts'
import { can } from '#app/domain/access/authorize.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeFor } from '#app/use-cases/complaints/hold-complaint.server.ts'
import type { VisitsPage } from './inspection-view.server.ts'

export type AskedVisits = {
  readonly officeId: string
  /** From 1; past the end the last one is shown. */
  readonly page: number
  /** The visit that pieces are chosen for; empty for none. */
  readonly choosing: string
}

const perPage = 20
const mostOffered = 20

/** A page of an office's visits and joint days with their findings and evidence. Six queries at most. */
export async function readVisits(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  { officeId, page: asked, choosing }: AskedVisits,
): Promise<VisitsPage> {
  const office = await getOfficeFor(store, { now }, actor, officeId, 'inspection:read')
  const { place } = office
  const total = await store.inspections.count(officeId)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const page = Math.min(asked, pages)
  const rows = await store.inspections.list(officeId, { limit: perPage, offset: (page - 1) * perPage })
  const ids = rows.map(({ id }) => id)
  const findings = await store.inspections.listFindings(ids)
  const readsEvidence = can(actor, 'evidence:read', place)
  const pieces = readsEvidence ? await store.inspections.listPieces(ids) : []
  const write = can(actor, 'inspection:write', place)
  const chooses = write && readsEvidence && ids.includes(choosing)
  const offered = chooses ? await store.evidenceLibrary.list(officeId, { limit: mostOffered }) : null
  return {
    ...{ officeId, office: office.name, timezone: office.timezone, today: place.today, total, page, pages },
    openFindings: findings.filter(({ doneOn }) => doneOn === null).length,
    may: { write, followUp: can(actor, 'inspection:follow-up', place) },
    choices: offered && offered.map(({ id, title }) => ({ id, title })),
    visits: rows.map(({ id, type, heldOn, heldAt, visitor, post, summary, reports }) => ({
      ...{ id, type, heldOn, heldAt, visitor, post, summary, reports },
      findings: findings
        .filter(({ inspectionId }) => inspectionId === id)
        .map(({ id: findingId, number, text, owner, dueOn, followUp, doneOn }) => ({
          ...{ id: findingId, number, text, owner, dueOn, followUp, doneOn },
          late: doneOn === null && dueOn < place.today,
        })),
      pieces: readsEvidence
        ? pieces.flatMap(({ inspectionId, pieceId, title }) => (inspectionId === id ? [{ id: pieceId, title }] : []))
        : null,
    })),
  }
}
