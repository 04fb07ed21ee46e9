import type { Actor } from '#app/domain/access/actor.ts'
import { areasFor, can } from '#app/domain/access/authorize.ts'
import { areaSubject, canCarry } from '#app/domain/access/carry.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import type { IndexedItem } from '#app/domain/instrument/index-edition.ts'
import { itemStateOf } from '#app/domain/workflow/item-state.ts'
import type { ItemState } from '#app/domain/workflow/item-state.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor, inArea } from '#app/use-cases/answers/find-assessment.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import { listOfficePeople } from './office-people.server.ts'

/** An item or an area with whoever is in charge of it. */
export type Task = {
  readonly subject: string
  readonly areaKey: string | null
  /** Null for an area. */
  readonly text: Bilingual | null
  readonly state: ItemState | null
  readonly personId: string | null
  readonly person: string | null
  readonly dueOn: string | null
  /** In charge through the area, not the item itself. */
  readonly throughArea: boolean
  readonly assignable: boolean
}

export type TasksPage = {
  readonly assessmentId: string
  readonly officeId: string
  readonly office: string
  readonly timezone: string
  readonly year: number
  readonly now: string
  readonly tasks: readonly Task[]
  /** What the actor may put somebody in charge of, whatever the filter leaves. */
  readonly assignable: readonly Pick<Task, 'subject' | 'areaKey' | 'text'>[]
  /** Who may be chosen. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly mine: boolean
  readonly mayAssign: boolean
}

/**
 * Who is in charge of what in an assessment: areas, then items, in the order of the worksheet. `mine` leaves those of
 * the actor. Throws as reading answers does. Seven queries.
 */
export async function readTasks(
  { store, editions, now }: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  { assessmentId, mine }: { readonly assessmentId: string; readonly mine: boolean },
): Promise<TasksPage> {
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'answer:read')
  const index = indexEdition(getEdition(editions, assessment.editionId))
  const readable = areasFor(actor, 'answer:read', place)
  const items = [...index.itemByCode.values()].filter(
    ({ areaKey }) => readable === null || (areaKey !== null && readable.includes(areaKey)),
  )
  const held = await store.responsibilities.listOpen(assessmentId)
  const answers = await store.answers.listByAssessment(assessmentId)
  const verdicts = await store.verdicts.listByAssessment(assessmentId)
  const people = await listOfficePeople(store, assessment.officeId, place.today)
  const unit = await store.units.find(assessment.officeId, place.today)

  const holderOf = new Map(held.map((row) => [row.subject, row]))
  const may = (areaKey: string | null) => can(actor, 'responsibility:assign', inArea(place, areaKey))
  const areas = [...new Set(items.flatMap(({ areaKey }) => (areaKey === null ? [] : [areaKey])))]
  const areaTasks = areas.map((areaKey): Task => {
    const subject = areaSubject(areaKey)
    return { ...taskOf(subject, areaKey), text: null, state: null, throughArea: false, assignable: may(areaKey) }
  })
  const itemTasks = items.map(({ code, areaKey, item }: IndexedItem): Task => {
    const own = answers.find((row) => row.itemCode === code && row.tier === 'office')
    const state = itemStateOf(
      own,
      verdicts.filter(({ itemCode }) => itemCode === code),
    )
    const direct = taskOf(code, areaKey)
    const area = areaKey === null ? undefined : holderOf.get(areaSubject(areaKey))
    const through = direct.personId === null && area !== undefined
    const holder = through ? { personId: area.personId, person: area.personName, dueOn: area.dueOn } : {}
    return { ...direct, ...holder, text: item.text, state, throughArea: through, assignable: may(areaKey) }
  })

  function taskOf(subject: string, areaKey: string | null) {
    const row = holderOf.get(subject)
    const { personId = null, personName: person = null, dueOn = null } = row ?? {}
    return { subject, areaKey, personId, person, dueOn }
  }

  const tasks = [...areaTasks, ...itemTasks]
  const assignable = tasks.filter((task) => task.assignable)
  return {
    assessmentId,
    officeId: assessment.officeId,
    office: unit?.name ?? assessment.officeId,
    timezone: assessment.timezone,
    year: assessment.year,
    now: now().toISOString(),
    tasks: mine ? tasks.filter(({ personId }) => personId === actor.personId) : tasks,
    assignable: assignable.map(({ subject, areaKey, text }) => ({ subject, areaKey, text })),
    people: people
      .filter(({ grants }) => assignable.some(({ areaKey }) => canCarry(grants, place.unitPath, areaKey, place.today)))
      .map(({ id, name }) => ({ id, name })),
    mine,
    mayAssign: assignable.length > 0,
  }
}

/** Who is in charge of each item of an assessment, by itself or through its area, with the due day. One query. */
export async function responsibleFor(
  { responsibilities }: Pick<Tools['store'], 'responsibilities'>,
  assessmentId: string,
): Promise<(item: { readonly code: string; readonly areaKey: string | null }) => Responsible | null> {
  const held = new Map((await responsibilities.listOpen(assessmentId)).map((row) => [row.subject, row]))
  return ({ code, areaKey }) => {
    const row = held.get(code) ?? (areaKey === null ? undefined : held.get(areaSubject(areaKey)))
    return row ? { personId: row.personId, person: row.personName, dueOn: row.dueOn } : null
  }
}

export type Responsible = { readonly personId: string; readonly person: string; readonly dueOn: string | null }
