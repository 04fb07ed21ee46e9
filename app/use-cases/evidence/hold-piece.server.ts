import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import { centralTimeZone, localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { assertEditable, openDesk } from '#app/use-cases/assessments/editing-guard.server.ts'
import type { EditingAction, EditingDesk } from '#app/use-cases/assessments/editing-guard.server.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** A piece held for a change, with everything it serves and the desks of the assessments it serves. */
export type HeldPiece = Awaited<ReturnType<typeof holdPiece>>

/** The same without the office as somebody reaches it. */
export type OpenedPiece = Awaited<ReturnType<typeof holdUnasked>>

type HoldTools = Pick<Tools, 'editions' | 'now'>

/**
 * Holds a piece and every assessment it serves for this transaction, assessments first and in one order, as whoever
 * attaches does. Throws 'not-found' for a piece that is unknown, removed or of an office out of reach, 'conflict'
 * when it began to serve something else meanwhile.
 */
export async function holdPiece(repositories: Repositories, tools: HoldTools, actor: Actor, pieceId: string) {
  const locked = await lockPiece(repositories, pieceId)
  const office = await reachedOffice(repositories, tools, actor, locked.piece.officeId)
  return { ...(await openLocked(repositories, tools, locked)), office }
}

/** As `holdPiece`, for work that nobody asked for and that needs nobody's right. */
export async function holdUnasked(repositories: Repositories, tools: HoldTools, pieceId: string) {
  return openLocked(repositories, tools, await lockPiece(repositories, pieceId))
}

async function lockPiece(repositories: Repositories, pieceId: string) {
  const served = assessmentsOf(await repositories.evidenceLinks.listByPieces([pieceId]))
  for (const id of served) await repositories.assessments.lock(id)
  const piece = await repositories.evidence.lock(pieceId)
  if (!piece || piece.removedAt !== null) throw new AppError('not-found', 'evidence')
  return { piece, served }
}

async function openLocked(
  repositories: Repositories,
  tools: HoldTools,
  { piece, served }: Awaited<ReturnType<typeof lockPiece>>,
) {
  const pieceId = piece.id
  const links = await repositories.evidenceLinks.listByPieces([pieceId])
  if (assessmentsOf(links).some((id) => !served.includes(id))) throw new AppError('conflict', 'stale-version')
  const version = await repositories.evidence.findVersion(pieceId, piece.currentNumber)
  if (!version) throw new AppError('not-found', 'evidence')
  const desks: EditingDesk[] = []
  for (const id of served) desks.push(await openDesk(repositories, tools, id))
  return { piece, version, links, desks }
}

/** The office of a piece, for who may see that it exists. Throws 'not-found' for everybody else. */
export async function reachedOffice(
  { units }: Pick<Repositories, 'units'>,
  { now }: Pick<Tools, 'now'>,
  actor: Actor,
  officeId: string,
) {
  const unit = await units.find(officeId, localDay(now(), centralTimeZone))
  if (!unit) throw new AppError('not-found', 'office')
  const place = { unitPath: unit.path, today: localDay(now(), unit.timezone) }
  authorize(actor, 'office:read', { ...place, areaKey: null })
  return { unit, place }
}

/**
 * Goes on when the actor may change the piece as it is: on everything it serves, or, serving nothing, as one of the
 * office's team. What an assessment was handed in with does not change behind its back.
 */
export function assertChangeable(actor: Actor, { links, desks, office }: HeldPiece, action: EditingAction): void {
  if (links.length === 0) authorize(actor, 'evidence:collect', { ...office.place, areaKey: null })
  for (const { assessmentId, subject } of links) assertEditable(actor, deskOf(desks, assessmentId), subject, action)
}

/** Computes anew whatever the piece serves. */
export async function refreshServed(
  repositories: Repositories,
  tools: HoldTools,
  { desks }: Pick<HeldPiece, 'desks'>,
): Promise<void> {
  for (const { assessment } of desks) await refreshScores(repositories, tools, assessment)
}

export function deskOf(desks: readonly EditingDesk[], assessmentId: string): EditingDesk {
  const desk = desks.find(({ assessment }) => assessment.id === assessmentId)
  if (!desk) throw new AppError('not-found', 'assessment')
  return desk
}

function assessmentsOf(links: readonly { readonly assessmentId: string }[]): readonly string[] {
  return [...new Set(links.map(({ assessmentId }) => assessmentId))].sort()
}
