import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { checkFolders } from '#app/platform/check-folders.server.ts'
import { clock } from '#app/platform/clock.server.ts'
import { readEnv, variables } from '#app/platform/env.server.ts'

test('an empty environment is a working one', () => {
  expect(readEnv({})).toMatchObject({
    databaseUrl: 'sqlite:./data/menuju.db',
    evidenceFolder: './data/evidence',
    port: 3000,
    secureCookies: false,
    trustProxy: 0,
    sessionDays: 14,
    secretKeyLost: false,
    upload: { documentMiB: 10, imageMiB: 5, videoMiB: 100, files: 20 },
    demo: false,
    today: undefined,
  })
})

test('an empty value counts as none', () => {
  expect(readEnv({ PORT: '', PUBLIC_URL: '', MENUJU_TODAY: '' })).toMatchObject({ port: 3000, publicUrl: undefined })
})

test('every fault is named at once, and no value is repeated', () => {
  const faulty = () =>
    readEnv({
      DATABASE_URL: 'mysql://root:secret@host/x',
      PORT: '70000',
      UPLOAD_IMAGE_MB: '51',
      PUBLIC_URL: 'ftp://menuju.example',
      MENUJU_TODAY: '2026-13-01',
      LOG_LEVEL: 'loud',
      DEMO: 'maybe',
    })
  for (const name of ['DATABASE_URL', 'PORT', 'UPLOAD_IMAGE_MB', 'PUBLIC_URL', 'MENUJU_TODAY', 'LOG_LEVEL', 'DEMO']) {
    expect(faulty).toThrow(name)
  }
  expect(faulty).not.toThrow('secret')
})

test.each([
  [{ MENUJU_TODAY: '2026-05-12' }, false],
  [{ MENUJU_TODAY: '2026-05-12', NODE_ENV: 'production' }, false],
  [{ MENUJU_TODAY: '2026-05-12', DEMO: '1' }, true],
  [{ MENUJU_TODAY: '2026-05-12', NODE_ENV: 'test' }, true],
])('%o may fix the day: %s', (environment, allowed) => {
  if (allowed) expect(readEnv(environment).today).toBe('2026-05-12')
  else expect(() => readEnv(environment)).toThrow('MENUJU_TODAY')
})

test('every variable is written down, in the example and in the manual', () => {
  const example = readFileSync('.env.example', 'utf8')
  const manual = readFileSync('docs/operation.md', 'utf8')
  expect([...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name).sort()).toEqual([...variables].sort())
  const rows = manual.split('\n').filter((line) => line.startsWith('| `'))
  expect(rows.flatMap((row) => row.split('|')[1]!.match(/[A-Z_]+/g) ?? []).sort()).toEqual([...variables].sort())
})

test('the example is a working configuration, and its values are the defaults', () => {
  const lines = readFileSync('.env.example', 'utf8').matchAll(/^([A-Z_]+)=(.*)$/gm)
  expect(readEnv(Object.fromEntries([...lines].map(([, name, value]) => [name!, value!])))).toEqual(readEnv({}))
})

test('a folder that takes no file is named with all other faults, by its variable', () => {
  const folder = mkdtempSync(join(tmpdir(), 'menuju-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  // A file where a folder should be stops everybody, the superuser too.
  const file = join(folder, 'berkas')
  writeFileSync(file, '')
  chmodSync(file, 0o400)
  const source = {
    DATA_DIR: join(file, 'data'),
    EVIDENCE_STORE: `folder:${join(file, 'bukti')}`,
    BACKUP_DIR: join(file, 'cadangan'),
    DATABASE_URL: `sqlite:${join(file, 'x', 'menuju.db')}`,
    PORT: 'rahasia',
  }
  const start = () => readEnv(source, checkFolders(source))
  expect(start).toThrow('5 fault(s)')
  for (const name of Object.keys(source)) expect(start).toThrow(name)
  expect(start).not.toThrow('rahasia')
  const fine = { DATA_DIR: join(folder, 'data'), DATABASE_URL: `sqlite:${join(folder, 'db', 'menuju.db')}` }
  expect(checkFolders(fine)).toEqual([])
})

test.each([['pendek'], ['kata sandi dengan spasi di dalamnya']])('"%s" is no secret for figures', (secret) => {
  expect(() => readEnv({ METRICS_TOKEN: secret })).toThrow('METRICS_TOKEN')
})

test('cookies are secure when people come by https', () => {
  expect(readEnv({ PUBLIC_URL: 'https://menuju.example/' })).toMatchObject({
    secureCookies: true,
    publicUrl: 'https://menuju.example',
  })
  expect(readEnv({ PUBLIC_URL: 'http://menuju.example' }).secureCookies).toBe(false)
})

test('the clock goes on, on a fixed day too', () => {
  expect(Math.abs(clock()().getTime() - Date.now())).toBeLessThan(1000)
  const western = new Date(clock('2026-05-12')().getTime() + 7 * 3_600_000)
  expect(western.toISOString().slice(0, 10)).toBe('2026-05-12')
})
