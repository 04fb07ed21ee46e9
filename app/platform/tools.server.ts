import type { Holidays } from '#app/domain/calendar/working-days.ts'
import type { Layout } from '#app/domain/exchange/layout.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'
import type { Topic } from '#app/domain/information/topics.ts'
import type { Edition } from '#app/domain/instrument/types.ts'
import type { Store } from '#db/store.server.ts'
import type { Clock } from './clock.server.ts'
import type { EvidenceStore } from './evidence/evidence-store.server.ts'
import type { LinkResult } from './evidence/link-check.server.ts'
import type { Passwords } from './passwords.server.ts'
import type { Secrets } from './secrets.server.ts'
import type { Tokens } from './tokens.server.ts'

/** What every use case receives; it takes from it what it names. */
export type Tools = {
  readonly store: Store
  readonly now: Clock
  readonly newId: () => string
  readonly evidence: EvidenceStore
  readonly editions: ReadonlyMap<string, Edition>
  readonly catalogue: Catalogue
  /** The days on which offices are closed, besides weekends. */
  readonly holidays: Holidays
  /** What enquiries may be about, in the order of the desk. */
  readonly topics: readonly Topic[]
  /** The layout in which the worksheet of an edition goes round, by the edition's id. */
  readonly layouts: ReadonlyMap<string, Layout>
  readonly passwords: Passwords
  readonly tokens: Tokens
  readonly secrets: Secrets
  /** How long an unused session lives, in days. */
  readonly sessionDays: number
}

/** What the use cases of accounts need. */
export type AccountTools = Pick<Tools, 'store' | 'now' | 'newId' | 'passwords' | 'tokens' | 'sessionDays'>

/** What the use cases need that try a link. */
export type LinkTools = Tools & {
  /** Opens a link as a stranger would; never throws. */
  readonly checkLink: (url: string) => Promise<LinkResult>
}
