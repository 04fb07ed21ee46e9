import { once } from 'node:events'
import { watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sql } from 'kysely'
import type { Engine } from '#db/dialect/words.server.ts'
import { openSnapshot } from '#db/backup/snapshot.server.ts'
import {
  aBackupFolder,
  aFilledInstallation,
  anInstallation,
  backUp,
  expectSound,
  inside,
  restore,
  runScript,
  startScript,
} from '#tests/support/backup-world.ts'
import type { Installation } from '#tests/support/backup-world.ts'
import { eachEngine } from '#tests/support/test-store.ts'

/** Saves answers without end beside what is tested; resolves when it has begun. */
async function writing({ env }: Installation) {
  const writer = startScript('tests/support/endless-answers.ts', [], env)
  let saved = 0
  writer.stdout?.setEncoding('utf8').on('data', (text: string) => (saved += text.split('\n').length - 1))
  await once(writer.stdout!, 'data')
  return {
    saved: () => saved,
    async stop(): Promise<void> {
      const ended = once(writer, 'exit')
      writer.kill('SIGKILL')
      await ended
    },
  }
}

/** Every answer with its note, as text. */
function answersOf(installation: Installation): Promise<string> {
  return inside(installation, async ({ database }) => {
    const { rows } = await sql`select item_code, note, version from answer order by item_code, tier`.execute(
      database.db,
    )
    return JSON.stringify(rows)
  })
}

eachEngine('while others write', (engine) => {
  test('a backup holds one moment of it, in which the check finds nothing', async () => {
    const from = await aFilledInstallation(engine, 'kanim-pati')
    const writer = await writing(from)
    const before = writer.saved()
    const folder = await aBackupFolder()
    const { code, stderr } = await runScript('scripts/backup.ts', [folder], from.env)
    expect([code, stderr]).toEqual([0, ''])
    expect(writer.saved()).toBeGreaterThan(before)
    await writer.stop()

    const to = await anInstallation(engine)
    const restored = await restore(to, folder, { force: true })
    expect(restored).toMatchObject({ scoreFaults: 0, traceFaults: 0, evidenceFaults: 0 })
    await expectSound(to)
    await expectSound(from)
  })

  test('what is read later is of the same moment', async () => {
    const from = await aFilledInstallation(engine)
    const snapshot = await openSnapshot(from.url)
    await inside(from, ({ database }) => sql`update answer set note = 'kemudian'`.execute(database.db))
    const notes = new Set<unknown>()
    const answers = snapshot.tables.find(({ name }) => name === 'answer')!
    for await (const rows of snapshot.rows(answers)) for (const { note } of rows) notes.add(note)
    await snapshot.close()
    expect(notes).not.toContain('kemudian')
  })
})

/** Kills a restore as soon as it says a sentence; the sentences come in the middle of its work. */
async function killedAt(sentence: string, { env }: Installation, folder: string): Promise<void> {
  const restoring = startScript('scripts/restore.ts', [folder, '--force', '--despite-faults'], env)
  let said = ''
  restoring.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said += text
    if (said.includes(sentence)) restoring.kill('SIGKILL')
  })
  const [, signal] = (await once(restoring, 'exit')) as [number | null, string | null]
  expect(signal, said).toBe('SIGKILL')
}

eachEngine('a restore that is killed', (engine: Engine) => {
  test.each(['Every file of the backup', 'files of evidence added', 'restored beside the database'])(
    'at "%s" leaves the old data, and the next one succeeds',
    async (sentence) => {
      const from = await aFilledInstallation(engine)
      const folder = await aBackupFolder()
      await backUp(from, folder)
      const backedUp = await answersOf(from)
      await inside(from, ({ database }) => sql`update answer set note = 'sesudah'`.execute(database.db))
      const old = await answersOf(from)

      await killedAt(sentence, from, folder)
      expect(await answersOf(from)).toBe(old)
      await expectSound(from)

      await restore(from, folder, { force: true })
      expect(await answersOf(from)).toBe(backedUp)
      await expectSound(from)
      if (engine === 'sqlite') expect(await readdir(from.folder)).not.toContain('menuju.db.restoring')
    },
  )

  test('at its last step leaves all of the old data or all of the new', async () => {
    const from = await aFilledInstallation(engine)
    const folder = await aBackupFolder()
    await backUp(from, folder)
    const backedUp = await answersOf(from)
    await inside(from, ({ database }) => sql`update answer set note = 'sesudah'`.execute(database.db))
    const old = await answersOf(from)
    await killedAt('Checked', from, folder)
    expect([old, backedUp]).toContain(await answersOf(from))
    await expectSound(from)
  })
})

test('a backup that is killed never bears its name', async () => {
  const from = await aFilledInstallation('sqlite')
  const folder = await aBackupFolder()
  const backing = startScript('scripts/backup.ts', [folder], from.env)
  const watcher = watch(join(folder, '..'), () => backing.kill('SIGKILL'))
  const [, signal] = (await once(backing, 'exit')) as [number | null, string | null]
  watcher.close()
  expect(signal).toBe('SIGKILL')
  expect(await readdir(join(folder, '..'))).toEqual(['backup.writing'])
  await backUp(from, folder)
  expect(await readdir(join(folder, '..'))).toEqual(['backup'])
})
