import type { Role } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { NoticeKind } from '#app/domain/notices/kinds.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import { reviewersIn } from '#app/domain/workflow/reviewers.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { nextRoles } from '#app/use-cases/course/make-move.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { instant } from '#db/seed/days.server.ts'
import { shownSigns } from '#db/seed/people.server.ts'
import type { OfficeRows } from '#db/seed/rows.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** Something that people were told of. */
export type SeedNotice = {
  readonly at: string
  readonly kind: NoticeKind
  readonly officeId: string
  readonly assessmentId: string
  readonly subject?: string
  readonly detail?: { readonly [key: string]: JsonValue }
  readonly roles: readonly Role[]
  readonly except?: string
}

export const office: readonly Role[] = [
  'operator_satker',
  'anggota_pokja',
  'ketua_pokja',
  'ketua_tim_zi',
  'kepala_kantor',
]
const leads: readonly Role[] = ['ketua_tim_zi', 'kepala_kantor']
/** Notices older than this many days have been read. */
const readAfter = 4

/** What the course of an office and the verdicts on its items had people told. */
export function noticesOf({ assessment, moves, verdicts }: OfficeRows): readonly SeedNotice[] {
  const about = { officeId: assessment.officeId, assessmentId: assessment.id }
  const last = moves.at(-1)
  const moved = last ? [{ ...about, ...movedTo(last) }] : []
  const returned = verdicts
    .filter(({ outcome, tier }) => outcome === 'returned' && tier !== 'national')
    .map(({ tier, itemCode, reasonCode, judgedAt, judgedBy }): SeedNotice => ({
      ...{ ...about, at: judgedAt, kind: 'returned', subject: itemCode, roles: office, except: judgedBy },
      detail: { tier, reasonCode: reasonCode ?? null },
    }))
  return [...moved, ...returned]
}

/** What messages about items had people told: the office of the reviewer's, the reviewer of the office's. */
export function noticesOfMessages(
  officeId: string,
  state: AssessmentState,
  messages: readonly Parameters<Repositories['itemMessages']['create']>[0][],
): readonly SeedNotice[] {
  return messages.map(({ assessmentId, itemCode, personId, role, sentAt }) => ({
    ...{ at: sentAt, kind: 'message', officeId, assessmentId, subject: itemCode, except: personId, detail: { role } },
    roles: role === 'operator_satker' ? reviewersIn(state) : office,
  }))
}

/** Gives the notices in the order of time to whoever was concerned then; older ones have been read. */
export async function giveNotices(
  repositories: Pick<Repositories, 'roles' | 'notices'>,
  notices: readonly SeedNotice[],
  paths: ReadonlyMap<string, string>,
  today: string,
): Promise<void> {
  let given = 0
  const newId = () => `pemberitahuan-${String((given += 1)).padStart(6, '0')}`
  const inOrder = [...notices].sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0))
  for (const { at, ...notice } of inOrder) {
    const officePath = paths.get(notice.officeId)
    if (officePath === undefined) throw new Error(`${notice.officeId} has no place`)
    const when = new Date(at)
    await notify(repositories, { now: () => when, newId }, { ...notice, officePath, today: localDay(when) })
  }
  const read = instant(daysBefore(today, readAfter), '17:00')
  for (const { login } of shownSigns) await repositories.notices.markRead(login, read)
}

function movedTo({ fromState, toState, movedBy, movedAt }: OfficeRows['moves'][number]) {
  const to = toState as AssessmentState
  const kind: NoticeKind =
    to === 'penilaian_kanwil' ? 'submitted' : to.startsWith('tindak_lanjut') ? 'returned' : 'moved'
  const roles = [...new Set([...leads, ...nextRoles(to)])]
  return { at: movedAt, kind, detail: { state: toState, from: fromState }, roles, ...(movedBy && { except: movedBy }) }
}
