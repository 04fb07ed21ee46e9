import { useText, useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { KioskBack } from './kiosk-back.tsx'
import { useKiosk } from './use-kiosk.ts'

/** Who is served first, and what to do. */
export function KioskPriority() {
  const t = useWords(kioskWords)
  const text = useText()
  const { kiosk } = useKiosk()
  return (
    <main id="isi" className="kiosk-page">
      <h1>{t.priorityTitle}</h1>
      <p className="lead">{t.priorityLead}</p>
      <ul className="kiosk-groups">
        {kiosk.priorityGroups.map(({ code, name }) => (
          <li key={code}>{text(name)}</li>
        ))}
      </ul>
      <KioskBack />
    </main>
  )
}
