import { Link } from '@remix-run/react'
import { EvidenceState } from '#app/components/named-states.tsx'
import { pieceState } from '#app/components/evidence/piece-words.ts'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { traceWords } from '#app/content/words/trace.ts'
import type { PieceView } from '#app/domain/evidence/piece-view.ts'

/** The pieces behind an item, each with whether it counts. */
export function ItemEvidence({ pieces }: { readonly pieces: readonly PieceView[] }) {
  const t = useWords(traceWords)
  const f = useFormats()
  return (
    <Section title={t.evidence}>
      {pieces.length === 0 ? (
        <p className="quiet">{t.noEvidence}</p>
      ) : (
        <ul className="checks">
          {pieces.map((piece) => (
            <li key={piece.id}>
              <span>
                <Link to={`/evidence/${encodeURIComponent(piece.id)}`}>{piece.title}</Link>
                {piece.documentDate ? <span className="trace-note">{f.date(piece.documentDate)}</span> : null}
              </span>
              <span className="trace-state">
                <EvidenceState state={pieceState(piece)} />
                {piece.fault === null ? <span className="trace-note">{t.counts}</span> : null}
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
