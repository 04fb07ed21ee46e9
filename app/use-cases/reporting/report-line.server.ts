import { membersOf } from '#app/domain/indicators/dimensions.ts'
import type { Catalogue, Indicator } from '#app/domain/indicators/types.ts'
import { figureKey } from '#app/domain/indicators/value.ts'
import { figuresOfVersion } from '#app/domain/reporting/sent-figures.ts'
import type { SentFigure } from '#app/domain/reporting/sent-figures.ts'
import { warningsOf } from '#app/domain/reporting/warnings.ts'
import type { Repositories } from '#db/store.server.ts'

type Report = Awaited<ReturnType<Repositories['indicatorReports']['listForOffice']>>[number]
type Version = Awaited<ReturnType<Repositories['reportDesk']['listVersions']>>[number]

export type LineFacts = {
  readonly reports: readonly Report[]
  /** What was handed in of this report, the oldest first. */
  readonly versions: readonly Version[]
  /** What was handed in of the periods before, by period. */
  readonly sent: ReadonlyMap<string, ReadonlyMap<string, SentFigure>>
  readonly periods: { readonly before: readonly string[]; readonly lastYear: string }
}

/** One report of an office with its figures, what was usual, and what is worth a second look. */
export function reportLine(catalogue: Catalogue, indicator: Indicator, report: Report, facts: LineFacts) {
  const { reports, versions: own, periods } = facts
  const valueIn = (period: string) =>
    reports.find((row) => row.period === period && row.indicatorCode === indicator.code)?.value ?? null
  const past = periods.before.map((period) => ({ period, value: valueIn(period) }))
  const lastYear = valueIn(periods.lastYear)
  const figures = figuresOf(catalogue, indicator, facts)
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

/** The figures of the version handed in last, beside those before; a draft is the office's own. */
function figuresOf(catalogue: Catalogue, indicator: Indicator, { versions, sent, periods }: LineFacts) {
  const last = versions.at(-1)
  if (!last) return []
  const kept = figuresOfVersion(last)
  const own = ownKeys(catalogue, indicator)
  // In the order of the catalogue; behind them the rows of a figure that is entered divided elsewhere.
  const keys = [...own, ...[...kept.keys()].filter((key) => !own.includes(key))]
  const valueIn = (period: string, key: string) => sent.get(period)?.get(key)?.value ?? null
  return keys.flatMap((key) => {
    const figure = kept.get(key)
    if (!figure) return []
    return [
      {
        key,
        ...namesOf(catalogue, indicator, key),
        value: figure.value ?? null,
        choice: figure.choice ?? null,
        source: figure.source,
        reason: figure.reason ?? '',
        before: valueIn(periods.before.at(-1) ?? '', key),
        lastYear: valueIn(periods.lastYear, key),
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
