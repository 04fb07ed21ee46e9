import type { Role } from '#app/domain/access/roles.ts'
import { roleThen } from '#app/domain/access/role-then.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { grantOf } from '#app/use-cases/accounts/find-session.server.ts'
import { keptValue } from '#app/use-cases/answers/own-answer.server.ts'
import type { Repositories } from '#db/store.server.ts'
import type { JudgeItem, JudgingDesk } from './judge-item.server.ts'

/** What stands now instead of what a reviewer has looked at. */
export type CurrentVerdict = {
  readonly version: number
  readonly judgedAt: string | null
  /** Whether the office has changed its answer since. */
  readonly answerChanged: boolean
  /** The verdict that somebody else gave since; null when only the answer changed. */
  readonly verdict: {
    readonly outcome: 'accepted' | 'returned'
    readonly answer: Answer | null
    readonly reasonCode: string | null
    readonly note: string
    readonly role: Role | null
  } | null
}

/** A verdict that was not taken: what was typed, its faults, and what stands now where somebody was faster. */
export type VerdictRefused = {
  readonly status: 400 | 409
  /** Codes of the catalogue by field. */
  readonly errors: Readonly<Record<string, readonly string[]>>
  readonly values: Readonly<Record<string, string>>
  readonly current: CurrentVerdict | null
}

/** Both sides go back, so that the second of two reviewers loses nothing. */
export async function staleVerdict(
  { roles }: Pick<Repositories, 'roles'>,
  { assessment, own, tierAnswer, previous }: JudgingDesk,
  { seenVersion, seenVerdict }: JudgeItem,
): Promise<AppError> {
  const changed = previous !== undefined && previous.judgedAt !== seenVerdict
  const current: CurrentVerdict = {
    version: own?.version ?? 0,
    judgedAt: previous?.judgedAt ?? null,
    answerChanged: (own?.version ?? 0) !== seenVersion,
    verdict: changed
      ? {
          outcome: previous.outcome,
          answer: previous.outcome === 'accepted' ? keptValue(tierAnswer?.value ?? null) : null,
          reasonCode: previous.reasonCode,
          note: previous.note,
          role: await judgingRole({ roles }, previous, assessment.officePath),
        }
      : null,
  }
  return new AppError('conflict', 'stale-verdict', { current })
}

/** The role in which a verdict was given; people are named by their role. */
async function judgingRole(
  { roles }: Pick<Repositories, 'roles'>,
  { judgedBy, judgedAt }: { readonly judgedBy: string; readonly judgedAt: string },
  officePath: string,
): Promise<Role | null> {
  const grants = (await roles.listByPersons([judgedBy])).flatMap(grantOf)
  return roleThen(grants, officePath, localDay(new Date(judgedAt)))
}
