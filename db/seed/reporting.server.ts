import type { Insertable } from 'kysely'
import { daysOf } from '#app/domain/calendar/periods.ts'
import type { IndicatorFigureTable, IndicatorPeriodTable } from '#db/schema.ts'
import type { IndicatorReportTable, IndicatorReportVersionTable } from '#db/schema.ts'
import { quickChance as chance } from './quick-chance.server.ts'
import { instant } from './days.server.ts'
import type { Profile, SeedOffice } from './offices.server.ts'
import { figuresOf } from './reporting-figures.server.ts'
import type { DrawnFigures, FigurePlace } from './reporting-figures.server.ts'
import { periodsOf, yearOf } from './reporting-periods.server.ts'
import type { SeedPeriod, World } from './reporting-periods.server.ts'
import { figureRows, keysOf, reportOf, versionOf } from './report-rows.server.ts'

/** Offices whose figures are told one by one; of the others only what they come to is kept. */
const detailed: readonly string[] = [
  ...['kanim-pati', 'kanim-surabaya', 'kanim-semarang', 'kanim-surakarta', 'kanim-cilacap', 'kanim-pemalang'],
  ...['kanim-wonosobo', 'kanim-malang', 'kanim-bandung', 'kanim-denpasar', 'kanim-medan'],
]

/** Figures that another part of the example counts, by office and period; they take the place of drawn ones. */
export type CountedFigures = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>>

export type SeedReporting = {
  readonly periods: readonly Insertable<IndicatorPeriodTable>[]
  readonly reports: readonly IndicatorReportTable[]
  readonly figures: readonly Omit<IndicatorFigureTable, 'version'>[]
  readonly versions: readonly IndicatorReportVersionTable[]
}

/**
 * A year of reports of every office up to the month of `today`, which lies open: most are approved, some late, some
 * missing, the newest still wait for the Kanwil. The same day gives the same reports.
 */
export function reportingRows(
  world: World & { readonly counted?: CountedFigures },
  offices: readonly { readonly office: SeedOffice; readonly profile: Profile | null }[],
): SeedReporting {
  const told = periodsOf(world)
  const parts = offices.map(({ office, profile }) => officeReports(world, told, office, profile))
  return {
    periods: told.map(({ period, dueOn, closesOn }) => ({
      ...{ period: period.key, kind: period.kind, dueOn, closesOn },
      cycleId: world.cycleOf(yearOf(period))!,
      openedAt: instant(daysOf(period).from, '00:05'),
    })),
    reports: parts.flatMap(({ reports }) => reports),
    figures: parts.flatMap(({ figures }) => figures),
    versions: parts.flatMap(({ versions }) => versions),
  }
}

function officeReports(
  world: World & { readonly counted?: CountedFigures },
  told: readonly SeedPeriod[],
  office: SeedOffice,
  profile: Profile | null,
): Omit<SeedReporting, 'periods'> {
  const { catalogue } = world
  const quality = profile?.quality ?? 0.55
  const rich = detailed.includes(office.id)
  const place: FigurePlace = {
    ...{ officeId: office.id, quality, rich },
    size: office.id === 'kanim-pati' ? 1 : 0.4 + 2.2 * chance(office.id, 'size') ** 2,
  }
  const parts = told.map((one) => {
    const drawn = figuresOf(place, one.period, one.ago, catalogue.sample_size)
    const counted = world.counted?.get(office.id)?.get(one.period.key)
    const figures = counted ? withCounted(drawn, counted) : drawn
    const asked = catalogue.indicators.filter(
      ({ period, level, code, derived_from }) =>
        period === one.period.kind && level === 'core' && (!derived_from || code === 'SLA-01'),
    )
    const target = yearOf(one.period) === Number(world.today.slice(0, 4)) ? (profile?.target ?? 'WBK') : 'WBK'
    const reports = asked.map((indicator) =>
      reportOf(world, one, indicator, { office, figures, rich, target, keeps: diligence(place) }),
    )
    if (!rich) return { reports, figures: [], versions: [] }
    const handedIn = reports.filter(({ state }) => state !== 'kosong')
    const keys = new Set(handedIn.flatMap(({ indicatorCode }) => keysOf(catalogue, indicatorCode, figures)))
    return {
      reports,
      figures: figureRows(one, figures, keys, { office, reports: handedIn, today: world.today }),
      versions: handedIn.flatMap((report) => versionOf(catalogue, report, figures)),
    }
  })
  return {
    reports: parts.flatMap(({ reports }) => reports),
    figures: parts.flatMap(({ figures }) => figures),
    versions: parts.flatMap(({ versions }) => versions),
  }
}

/** A counted part speaks for all its members: those it does not know were not used. */
function withCounted(drawn: DrawnFigures, counted: ReadonlyMap<string, number>): DrawnFigures {
  const inputs = new Set([...counted.keys()].map((key) => key.split('/')[0]))
  const others = [...drawn.numbers].filter(([key]) => !inputs.has(key.split('/')[0]))
  return { ...drawn, numbers: new Map([...others, ...counted]) }
}

/** The share of its reports that an office hands in on time. */
function diligence({ officeId, quality }: FigurePlace): number {
  if (officeId === 'kanim-pati') return 0.98
  return Math.min(0.99, 0.5 + 0.45 * quality + (chance(officeId, 'diligence') - 0.5) * 0.24)
}
