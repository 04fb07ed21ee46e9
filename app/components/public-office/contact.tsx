import type { ReactNode } from 'react'
import { useWords } from '#app/content/language.tsx'
import { dayNames, publicOfficeWords } from '#app/content/words/public-office.ts'
import type { Hours } from '#app/domain/information/profile.ts'
import { hourRows } from '#app/domain/publication/hour-rows.ts'
import type { PublicOfficePage } from '#app/use-cases/publication/publication-view.server.ts'

/** Where the office is, when it is open and how it is reached: its own numbers, never a person's. */
export function Contact({ office: { profile, told } }: { readonly office: PublicOfficePage }) {
  const t = useWords(publicOfficeWords)
  if (!told) return <p className="quiet contact">{t.notTold}</p>
  const { address, hours, phone, whatsapp, email, driveThru, mobileService, statusUrl, queueUrl } = profile
  return (
    <section className="contact" aria-label={t.contact}>
      <dl>
        <Line name={t.address}>{address}</Line>
        <dt>{t.hours}</dt>
        <dd>
          <OpeningHours hours={hours} />
        </dd>
        <Line name={t.phone}>{phone && <a href={`tel:${dialled(phone)}`}>{phone}</a>}</Line>
        <Line name={t.whatsapp}>
          {whatsapp && <a href={`https://wa.me/${dialled(whatsapp).replace('+', '')}`}>{whatsapp}</a>}
        </Line>
        <Line name={t.email}>{email && <a href={`mailto:${email}`}>{email}</a>}</Line>
        <Line name={t.driveThru}>{driveThru}</Line>
        <Line name={t.mobile}>{mobileService}</Line>
      </dl>
      <p className="actions">
        {queueUrl ? (
          <a className="btn btn-main" href={queueUrl} rel="noopener">
            {t.queue}
          </a>
        ) : null}
        {statusUrl ? (
          <a className="btn" href={statusUrl} rel="noopener">
            {t.status}
          </a>
        ) : null}
      </p>
    </section>
  )
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null
  return (
    <>
      <dt>{name}</dt>
      <dd className="spoken-lines">{children}</dd>
    </>
  )
}

function OpeningHours({ hours }: { readonly hours: readonly Hours[] }) {
  const t = useWords(publicOfficeWords)
  const names: Readonly<Record<string, string>> = useWords(dayNames)
  const day = (place: number) => names[String(place)] ?? ''
  return (
    <ul className="plain">
      {hourRows(hours).map(({ first, last, hours: open }) => (
        <li key={first}>
          {first === last ? day(first) : t.daysRange(day(first), day(last))}:{' '}
          {open ? t.openFrom(open.opens.replace(':', '.'), open.closes.replace(':', '.')) : t.closed}
        </li>
      ))}
    </ul>
  )
}

/** A number as a telephone dials it: Indonesian numbers get their country. */
function dialled(number: string): string {
  const digits = number.replace(/[^\d+]/g, '')
  return digits.startsWith('0') ? `+62${digits.slice(1)}` : digits
}
