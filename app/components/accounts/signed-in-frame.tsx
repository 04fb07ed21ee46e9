import type { ReactNode } from 'react'
import { Frame } from '#app/components/frame/frame.tsx'
import type { NavItem } from '#app/components/frame/nav.ts'
import type { IconName } from '#app/components/icons/icon.tsx'
import { useWords } from '#app/content/language.tsx'
import { navigationNames, navigationShortNames } from '#app/content/words/accounts.ts'
import { roles } from '#app/content/words/roles.ts'
import type { Destination, Way } from '#app/domain/access/navigation.ts'
import type { Role } from '#app/domain/access/roles.ts'

const icons: Readonly<Record<Destination, IconName>> = {
  office: 'home',
  worksheet: 'sheet',
  evidence: 'folder',
  indicators: 'chart',
  information: 'question',
  complaints: 'megaphone',
  surveys: 'star',
  reviews: 'check',
  reports: 'grid',
  monitoring: 'chart',
  people: 'users',
  cycles: 'clock',
  permissions: 'key',
  operation: 'gear',
  units: 'grid',
  events: 'search',
  limits: 'upload',
  editions: 'sheet',
  publication: 'globe',
}

const seldom = ['permissions', 'operation', 'limits', 'editions', 'publication'] as const

function isSeldom(name: Destination): name is (typeof seldom)[number] {
  return (seldom as readonly string[]).includes(name)
}

/** What lies beside an entry in the office's address and belongs to it. */
const neighbours: Readonly<Partial<Record<Destination, string>>> = {
  indicators: 'service-times',
  complaints: 'inspections',
}

function coveredBy({ name, to }: Way): readonly string[] {
  const neighbour = neighbours[name]
  return neighbour === undefined ? [] : [to.replace(/[^/]*$/, neighbour)]
}

type SignedInFrameProps = {
  readonly name: string
  readonly role: Role | undefined
  readonly ways: readonly Way[]
  /** Notices not read yet. */
  readonly unread: number
  readonly demo: boolean
  readonly children: ReactNode
}

/** The frame of every page behind the door; what a person may not open is not there. */
export function SignedInFrame({ name, role, ways, unread, demo, children }: SignedInFrameProps) {
  const names = useWords(navigationNames)
  const shortNames = useWords(navigationShortNames)
  const roleNames = useWords(roles)

  const items: NavItem[] = []
  const links = [{ to: '/account', label: names.account, icon: 'user' as IconName }]
  for (const way of ways) {
    // What is looked at now and then stands in the menu of the account.
    if (isSeldom(way.name)) {
      links.push({ to: way.to, label: names[way.name], icon: icons[way.name] })
    } else {
      const item = { to: way.to, label: names[way.name], short: shortNames[way.name], icon: icons[way.name] }
      // The library lies under the office's address and is an entry of its own.
      items.push({ ...item, end: way.name === 'office', covers: coveredBy(way) })
    }
  }
  const account = { name, role: role ? roleNames[role] : name, links, unread, signOutAction: '/keluar' }
  return (
    <Frame items={items} account={account} footer={{ demo, howScoredHref: '/cara-menghitung' }}>
      {children}
    </Frame>
  )
}
