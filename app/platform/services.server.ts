import { loadEditions } from '#db/reference/editions.server.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'
import { loadLayouts } from '#db/reference/layouts.server.ts'
import { loadTopics } from '#db/reference/topics.server.ts'
import { openDatabase } from '#db/client.server.ts'
import type { OpenDatabase } from '#db/client.server.ts'
import { createStore } from '#db/store.server.ts'
import { clock } from './clock.server.ts'
import { readEnv } from './env.server.ts'
import type { Env } from './env.server.ts'
import { folderStore } from './evidence/folder-store.server.ts'
import { checkLink } from './evidence/link-check.server.ts'
import { log } from './log.server.ts'
import type { Log } from './log.server.ts'
import { passwords } from './passwords.server.ts'
import { openSecrets } from './secrets.server.ts'
import { hashToken, newId, newToken } from './tokens.server.ts'
import type { LinkTools } from './tools.server.ts'

/** The tools of every use case, and what only the edges of the application need. */
export type Services = LinkTools & { readonly env: Env; readonly log: Log; readonly database: OpenDatabase }

const key = Symbol.for('menuju.services')
const kept = globalThis as { [key]?: Services }

/** The one place where the parts meet. Kept across hot reloads, so that development has one connection too. */
export function services(): Services {
  return (kept[key] ??= assemble(readEnv(process.env)))
}

/** Puts other parts in place (tests: another database, a stopped clock); undefined takes them away again. */
export function replaceServices(replacement: Services | undefined): void {
  if (replacement) kept[key] = replacement
  else delete kept[key]
}

/** Opens everything a configuration names. Nothing is migrated here: that is done before serving. */
export function assemble(env: Env): Services {
  const database = openDatabase(env.databaseUrl)
  return {
    env,
    log,
    database,
    store: createStore(database),
    now: clock(env.today),
    newId,
    evidence: folderStore(env.evidenceFolder),
    editions: loadEditions(),
    layouts: loadLayouts(),
    catalogue: loadCatalogue(),
    holidays: loadHolidays(),
    topics: loadTopics(),
    checkLink,
    passwords,
    tokens: { newToken, hashToken },
    secrets: openSecrets(env.secretKey, env.dataDir),
    sessionDays: env.sessionDays,
  }
}
