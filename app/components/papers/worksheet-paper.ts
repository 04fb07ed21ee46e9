import { paperTexts } from '#app/content/paper-texts.ts'
import type { Formats } from '#app/content/formats.ts'
import { returnReasons } from '#app/content/words/reasons.ts'
import type { ReturnReason } from '#app/content/words/reasons.ts'
import type { Paper, PaperRow } from '#app/domain/papers/layout.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { PaperHead, PaperItem, PaperSection, WorksheetView } from '#app/use-cases/papers/paper-view.server.ts'
import { answerShown } from './answer-shown.ts'
import { framed, headFacts, paperFormats, signatures } from './paper-frame.ts'

const t = paperTexts.worksheet

/** Every item with the answers of all tiers beside each other, lying, as many pages as it takes. */
export function worksheetPaper(head: PaperHead, view: WorksheetView, isExample: boolean): Paper {
  const f = paperFormats(head)
  const { total, answered, items } = view
  const { columns } = t
  const of = (points: number) => f.points(shownPoints(points))
  return framed(head, isExample, {
    title: t.title,
    orientation: 'landscape',
    blocks: [
      {
        kind: 'facts',
        rows: [
          ...headFacts(head),
          [t.answered, t.answeredOf(answered, items)],
          [
            t.total,
            t.totalText(
              of(total.points.claimed),
              of(total.points.supported),
              of(total.points.verified),
              of(total.weight),
            ),
          ],
        ],
      },
      { kind: 'paragraph', text: t.legend, tone: 'quiet' },
      {
        kind: 'table',
        caption: t.title,
        columns: [
          { title: columns.code, share: 8 },
          { title: columns.item, share: 26 },
          { title: columns.office, share: 8.5 },
          { title: columns.kanwil, share: 8.5 },
          { title: columns.internal, share: 9.5 },
          { title: columns.claimed, share: 6, align: 'right' },
          { title: columns.supported, share: 6.5, align: 'right' },
          { title: columns.weight, share: 5.5, align: 'right' },
          { title: columns.notes, share: 27 },
        ],
        rows: view.sections.flatMap((section) => sectionRows(section, f)),
      },
      signatures(head, 'worksheet', { first: paperTexts.known, last: paperTexts.answering }),
    ],
  })
}

function sectionRows({ name, aspect, weight, points, pages }: PaperSection, f: Formats): readonly PaperRow[] {
  const of = (value: number) => f.points(shownPoints(value))
  const sum = (one: { readonly points: PaperItem['points']; readonly weight: number }) =>
    t.sum(of(one.points.claimed), of(one.points.supported), of(one.weight))
  const title = aspect ? t.inAspect(name.id, aspect.id) : name.id
  return [
    { tone: 'group', cells: [`${title} ${sum({ points, weight })}`] },
    ...pages.flatMap((page): readonly PaperRow[] => [
      { tone: 'group', cells: [`${page.code} ${page.name.id} ${sum(page)}`] },
      ...page.items.map((item) => itemRow(item, f)),
    ]),
  ]
}

function itemRow({ code, item, answers, notes, returned, points, weight, evidence }: PaperItem, f: Formats): PaperRow {
  const of = (value: number) => f.points(shownPoints(value))
  const judged = (tier: 'kanwil' | 'internal') =>
    returned[tier] === null ? answerShown(item, answers[tier], f) : t.returned
  const written = (['office', 'kanwil', 'internal'] as const).flatMap((tier) => {
    const reason = tier === 'office' ? null : returned[tier]
    const said = [reason ? returnReasons[reason as ReturnReason].id : '', notes[tier]].filter(Boolean).join('. ')
    return said ? [t.note(t.noteOf[tier], said)] : []
  })
  const proof = evidence.length > 0 ? t.evidence(evidence.join('; ')) : t.noEvidence
  return {
    cells: [
      code,
      item.text.id,
      answerShown(item, answers.office, f),
      judged('kanwil'),
      judged('internal'),
      of(points.claimed),
      of(points.supported),
      of(weight),
      [...written, proof].join('\n'),
    ],
  }
}
