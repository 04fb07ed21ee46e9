import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere } from '#app/domain/access/authorize.ts'
import type { BulkKind } from '#app/domain/bulk/columns.ts'
import { planOffices } from '#app/domain/bulk/plan-offices.ts'
import type { WantedUnit } from '#app/domain/bulk/plan-offices.ts'
import { planPeople } from '#app/domain/bulk/plan-people.ts'
import type { WantedPerson } from '#app/domain/bulk/plan-people.ts'
import type { Plan } from '#app/domain/bulk/plan.ts'
import { readList } from '#app/domain/bulk/read-list.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Clock } from '#app/platform/clock.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { officeFacts, peopleFacts } from './facts.server.ts'
import type { BulkImport } from './rows.server.ts'

export type ImportPlan =
  | { readonly kind: 'offices'; readonly plan: Plan<WantedUnit> }
  | { readonly kind: 'people'; readonly plan: Plan<WantedPerson> }

/** Whoever manages these may bring a list of them; which rows are in reach, the plan says. */
export function authorizeImport(actor: Actor, kind: BulkKind, today: string): void {
  authorizeAnywhere(actor, kind === 'offices' ? 'organisation:manage' : 'people:manage', today)
}

/** A list that waits, for whoever brought it; anybody else's, a settled or an old one is 'not-found'. */
export async function findStaged(
  { bulkImports }: Pick<Repositories, 'bulkImports'>,
  now: Clock,
  actor: Actor,
  id: string,
): Promise<BulkImport> {
  const found = await bulkImports.find(id)
  const waits = found?.state === 'staged' && found.expiresAt >= now().toISOString()
  if (!found || !waits || found.createdBy !== actor.personId) throw new AppError('not-found', 'import')
  authorizeImport(actor, found.kind, localDay(now()))
  return found
}

/** What the list would do to what there is at this moment. */
export async function planImport(
  repositories: Repositories,
  actor: Actor,
  { kind, cells }: Pick<BulkImport, 'kind' | 'cells'>,
  today: string,
): Promise<ImportPlan> {
  const { rows } = readList(kind, JSON.parse(cells) as readonly (readonly string[])[])
  if (kind === 'offices') {
    return { kind, plan: planOffices(rows, await officeFacts(repositories, actor, today)) }
  }
  return { kind, plan: planPeople(rows, await peopleFacts(repositories, actor, rows, today)) }
}
