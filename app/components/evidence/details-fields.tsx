import { useWords } from '#app/content/language.tsx'
import { evidenceKindNames } from '#app/content/words/evidence-kinds.ts'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { evidenceKinds, isEvidenceKind } from '#app/domain/evidence/kinds.ts'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'

/** What a piece is told about itself. Days are ISO days or null. */
export type PieceDetails = {
  readonly kind: string
  readonly documentDate: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
}

type DetailsFieldsProps = {
  readonly details: PieceDetails
  /** Codes of the form by field. */
  readonly errors?: Readonly<Record<string, readonly string[]>>
}

/** Kind, date and period of a piece, side by side where there is room. */
export function DetailsFields({ details, errors = {} }: DetailsFieldsProps) {
  const t = useWords(evidenceWords)
  const names = useWords(evidenceKindNames)
  const options = evidenceKinds.map((kind) => ({ value: kind, label: names[kind] }))
  const known = isEvidenceKind(details.kind)
  return (
    <div className="detail-fields">
      <Select
        label={t.kind}
        name="kind"
        defaultValue={details.kind}
        options={known ? options : [...options, { value: details.kind, label: details.kind }]}
        errors={errors['kind']}
      />
      <TextField
        label={t.documentDate}
        name="documentDate"
        type="date"
        optional
        defaultValue={details.documentDate ?? ''}
        errors={errors['documentDate']}
      />
      <TextField
        label={t.periodFrom}
        name="periodFrom"
        type="date"
        optional
        defaultValue={details.periodFrom ?? ''}
        errors={errors['periodFrom']}
      />
      <TextField
        label={t.periodTo}
        name="periodTo"
        type="date"
        optional
        defaultValue={details.periodTo ?? ''}
        errors={errors['periodTo']}
      />
    </div>
  )
}
