import { Form, useNavigation } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { evidenceWords } from '#app/content/words/evidence.ts'
import { pieceWords } from '#app/content/words/evidence-pages.ts'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import type { PiecePage, VersionView } from '#app/use-cases/evidence/piece-page.server.ts'
import { DetailsFields } from './details-fields.tsx'
import { useKindName } from './piece-words.ts'

type PieceDetailsProps = {
  readonly piece: PiecePage
  readonly current: VersionView
  readonly errors?: Readonly<Record<string, readonly string[]>>
}

/** What the piece is called, of which kind, of when, and how long it holds. */
export function PieceDetailsForm({ piece, current, errors = {} }: PieceDetailsProps) {
  const t = useWords(pieceWords)
  const e = useWords(evidenceWords)
  const kindName = useKindName()
  const busy = useNavigation().formData?.get('intent') === 'details'
  if (!piece.editable) {
    return (
      <Section title={t.details}>
        <p>{kindName(piece.kind)}</p>
        <p className="hint">{t.closed}</p>
      </Section>
    )
  }
  return (
    <Section title={t.details}>
      <Form method="post" className="stack" key={piece.version} preventScrollReset>
        <input type="hidden" name="intent" value="details" />
        <input type="hidden" name="version" value={piece.version} />
        <TextField
          label={t.name}
          name="title"
          required
          maxLength={200}
          defaultValue={piece.title}
          errors={errors['title']}
        />
        <DetailsFields details={{ ...current, kind: piece.kind }} errors={errors} />
        <TextField
          label={t.expiresOn}
          name="expiresOn"
          type="date"
          optional
          defaultValue={current.expiresOn ?? ''}
          errors={errors['expiresOn']}
        />
        <div className="actions">
          <button className="btn btn-main" type="submit" disabled={busy}>
            {busy ? e.saving : e.save}
          </button>
        </div>
      </Form>
    </Section>
  )
}
