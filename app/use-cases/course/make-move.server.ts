import { AppError } from '#app/domain/errors.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { NoticeKind } from '#app/domain/notices/kinds.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { isHandingIn, movesFrom } from '#app/domain/workflow/transitions.ts'
import type { Transition } from '#app/domain/workflow/transitions.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'

export type LetterScan = { readonly sha256: string; readonly name: string; readonly bytes: number }

export type MakeMove = {
  readonly assessment: {
    readonly id: string
    readonly officeId: string
    readonly officePath: string
    readonly version: number
  }
  readonly transition: Transition
  /** Null when time moves it. */
  readonly actorId: string | null
  /** The day at the office. */
  readonly today: string
  readonly decidedOn: string
  readonly reason: string
  readonly letter: { readonly number: string; readonly date: string } | null
  readonly scan: LetterScan | null
}

const leads: readonly Role[] = ['ketua_tim_zi', 'kepala_kantor']

/**
 * Moves an assessment: its state, the row that keeps the decision, and the notices to the office and to whoever acts
 * next. The event stays with the caller, because handing in tells more. Belongs into the transaction of the move.
 *
 * Throws 'conflict': 'assessment-moved' when somebody was faster.
 */
export async function makeMove(
  repositories: Repositories,
  tools: Pick<Tools, 'now' | 'newId'>,
  { assessment, transition, actorId, today, decidedOn, reason, letter, scan }: MakeMove,
): Promise<void> {
  const at = tools.now().toISOString()
  const { id, officeId, officePath, version } = assessment
  const { from, to } = transition
  const submitted = isHandingIn(transition) && actorId !== null ? { at, by: actorId } : undefined
  const move = { id, expectedVersion: version, from, to, ...(submitted && { submitted }) }
  if (!(await repositories.assessments.moveState(move))) throw new AppError('conflict', 'assessment-moved')
  await repositories.moves.add({
    assessmentId: id,
    version: version + 1,
    fromState: from,
    toState: to,
    decidedOn,
    letterNumber: letter?.number ?? null,
    letterDate: letter?.date ?? null,
    reason,
    scanSha256: scan?.sha256 ?? null,
    scanName: scan?.name ?? null,
    scanBytes: scan?.bytes ?? null,
    movedBy: actorId,
    movedAt: at,
  })
  await notify(repositories, tools, {
    kind: noticeOf(transition),
    officeId,
    officePath,
    today,
    assessmentId: id,
    detail: { state: to, from },
    roles: [...new Set([...leads, ...nextRoles(to)])],
    ...(actorId !== null && { except: actorId }),
  })
}

/** Who makes a move out of a state; nobody where only time does. */
export function nextRoles(state: AssessmentState): readonly Role[] {
  return [...new Set(movesFrom(state).flatMap(({ by, nextYear }) => (by === 'time' || nextYear ? [] : by)))]
}

/** What the event of a move holds besides the state. */
export function decisionValue({ decidedOn, letter, scan }: Pick<MakeMove, 'decidedOn' | 'letter' | 'scan'>): {
  readonly [key: string]: JsonValue
} {
  if (!letter) return {}
  return { decidedOn, letterNumber: letter.number, letterDate: letter.date, scan: scan?.sha256 ?? null }
}

function noticeOf(transition: Transition): NoticeKind {
  if (isHandingIn(transition)) return 'submitted'
  return transition.to === 'tindak_lanjut_kanwil' || transition.to === 'tindak_lanjut_tpi' ? 'returned' : 'moved'
}
