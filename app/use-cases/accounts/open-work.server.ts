import type { Grant } from '#app/domain/access/actor.ts'
import { canCarry } from '#app/domain/access/carry.ts'
import { isRole } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { handlesComplaints } from '#app/use-cases/complaints/handlers.server.ts'
import { areaKeyOf } from '#app/use-cases/responsibilities/assign.server.ts'
import { listOfficePeople } from '#app/use-cases/responsibilities/office-people.server.ts'
import { getEdition } from '#app/use-cases/scores/load-standing.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { RoleRow } from './rows.server.ts'

/** One thing a person is in charge of. */
export type OpenTask = {
  readonly id: string
  readonly assessmentId: string
  readonly subject: string
  readonly areaKey: string | null
  readonly dueOn: string | null
  readonly year: number
}

/** A complaint a person handles that is owed an answer. */
export type HandledComplaint = { readonly id: string; readonly dueOn: string | null }

/** Open work at one office, and who there could take it over. */
export type OpenWorkAt = {
  readonly officeId: string
  readonly officePath: string
  readonly officeName: string
  readonly tasks: readonly OpenTask[]
  readonly complaints: readonly HandledComplaint[]
  /** Whoever can carry all the tasks; where there are none, whoever handles complaints. */
  readonly candidates: readonly { readonly id: string; readonly name: string }[]
}

type WorkTools = Pick<Tools, 'editions' | 'now'>
type Read = Pick<Repositories, 'responsibilities' | 'assessments' | 'roles' | 'persons'>

/**
 * What would have nobody in charge if the person kept only the roles in `kept`, by office, where `mayAt` says so. One query, and three more
 * for each office with such work (one, but for people who work at several).
 */
export async function openWorkWithout(
  repositories: Read,
  { editions, now }: WorkTools,
  personId: string,
  kept: readonly RoleRow[],
  mayAt: (office: { readonly id: string; readonly path: string }) => boolean,
): Promise<readonly OpenWorkAt[]> {
  const today = localDay(now())
  const grants = kept.flatMap(grantOf)
  const work = await repositories.responsibilities.listOpenOf(personId, today)
  const found: OpenWorkAt[] = []
  for (const officeId of new Set(work.map((row) => row.officeId))) {
    const own = work.filter((row) => row.officeId === officeId)
    const officePath = own[0]!.officePath
    if (!mayAt({ id: officeId, path: officePath })) continue
    const tasks: OpenTask[] = []
    for (const { id, assessmentId, subject, dueOn, year, editionId } of own) {
      if (assessmentId === null || editionId === null) continue
      const areaKey = areaKeyOf(getEdition(editions, editionId), subject) ?? null
      if (canCarry(grants, officePath, areaKey, today)) continue
      tasks.push({ id, assessmentId, subject, areaKey, dueOn, year })
    }
    const still = handlesComplaints(grants, officeId, today)
    const complaints = own.flatMap(({ id, assessmentId, dueOn }) => (assessmentId || still ? [] : [{ id, dueOn }]))
    if (tasks.length === 0 && complaints.length === 0) continue
    const people = await listOfficePeople(repositories, officeId, today)
    const candidates = people
      .filter((other) => other.id !== personId)
      .filter((other) => tasks.every(({ areaKey }) => canCarry(other.grants, officePath, areaKey, today)))
      .filter((other) => tasks.length > 0 || handlesComplaints(other.grants, officeId, today))
      .map(({ id, name }) => ({ id, name }))
    found.push({ officeId, officePath, officeName: own[0]!.officeName ?? officeId, tasks, complaints, candidates })
  }
  return found
}

function grantOf(row: RoleRow): Grant[] {
  if (!isRole(row.role)) return []
  const { role, unitId, unitPath, unitKind, areas, acting, validFrom: from, validTo: to } = row
  return [{ role, unitId, unitPath, unitKind, areas, acting, from, to, ended: row.endedAt !== null }]
}
