import { Emblem } from '#app/components/emblem.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import type { PublicOfficePage } from '#app/use-cases/publication/publication-view.server.ts'
import { Contact } from './contact.tsx'

/** The name of the office, the predicate it holds, and where and when it is open. */
export function OfficeHead({ office }: { readonly office: PublicOfficePage }) {
  const t = useWords(publicOfficeWords)
  const { name, officeClass, city, province, kanwil, predicate } = office
  // Most names hold the class already.
  const ofClass = officeClass !== null && !name.includes(officeClass) ? officeClass : null
  const place = [...new Set([ofClass, city, province].filter((part) => part !== null && part !== ''))]
  return (
    <header className="hero public-head">
      <div>
        <h1 className="sentence">{name}</h1>
        <p className="lead">{place.join(' · ')}</p>
        {kanwil ? <p className="small quiet">{kanwil}</p> : null}
        {predicate ? (
          <div className="held">
            <Emblem predicate={predicate.predicate} className="big" />
            <p>
              <b>{t.holds(predicate.predicate, predicate.year)}</b>
              <span className="small quiet">{predicate.predicate === 'WBK' ? t.wbk : t.wbbm}</span>
            </p>
          </div>
        ) : null}
      </div>
      <Contact office={office} />
    </header>
  )
}
