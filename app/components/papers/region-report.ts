import type { Formats } from '#app/content/formats.ts'
import { formats } from '#app/content/formats.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import { gateNames } from '#app/content/words/instrument.ts'
import { readinessStatuses } from '#app/content/words/states.ts'
import type { Paper, PaperBlock, PaperRow } from '#app/domain/papers/layout.ts'
import { shownMissing, shownPoints, shownReadiness } from '#app/domain/scoring/show.ts'
import type { RegionReport, RegionRow } from '#app/use-cases/papers/read-region-report.server.ts'
import { footerOf } from './paper-frame.ts'

const t = paperTexts.regionReport
const { columns } = t
/** Offices that lack fewer points than this are called near; as many names as a line holds. */
const nearPoints = 5
const mostNamed = 4

type Gate = RegionReport['obstacles'][number]['column']

/** The offices of a Kanwil for leadership: what is true of all of them in sentences, then each in one row. */
export function regionReport(report: RegionReport, isExample: boolean): Paper {
  const { kanwil, timezone, year, units, at, rows, medians } = report
  const f = formats('id', timezone)
  return {
    title: t.title,
    subtitle: t.subtitle(year),
    orientation: 'portrait',
    letterhead: units,
    blocks: [
      ...sentences(report, f).map((text, place) => {
        return { kind: 'paragraph', text, tone: place === 0 ? 'strong' : 'plain' } as const
      }),
      { kind: 'heading', text: t.table },
      { kind: 'paragraph', text: t.legend, tone: 'quiet' },
      {
        kind: 'table',
        caption: t.table,
        columns: [
          { title: columns.office, share: 27 },
          { title: columns.target, share: 9 },
          { title: columns.status, share: 15 },
          { title: columns.readiness, share: 11, align: 'right' },
          { title: columns.total, share: 9, align: 'right' },
          { title: columns.need, share: 9, align: 'right' },
          { title: columns.failing, share: 30 },
        ],
        rows: [...rows.map((row) => rowOf(row, f)), ...medianRow(medians, f)],
      },
    ] satisfies readonly PaperBlock[],
    running: paperTexts.running(t.title, kanwil, year),
    footer: footerOf(f.moment(at), null),
    mark: isExample ? paperTexts.mark : null,
    pageOf: paperTexts.pageOf,
    at,
  }
}

function sentences({ rows, medians, obstacles }: RegionReport, f: Formats): readonly string[] {
  const scored = rows.flatMap((row) => row.scored ?? [])
  if (scored.length === 0 || !medians) return [t.none]
  const passing = scored.filter(({ failed }) => failed === 0).length
  const ready = scored.filter(({ status }) => status === 'siap_diusulkan').length
  const near = rows.filter(({ scored: one }) => one && one.failed > 0 && one.need < nearPoints).slice(0, mostNamed)
  const [first] = obstacles
  return [
    t.passing(passing, scored.length),
    t.assessed(scored.length, rows.length),
    t.ready(ready),
    t.median(
      f.readiness(shownReadiness(medians.readiness, { failing: passing < scored.length })),
      f.points(medians.total),
    ),
    ...(first ? [t.obstacle(gateName(first.column), first.offices)] : []),
    ...(near.length > 0
      ? [
          t.near(
            near.map(({ name, scored: one }) => t.nearOne(name, f.points(shownMissing(one?.need ?? 0)))).join(', '),
          ),
        ]
      : []),
  ]
}

function rowOf({ name, scored }: RegionRow, f: Formats): PaperRow {
  if (!scored) return { cells: [name, '', t.notAssessed] }
  const { target, status, readiness, total, need, failing, failed } = scored
  return {
    cells: [
      name,
      target,
      readinessStatuses[status].id,
      f.readiness(shownReadiness(readiness, { failing: failed > 0 })),
      f.points(shownPoints(total)),
      f.points(shownMissing(need)),
      failingText(failing),
    ],
  }
}

/** The areas and results that fail; their sums only where nothing else does. The first few are named. */
function failingText(failing: readonly Gate[]): string {
  if (failing.length === 0) return t.noFailing
  const single = failing.filter(({ kind }) => kind === 'area' || kind === 'result')
  const names = (single.length > 0 ? single : failing).map(gateName)
  const shown = names.slice(0, mostNamed).join(', ')
  return names.length > mostNamed ? t.andMore(shown, names.length - mostNamed) : shown
}

function medianRow(medians: RegionReport['medians'], f: Formats): readonly PaperRow[] {
  if (!medians) return []
  const { readiness, total, need } = medians
  const figures = [
    f.readiness(shownReadiness(readiness, { failing: need > 0 })),
    f.points(shownPoints(total)),
    f.points(shownMissing(need)),
  ]
  return [{ tone: 'total', cells: [t.medianRow, '', '', ...figures, ''] }]
}

function gateName({ key, area }: Gate): string {
  const names: Readonly<Record<string, { readonly id: string }>> = gateNames
  return area?.name.id ?? names[key]?.id ?? key
}
