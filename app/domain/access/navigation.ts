import { activeGrants } from './actor.ts'
import type { Actor } from './actor.ts'
import { canAnywhere, canOverall } from './authorize.ts'
import { deskOf } from './roles.ts'

export type Destination =
  | 'office'
  | 'worksheet'
  | 'evidence'
  | 'indicators'
  | 'information'
  | 'complaints'
  | 'surveys'
  | 'reviews'
  | 'reports'
  | 'monitoring'
  | 'people'
  | 'cycles'
  | 'permissions'
  | 'units'
  | 'events'
  | 'limits'
  | 'editions'
  | 'publication'
  | 'operation'
export type Way = { readonly name: Destination; readonly to: string }

/** The office a person works at on a day: the first office role that holds; undefined for everybody else. */
export function ownOffice(actor: Actor, today: string): string | undefined {
  return activeGrants(actor, today).find(({ role }) => deskOf[role] === 'office')?.unitId
}

/** Where a person may go, in the order of the bar. `assessmentId` is the own office's of this year, if there is one. */
export function waysOf(actor: Actor, today: string, assessmentId: string | undefined): readonly Way[] {
  const office = ownOffice(actor, today)
  const may = (action: Parameters<typeof canAnywhere>[1]) => canAnywhere(actor, action, today)
  const ways: readonly (Way | false)[] = [
    office !== undefined && { name: 'office', to: `/offices/${office}` },
    office !== undefined &&
      assessmentId !== undefined && { name: 'worksheet', to: `/assessments/${assessmentId}/worksheet` },
    office !== undefined && { name: 'evidence', to: `/offices/${office}/evidence` },
    office !== undefined && { name: 'indicators', to: `/offices/${office}/indicators` },
    office !== undefined && { name: 'information', to: `/offices/${office}/information` },
    office !== undefined && may('complaint:read') && { name: 'complaints', to: `/offices/${office}/complaints` },
    surveysOf(actor, today, office),
    may('review:read') && { name: 'reviews', to: '/reviews' },
    may('period:reopen') && { name: 'reports', to: '/reports' },
    may('monitoring:read') && { name: 'monitoring', to: '/monitoring' },
    office === undefined && may('complaint:count') && { name: 'complaints', to: '/complaints' },
    may('people:read') && { name: 'people', to: '/people' },
    canOverall(actor, 'cycle:manage', today) && { name: 'cycles', to: '/cycles' },
    canOverall(actor, 'operation:read', today) && { name: 'operation', to: '/operation' },
    may('organisation:manage') && { name: 'units', to: '/units' },
    may('trace:search') && { name: 'events', to: '/events' },
    canOverall(actor, 'limits:manage', today) && { name: 'limits', to: '/limits' },
    canOverall(actor, 'cycle:manage', today) && { name: 'editions', to: '/editions' },
    office !== undefined && may('publication:manage') && { name: 'publication', to: `/offices/${office}/publication` },
    may('permissions:read') && { name: 'permissions', to: '/permissions' },
  ]
  return ways.filter((way): way is Way => way !== false)
}

/** The surveys of the own office, or the official results for those who record them. */
function surveysOf(actor: Actor, today: string, office: string | undefined): Way | false {
  if (office !== undefined) return { name: 'surveys', to: `/offices/${office}/surveys` }
  return canAnywhere(actor, 'survey-result:record', today) && { name: 'surveys', to: '/survey-results' }
}
