import type { Formats } from '#app/content/formats.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import { gateNames } from '#app/content/words/instrument.ts'
import { readinessStatuses } from '#app/content/words/states.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Paper, PaperBlock, PaperRow } from '#app/domain/papers/layout.ts'
import { shownMargin, shownMissing, shownPoints, shownReadiness } from '#app/domain/scoring/show.ts'
import type { OverviewPrerequisite } from '#app/use-cases/overview/overview-view.server.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import type { PaperHead, RecapView } from '#app/use-cases/papers/paper-view.server.ts'
import { conditionText } from './condition-text.ts'
import { framed, headFacts, paperFormats } from './paper-frame.ts'

const t = paperTexts.recap
const { columns } = t

/** Points on three tracks, then the gates, then the conditions beside the points. */
export function recapPaper(head: PaperHead, view: RecapView, isExample: boolean): Paper {
  const f = paperFormats(head)
  return framed(head, isExample, {
    title: t.title,
    blocks: [
      { kind: 'facts', rows: [...headFacts(head), [paperTexts.status, readinessStatuses[view.status].id]] },
      { kind: 'paragraph', text: t.legend, tone: 'quiet' },
      { kind: 'heading', text: t.points },
      pointsTable(view, f),
      { kind: 'heading', text: t.gates },
      { kind: 'paragraph', text: t.gatesCount(view.gates.filter(({ passed }) => passed).length, view.gates.length) },
      gateTable(view, f),
      { kind: 'heading', text: t.readiness },
      readinessTable(view, f),
      { kind: 'heading', text: t.prerequisites },
      prerequisiteTable(view.prerequisites, f),
    ],
  })
}

/** The name of a gate: the catalogue's, or the area's own. */
export function gateName({ key, name }: { readonly key: string; readonly name: Bilingual }): string {
  const names: Readonly<Record<string, { readonly id: string }>> = gateNames
  return names[key]?.id ?? name.id
}

const trackColumns = [
  { title: columns.claimed, share: 12, align: 'right' },
  { title: columns.supported, share: 12, align: 'right' },
  { title: columns.verified, share: 13, align: 'right' },
] as const

/** Points of a node on a track, cut where its gate fails there. */
function pointsAt({ failingNodes }: RecapView, f: Formats) {
  return (node: string, track: Track, points: number) =>
    f.points(shownPoints(points, { failing: failingNodes[track].includes(node) }))
}

function pointsTable(view: RecapView, f: Formats): PaperBlock {
  const of = pointsAt(view, f)
  return {
    kind: 'table',
    caption: t.points,
    columns: [
      { title: columns.part, share: 50 },
      { title: columns.weight, share: 11, align: 'right' },
      ...trackColumns,
    ],
    rows: view.nodes.map(({ key, name, level, weight, points }): PaperRow => {
      const cells = [name.id, f.points(weight), ...tracks.map((track) => of(key, track, points[track]))]
      return { tone: level === 'part' ? 'plain' : 'total', cells }
    }),
  }
}

function gateTable(view: RecapView, f: Formats): PaperBlock {
  const of = pointsAt(view, f)
  return {
    kind: 'table',
    caption: t.gates,
    columns: [
      { title: columns.gate, share: 40 },
      { title: columns.threshold, share: 11, align: 'right' },
      { title: columns.supported, share: 12, align: 'right' },
      { title: columns.margin, share: 11, align: 'right' },
      { title: columns.verified, share: 13, align: 'right' },
      { title: columns.verdict, share: 18 },
    ],
    rows: view.gates.map((gate) => ({
      cells: [
        gateName(gate),
        f.points(gate.threshold),
        of(gate.node, 'supported', gate.values.supported),
        f.signed(shownMargin(gate)),
        of(gate.node, 'verified', gate.values.verified),
        gate.passed ? t.passed : t.failed,
      ],
    })),
  }
}

function readinessTable({ readiness, need, failing }: RecapView, f: Formats): PaperBlock {
  const each = (of: (track: keyof typeof readiness) => string) => [of('claimed'), of('supported'), of('verified')]
  return {
    kind: 'table',
    caption: t.readiness,
    columns: [{ title: columns.figure, share: 61 }, ...trackColumns],
    rows: [
      {
        cells: [
          t.readinessRow,
          ...each((track) => f.readiness(shownReadiness(readiness[track], { failing: failing[track] }))),
        ],
      },
      { cells: [t.needRow, ...each((track) => f.points(shownMissing(need[track])))] },
    ],
  }
}

/** The conditions without points: what is asked, what is so, and whether that is enough. */
export function prerequisiteTable(rows: readonly OverviewPrerequisite[], f: Formats): PaperBlock {
  return {
    kind: 'table',
    caption: t.prerequisites,
    columns: [
      { title: columns.condition, share: 44 },
      { title: columns.least, share: 16 },
      { title: columns.value, share: 24 },
      { title: columns.verdict, share: 16 },
    ],
    rows: rows.map(({ label, level, type, min, value, state, awaitsConfirmation }) => {
      const known = value === null ? t.unknown : conditionText(type, value, f)
      const shown = awaitsConfirmation ? t.awaits(known) : known
      const verdict = state === 'met' ? t.passed : t.failed
      return { cells: [t.label(label.id, t.level[level]), conditionText(type, min, f), shown, verdict] }
    }),
  }
}
