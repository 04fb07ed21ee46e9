import type { IconName } from '#app/components/icons/icon.tsx'

export type NavItem = {
  readonly to: string
  readonly label: string
  /** One word for the phone's tab; the label where it is left out. */
  readonly short?: string
  readonly icon: IconName
  /** Only the page itself is current, not what lies under its address. */
  readonly end?: boolean
  /** Pages elsewhere that belong to this entry: it is current there too. */
  readonly covers?: readonly string[]
}

/** As many as fit at the bottom of a phone. */
const tabs = 5

/** The entries for the tabs at the bottom of a phone, and those that go into the account's menu there. */
export function splitForPhone(items: readonly NavItem[]) {
  return { tabs: items.slice(0, tabs), overflow: items.slice(tabs) }
}
