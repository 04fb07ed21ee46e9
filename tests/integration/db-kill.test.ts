import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#db/client.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { createStore } from '#db/store.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { given } from '#tests/support/builders.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'
import { eachEngine, testPostgresUrl } from '#tests/support/test-store.ts'

async function newDatabase(engine: Engine): Promise<string> {
  const url = engine === 'sqlite' ? `sqlite:${join(await temporaryFolder(), 'menuju.db')}` : await testPostgresUrl()
  const database = openDatabase(url)
  await migrateToLatest(database)
  await given(createStore(database))
  await database.close()
  return url
}

/** Lets a process write until it has told of so many savings, then kills it wherever it is. */
async function killedAfter(savings: number, url: string): Promise<void> {
  const script = join(import.meta.dirname, '../support/endless-writer.ts')
  const writer = spawn(process.execPath, ['--import', 'tsx', script, url], { stdio: ['ignore', 'pipe', 'inherit'] })
  let told = 0
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    told += text.split('\n').length - 1
    if (told >= savings) writer.kill('SIGKILL')
  })
  const [, signal] = await once(writer, 'exit')
  expect(signal).toBe('SIGKILL')
}

eachEngine('killed in the middle of saving', (engine) => {
  test.each([1, 20])('after %i savings, all of a saving is there or nothing', async (savings) => {
    const url = await newDatabase(engine)
    await killedAfter(savings, url)

    const database = openDatabase(url)
    onTestFinished(() => database.close())
    const store = createStore(database)
    const [answer] = await store.answers.listByAssessment('assessment-pati')
    const [event] = await store.events.listByStream('assessment:pati', { limit: 1 })
    const [score] = await store.scores.listForAssessment('assessment-pati')

    expect(answer?.version).toBeGreaterThanOrEqual(savings)
    expect(event).toMatchObject({ position: answer?.version, newValue: String(score?.points) })
    expect(await verifyTrace(store)).toEqual([])
  })
})
