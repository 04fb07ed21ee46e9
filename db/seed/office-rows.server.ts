import { findTransition } from '#app/domain/workflow/transitions.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import { evidenceRows } from './evidence-rows.server.ts'
import type { Subject } from './evidence-rows.server.ts'
import { itemRows } from './item-rows.server.ts'
import { moveRows } from './moves.server.ts'
import type { SeedPlace } from './place.server.ts'
import type { OfficeRows } from './rows.server.ts'
import { tickRows } from './tick-rows.server.ts'
import { unitConditionRows } from './unit-conditions.server.ts'
import { seedItems } from './worksheet.server.ts'

/** Everything that an office of the demonstration has done this year. Its events come in the order of time. */
export function officeRows(place: SeedPlace): OfficeRows {
  const { assessmentId, office, profile, cycle, people, time } = place
  const items = seedItems(office.id, profile, place.items)
  const ofItems = items.map((item) => itemRows(place, item))
  const conditions = unitConditionRows(place)
  const subjects: readonly Subject[] = [
    ...items.flatMap(({ code, proven }, at) => (proven ? [judgedSubject(code, ofItems[at]!.verdicts)] : [])),
    ...conditions.prerequisites.map(({ key }) => judgedSubject(`P:${key}`, [])),
  ]
  const evidence = evidenceRows(place, subjects)
  const ticked = tickRows(place, items)
  const handedIn = time.steps.find(({ state }) => state === 'penilaian_kanwil')?.at ?? null
  const events = [
    ...courseEvents(place),
    ...ofItems.flatMap((rows) => rows.events),
    ...conditions.events,
    ...evidence.events,
    ...ticked.events,
  ]
  return {
    assessment: {
      id: assessmentId,
      officeId: office.id,
      cycleId: cycle.id,
      year: cycle.year,
      editionId: place.edition.editionId,
      target: profile.target,
      state: profile.state,
      version: time.steps.length,
      openedAt: time.steps[0]!.at,
      openedBy: 'biro',
      submittedAt: handedIn,
      submittedBy: handedIn && people.head,
    },
    answers: ofItems.flatMap((rows) => rows.answers),
    verdicts: ofItems.flatMap((rows) => rows.verdicts),
    pieces: evidence.pieces,
    versions: evidence.versions,
    links: evidence.links,
    ticks: ticked.ticks,
    moves: moveRows(place, (state) => moverTo(state, people)),
    prerequisites: conditions.prerequisites,
    events: events.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0)),
  }
}

/** The piece shares the fate of its item, as far as the Kanwil has looked at it. */
function judgedSubject(code: string, verdicts: OfficeRows['verdicts']): Subject {
  const last = verdicts.findLast(({ tier }) => tier !== 'national')
  if (!last) return { code, verdict: 'pending', reasonCode: null, note: '', by: null, at: null }
  const { outcome: verdict, reasonCode, note, judgedBy: by, judgedAt: at } = last
  return { code, verdict, reasonCode: reasonCode ?? null, note: verdict === 'returned' ? note : '', by, at }
}

/** The opening and every move; the first of them by the planning bureau. */
function courseEvents({ assessmentId, profile, people, cycle, time }: SeedPlace): readonly NewEvent[] {
  return time.steps.map(({ state, at }, step): NewEvent => {
    const before = time.steps[step - 1]
    const about = { stream: assessmentId, at, subject: assessmentId }
    if (!before) {
      const opened = { target: profile.target, cycleId: cycle.id, state }
      return { ...about, actorId: 'biro', action: 'assessment.opened', oldValue: null, newValue: opened }
    }
    const action = findTransition(before.state, state)?.event ?? 'assessment.moved'
    return { ...about, actorId: moverTo(state, people), action, oldValue: { state: before.state }, newValue: { state } }
  })
}

function moverTo(state: string, people: SeedPlace['people']): string | null {
  switch (state) {
    case 'pembangunan':
    case 'penilaian_kanwil':
      return people.head
    case 'penilaian_mandiri':
      return people.teamHead
    case 'tindak_lanjut_kanwil':
      return people.kanwil
    case 'evaluasi_tpi_1':
    case 'tidak_diusulkan':
      return people.kanwilHead
    case 'tindak_lanjut_tpi':
    case 'evaluasi_tpi_2':
      return people.internalHead
    case 'diusulkan':
      return people.internalController
    case 'pemantauan':
      return null
    default:
      return 'biro'
  }
}
