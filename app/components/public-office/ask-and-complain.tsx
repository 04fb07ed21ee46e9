import { Icon } from '#app/components/icons/icon.tsx'
import type { IconName } from '#app/components/icons/icon.tsx'
import { publicOfficePath } from '#app/components/publication/paths.ts'
import { Section } from '#app/components/section.tsx'
import { useWords } from '#app/content/language.tsx'
import { publicOfficeWords } from '#app/content/words/public-office.ts'

/** Where to ask, complain and rate; the national channels stand beside the office's own. */
export function AskAndComplain({ officeId }: { readonly officeId: string }) {
  const t = useWords(publicOfficeWords)
  const ways: readonly (readonly [to: string, icon: IconName, title: string, hint: string])[] = [
    [publicOfficePath(officeId, 'aduan'), 'pen', t.complain, t.complainHint],
    ['/aduan', 'search', t.follow, t.followHint],
    [publicOfficePath(officeId, 'survei'), 'check', t.rate, t.rateHint],
    [publicOfficePath(officeId, 'layar'), 'info', t.screen, t.screenHint],
  ]
  return (
    <Section title={t.ask}>
      <ul className="ask-ways">
        {ways.map(([to, icon, title, hint]) => (
          <li key={to}>
            <a href={to}>
              <Icon name={icon} />
              <b>{title}</b>
              <span className="small quiet">{hint}</span>
            </a>
          </li>
        ))}
      </ul>
      <p className="small quiet national">
        {t.national}:{' '}
        <a href="https://www.lapor.go.id" rel="noopener">
          {t.lapor}
        </a>{' '}
        ·{' '}
        <a href="https://ombudsman.go.id" rel="noopener">
          {t.ombudsman}
        </a>
      </p>
    </Section>
  )
}
