import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor, authorize, can } from '#app/domain/access/authorize.ts'
import { windowFor } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import { pieceViews } from '#app/domain/evidence/piece-view.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import { pointsOf } from '#app/domain/scoring/score-worksheet.ts'
import { changesSince } from '#app/domain/workflow/review-changes.ts'
import { othersPresent, presentSince } from '#app/domain/workflow/review-presence.ts'
import { judgingTier, nextWaiting } from '#app/domain/workflow/review-progress.ts'
import { placeKey } from '#app/domain/workflow/review-totals.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import { conversationOf } from '#app/use-cases/conversation/read-conversation.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import { readWarnings } from '#app/use-cases/indicator-views/claims.server.ts'
import { loadItems } from '#app/use-cases/scores/load-standing.server.ts'
import type { ItemsStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { deskTree } from './desk-tree.server.ts'
import { figuresOfReview } from './review-figures.server.ts'
import { judgingClosed } from './review-place.server.ts'
import type { DeskTier } from './review-place.server.ts'
import type { DeskArea, DeskItem, DeskView, GivenVerdict } from './review-view.server.ts'

type DeskTools = Pick<Tools, 'store' | 'editions' | 'now' | 'catalogue'>
type Key = { readonly assessmentId: string; readonly itemCode: string }

/** Events of an item that are looked through for what has changed. */
const lookedThrough = 300

/**
 * Everything a reviewer needs to judge one item, in ten queries. In a state in which nobody judges the desk shows
 * the Kanwil's verdicts and is closed.
 *
 * Throws 'not-found' for an office out of reach or a code that is none, 'forbidden' for whoever has no desk.
 */
export async function readDesk(tools: DeskTools, actor: Actor, key: Key): Promise<DeskView> {
  const { store, now } = tools
  const { assessmentId, itemCode } = key
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'answer:read')
  authorize(actor, 'review:read', { ...place, areaKey: null })
  const standing = await loadItems(store, tools, assessment)
  const indexed = standing.plan.index.itemByCode.get(itemCode)
  if (!indexed) throw new AppError('not-found', 'item')
  authorize(actor, 'answer:read', inArea(place, indexed.areaKey))

  const windows = await windowsOf(store, assessment, place.today)
  const names = await store.reviewQueue.findHead(assessmentId, place.today)
  const events = await store.events.listBySubject(assessmentId, itemCode, lookedThrough)
  const ticks = await store.expectedDocuments.listByAssessment(assessmentId)
  const present = await store.reviewPresence.listSince(key, presentSince(now()))
  const conversation = await conversationOf(store, actor, place, { ...key, areaKey: indexed.areaKey })

  const { officeId, year } = assessment
  const warnings = await readWarnings(store, tools, actor, { ...place, officeId, year }, standing, [itemCode])

  const judges = judgingTier(place.state)
  const tier = judges ?? 'kanwil'
  const { states, progress, totals } = figuresOfReview(standing, tier)
  const areas = areasFor(actor, 'item:judge', place)
  const mine = (code: string) => isMine(standing.plan.index.itemByCode.get(code), areas)
  const tree = deskTree(standing.plan.index, states)
  const codes = tree.flatMap(({ items }) => items.map(({ code }) => code))
  const ordered = new Map(codes.map((code) => [code, states.get(code)!]))
  const at = codes.indexOf(itemCode)
  const waiting = codes.filter((code) => states.get(code) === 'waiting' && mine(code))
  return {
    head: {
      assessmentId,
      officeId: assessment.officeId,
      office: names?.officeShortName ?? names?.officeName ?? assessment.officeId,
      kanwil: names?.kanwilShortName ?? names?.kanwilName ?? null,
      timezone: assessment.timezone,
      target: assessment.target,
      year: assessment.year,
      state: place.state,
      tier: judges,
      submittedAt: assessment.submittedAt,
      closesOn: judges === 'kanwil' ? (windowFor(windows, 'verify')?.closesOn ?? null) : null,
      now: now().toISOString(),
      personId: actor.personId,
      finishedAt: names?.finishedAt ?? null,
    },
    item: { ...deskItem(standing, indexed, tier, { events, ticks }), state: states.get(itemCode)!, warnings },
    area: deskArea(standing, indexed),
    progress,
    totals,
    tree,
    previous: codes[at - 1] ?? null,
    next: codes[at + 1] ?? null,
    nextWaiting: nextWaiting(ordered, itemCode, mine),
    placeInQueue: waiting.includes(itemCode) ? waiting.indexOf(itemCode) + 1 : null,
    closed: judgingClosed(actor, place, indexed, { windows, cycleState: standing.cycle.state }),
    others: othersPresent(present, actor.personId, now()),
    conversation,
  }
}

/**
 * The item to open first: the first that waits for the reader, else the first of the worksheet. Throws as `readDesk`.
 */
export async function findFirstItem(
  { store, editions, now }: Omit<DeskTools, 'catalogue'>,
  actor: Actor,
  assessmentId: string,
): Promise<{ readonly itemCode: string; readonly waiting: boolean }> {
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'answer:read')
  authorize(actor, 'review:read', { ...place, areaKey: null })
  const standing = await loadItems(store, { editions, now }, assessment)
  const { states } = figuresOfReview(standing, judgingTier(place.state) ?? 'kanwil')
  const { index } = standing.plan
  const codes = deskTree(index, states).flatMap(({ items }) => items.map(({ code }) => code))
  const areas = can(actor, 'item:judge', { ...place, areaKey: null }) ? areasFor(actor, 'item:judge', place) : null
  const ordered = new Map(codes.map((code) => [code, states.get(code)!]))
  const next = nextWaiting(ordered, null, (code) => isMine(index.itemByCode.get(code), areas))
  return { itemCode: next ?? codes[0]!, waiting: next !== null }
}

function isMine(indexed: IndexedItem | undefined, areas: readonly string[] | null): boolean {
  const areaKey = indexed?.areaKey ?? null
  return areas === null || (areaKey !== null && areas.includes(areaKey))
}

type Told = {
  readonly events: readonly {
    readonly position: number
    readonly at: string
    readonly action: string
    readonly oldValue: string | null
    readonly newValue: string | null
  }[]
  readonly ticks: readonly { readonly itemCode: string; readonly documentKey: string }[]
}

function deskItem(
  standing: ItemsStanding,
  { code, letter, item, effectiveWeight }: IndexedItem,
  tier: DeskTier,
  { events, ticks }: Told,
): Omit<DeskItem, 'state' | 'warnings'> {
  const own = standing.answers.find((row) => row.itemCode === code && row.tier === 'office')
  const rows = standing.pieces.filter(({ subject }) => subject === code)
  const mediaTypes = new Map(rows.map(({ pieceId, mediaType }) => [pieceId, mediaType]))
  const views = pieceViews(standing.pieces, standing.window, standing.today).get(code) ?? []
  const verdict = givenVerdict(standing, code, tier)
  const ticked = new Set(ticks.filter(({ itemCode }) => itemCode === code).map(({ documentKey }) => documentKey))
  const [answer, note] = [own?.answer ?? null, own?.note ?? '']
  const told = events.map(({ oldValue, newValue, ...event }) => {
    return { ...event, oldValue: parsed(oldValue), newValue: parsed(newValue) }
  })
  return {
    code,
    letter,
    item,
    weight: effectiveWeight,
    answer,
    note,
    version: own?.version ?? 0,
    answeredAt: own?.answeredAt ?? null,
    verdict,
    otherTiers: (['kanwil', 'internal', 'national'] as const).flatMap((other) => {
      const given = other === tier ? null : givenVerdict(standing, code, other)
      return given ? [{ ...given, tier: other }] : []
    }),
    pieces: views.map((view) => ({ ...view, mediaType: mediaTypes.get(view.id) ?? null })),
    expected: item.evidence.map(({ key, id, en }) => ({ text: { id, en }, ticked: ticked.has(key) })),
    changes: verdict ? changesSince(verdict.at, told, { answer, note, pieces: rows }) : null,
  }
}

function givenVerdict(
  { verdicts, answers }: ItemsStanding,
  code: string,
  tier: DeskTier | 'national',
): GivenVerdict | null {
  const row = verdicts.find((verdict) => verdict.itemCode === code && verdict.tier === tier)
  if (!row) return null
  const answer = answers.find((one) => one.itemCode === code && one.tier === tier)?.answer ?? null
  const { outcome, reasonCode, note, judgedAt } = row
  return { outcome, answer: outcome === 'accepted' ? answer : null, reasonCode, note, at: judgedAt }
}

function deskArea({ plan, tracks }: ItemsStanding, indexed: IndexedItem): DeskArea {
  const { worksheet } = tracks.verified
  const key = plan.index.areas.find((area) => area.key === indexed.areaKey)?.node ?? placeKey(indexed)
  const node = plan.index.nodeByKey.get(key) ?? plan.index.nodeByKey.get(indexed.node)!
  return {
    name: node.name,
    points: pointsOf(plan, worksheet, node.key),
    threshold: plan.gates.find((gate) => gate.node === node.key)?.threshold ?? null,
    ofItem: worksheet.itemScores[indexed.order]! * indexed.effectiveWeight,
  }
}

function parsed(value: string | null): unknown {
  return value === null ? null : JSON.parse(value)
}
