import { Form } from '@remix-run/react'
import { Select } from '#app/components/forms/select.tsx'
import { TextArea } from '#app/components/forms/text-area.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Pledge } from '#app/components/public-office/pledge.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicationWords } from '#app/content/words/publication.ts'
import { pledgeLimits } from '#app/domain/publication/limits.ts'
import type { PublicationDesk } from '#app/use-cases/publication/publication-view.server.ts'
import type { Act } from './publication-page.tsx'

const own: readonly string[] = ['preview-pledge', 'publish-pledge']

/** A new wording of the pledge: typed, looked at as the public would see it, then published. */
export function PledgeForm({ desk, act }: { readonly desk: PublicationDesk; readonly act: Act | undefined }) {
  const t = useWords(publicationWords)
  const { head, pledges, pieces, today } = desk
  const mine = act && own.includes(act.intent) ? act : undefined
  const typed = mine?.values ?? {}
  const newest = pledges[0]?.number ?? 0
  return (
    <Form method="post" className="form pledge-form" key={newest}>
      <h3>{t.pledgeNew}</h3>
      <input type="hidden" name="after" value={newest} />
      <TextArea
        label={t.pledgeText}
        name="pledge"
        required
        maxLength={pledgeLimits.pledge}
        limit={pledgeLimits.pledge}
        rows={7}
        defaultValue={typed['pledge'] ?? ''}
        errors={mine?.errors?.['pledge']}
      />
      <TextField
        label={t.pledgeDay}
        name="datedOn"
        type="date"
        required
        max={today}
        defaultValue={typed['datedOn'] ?? today}
        errors={mine?.errors?.['datedOn']}
      />
      <Select
        label={t.pledgePiece}
        hint={t.pledgePieceHint}
        name="piece"
        optional
        empty={t.noPiece}
        options={pieces.map(({ id, title }) => ({ value: id, label: title }))}
        defaultValue={typed['piece'] ?? ''}
        errors={mine?.errors?.['piece']}
      />
      {mine?.ok ? (
        <Notice role="status" title={t.pledgeSeen}>
          <Pledge
            officeId={head.officeId}
            pledge={{ pledge: typed['pledge'] ?? '', datedOn: typed['datedOn'] ?? today, hasFile: false }}
          />
        </Notice>
      ) : null}
      <p className="actions">
        <button className="btn" type="submit" name="intent" value="preview-pledge">
          {t.pledgePreview}
        </button>
        <button className="btn btn-main" type="submit" name="intent" value="publish-pledge">
          {t.pledgePublish}
        </button>
      </p>
    </Form>
  )
}
