import type { Actor } from '#app/domain/access/actor.ts'
import { decide } from '#app/domain/access/authorize.ts'
import { isOpenOn, windowFor } from '#app/domain/calendar/windows.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Edition, InstitutionKind, Prerequisite, Target } from '#app/domain/instrument/types.ts'
import { prerequisitesFor } from '#app/domain/scoring/prerequisites.ts'
import type { AssessmentPlace } from '#app/use-cases/answers/find-assessment.server.ts'

type Cycle = { readonly state: 'open' | 'closed'; readonly institutionKind: InstitutionKind }

/** Why the office cannot enter prerequisites now; undefined when it can. */
export function entryRefusal(
  actor: Actor,
  place: AssessmentPlace,
  windows: readonly DatedWindow[],
  cycle: Pick<Cycle, 'state'>,
): AppError | undefined {
  const decision = decide(actor, 'prerequisite:write', place)
  if (!decision.allowed) {
    if (decision.reason === 'state') return new AppError('conflict', 'assessment-closed')
    return new AppError(decision.reason === 'office' ? 'not-found' : 'forbidden', decision.reason)
  }
  const window = windowFor(windows, place.state === 'tindak_lanjut_kanwil' ? 'revise' : 'fill')
  const open = cycle.state === 'open' && isOpenOn(window, place.today)
  return open ? undefined : new AppError('conflict', 'window-closed')
}

/** A condition that the office itself answers for and that binds for its target; anything else is 'not-found'. */
export function getUnitPrerequisite(
  edition: Edition,
  target: Target,
  { institutionKind }: Pick<Cycle, 'institutionKind'>,
  key: string,
): Prerequisite {
  const found = prerequisitesFor(edition, target, institutionKind).find((one) => one.key === key)
  if (!found || found.level !== 'unit') throw new AppError('not-found', 'prerequisite')
  return found
}
