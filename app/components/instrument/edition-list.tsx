import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { editionWords } from '#app/content/words/edition.ts'
import type { EditionLine } from '#app/use-cases/instrument/list-editions.server.ts'
import { EditionState, Period } from './edition-head.tsx'

/** The editions, the newest first. */
export function EditionList({ editions }: { readonly editions: readonly EditionLine[] }) {
  const t = useWords(editionWords)
  return (
    <ul className="editions">
      {editions.map((edition) => (
        <li key={edition.editionId} className="section">
          <h2>
            <Link to={`/instrumen/${edition.editionId}`}>{edition.title}</Link>
          </h2>
          <p className="edition-meta">
            <EditionState inForce={edition.inForce} scoringReady={edition.scoringReady} />
            <span className="quiet">{t.size(edition.items, edition.areas)}</span>
            {edition.legalBasis.map((basis) => (
              <span key={basis.regulation} className="quiet">
                {basis.gazette}, <Period basis={basis} />
              </span>
            ))}
          </p>
          {edition.statusNotice ? <p className="prose">{edition.statusNotice}</p> : null}
        </li>
      ))}
    </ul>
  )
}
