import { formats } from '#app/content/formats.ts'
import { inLanguage } from '#app/content/words.ts'
import type { Spoken } from '#app/content/words.ts'
import { indicatorExportWords } from '#app/content/words/indicator-export.ts'
import { reportColours } from '#app/content/words/reporting-kanwil.ts'
import { centralTimeZone } from '#app/domain/calendar/local-day.ts'
import type { TableExport } from '#app/use-cases/indicator-views/read-table.server.ts'

type Row = TableExport['rows'][number]
type Cell = string | number | null

/** The table of offices' reports as a list in Indonesian, whatever the language of the screen: it goes into letters. */
export function indicatorExport(view: TableExport) {
  const t = inLanguage(indicatorExportWords, 'id')
  const f = formats('id', centralTimeZone)
  const { indicator, period } = view
  const figure = (title: string, digits: number) => ({ title, width: 14, digits })
  return {
    name: t.sheet,
    lines: [t.title(f.reportedPeriod(period.key)), t.madeBy(f.moment(view.now), view.by)],
    columns: [
      ...[t.office, t.code, t.region].map((title, place) => ({ title, width: place === 0 ? 34 : 20 })),
      ...[t.expected, t.submitted, t.onTime].map((title) => figure(title, 0)),
      ...[t.complete, t.timely].map((title) => figure(title, 1)),
      ...[t.approved, t.returned, t.reaches, t.near, t.short].map((title) => figure(title, 0)),
      figure(`${indicator.code} ${indicator.name.id}`, 2),
      figure(t.target, 2),
      { title: t.state, width: 20 },
    ],
    rows: rowsOf(view.rows, t),
  }
}

function* rowsOf(rows: readonly Row[], t: Spoken<typeof indicatorExportWords>): Generator<readonly Cell[]> {
  for (const { name, officeId, kanwil, counts, rates, report } of rows) {
    yield [
      ...[name, officeId, kanwil ?? ''],
      ...(counts ? [counts.expected, counts.submitted, counts.onTime] : [null, null, null]),
      ...[rates.complete, rates.onTime].map((rate) => (rate === null ? null : Math.floor(rate * 10 + 1e-9) / 10)),
      ...(counts
        ? [counts.approved, counts.returned, counts.green, counts.yellow, counts.red]
        : [null, null, null, null, null]),
      report?.value ?? null,
      report?.target ?? null,
      stateOf(report, t),
    ]
  }
}

function stateOf(report: Row['report'], t: Spoken<typeof indicatorExportWords>): string {
  if (!report) return t.notAsked
  if (report.missing) return t.missing
  if (report.colour) return inLanguage(reportColours, 'id')[report.colour]
  if (report.value === null) return t.open
  return report.interim ? t.interim : t.unjudged
}
