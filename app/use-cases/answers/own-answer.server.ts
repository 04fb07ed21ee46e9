import type { Role } from '#app/domain/access/roles.ts'
import { roleThen } from '#app/domain/access/role-then.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { grantOf } from '#app/use-cases/accounts/find-session.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** The office's own answer as it is kept. */
export type OwnRow = NonNullable<Awaited<ReturnType<Repositories['answers']['find']>>>

/** A kept answer value; only valid ones are let in. */
export function keptValue(value: string | null): Answer | null {
  return value === null ? null : (JSON.parse(value) as Answer)
}

/** Whether an answer says what is kept already; no row is the same as an empty one. */
export function isSame(own: OwnRow | undefined, wanted: Pick<OwnRow, 'value' | 'note'>): boolean {
  return (own?.value ?? null) === wanted.value && (own?.note ?? '') === wanted.note
}

/** The role of whoever wrote an answer, at the time of writing; people are named by their role. */
export async function answeringRole(
  { roles }: Pick<Repositories, 'roles'>,
  { answeredBy, answeredAt }: Pick<OwnRow, 'answeredBy' | 'answeredAt'>,
  officePath: string,
): Promise<Role | null> {
  const grants = (await roles.listByPersons([answeredBy])).flatMap(grantOf)
  return roleThen(grants, officePath, localDay(new Date(answeredAt)))
}
