import { expect, test } from 'vitest'
import { loader } from '#app/routes/_app.operation.tsx'
import { keepJobResult } from '#app/use-cases/operation/keep-job-result.server.ts'
import { recordBackup, recordRestoreTest } from '#app/use-cases/operation/record-backup.server.ts'
import { migrations } from '#db/migrator.server.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { eachEngine } from '#tests/support/test-store.ts'

async function world(engine: Engine = 'sqlite') {
  const services = await testServices(engine)
  await givenUnits(services.store)
  await givenPerson(services.store, 'admin', 'admin', 'kementerian')
  const read = async () => {
    const { cookie } = await signedIn(services, 'admin')
    return answerOf(() => loader(args(get('/operation', { cookie }))))
  }
  return { services, read }
}

eachEngine('the page of operation', (engine) => {
  test('tells what never happened, and what the database is', async () => {
    const { read } = await world(engine)
    const { status, body } = await read()
    expect(status).toBe(200)
    expect(body).toMatchObject({
      view: { backup: null, restoreTest: null, restored: null, jobs: [], evidence: { files: 0, bytes: 0 } },
    })
    const { view } = body as { view: { database: { engine: string; bytes: number }; migrations: { name: string }[] } }
    expect(view.database).toEqual({ engine, bytes: expect.any(Number) })
    expect(view.database.bytes).toBeGreaterThan(10_000)
    expect(view.migrations.map(({ name }) => name).sort()).toEqual(migrations.map(({ name }) => name).sort())
  })

  test('tells in time that the holidays of a year are missing', async () => {
    const { services, read } = await world(engine)
    const known = async () => ((await read()).body as { view: { workingDays: unknown } }).view.workingDays
    expect(await known()).toEqual({ lastYear: 2027, missing: false })
    services.clock.at = new Date('2027-09-30T10:00:00.000Z')
    expect(await known()).toEqual({ lastYear: 2027, missing: false })
    services.clock.at = new Date('2027-10-01T10:00:00.000Z')
    expect(await known()).toEqual({ lastYear: 2027, missing: true })
  })

  test('shows the last backup, the last trial and the last run of each job', async () => {
    const { services, read } = await world(engine)
    const backup = { at: '2026-05-11T18:15:00.000Z', name: 'malam', rows: 9, objects: 1, objectBytes: 10, missing: 0 }
    const tested = { at: '2026-05-12T02:00:00.000Z', name: 'malam', backupAt: backup.at, ok: true, rows: 9, faults: 0 }
    await recordBackup(services, { ...backup, rows: 1 })
    await recordBackup(services, backup)
    await recordRestoreTest(services, tested)
    await keepJobResult(services, { job: 'check', ok: true, milliseconds: 12, found: { scores: 0, trace: 1 } })
    const { body } = await read()
    expect(body).toMatchObject({
      view: {
        backup,
        restoreTest: tested,
        jobs: [{ job: 'check', ok: true, milliseconds: 12, found: { scores: 0, trace: 1 } }],
      },
    })
    const events = await services.store.events.listByStream('administration', { limit: 3 })
    expect(events.map(({ action }) => action).filter((action) => action.startsWith('backup.'))).toEqual(
      expect.arrayContaining(['backup.made', 'backup.tested']),
    )
  })
})
