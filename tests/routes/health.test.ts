import { chmod, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loader } from '#app/routes/health.ts'
import { answerOf } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

eachEngine('health', (engine) => {
  test('is well while both parts answer', async () => {
    await testServices(engine)
    const answer = await answerOf(loader)
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({ status: 'ok', database: 'ok', evidence: 'ok', version: expect.stringMatching(/^\d/) })
    expect(answer.headers.get('Cache-Control')).toBe('no-store')
  })

  test('names the database when it is gone', async () => {
    const services = await testServices(engine)
    expect(await answerOf(loader)).toMatchObject({ status: 200 })
    await services.database.close()
    expect(await answerOf(loader)).toMatchObject({
      status: 503,
      body: { status: 'failed', database: 'failed', evidence: 'ok' },
    })
  })
})

test('names the evidence store when nothing can be written there', async () => {
  const services = await testServices()
  const folder = join(services.env.dataDir, 'evidence')
  await rm(folder, { recursive: true, force: true })
  // A file where the folder should be stops everybody, the superuser too.
  await writeFile(folder, '')
  await chmod(folder, 0o400)
  expect(await answerOf(loader)).toMatchObject({ status: 503, body: { database: 'ok', evidence: 'failed' } })
})

test('a part that never answers counts as failed within about a second', async () => {
  const services = await testServices()
  services.store.ping = () => new Promise(() => {})
  const began = performance.now()
  expect(await answerOf(loader)).toMatchObject({ status: 503, body: { database: 'failed' } })
  expect(performance.now() - began).toBeLessThan(2000)
})
