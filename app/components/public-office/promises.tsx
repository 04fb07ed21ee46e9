import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicOfficeWords } from '#app/content/words/public-office.ts'
import type { PublicOfficePage } from '#app/use-cases/publication/publication-view.server.ts'
import { Pledge } from './pledge.tsx'
import { Services } from './services.tsx'

/** What the office promises: its pledge, and each service with its time, fee and needs. */
export function Promises({ office: { officeId, pledge, services } }: { readonly office: PublicOfficePage }) {
  const t = useWords(publicOfficeWords)
  return (
    <Section title={t.promises}>
      <div className="promises">
        <div>
          <h3>{t.pledge}</h3>
          {pledge ? <Pledge officeId={officeId} pledge={pledge} /> : <p className="quiet">{t.noPledge}</p>}
        </div>
        <div>
          <h3>{t.services}</h3>
          <Services services={services} />
        </div>
      </div>
    </Section>
  )
}
