import { publicOfficePath } from '#app/components/publication/paths.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import type { ShownPledge } from '#app/use-cases/publication/publication-view.server.ts'

type PledgeProps = {
  readonly officeId: string
  readonly pledge: Pick<ShownPledge, 'pledge' | 'datedOn' | 'hasFile'>
}

/** The service pledge as the public reads it. */
export function Pledge({ officeId, pledge: { pledge, datedOn, hasFile } }: PledgeProps) {
  const t = useWords(publicOfficeWords)
  const f = useFormats()
  return (
    <figure className="pledge">
      <blockquote className="spoken-lines">{pledge}</blockquote>
      <figcaption className="small quiet">
        {t.pledgeSigned(f.date(datedOn))}{' '}
        {hasFile ? <a href={publicOfficePath(officeId, 'maklumat')}>{t.pledgeFile}</a> : null}
      </figcaption>
    </figure>
  )
}
