import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, onTestFinished, test } from 'vitest'
import { openDatabase } from '#db/client.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { readManifest, writeManifest } from '#scripts/backup/manifest.ts'
import {
  aBackupFolder,
  aFilledInstallation,
  anInstallation,
  backUp,
  inside,
  restore,
  runScript,
} from '#tests/support/backup-world.ts'
import type { Installation } from '#tests/support/backup-world.ts'
import { filesIn } from '#tests/support/temporary-folder.ts'
import { eachEngine } from '#tests/support/test-store.ts'

async function backedUp(engine: Engine): Promise<{ readonly from: Installation; readonly folder: string }> {
  const from = await aFilledInstallation(engine)
  const folder = await aBackupFolder()
  await backUp(from, folder)
  return { from, folder }
}

/** Turns one bit in the middle of a file. */
async function damage(path: string): Promise<void> {
  const bytes = await readFile(path)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = bytes[middle]! ^ 1
  await writeFile(path, bytes)
}

/** Marks the data in use, to tell afterwards that they are the same. */
async function marked(installation: Installation): Promise<() => Promise<unknown>> {
  const count = () =>
    inside(installation, async ({ database, store }) => {
      const { rows } = await sql`select count(*) as answers from answer where note = 'tanda'`.execute(database.db)
      return [rows, await store.settings.find('restored')]
    })
  await inside(installation, ({ database }) => sql`update answer set note = 'tanda'`.execute(database.db))
  const before = await count()
  return async () => expect(await count()).toEqual(before)
}

eachEngine('restoring', (engine) => {
  test('is refused whole, by the name of the file, when anything in the backup was changed or is gone', async () => {
    const { from, folder } = await backedUp(engine)
    const unchanged = await marked(from)
    const files = (await filesIn(folder)).filter((name) => name !== 'manifest.json')
    const object = files.find((name) => name.startsWith('evidence/'))!
    for (const name of ['tables/answer.jsonl.gz', 'evidence.jsonl.gz', object]) {
      const path = join(folder, name)
      const whole = await readFile(path)
      await damage(path)
      await expect(restore(from, folder, { force: true })).rejects.toThrow(`${name} was changed`)
      await rm(path)
      await expect(restore(from, folder, { force: true })).rejects.toThrow(`${name} is missing`)
      await writeFile(path, whole)
    }
    await damage(join(folder, 'manifest.json'))
    await expect(restore(from, folder, { force: true })).rejects.toThrow('manifest.json is not what it was')
    await rm(join(folder, 'manifest.json'))
    await expect(restore(from, folder, { force: true })).rejects.toThrow('manifest.json is missing')
    await unchanged()
  })

  test('of a newer version is refused, and so is a newer form', async () => {
    const { from, folder } = await backedUp(engine)
    const unchanged = await marked(from)
    const manifest = await readManifest(folder)
    const path = join(folder, 'manifest.json')
    await rm(path)
    const steps = [...manifest.steps, { name: '2031-01-01-later', applied_at: '2031-01-01T00:00:00.000Z' }]
    await writeManifest(folder, { ...manifest, steps })
    await expect(restore(from, folder, { force: true })).rejects.toThrow('newer version, which knows 2031-01-01-later')
    await writeFile(path, JSON.stringify({ format: 2 }))
    await expect(restore(from, folder, { force: true })).rejects.toThrow('newer version: its format is 2')
    await unchanged()
  })

  test('does not touch what is there without being told, nor what a server works on', async () => {
    const { from, folder } = await backedUp(engine)
    const unchanged = await marked(from)
    await expect(restore(from, folder)).rejects.toThrow('There is a database already')
    const server = openDatabase(from.url)
    await sql`select 1`.execute(server.db)
    await expect(restore(from, folder, { force: true })).rejects.toThrow('in use. Stop the server')
    await server.close()
    await unchanged()
  })

  test('what was damaged when it was backed up is told then, and only restored when that is wanted', async () => {
    const from = await aFilledInstallation(engine)
    const [object] = (await filesIn(join(from.folder, 'evidence'))).filter((name) => !name.startsWith('incoming'))
    await damage(join(from.folder, 'evidence', object!))
    const folder = await aBackupFolder()
    const { evidence } = await backUp(from, folder)
    expect(evidence).toMatchObject({ rows: 3, missing: [object!.split('/').pop()] })

    const to = await anInstallation(engine)
    await expect(restore(to, folder, { force: true })).rejects.toThrow('1 fault(s)')
    if (engine === 'sqlite') expect(await readdir(to.folder)).not.toContain('menuju.db')
    const restored = await restore(to, folder, { force: true, despiteFaults: true })
    expect(restored).toMatchObject({ scoreFaults: 0, traceFaults: 0, evidenceFaults: 1 })
  })

  test('heals a file of evidence that was damaged since', async () => {
    const { from, folder } = await backedUp(engine)
    const [object] = (await filesIn(join(from.folder, 'evidence'))).filter((name) => !name.startsWith('incoming'))
    const path = join(from.folder, 'evidence', object!)
    const whole = await readFile(path)
    await damage(path)
    await restore(from, folder, { force: true })
    expect((await readFile(path)).equals(whole)).toBe(true)
  })

  test('a trial keeps its result where the administrator sees it, and changes nothing else', async () => {
    const { from, folder } = await backedUp(engine)
    const server = openDatabase(from.url)
    onTestFinished(() => server.close())
    await sql`select 1`.execute(server.db)

    const good = await runScript('scripts/restore.ts', [folder, '--test'], from.env)
    expect(good).toMatchObject({ code: 0, stderr: '' })
    const kept = () => inside(from, ({ store }) => store.settings.find('restore-test'))
    expect(JSON.parse((await kept())!.value)).toMatchObject({ ok: true, faults: 0, name: 'backup' })
    const { rows } = await sql<{ name: string }>`select name from migration where name like '%trial%'`.execute(
      server.db,
    )
    expect(rows).toEqual([])

    await damage(join(folder, 'tables', 'answer.jsonl.gz'))
    const bad = await runScript('scripts/restore.ts', [folder, '--test'], from.env)
    expect(bad).toMatchObject({ code: 2, stderr: expect.stringContaining('tables/answer.jsonl.gz was changed') })
    expect(JSON.parse((await kept())!.value)).toMatchObject({ ok: false })
    const actions = await inside(from, ({ store }) => store.events.listByStream('administration', { limit: 2 }))
    expect(actions.map(({ action }) => action)).toEqual(['backup.tested', 'backup.tested'])
  })
})

test('a backup replaces another one only when told, and nothing else ever', async () => {
  const { from, folder } = await backedUp('sqlite')
  await expect(backUp(from, folder)).rejects.toThrow('--force')
  await backUp(from, folder, true)
  expect(await readdir(join(folder, '..'))).toEqual(['backup'])
  await expect(backUp(from, from.folder, true)).rejects.toThrow('is no backup')
})

test('a damaged database is what one restores for', async () => {
  const { from, folder } = await backedUp('sqlite')
  await writeFile(join(from.folder, 'menuju.db'), 'bukan basis data')
  const restored = await restore(from, folder, { force: true })
  expect(restored).toMatchObject({ scoreFaults: 0, traceFaults: 0, evidenceFaults: 0 })
})

test('a database that is not there is not backed up', async () => {
  const from = await anInstallation('sqlite')
  const { code, stderr } = await runScript('scripts/backup.ts', [await aBackupFolder()], {
    ...from.env,
    DATABASE_URL: `sqlite:${join(from.folder, 'tidak-ada.db')}`,
  })
  expect([code, stderr]).toEqual([2, expect.stringContaining('There is no database')])
})
