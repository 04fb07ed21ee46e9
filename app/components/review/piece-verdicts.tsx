import { Segmented } from '#app/components/forms/segmented.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { EvidenceState } from '#app/components/named-states.tsx'
import { pieceState } from '#app/components/evidence/piece-words.ts'
import { useWords } from '#app/content/language.tsx'
import { returnReasons } from '#app/content/words/reasons.ts'
import { reviewWords } from '#app/content/words/review.ts'
import { reviewNoteLimit, returnReasonCodes } from '#app/domain/workflow/review-limits.ts'
import { piecePrefix } from '#app/forms/review-fields.ts'
import type { VerdictRefused } from '#app/use-cases/review/stale-verdict.server.ts'
import type { DeskPiece } from '#app/use-cases/review/review-view.server.ts'

type PieceVerdictsProps = {
  readonly pieces: readonly DeskPiece[]
  readonly refused: VerdictRefused | null
  readonly disabled: boolean
}

/** A verdict on each piece; reason and note appear where one is given back. */
export function PieceVerdicts({ pieces, refused, disabled }: PieceVerdictsProps) {
  const t = useWords(reviewWords)
  if (pieces.length === 0) return null
  return (
    <div>
      <h3 className="mini flush">{t.evidence}</h3>
      <ul className="piece-verdicts">
        {pieces.map((piece) => (
          <li key={piece.id}>
            <div className="piece-head">
              <span className="name">{piece.title}</span>
              <EvidenceState state={pieceState(piece)} />
            </div>
            {disabled ? null : <PieceVerdict piece={piece} refused={refused} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

function PieceVerdict({ piece, refused }: { readonly piece: DeskPiece; readonly refused: VerdictRefused | null }) {
  const t = useWords(reviewWords)
  const reasons = useWords(returnReasons)
  const { id, title, verdict, reasonCode, note } = piece
  const names = { verdict: piecePrefix.verdict + id, reason: piecePrefix.reason + id, note: piecePrefix.note + id }
  const typed = (name: string, kept: string) => refused?.values[name] ?? kept
  return (
    <>
      <Segmented
        legend={<span className="sr">{t.pieceVerdict(title)}</span>}
        name={names.verdict}
        value={typed(names.verdict, verdict)}
        segments={[
          { value: 'pending', label: t.piecePending },
          { value: 'accepted', label: t.pieceAccepted },
          { value: 'returned', label: t.pieceReturned },
        ]}
      />
      <div className="piece-why">
        <Select
          label={t.reason}
          name={names.reason}
          empty={t.chooseReason}
          options={returnReasonCodes.map((value) => ({ value, label: reasons[value] }))}
          defaultValue={typed(names.reason, reasonCode ?? '')}
          errors={refused?.errors[names.reason]}
        />
        <TextField
          label={t.pieceNote}
          name={names.note}
          maxLength={reviewNoteLimit}
          defaultValue={typed(names.note, note)}
          errors={refused?.errors[names.note]}
        />
      </div>
    </>
  )
}
