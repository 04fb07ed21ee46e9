import type { Actor, Grant } from '#app/domain/access/actor.ts'
import { areasFor, can } from '#app/domain/access/authorize.ts'
import type { Place } from '#app/domain/access/authorize.ts'
import { roleThen } from '#app/domain/access/role-then.ts'
import { isRole } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { itemsOfAreas, prerequisiteMark } from '#app/domain/instrument/subjects.ts'
import type { Bilingual, Edition } from '#app/domain/instrument/types.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Repositories } from '#db/store.server.ts'
import type { ActivityView } from './overview-view.server.ts'

type Activity = Awaited<ReturnType<Repositories['activity']['list']>>[number]
type Filter = Parameters<Repositories['activity']['list']>[0]

/**
 * Which events of an office the actor may read: those of the assessment and of its evidence; who reads the answers of
 * some areas only, or of none, reads what happened to the items of these. Null for nobody's.
 */
export function readableEvents(
  actor: Actor,
  place: Omit<Place, 'areaKey'>,
  {
    officeId,
    assessment,
    edition,
  }: {
    readonly officeId: string
    readonly assessment: { readonly id: string } | null
    readonly edition: Edition | null
  },
): Filter | null {
  if (!can(actor, 'events:read', { ...place, areaKey: null })) return null
  const streams = assessment ? [assessment.id, officeId] : [officeId]
  // Events tell what was answered: of items only to whoever may read their answers.
  const areas = areasFor(actor, 'answer:read', place)
  if (areas === null) return { streams }
  const items = edition ? itemsOfAreas(edition, areas) : []
  return { streams, subjects: assessment ? [assessment.id, ...items] : [] }
}

/** Events that hold figures which were not handed in: these are told nowhere but on the form. */
const ofDrafts: readonly string[] = ['figures.saved', 'figures.imported']

/** An event for the screen: who in which role, and what was before and after. */
export function activityView(
  event: Activity,
  office: { readonly path: string; readonly timezone: string },
  edition: Edition | null,
): ActivityView {
  const { stream, position, at, action, subject, reason, actorId } = event
  return {
    key: `${stream} ${position}`,
    at,
    action,
    subject,
    subjectName: prerequisiteName(edition, subject),
    role: roleThen(event.actorRoles.flatMap(asGrant), office.path, localDay(new Date(at), office.timezone)),
    byProgram: actorId === null,
    from: ofDrafts.includes(action) ? null : parsed(event.oldValue),
    to: ofDrafts.includes(action) ? null : parsed(event.newValue),
    reason,
  }
}

function prerequisiteName(edition: Edition | null, subject: string): Bilingual | null {
  if (!subject.startsWith(prerequisiteMark)) return null
  return edition?.prerequisites.find(({ key }) => prerequisiteMark + key === subject)?.label ?? null
}

/** A role somebody had, as a grant; none for a role nobody knows any more. */
export function asGrant({
  role,
  unitId,
  unitPath,
  unitKind,
  validFrom,
  validTo,
}: Activity['actorRoles'][number]): Grant[] {
  if (!isRole(role)) return []
  return [{ role, unitId, unitPath, unitKind, areas: null, acting: 'none', from: validFrom, to: validTo }]
}

function parsed(value: string | null): JsonValue {
  return value === null ? null : (JSON.parse(value) as JsonValue)
}
