import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'
import type { IconName } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { kioskWords } from '#app/content/words/kiosk.ts'
import { searchIn } from './paths.ts'
import { useKiosk } from './use-kiosk.ts'

/** What somebody at the screen said last: found, or on the way to the desk. */
export type KioskThanks = 'found' | 'desk' | undefined

/** The start: one touch to everything an office does for a visitor. */
export function KioskStart({ thanks }: { readonly thanks: KioskThanks }) {
  const t = useWords(kioskWords)
  const { kiosk, href, view } = useKiosk()
  const { statusUrl } = kiosk.profile
  const office = `/kantor/${encodeURIComponent(kiosk.officeId)}`
  const asked = searchIn(new URLSearchParams({ layar: '1' }), view)
  return (
    <main id="isi">
      <div>
        <h1>{thanks === 'found' ? t.thanks : t.welcome}</h1>
        <p className="lead" role={thanks ? 'status' : undefined}>
          {thanks === 'desk' ? t.goToDesk : t.lead}
        </p>
      </div>
      <nav className={statusUrl ? 'tiles tiles-seven' : 'tiles'} aria-label={t.choices}>
        <Tile to={href('layanan')} icon="question" title={t.ask} main>
          {t.askHint}
        </Tile>
        {statusUrl ? (
          <Away to={statusUrl} icon="passport" title={t.status}>
            {t.statusHint}
          </Away>
        ) : null}
        <Away to={`${office}/aduan?jenis=complaint&${asked}`} icon="megaphone" title={t.complain}>
          {t.complainHint}
        </Away>
        <Away to={`${office}/aduan?jenis=suggestion&${asked}`} icon="bulb" title={t.suggest}>
          {t.suggestHint}
        </Away>
        <Away to={`${office}/survei?${asked}`} icon="star" title={t.survey}>
          {t.surveyHint}
        </Away>
        <Tile to={href('prioritas')} icon="access" title={t.priority}>
          {t.priorityHint}
        </Tile>
        <Tile to={href('jam')} icon="clock" title={t.hours}>
          {t.hoursHint}
        </Tile>
      </nav>
    </main>
  )
}

type TileProps = {
  readonly to: string
  readonly icon: IconName
  readonly title: string
  readonly main?: boolean
  readonly children: ReactNode
}

function Tile({ to, icon, title, main = false, children }: TileProps) {
  return (
    <Link className={main ? 'tile tile-main' : 'tile'} to={to}>
      <Icon name={icon} />
      <b>{title}</b>
      <span>{children}</span>
    </Link>
  )
}

/** A page outside the touch screen; loaded whole, so that it finds everything as any visitor would. */
function Away({ to, icon, title, children }: TileProps) {
  return (
    <a className="tile" href={to} rel="noreferrer">
      <Icon name={icon} />
      <b>{title}</b>
      <span>{children}</span>
    </a>
  )
}
