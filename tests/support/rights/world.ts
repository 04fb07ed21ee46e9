import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, beforeAll } from 'vitest'
import { MEGABYTE } from '#app/domain/evidence/file-rules.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { log } from '#app/platform/log.server.ts'
import { passwords } from '#app/platform/passwords.server.ts'
import { replaceServices } from '#app/platform/services.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { openSecrets } from '#app/platform/secrets.server.ts'
import { hashToken, newId, newToken } from '#app/platform/tokens.server.ts'
import { openSqliteDatabase } from '#db/client.server.ts'
import { openSqlite } from '#db/dialect/sqlite.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'
import { loadLayouts } from '#db/reference/layouts.server.ts'
import { loadTopics } from '#db/reference/topics.server.ts'
import { createStore } from '#db/store.server.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { seedWorld } from './seed.ts'

/** A copy of the small world, put in place of the real services. */
export type World = {
  readonly services: Services
  /** Two that are the same tell that nothing whatsoever was written: every byte of the database and every file. */
  readonly fingerprint: () => Promise<string>
  readonly countEvents: () => number
  readonly close: () => Promise<void>
}

const now = new Date('2026-05-12T02:41:00.000Z')
const limits = { pdf: MEGABYTE, office: MEGABYTE, image: MEGABYTE, video: MEGABYTE }

let bytes: Buffer
let folder: string

/** Call at the top of a test file: makes the world once; `openWorld` copies it. */
export function prepareWorlds(): void {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'menuju-rights-'))
    const stored = await folderStore(folder).put(Readable.from(pdf(0, 'Surat keputusan tim')), {
      name: 'sk.pdf',
      limits,
    })
    if (!stored.ok) throw new Error('The file of the world was refused')

    const sqlite = openSqlite(':memory:')
    const database = openSqliteDatabase(sqlite)
    await migrateToLatest(database)
    await seedWorld(servicesOn(database), stored.object)
    bytes = sqlite.serialize()
    await database.close()
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))
}

/** A fresh copy in which every assessment is in the given state. */
export async function openWorld(state: AssessmentState = 'pembangunan'): Promise<World> {
  const sqlite = openSqlite(Buffer.from(bytes))
  sqlite.prepare('update assessment set state = ?').run(state)
  const database = openSqliteDatabase(sqlite)
  const services = servicesOn(database)
  replaceServices(services)
  return {
    services,
    async fingerprint() {
      const files = await readdir(folder, { recursive: true })
      return createHash('sha256').update(sqlite.serialize()).update(files.sort().join('\n')).digest('hex')
    },
    countEvents: () => Number(sqlite.prepare('select count(*) from event').pluck().get()),
    async close() {
      replaceServices(undefined)
      await database.close()
    },
  }
}

function servicesOn(database: Services['database']): Services {
  const env = readEnv({ NODE_ENV: 'test', DATA_DIR: folder })
  return {
    env,
    log,
    database,
    store: createStore(database),
    now: () => now,
    newId,
    evidence: folderStore(folder),
    editions: loadEditions(),
    layouts: loadLayouts(),
    catalogue: loadCatalogue(),
    holidays: loadHolidays(),
    topics: loadTopics(),
    checkLink: () => Promise.resolve({ ok: true, reason: 'opened', status: 200 }),
    passwords,
    tokens: { newToken, hashToken },
    secrets: openSecrets(Buffer.alloc(32, 7).toString('base64'), folder),
    sessionDays: env.sessionDays,
  }
}
