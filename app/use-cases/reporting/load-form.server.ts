import { periodAway, periodOf } from '#app/domain/calendar/periods.ts'
import type { Period } from '#app/domain/calendar/periods.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Predicate } from '#app/domain/indicators/judge.ts'
import { closesFor } from '#app/domain/reporting/closing.ts'
import type { Aim } from '#app/domain/reporting/assess.ts'
import { effectiveFigures } from '#app/domain/reporting/effective.ts'
import type { EffectiveFigure } from '#app/domain/reporting/effective.ts'
import { formOf } from '#app/domain/reporting/form.ts'
import type { Form } from '#app/domain/reporting/form.ts'
import { isLocked } from '#app/domain/reporting/reports.ts'
import { adjustedTarget, settingsByCode } from '#app/domain/reporting/settings.ts'
import type { Settings } from '#app/domain/reporting/settings.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { countFigures } from './counters.server.ts'
import type { CountedFigure } from './counters.server.ts'

type Report = Awaited<ReturnType<Repositories['indicatorReports']['listForOffice']>>[number]
type Held = Awaited<ReturnType<Repositories['indicatorFigures']['list']>>[number]
type WithTargets = NonNullable<Awaited<ReturnType<Repositories['indicatorReports']['findWithTargets']>>>
type Opened = WithTargets['opened']

/** A period as one office has it: what is expected, what was entered, and until when. */
export type OfficePeriod = {
  readonly period: Period
  readonly opened: Opened
  /** The last day on which this office may still hand in. */
  readonly closesOn: string
  readonly isOpen: boolean
  readonly reports: readonly Report[]
  readonly form: Form
  /** The targets that the cycle sets, where they were read along. */
  readonly settings: Settings | null
}

export type LoadedForm = OfficePeriod & {
  readonly held: readonly Held[]
  readonly figures: ReadonlyMap<string, EffectiveFigure>
  readonly counted: ReadonlyMap<string, CountedFigure>
  /** Figures of the periods before by key, and those of the last one and of the same one a year ago. */
  readonly past: ReadonlyMap<string, readonly number[]>
  readonly last: ReadonlyMap<string, number>
  readonly lastYear: ReadonlyMap<string, number>
  readonly aim: Aim
}

type ReadingPeriod = Pick<Repositories, 'indicatorPeriods' | 'indicatorReports'>
type Asked = { readonly officeId: string; readonly period: string; readonly today: string }

/** How many periods before tell what is usual. */
const pastCount: Readonly<Record<Period['kind'], number>> = { monthly: 6, quarterly: 4, yearly: 3 }
const inAYear: Readonly<Record<Period['kind'], number>> = { monthly: 12, quarterly: 4, yearly: 1 }

/**
 * What is expected of an office for a period; `hold` keeps others from changing it until the transaction ends, in
 * two queries instead of one. Throws 'not-found' 'period' where nothing is expected of this office.
 */
export async function loadPeriod(
  repositories: ReadingPeriod,
  { catalogue }: Pick<Tools, 'catalogue'>,
  { officeId, period: key, today }: Asked,
  hold = false,
): Promise<OfficePeriod> {
  const period = periodOf(key)
  const read = period && !hold ? await repositories.indicatorReports.findWithTargets(officeId, key) : undefined
  const found = period && hold ? await holdPeriod(repositories, officeId, key) : read
  if (!period || !found) throw new AppError('not-found', 'period')
  const { opened, reports } = found
  const closesOn = closesFor(opened, opened.reopenedUntil === null ? undefined : { closesOn: opened.reopenedUntil })
  const codes = reports.map(({ indicatorCode }) => indicatorCode)
  const settings = read ? targetsOf(read.reports) : null
  return { period, opened, closesOn, isOpen: today <= closesOn, reports, form: formOf(catalogue, codes), settings }
}

async function holdPeriod({ indicatorPeriods, indicatorReports }: ReadingPeriod, officeId: string, period: string) {
  const opened = await indicatorPeriods.findForOffice(period, officeId)
  const reports = opened ? await indicatorReports.holdForOffice(officeId, period) : []
  return opened && reports.length > 0 ? { opened, reports } : undefined
}

function targetsOf(reports: WithTargets['reports']): Settings {
  return new Map(
    reports.map(({ indicatorCode, targetWbk, targetWbbm }) => [
      indicatorCode,
      { indicatorCode, active: true, targetWbk, targetWbbm, dueWorkingDay: null },
    ]),
  )
}

/**
 * As `loadPeriod`, with the figures: what was entered, what Menuju counts, what the periods before had, and what the
 * values are held against. One query more, and those of the parts that count.
 */
export async function loadForm(
  repositories: Repositories,
  tools: Pick<Tools, 'now' | 'catalogue' | 'holidays'>,
  asked: Asked & { readonly predicate: Predicate },
  hold = false,
): Promise<LoadedForm> {
  const found = await loadPeriod(repositories, tools, asked, hold)
  const { period, form, reports, opened } = found
  const before = Array.from({ length: pastCount[period.kind] }, (_one, at) => periodAway(period, -1 - at).key)
  const yearAgo = periodAway(period, -inAYear[period.kind]).key
  const rows = await repositories.indicatorFigures.list(asked.officeId, [...new Set([period.key, ...before, yearAgo])])
  const held = rows.filter((row) => row.period === period.key)
  const counted = await countFigures(repositories, tools, { officeId: asked.officeId, period })
  const settings = found.settings ?? settingsByCode(await repositories.indicatorSettings.listByCycle(opened.cycleId))
  const stateOf = (code: string) => reports.find(({ indicatorCode }) => indicatorCode === code)?.state
  return {
    ...found,
    held,
    counted,
    figures: effectiveFigures(
      held,
      new Map([...counted].map(([key, { value }]) => [key, value])),
      new Set(form.fields.keys()),
      (key) => isLocked(form.fields.get(key)!, stateOf),
    ),
    past: pastOf(rows, before),
    last: valuesOf(rows, before[0]!),
    lastYear: valuesOf(rows, yearAgo),
    aim: {
      predicate: asked.predicate,
      adjusted: new Map(
        form.indicators.map(({ code }) => [code, adjustedTarget(settings, code, asked.predicate)] as const),
      ),
    },
  }
}

function pastOf(rows: readonly Held[], periods: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const past = new Map<string, number[]>()
  for (const { figureKey, period, value } of rows) {
    if (value !== null && periods.includes(period)) past.set(figureKey, [...(past.get(figureKey) ?? []), value])
  }
  return past
}

function valuesOf(rows: readonly Held[], period: string): ReadonlyMap<string, number> {
  return new Map(
    rows.flatMap((row) => (row.period === period && row.value !== null ? [[row.figureKey, row.value] as const] : [])),
  )
}
