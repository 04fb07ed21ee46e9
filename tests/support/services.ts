import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { readEnv } from '#app/platform/env.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { log } from '#app/platform/log.server.ts'
import { passwords } from '#app/platform/passwords.server.ts'
import { replaceServices } from '#app/platform/services.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { openSecrets } from '#app/platform/secrets.server.ts'
import { hashToken, newId, newToken } from '#app/platform/tokens.server.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadCatalogue, loadHolidays } from '#db/reference/indicators.server.ts'
import { loadLayouts } from '#db/reference/layouts.server.ts'
import { loadTopics } from '#db/reference/topics.server.ts'
import { createStore } from '#db/store.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { testDatabase } from './test-store.ts'

/** A clock that stands still until it is moved. */
export type StoppedClock = { at: Date }

export type TestServices = Services & { readonly clock: StoppedClock }

/**
 * The whole application's services on a database of their own, put in place of the real ones until the test ends.
 * The clock stands at 12 May 2026, 09.41 WIB.
 */
export async function testServices(
  engine: Engine = 'sqlite',
  environment: Readonly<Record<string, string>> = {},
): Promise<TestServices> {
  const clock: StoppedClock = { at: new Date('2026-05-12T02:41:00.000Z') }
  const folder = await mkdtemp(join(tmpdir(), 'menuju-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const database = await testDatabase(engine)
  const env = readEnv({ NODE_ENV: 'test', DATA_DIR: folder, ...environment })
  const services: TestServices = {
    env,
    log,
    database,
    store: createStore(database),
    now: () => clock.at,
    newId,
    evidence: folderStore(join(folder, 'evidence')),
    editions: loadEditions(),
    layouts: loadLayouts(),
    catalogue: loadCatalogue(),
    holidays: loadHolidays(),
    topics: loadTopics(),
    // No test reaches out of the machine; one that cares about links puts its own answer here.
    checkLink: () => Promise.resolve({ ok: true, reason: 'opened', status: 200 }),
    passwords,
    tokens: { newToken, hashToken },
    secrets: openSecrets(undefined, folder),
    sessionDays: env.sessionDays,
    clock,
  }
  replaceServices(services)
  onTestFinished(() => replaceServices(undefined))
  return services
}

/** Moves the clock on. */
export function pass(clock: StoppedClock, { days = 0, minutes = 0 }: { days?: number; minutes?: number }): void {
  clock.at = new Date(clock.at.getTime() + days * 24 * 3_600_000 + minutes * 60_000)
}
