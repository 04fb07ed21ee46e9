import { useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { Icon } from '#app/components/icons/icon.tsx'
import { NavEntry } from './nav-entry.tsx'
import { splitForPhone } from './nav.ts'
import type { NavItem } from './nav.ts'

/** At most five tabs at the bottom of a phone. */
export function BottomNav({ items }: { readonly items: readonly NavItem[] }) {
  const t = useWords(frameWords)
  const { tabs } = splitForPhone(items)
  return (
    <nav className={`bottomnav tabs-${tabs.length}`} aria-label={t.phoneNavigation}>
      {tabs.map((item) => (
        <NavEntry item={item} key={item.to}>
          <Icon name={item.icon} />
          {item.short ?? item.label}
        </NavEntry>
      ))}
    </nav>
  )
}
