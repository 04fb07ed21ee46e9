import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor, authorize, can } from '#app/domain/access/authorize.ts'
import { AppError } from '#app/domain/errors.ts'
import { pieceFault } from '#app/domain/evidence/linked-piece.ts'
import { findSubject, itemsOfAreas } from '#app/domain/instrument/subjects.ts'
import type { EvidenceWindow } from '#app/domain/scoring/evidence.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { SubjectKey } from './check-upload.server.ts'
import { reachedOffice } from './hold-piece.server.ts'
import type { LibraryPage, LibraryRow } from './library-page.server.ts'

type Filter = Omit<
  Parameters<Repositories['evidenceLibrary']['list']>[1],
  'limit' | 'offset' | 'subjects' | 'assessmentId'
>

export type ReadLibrary = {
  readonly officeId: string
  readonly filter: Filter
  /** From 1; past the end the last one is shown. */
  readonly page: number
  /** The item that a piece is being chosen for. */
  readonly attachTo: SubjectKey | null
}

const perPage = 25

/**
 * A page of the evidence of an office. Somebody limited to areas sees what serves these, or nothing yet; the national
 * team what serves the assessment that was proposed. Throws 'not-found' or 'forbidden'.
 */
export async function readLibrary(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { officeId, filter, page, attachTo }: ReadLibrary,
): Promise<LibraryPage> {
  const { store, editions } = tools
  const { unit, place } = await reachedOffice(store, tools, actor, officeId)
  const assessments = await store.assessments.listByOffice(officeId)
  const newest = assessments[0]
  const where = { ...place, ...(newest && { state: newest.state as AssessmentState, year: newest.year }) }
  authorize(actor, 'evidence:read', { ...where, areaKey: null })
  const areas = areasFor(actor, 'evidence:read', where)
  const always = can(actor, 'evidence:read', { ...place, areaKey: null })
  const visible = {
    ...filter,
    ...(areas && newest && { subjects: itemsOfAreas(getEdition(editions, newest.editionId), areas) }),
    ...(!always && newest && { assessmentId: newest.id }),
  }

  const total = await store.evidenceLibrary.count(officeId, visible)
  const pages = Math.max(1, Math.ceil(total / perPage))
  const shown = Math.min(page, pages)
  const rows = await store.evidenceLibrary.list(officeId, { ...visible, limit: perPage, offset: (shown - 1) * perPage })
  const links = await store.evidenceLinks.listByPieces(rows.map(({ id }) => id))
  const cycle = newest && (await store.cycles.find(newest.cycleId))
  const window = cycle ? { from: cycle.evidenceFrom, to: cycle.evidenceTo } : null
  return {
    officeId,
    office: unit.name ?? unit.shortName ?? unit.id,
    timezone: unit.timezone,
    total,
    page: shown,
    pages,
    rows: rows.map((row) => libraryRow(row, links, newest?.id, window, place.today)),
    choosing: attachTo && choosing(assessments, editions, attachTo),
    archiveOf: newest?.id ?? null,
  }
}

type Row = Awaited<ReturnType<Repositories['evidenceLibrary']['list']>>[number]
type Link = Awaited<ReturnType<Repositories['evidenceLinks']['listByPieces']>>[number]

/** The state of a row is the one that asks most of the office: returned, then what keeps it from counting. */
function libraryRow(
  row: Row,
  links: readonly Link[],
  newest: string | undefined,
  window: EvidenceWindow | null,
  today: string,
): LibraryRow {
  const own = links.filter(({ pieceId }) => pieceId === row.id)
  const verdicts = own.map(({ verdict }) => verdict)
  const verdict = (['returned', 'pending', 'accepted'] as const).find((state) => verdicts.includes(state)) ?? 'pending'
  const { id, title, kind, source, url, fileName, extension, bytes, currentNumber, documentDate } = row
  const { periodFrom, periodTo, linkState, linkReason, uploadedAt, uploadedByName } = row
  return {
    ...{ id, title, kind, source, url, fileName, extension, bytes, number: currentNumber, documentDate },
    ...{ periodFrom, periodTo, linkState, linkReason, uploadedAt, uploadedByName, verdict },
    fault: window && pieceFault({ ...row, verdict }, window, today),
    serves: own.map(({ assessmentId, subject }) => ({ assessmentId, subject, now: assessmentId === newest })),
  }
}

/** The item a piece is chosen for, if it is one of this office; whether it may be changed is asked when it is. */
function choosing(
  assessments: readonly { readonly id: string; readonly editionId: string }[],
  editions: Tools['editions'],
  { assessmentId, subject }: SubjectKey,
): SubjectKey {
  const assessment = assessments.find(({ id }) => id === assessmentId)
  if (!assessment) throw new AppError('not-found', 'assessment')
  if (!findSubject(getEdition(editions, assessment.editionId), subject)) throw new AppError('not-found', 'item')
  return { assessmentId, subject }
}
