import { Link } from '@remix-run/react'
import { useText, useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { KioskBack } from './kiosk-back.tsx'
import { useKiosk } from './use-kiosk.ts'

/** The services an office offers, each one touch away. */
export function KioskServices() {
  const t = useWords(kioskWords)
  const text = useText()
  const { kiosk, href } = useKiosk()
  const { services } = kiosk
  return (
    <main id="isi" className="kiosk-page">
      <h1>{t.services}</h1>
      {services.length === 0 ? <p className="lead">{t.noServices}</p> : null}
      <ul className="kiosk-services">
        {services.map(({ service, name, days }) => (
          <li key={service}>
            <Link className="kiosk-choice" to={href(`layanan/${encodeURIComponent(service)}`)}>
              <b>{text(name)}</b>
              {days === null ? null : <span>{days === 0 ? t.sameDay : t.workingDays(days)}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <KioskBack />
    </main>
  )
}
