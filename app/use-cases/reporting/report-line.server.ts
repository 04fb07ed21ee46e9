import { membersOf } from '#app/domain/indicators/dimensions.ts'
import type { Catalogue, Indicator } from '#app/domain/indicators/types.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import { warningsOf } from '#app/domain/reporting/warnings.ts'
import type { Repositories } from '#db/store.server.ts'

type Report = Awaited<ReturnType<Repositories['indicatorReports']['listForOffice']>>[number]
type Figure = Awaited<ReturnType<Repositories['indicatorFigures']['list']>>[number]
type Version = Awaited<ReturnType<Repositories['reportDesk']['listVersions']>>[number]

/** A figure as it was handed in. */
type Kept = Pick<Figure, 'source'> & {
  readonly value?: number | null
  readonly choice?: string | null
  readonly reason?: string
}

export type LineFacts = {
  readonly reports: readonly Report[]
  readonly figures: readonly Figure[]
  readonly versions: readonly Version[]
  readonly periods: { readonly now: string; readonly before: readonly string[]; readonly lastYear: string }
}

/** One report of an office with its figures, what was usual, and what is worth a second look. */
export function reportLine(catalogue: Catalogue, indicator: Indicator, report: Report, facts: LineFacts) {
  const { reports, versions, periods } = facts
  const own = versions.filter(({ indicatorCode }) => indicatorCode === indicator.code)
  const valueIn = (period: string) =>
    reports.find((row) => row.period === period && row.indicatorCode === indicator.code)?.value ?? null
  const past = periods.before.map((period) => ({ period, value: valueIn(period) }))
  const lastYear = valueIn(periods.lastYear)
  // A draft is the office's own until it is handed in.
  const figures = report.submittedAt === null ? [] : figuresOf(catalogue, indicator, own.at(-1), facts)
  const { judgedBy: _judgedBy, submittedBy: _submittedBy, ...shown } = report
  return {
    ...shown,
    code: indicator.code,
    name: indicator.name,
    unit: indicator.unit,
    decimals: indicator.display_decimals ?? null,
    secondName: indicator.second_value?.name ?? null,
    notApplicable: report.notApplicable === 1,
    past,
    lastYear,
    figures,
    versions: own.map(({ number, value, reason, submittedAt, submittedByName }) => {
      return { number, value, reason, submittedAt, by: submittedByName }
    }),
    warnings: warningsOf({
      value: report.value,
      past: [...past.map(({ value }) => value), lastYear].filter((value) => value !== null),
      reasons: figures.map(({ reason }) => reason),
      versionNumber: own.at(-1)?.number ?? 0,
    }),
  }
}

/** The figures of the version handed in last; of a report without versions those the office has now. */
function figuresOf(
  catalogue: Catalogue,
  indicator: Indicator,
  version: Version | undefined,
  { figures, periods }: LineFacts,
) {
  const kept = version ? (JSON.parse(version.figures) as Readonly<Record<string, Kept>>) : undefined
  const entered = (period: string, key: string) =>
    figures.find((figure) => figure.period === period && figure.figureKey === key)
  const own = ownKeys(catalogue, indicator)
  // In the order of the catalogue; behind them the rows of a figure that is entered divided elsewhere.
  const keys = kept ? [...own, ...Object.keys(kept).filter((key) => !own.includes(key))] : own
  return keys.flatMap((key) => {
    const figure = kept ? kept[key] : entered(periods.now, key)
    if (!figure) return []
    return [
      {
        key,
        ...namesOf(catalogue, indicator, key),
        value: figure.value ?? null,
        choice: figure.choice ?? null,
        source: figure.source,
        reason: figure.reason ?? '',
        before: entered(periods.before.at(-1) ?? '', key)?.value ?? null,
        lastYear: entered(periods.lastYear, key)?.value ?? null,
      },
    ]
  })
}

/** Every key under which a figure of an indicator may have been entered: of each member, and as a whole. */
function ownKeys(catalogue: Catalogue, indicator: Indicator): readonly string[] {
  const members = membersOf(catalogue, indicator)
  return indicator.inputs.flatMap(({ key }) => [key, ...members.map(({ code }) => figureKey(key, code))])
}

/** The name of a figure and of its member; also of one that another indicator asks for divided. */
function namesOf(catalogue: Catalogue, indicator: Indicator, key: string) {
  const [input = '', code] = key.split('/')
  const asking = [indicator, ...catalogue.indicators].filter(({ inputs }) => inputs.some((one) => one.key === input))
  const name = asking[0]?.inputs.find((one) => one.key === input)?.name ?? { id: input, en: input }
  const member = asking.flatMap((one) => membersOf(catalogue, one)).find((one) => one.code === code)
  return { name, member: member?.name ?? null }
}
