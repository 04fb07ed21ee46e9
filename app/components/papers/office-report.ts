import type { Formats } from '#app/content/formats.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import { inLanguage } from '#app/content/words.ts'
import { overviewWords } from '#app/content/words/overview.ts'
import { gapReasons, readinessStatuses } from '#app/content/words/states.ts'
import type { Paper, PaperBlock } from '#app/domain/papers/layout.ts'
import { shownMargin, shownMissing, shownPoints, shownReadiness } from '#app/domain/scoring/show.ts'
import type { OverviewTerm } from '#app/use-cases/overview/overview-view.server.ts'
import type { OfficeReportView, PaperHead } from '#app/use-cases/papers/paper-view.server.ts'
import { framed, headFacts, paperFormats } from './paper-frame.ts'
import { gateName, prerequisiteTable } from './recap-paper.ts'

const t = paperTexts.officeReport

/** A page or two for leadership: a sentence, the gates as bars, what is short, the direction, what to do next. */
export function officeReport(head: PaperHead, view: OfficeReportView, isExample: boolean): Paper {
  const f = paperFormats(head)
  const { status, gates, steps, prerequisites } = view
  return framed(head, isExample, {
    title: t.title,
    blocks: [
      { kind: 'paragraph', text: sentence(head, view, f), tone: 'strong' },
      {
        kind: 'facts',
        rows: [
          ...headFacts(head),
          [paperTexts.status, readinessStatuses[status].id],
          [t.readiness, readinessText(view, f)],
        ],
      },
      { kind: 'heading', text: t.gates },
      { kind: 'paragraph', text: t.gatesLegend, tone: 'quiet' },
      {
        kind: 'bars',
        bars: gates.map((gate) => ({
          name: gateName(gate),
          value: gate.values.supported,
          threshold: gate.threshold,
          weight: gate.weight,
          text: t.bar(
            f.points(shownPoints(gate.values.supported, { failing: !gate.passed })),
            f.points(gate.threshold),
            f.signed(shownMargin(gate)),
            gate.passed ? paperTexts.recap.passed : paperTexts.recap.failed,
          ),
        })),
      },
      { kind: 'heading', text: t.short },
      terms(view, f),
      { kind: 'heading', text: t.trend },
      { kind: 'paragraph', text: trendText(view, f) },
      { kind: 'heading', text: t.next },
      steps.length === 0
        ? { kind: 'paragraph', text: t.nextNone }
        : {
            kind: 'list',
            numbered: true,
            items: steps.map(({ code, text, points, reason }) =>
              t.step(code, text.id, f.signed(shownPoints(points)), gapReasons[reason].id),
            ),
          },
      { kind: 'heading', text: t.prerequisites },
      prerequisiteTable(prerequisites, f),
    ],
  })
}

function sentence({ target }: PaperHead, { need, status }: OfficeReportView, f: Formats): string {
  const w = inLanguage(overviewWords, 'id')
  if (need > 0) return w.short(f.points(shownMissing(need)), target)
  return status === 'siap_diusulkan' ? w.ready(target) : w.passedAll(target)
}

function readinessText({ readiness, gates, verifiedGates }: OfficeReportView, f: Formats): string {
  const short = gates.some(({ passed }) => !passed)
  const of = (value: number, failing: boolean) => f.readiness(shownReadiness(value, { failing }))
  return t.readinessText(
    of(readiness.supported, short),
    of(readiness.claimed, false),
    of(readiness.verified, verifiedGates < gates.length),
  )
}

function terms({ terms: parts }: OfficeReportView, f: Formats): PaperBlock {
  if (parts.length === 0) return { kind: 'paragraph', text: t.shortNone }
  const items = parts.map((part) => t.term(termName(part), f.points(shownMissing(part.points))))
  return { kind: 'list', numbered: false, items }
}

function termName({ kind, gate, name }: OverviewTerm): string {
  if (kind === 'pengungkit') return overviewWords.levers.id
  return kind === 'anywhere' ? overviewWords.anywhere.id : gateName({ key: gate, name })
}

function trendText({ trend }: OfficeReportView, f: Formats): string {
  const w = inLanguage(overviewWords, 'id')
  const [first, last] = [trend[0], trend.at(-1)]
  if (!first || !last || trend.length < 2) return w.trendTooShort
  const points = last.supported - first.supported
  const size = f.readiness(Math.abs(points))
  const from = f.date(first.day)
  if (!/[1-9]/.test(size)) return `${w.trendSame(from)}.`
  return `${points > 0 ? w.trendRose(size, from) : w.trendFell(size, from)}.`
}
