import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths, canAnywhere } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'

/** What is asked of the desk; an empty period means the one in which most waits. `page` counts from 1. */
export type DeskQuestion = {
  readonly period: string
  readonly search: string
  readonly show: 'waiting' | 'late' | ''
  readonly page: number
}

export type ReportDesk = Awaited<ReturnType<typeof readReportDesk>>

const onPage = 25
const periodsShown = 18

/**
 * The periods with what offices of the reader's branches reported, and the offices of one of them: those with reports
 * that wait first. Four queries. Throws 'forbidden' for who has no such branch, 'not-found' for a period that nobody
 * there reports for.
 */
export async function readReportDesk(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  question: DeskQuestion,
) {
  const today = localDay(now())
  authorizeAnywhere(actor, 'indicator:read', today)
  const paths = branchPaths(actor, 'indicator:read', today)
  if (paths.length === 0) throw new AppError('forbidden', 'role')
  const waiting = await store.reportDesk.countWaiting(paths)
  const periods = await store.reportDesk.listPeriods(paths, periodsShown)
  const chosen = question.period === '' ? mostUrgent(periods) : periods.find(({ period }) => period === question.period)
  if (question.period !== '' && !chosen) throw new AppError('not-found', 'period')

  const filter = {
    period: chosen?.period ?? '',
    branchPaths: paths,
    today,
    search: question.search,
    show: question.show === '' ? undefined : question.show,
  }
  const total = await store.reportDesk.count(filter)
  const pages = Math.max(1, Math.ceil(total / onPage))
  const page = Math.min(question.page, pages)
  const offices = await store.reportDesk.listOffices(filter, { limit: onPage, offset: (page - 1) * onPage })
  return {
    ...{ today, periods, total, page, pages, onPage },
    period: chosen ?? null,
    waiting: waiting.reports,
    waitingOffices: waiting.offices,
    judges: canAnywhere(actor, 'indicator:judge', today),
    offices: offices.map(({ name, shortName, ...office }) => ({ ...office, name: shortName ?? name ?? office.id })),
  }
}

type Counted = { readonly period: string; readonly dueOn: string; readonly waiting: number; readonly submitted: number }

/** Where most waits; where nothing does, the newest that anybody reported for. */
function mostUrgent<Period extends Counted>(periods: readonly Period[]): Period | undefined {
  const waits = [...periods].sort((one, other) => other.waiting - one.waiting)[0]
  if (waits && waits.waiting > 0) return waits
  return periods.find(({ submitted }) => submitted > 0) ?? periods[0]
}
