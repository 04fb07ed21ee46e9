import { paperTexts } from '#app/content/paper-texts.ts'
import type { Paper } from '#app/domain/papers/layout.ts'
import { shownPoints } from '#app/domain/scoring/show.ts'
import type { DeclarationView, PaperHead } from '#app/use-cases/papers/paper-view.server.ts'
import { codeFact, framed, paperFormats, signatures } from './paper-frame.ts'

const t = paperTexts.declaration

/**
 * The head of office answers for what is handed in (SPTJM). The declaration names what it is about by the hash of the
 * manifest, so that nothing can be exchanged after it was signed.
 */
export function declarationPaper(head: PaperHead, view: DeclarationView, isExample: boolean): Paper {
  const f = paperFormats(head)
  const { office, kanwil, target, year, regulations, submittedAt, at } = head
  const { answers, items, pieces, claimed, manifest } = view
  return framed(head, isExample, {
    title: t.title,
    blocks: [
      { kind: 'paragraph', text: t.opening(office) },
      {
        kind: 'list',
        numbered: true,
        items: [
          t.truth(target, year),
          t.evidence,
          t.content(answers, items, pieces, f.points(shownPoints(claimed))),
          t.consequence,
        ],
      },
      ...(regulations.length > 0 ? [{ kind: 'paragraph', text: t.basis(regulations.join(', ')) } as const] : []),
      {
        kind: 'facts',
        rows: [
          [paperTexts.office, office],
          ...(kanwil ? [[paperTexts.kanwil, kanwil] as const] : []),
          [paperTexts.submitted, submittedAt ? f.moment(submittedAt) : paperTexts.notSubmitted],
          [paperTexts.asOf, f.moment(at)],
          [t.fingerprint, manifest],
          ...codeFact(head),
        ],
      },
      signatures(head, 'declaration'),
    ],
  })
}
