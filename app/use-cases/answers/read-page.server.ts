import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor } from '#app/domain/access/authorize.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import { pieceViews } from '#app/domain/evidence/piece-view.ts'
import { openStates } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { readWarnings } from '#app/use-cases/indicator-views/claims.server.ts'
import { loadItems } from '#app/use-cases/scores/load-standing.server.ts'
import { messagesOf } from '#app/use-cases/conversation/read-conversation.server.ts'
import { getAssessmentFor } from './find-assessment.server.ts'
import { readBeside } from './read-beside.server.ts'
import { historyView } from './item-history.server.ts'
import type { PageFacts } from './view-items.server.ts'
import type { HistoryView, WorksheetPlace } from './worksheet-view.server.ts'

export type ReadTools = Pick<Tools, 'store' | 'editions' | 'now' | 'catalogue'>

/**
 * What every page of the worksheet starts from: the assessment with its scores, and the areas whose answers the
 * actor may read (null for all). Three queries.
 */
export async function readScored({ store, editions, now }: ReadTools, actor: Actor, assessmentId: string) {
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'answer:read')
  const standing = await loadItems(store, { editions, now }, assessment)
  return { assessment, place, standing, areas: areasFor(actor, 'answer:read', place) }
}

type Scored = Awaited<ReturnType<typeof readScored>>

/** The rest of a page: windows, ticks, the history of the items shown, figures that
 * speak against an answer, and the office's names. Six queries. */
export async function readAround(
  { store, now, catalogue }: ReadTools,
  actor: Actor,
  { assessment, place, standing }: Scored,
  { codes, events }: { readonly codes: readonly string[]; readonly events: number },
): Promise<{ readonly facts: PageFacts; readonly where: WorksheetPlace }> {
  const { id, cycleId, officePath, officeId, year, target, timezone, submittedAt } = assessment
  const windows = await windowsOf(store, { id, cycleId, officePath }, place.today)
  const told = await store.events.listBySubjects(id, codes, events)
  const messages = await messagesOf(store, actor, id, codes)
  const above = await store.units.listAncestors(officePath, place.today)
  const answered = new Set(
    standing.answers.flatMap((row) => (row.tier === 'office' && row.answer !== null ? [row.itemCode] : [])),
  )
  const empty = codes.filter((code) => !answered.has(code))
  const beside = await readBeside(store, { id, officeId, year, state: place.state }, { codes, empty })
  const warnings = await readWarnings(store, { catalogue }, actor, { ...place, officeId, year }, standing, codes)

  const history = new Map<string, HistoryView[]>()
  for (const event of told) history.set(event.subject, [...(history.get(event.subject) ?? []), historyView(event)])
  const revising = !openStates.includes(place.state) || place.state === 'tindak_lanjut_kanwil'
  const limit = windowFor(windows, revising ? 'revise' : 'fill')
  const where: WorksheetPlace = {
    assessmentId: id,
    officeId,
    year,
    office: above.find((unit) => unit.id === officeId)?.name ?? officeId,
    kanwil: above.find(({ kind, id: unit }) => kind === 'kanwil' && unit !== officeId)?.shortName ?? null,
    target,
    state: place.state,
    timezone,
    submittedAt,
    closesOn: isOpenOn(limit, place.today) ? (limit?.closesOn ?? null) : null,
    revising,
    now: now().toISOString(),
    personId: actor.personId,
  }
  const pieces = pieceViews(standing.pieces, standing.window, standing.today)
  const { ticks } = beside
  return { facts: { actor, place, standing, pieces, windows, ticks, history, messages, beside, warnings }, where }
}
