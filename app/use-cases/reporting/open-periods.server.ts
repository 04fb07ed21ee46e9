import { localDay } from '#app/domain/calendar/local-day.ts'
import { daysOf } from '#app/domain/calendar/periods.ts'
import type { Period } from '#app/domain/calendar/periods.ts'
import { closingDay, dueOf, periodsBegun, reportingKinds } from '#app/domain/reporting/expectations.ts'
import { askedIndicators, settingsByCode } from '#app/domain/reporting/settings.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

type OpenTools = Pick<Tools, 'store' | 'now' | 'catalogue' | 'holidays'>
type Cycle = Awaited<ReturnType<Repositories['cycles']['list']>>[number]

/**
 * Opens every period that has begun in the open years and is not open yet, also those missed while nothing ran, and
 * fixes with it what is expected of whom: the indicators that the cycle asks for, of every office that is open on the
 * period's first day. Done once however often and by however many this runs. Tells how many were opened.
 */
export async function openPeriods(tools: OpenTools): Promise<number> {
  const { store } = tools
  const today = localDay(tools.now())
  const cycles = (await store.cycles.list()).filter(
    ({ state, institutionKind }) => state === 'open' && institutionKind === 'kementerian_lembaga',
  )
  let opened = 0
  for (const cycle of cycles) {
    const known = new Set((await store.indicatorPeriods.listByCycle(cycle.id)).map(({ period }) => period))
    for (const period of periodsBegun(cycle.year, today).filter(({ key }) => !known.has(key))) {
      if (await store.transaction((repositories) => openPeriod(repositories, tools, cycle, period))) opened += 1
    }
  }
  return opened
}

async function openPeriod(
  repositories: Repositories,
  { now, catalogue, holidays }: OpenTools,
  cycle: Cycle,
  period: Period,
): Promise<boolean> {
  const { indicatorPeriods, indicatorReports, indicatorSettings, reportSummaries, events } = repositories
  const openedOn = localDay(now())
  const settings = settingsByCode(await indicatorSettings.listByCycle(cycle.id))
  const asked = askedIndicators(catalogue, settings, period.kind).map((indicator) => ({
    indicatorCode: indicator.code,
    dueOn: dueOf(period, indicator, { settings, holidays, openedOn }),
  }))
  const usual = dueOf(period, { code: '' }, { settings, holidays, openedOn })
  const closesOn = closingDay([usual, ...asked.map(({ dueOn }) => dueOn)])
  const openedAt = now().toISOString()
  const row = { period: period.key, cycleId: cycle.id, kind: period.kind, dueOn: usual, closesOn, openedAt }
  // The one who writes this row first does the rest; whoever is second finds it done.
  if (!(await indicatorPeriods.open(row))) return false

  const { from: firstDay } = daysOf(period)
  await indicatorReports.expectOfOffices({ period: period.key, asked, kinds: reportingKinds, firstDay, openedOn })
  await reportSummaries.keepAll(period.key)
  const offices = await reportSummaries.countOffices(period.key)
  await events.append({
    stream: 'administration',
    at: openedAt,
    actorId: null,
    action: 'period.opened',
    subject: period.key,
    oldValue: null,
    newValue: {
      dueOn: usual,
      closesOn,
      offices,
      indicators: asked.map(({ indicatorCode }) => indicatorCode),
    },
  })
  return true
}
