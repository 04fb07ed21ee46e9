import { useFormats, useWords } from '#app/content/language.tsx'
import { weekdayNames } from '#app/content/words/information.ts'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { weekdayOf } from '#app/domain/information/counts.ts'
import { KioskBack } from './kiosk-back.tsx'
import { useKiosk } from './use-kiosk.ts'

/** When the office is open, where it is and how it is reached. */
export function KioskHours() {
  const t = useWords(kioskWords)
  const { kiosk } = useKiosk()
  const { profile } = kiosk
  const lines = [
    [t.address, profile.address],
    [t.driveThru, profile.driveThru],
    [t.mobileService, profile.mobileService],
    [t.phone, profile.phone],
    [t.whatsapp, profile.whatsapp],
    [t.email, profile.email],
  ] as const
  return (
    <main id="isi" className="kiosk-page">
      <h1>{t.hoursTitle}</h1>
      <div className="kiosk-hours">
        <Week />
        <dl>
          {lines.map(([term, text]) =>
            text ? (
              <div key={term}>
                <dt>{term}</dt>
                <dd className="kept-lines">{text}</dd>
              </div>
            ) : null,
          )}
        </dl>
      </div>
      <KioskBack />
    </main>
  )
}

function Week() {
  const t = useWords(kioskWords)
  const f = useFormats()
  const days: Readonly<Record<number, string>> = useWords(weekdayNames)
  const { kiosk } = useKiosk()
  const today = weekdayOf(kiosk.today)
  return (
    <table className="kiosk-week">
      <caption className="sr">{t.hoursTitle}</caption>
      <tbody>
        {kiosk.profile.hours.map((hours, day) => (
          <tr className={day === today ? 'is-today' : undefined} key={days[day]}>
            <th scope="row">
              {days[day]}
              {day === today ? <small> {t.isToday}</small> : null}
            </th>
            <td>{hours ? `${f.clock(hours.opens)}–${f.clock(hours.closes)}` : t.closed}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
