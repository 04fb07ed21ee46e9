import { localDay } from '#app/domain/calendar/local-day.ts'
import { windowFor } from '#app/domain/calendar/windows.ts'
import type { DatedWindow } from '#app/domain/calendar/windows.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { reminderFor } from '#app/domain/notices/reminders.ts'
import { openStates, revisionStates } from '#app/domain/workflow/states.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { windowsOf } from '#app/use-cases/course/windows-of.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { notify } from './notify.server.ts'

type Assessment = NonNullable<Awaited<ReturnType<Repositories['assessments']['find']>>>

const office: readonly Role[] = ['operator_satker', 'anggota_pokja', 'ketua_pokja', 'ketua_tim_zi', 'kepala_kantor']
const kanwil: readonly Role[] = ['verifikator_kanwil', 'kepala_kanwil']

/** Whose window it is, and in which states of the assessment it concerns anybody. */
const concerned: readonly {
  readonly kind: DatedWindow['kind']
  readonly states: readonly AssessmentState[]
  readonly roles: readonly Role[]
}[] = [
  { kind: 'fill', states: openStates.filter((state) => state !== 'tindak_lanjut_kanwil'), roles: office },
  { kind: 'verify', states: ['penilaian_kanwil'], roles: kanwil },
  { kind: 'revise', states: revisionStates.filter((state) => state !== 'evaluasi_tpi_1'), roles: office },
]

const atOnce = 100

type RemindTools = Pick<Tools, 'store' | 'now' | 'newId'>

/**
 * Tells everybody whose window closes soon or has just closed, at the office's own day; each reminder once, however
 * often this runs. Goes through the open cycles, one transaction for each assessment, and tells how
 * many there were.
 */
export async function remindAll(tools: RemindTools): Promise<number> {
  const { store } = tools
  let count = 0
  const years = (await store.cycles.list()).filter(({ state }) => state === 'open').map(({ year }) => year)
  for (const year of new Set(years)) {
    let last = ''
    for (;;) {
      const batch = await store.assessments.listByYearAfter(year, last, atOnce)
      for (const { id } of batch) await store.transaction((repositories) => remind(repositories, tools, id))
      last = batch.at(-1)?.id ?? last
      count += batch.length
      if (batch.length < atOnce) break
    }
  }
  return count
}

async function remind(repositories: Repositories, tools: RemindTools, assessmentId: string): Promise<void> {
  const assessment = await repositories.assessments.find(assessmentId)
  const here = concerned.filter(({ states }) => states.includes(assessment?.state as AssessmentState))
  if (!assessment || here.length === 0) return

  const today = localDay(tools.now(), assessment.timezone)
  const windows = await windowsOf(repositories, assessment, today)
  for (const { kind, roles } of here) {
    const window = windowFor(windows, kind)
    if (window) await remindOf(repositories, tools, assessment, { window, today }, roles)
  }
}

async function remindOf(
  repositories: Repositories,
  tools: RemindTools,
  { id, officeId, officePath }: Assessment,
  { window, today }: { readonly window: DatedWindow; readonly today: string },
  roles: readonly Role[],
): Promise<void> {
  const reminder = reminderFor(window, today)
  if (!reminder) return
  await notify(repositories, tools, {
    ...{ kind: reminder.kind, officeId, officePath, today, assessmentId: id, roles },
    detail: { window: window.kind, closesOn: window.closesOn },
    dedupeKey: `${reminder.key}:${id}`,
  })
}
