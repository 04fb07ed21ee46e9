import type { Action } from '#app/domain/access/actions.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import type { FindingOwner, Visitor, VisitType } from '#app/domain/inspections/codes.ts'
import { visitPiecesLimit } from '#app/domain/inspections/codes.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeFor } from '#app/use-cases/complaints/hold-complaint.server.ts'
import type { Repositories } from '#db/store.server.ts'

type VisitTools = Pick<Tools, 'store' | 'now' | 'newId'>

export type NewVisit = {
  readonly officeId: string
  readonly type: VisitType
  readonly heldOn: string
  readonly heldAt: string
  readonly visitor: Visitor
  readonly post: string
  readonly summary: string
  /** Reports received on a joint day; null for a visit. */
  readonly reports: number | null
}

/**
 * Enters a visit nobody announced, or a day of joint service with the Ombudsman. Who came is named by the house, never
 * by a person. Throws 'invalid' ('in-future', 'reports-missing', 'joint-visitor'), 'forbidden', 'not-found'.
 */
export async function enterVisit(tools: VisitTools, actor: Actor, visit: NewVisit): Promise<{ readonly id: string }> {
  const id = tools.newId()
  await tools.store.transaction(async (repositories) => {
    const { place } = await getOfficeFor(repositories, tools, actor, visit.officeId, 'inspection:write')
    if (visit.heldOn > place.today) throw new AppError('invalid', 'in-future')
    const joint = visit.type === 'joint'
    if (joint && visit.reports === null) throw new AppError('invalid', 'reports-missing')
    if (joint && visit.visitor !== 'ombudsman') throw new AppError('invalid', 'joint-visitor')
    const reports = joint ? visit.reports : null
    const enteredAt = tools.now().toISOString()
    await repositories.inspections.insertMany(
      [{ ...visit, reports, id, enteredBy: actor.personId, enteredAt, version: 1 }],
      [],
    )
    const { officeId, ...told } = visit
    await trace(repositories, tools, actor, {
      officeId,
      action: 'visit.entered',
      subject: id,
      to: { ...told, reports },
    })
  })
  return { id }
}

export type VisitKey = { readonly officeId: string; readonly visitId: string }

/** Adds a finding to a visit. Throws 'forbidden', 'not-found'. */
export async function addVisitFinding(
  tools: VisitTools,
  actor: Actor,
  {
    text,
    owner,
    dueOn,
    ...key
  }: VisitKey & { readonly text: string; readonly owner: FindingOwner; readonly dueOn: string },
): Promise<void> {
  const id = tools.newId()
  await tools.store.transaction(async (repositories) => {
    const { visit } = await openVisit(repositories, tools, actor, key, 'inspection:write')
    const number = (await repositories.inspections.listFindings([visit.id])).length + 1
    const finding = { id, inspectionId: visit.id, number, text, owner, dueOn }
    await repositories.inspections.insertMany([], [{ ...finding, followUp: '', doneOn: null, doneBy: null }])
    const to = { number, text, owner, dueOn }
    await trace(repositories, tools, actor, { ...key, action: 'visit.finding-added', subject: visit.id, to })
  })
}

/** Says that a finding was dealt with, and how. Throws 'conflict' 'finding-changed', 'forbidden', 'not-found'. */
export async function closeVisitFinding(
  tools: VisitTools,
  actor: Actor,
  {
    officeId,
    findingId,
    followUp,
  }: { readonly officeId: string; readonly findingId: string; readonly followUp: string },
): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    const finding = await repositories.inspections.findFinding(findingId)
    const key = { officeId, visitId: finding?.inspectionId ?? '' }
    const { visit, place } = await openVisit(repositories, tools, actor, key, 'inspection:follow-up')
    const done = { followUp, doneOn: place.today, doneBy: actor.personId }
    if (!(await repositories.inspections.closeFinding(findingId, done))) {
      throw new AppError('conflict', 'finding-changed')
    }
    const to = { number: finding?.number ?? 0, followUp, doneOn: place.today }
    await trace(repositories, tools, actor, { officeId, action: 'visit.finding-closed', subject: visit.id, to })
  })
}

/**
 * Names pieces of the office's library as minutes or photographs of a visit. Throws 'invalid' 'too-many-pieces',
 * 'not-found' for a piece that is not the office's, 'forbidden' for whoever does not read its evidence.
 */
export async function attachToVisit(
  tools: VisitTools,
  actor: Actor,
  { pieceIds, ...key }: VisitKey & { readonly pieceIds: readonly string[] },
): Promise<void> {
  await tools.store.transaction(async (repositories) => {
    const { visit, place } = await openVisit(repositories, tools, actor, key, 'inspection:write')
    authorize(actor, 'evidence:read', place)
    const known = (await repositories.inspections.listPieces([visit.id])).map(({ pieceId }) => pieceId)
    const added = [...new Set(pieceIds)].filter((id) => !known.includes(id))
    if (known.length + added.length > visitPiecesLimit) throw new AppError('invalid', 'too-many-pieces')
    for (const id of added) {
      const piece = await repositories.evidence.find(id)
      if (piece?.officeId !== key.officeId || piece.removedAt !== null) throw new AppError('not-found', 'evidence')
    }
    const link = { inspectionId: visit.id, officeId: key.officeId, addedBy: actor.personId }
    const addedAt = tools.now().toISOString()
    await repositories.inspections.addPieces(added.map((pieceId) => ({ ...link, pieceId, addedAt })))
    const to = { pieces: added }
    await trace(repositories, tools, actor, { ...key, action: 'visit.evidence-added', subject: visit.id, to })
  })
}

async function openVisit(
  repositories: Pick<Repositories, 'units' | 'inspections'>,
  tools: Pick<Tools, 'now'>,
  actor: Actor,
  { officeId, visitId }: VisitKey,
  action: Action,
) {
  const { place } = await getOfficeFor(repositories, tools, actor, officeId, action)
  const visit = await repositories.inspections.find(visitId)
  if (!visit || visit.officeId !== officeId) throw new AppError('not-found', 'visit')
  return { visit, place }
}

type Told = {
  readonly officeId: string
  readonly action: string
  readonly subject: string
  readonly to: { readonly [key: string]: JsonValue }
}

async function trace(
  { events }: Pick<Repositories, 'events'>,
  { now }: Pick<Tools, 'now'>,
  { personId }: Actor,
  { officeId, action, subject, to }: Told,
): Promise<void> {
  const at = now().toISOString()
  await events.append({ stream: officeId, at, actorId: personId, action, subject, oldValue: null, newValue: to })
}
