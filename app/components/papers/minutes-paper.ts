import type { Formats } from '#app/content/formats.ts'
import { paperTexts } from '#app/content/paper-texts.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import type { ReturnReason } from '#app/content/words/reasons.ts'
import type { Paper, PaperBlock, PaperColumn, PaperRow } from '#app/domain/papers/layout.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { MinutesItem, MinutesView, PaperHead } from '#app/use-cases/papers/paper-view.server.ts'
import { answerShown } from './answer-shown.ts'
import { framed, headFacts, paperFormats, signatures } from './paper-frame.ts'

const t = paperTexts.minutes
const { columns } = t

/** The minutes of a review: what was claimed, what was judged, what came back and why, signed by both sides. */
export function minutesPaper(head: PaperHead, view: MinutesView, isExample: boolean): Paper {
  const f = paperFormats(head)
  const { tier, judged, items, accepted, changed, returned, reviewers, from, to } = view
  const who = t.who[tier](head.kanwil, reviewers)
  const open = items - judged
  return framed(head, isExample, {
    title: t.title[tier],
    blocks: [
      { kind: 'paragraph', text: t.opening(who, head.office, f.date(from), f.date(to)) },
      {
        kind: 'facts',
        rows: [
          ...headFacts(head),
          [t.judged, t.judgedOf(judged, items)],
          [t.accepted, t.acceptedCount(accepted, changed.length)],
          [t.returned, t.returnedCount(returned.length)],
        ],
      },
      ...(open > 0 ? [{ kind: 'paragraph', text: t.unfinished(open), tone: 'strong' } as const] : []),
      { kind: 'heading', text: t.totals },
      totals(view, f),
      { kind: 'heading', text: t.returnedTitle(returned.length) },
      returned.length === 0
        ? { kind: 'paragraph', text: t.noneReturned }
        : itemTable(t.returned, [{ title: columns.reason, share: 42 }], returned, (item) => [reasonOf(item)]),
      { kind: 'heading', text: t.changedTitle(changed.length) },
      changed.length === 0
        ? { kind: 'paragraph', text: t.noneChanged }
        : itemTable(t.accepted, answerColumns, changed, ({ item, claimed, judged: own, note }) => [
            answerShown(item, claimed, f),
            answerShown(item, own, f),
            note,
          ]),
      { kind: 'paragraph', text: t.closing },
      signatures(head, tier === 'kanwil' ? 'minutes-kanwil' : 'minutes-internal', {
        first: t.assessed,
        last: t.assessor,
      }),
    ],
  })
}

const answerColumns: readonly PaperColumn[] = [
  { title: columns.answerClaimed, share: 11 },
  { title: columns.answerJudged, share: 11 },
  { title: columns.note, share: 24 },
]

function totals({ rows }: MinutesView, f: Formats): PaperBlock {
  return {
    kind: 'table',
    caption: t.totals,
    columns: [
      { title: columns.part, share: 48 },
      { title: columns.weight, share: 13, align: 'right' },
      { title: columns.claimed, share: 13, align: 'right' },
      { title: columns.judged, share: 13, align: 'right' },
      { title: columns.difference, share: 13, align: 'right' },
    ],
    rows: rows.map(({ name, level, weight, claimed, judged }): PaperRow => {
      const figures = [weight, claimed, judged].map((points) => f.points(shownPoints(points)))
      // What is shown must add up on paper: the difference is that of the figures beside it.
      const difference = f.signed(shownPoints(judged) - shownPoints(claimed))
      return { tone: level === 'part' ? 'plain' : 'total', cells: [name.id, ...figures, difference] }
    }),
  }
}

function itemTable(
  caption: string,
  more: readonly PaperColumn[],
  items: readonly MinutesItem[],
  cellsOf: (item: MinutesItem) => readonly string[],
): PaperBlock {
  return {
    kind: 'table',
    caption,
    columns: [{ title: columns.code, share: 12 }, { title: columns.item, share: 42 }, ...more],
    rows: items.map((item) => ({ cells: [item.code, item.text.id, ...cellsOf(item)] })),
  }
}

function reasonOf({ reasonCode, note }: MinutesItem): string {
  const reason = reasonCode ? returnReasons[reasonCode as ReturnReason].id : ''
  return [reason, note].filter(Boolean).join('\n')
}
