import { Link } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { surveysPath } from '#app/components/surveys/paths.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { informationWords, profileWords } from '#app/content/words/information.ts'
import type { ProfilePage } from '#app/use-cases/information/edit-profile.server.ts'
import type { DeskAct } from './acts.ts'
import { informationPath, kioskPath } from './paths.ts'
import { OfficeForm } from './office-form.tsx'
import { ServiceEditor } from './service-form.tsx'

type ProfileEditorProps = {
  readonly page: ProfilePage
  /** The service whose form stands open. */
  readonly open: string | null
  readonly saved: boolean
  readonly act: DeskAct | undefined
}

/** What the office tells the public: of itself, and of each service. */
export function ProfileEditor({ page, open, saved, act }: ProfileEditorProps) {
  const t = useWords(profileWords)
  const i = useWords(informationWords)
  const f = useFormats()
  const { head, canWrite, changedAt, services } = page
  const offered = services.filter((service) => service.offered).length
  return (
    <main id="isi" className="wrap page information">
      <Crumbs crumbs={[{ text: i.title, href: informationPath(head.officeId) }, { text: t.title }]} />
      <header className="information-head">
        <div>
          <h1>{t.title}</h1>
          <p className="quiet">{t.lead}</p>
          <p className="caption">
            {t.screenOnce} <Link to={surveysPath(head.officeId)}>{t.screenKey}</Link>
          </p>
        </div>
        <p className="actions">
          <a className="btn" href={kioskPath(head.officeId)}>
            <Icon name="grid" /> {i.kiosk}
          </a>
        </p>
      </header>
      {saved && !act ? <Notice tone="good" role="status" title={t.saved} /> : null}
      {act?.refused ? <Notice tone="warn" role="alert" title={t.stale} /> : null}
      {canWrite ? null : <Notice title={t.lookOnly} />}
      <div className="grid">
        <Section title={t.office} className="c5">
          <p className="caption">{changedAt ? t.changedAt(f.moment(changedAt)) : t.neverChanged}</p>
          <OfficeForm page={page} act={act?.intent === 'office' ? act : undefined} />
        </Section>
        <Section title={t.services} aside={t.servicesAside(f.whole(offered), f.whole(services.length))} className="c7">
          <ul className="service-list">
            {services.map((service) => {
              const mine = act?.intent === 'service' && act.id === service.service ? act : undefined
              return (
                <ServiceEditor
                  service={service}
                  open={mine !== undefined || open === service.service}
                  canWrite={canWrite}
                  act={mine}
                  key={`${service.service}-${service.version}`}
                />
              )
            })}
          </ul>
        </Section>
      </div>
    </main>
  )
}
