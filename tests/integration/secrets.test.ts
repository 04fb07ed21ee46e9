import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { countLocked } from '#app/use-cases/operation/count-locked.server.ts'
import { prepare } from '#scripts/serve/prepare.ts'
import { complaintDesk } from '#tests/support/complaint-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { openSecrets } from '#app/platform/secrets.server.ts'

const one = Buffer.alloc(32, 1).toString('base64')
const two = Buffer.alloc(32, 2).toString('base64')

function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'menuju-secrets-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('a sealed text is opened again, and never twice the same', () => {
  const { seal, open } = openSecrets(one, '')
  const text = 'Petugas meminta uang — nomor 0812'
  expect(seal(text)).not.toBe(seal(text))
  expect(seal(text)).not.toContain('Petugas')
  expect(open(seal(text))).toBe(text)
  expect(open(seal(''))).toBe('')
})

test('what was changed, cut or sealed by another key stays closed', () => {
  const { seal, open } = openSecrets(one, '')
  const sealed = seal('rahasia')
  const [version, id, packed = ''] = sealed.split('.')
  const flipped = Buffer.from(packed, 'base64url')
  flipped[flipped.length - 1]! ^= 1
  for (const bad of [
    `${version}.${id}.${flipped.toString('base64url')}`,
    `${version}.${id}.${packed.slice(0, 20)}`,
    `v2.${id}.${packed}`,
    `${version}.00000000.${packed}`,
    'plain',
    '',
  ]) {
    expect(open(bad)).toBeUndefined()
  }
  expect(openSecrets(two, '').open(sealed)).toBeUndefined()
})

eachEngine('a start', (engine) => {
  test('names the fault when texts are kept that its key cannot open, and goes on only when told to', async () => {
    const { services, file } = await complaintDesk(engine)
    await file()
    await prepare(services)
    const other = { ...services, secrets: openSecrets(two, '') }
    await expect(prepare(other)).rejects.toThrow(
      /^SECRET_KEY: 1 sealed text\(s\) cannot be opened: .*SECRET_KEY_LOST=1/,
    )
    const told: unknown[] = []
    const log = { ...services.log, error: (...said: readonly unknown[]) => told.push(said) } as typeof services.log
    await prepare({ ...other, log, env: { ...services.env, secretKeyLost: true } })
    expect(JSON.stringify(told)).toContain('"locked":1')
    await prepare(services)
  })

  test('does not take one damaged text for a lost key', async () => {
    const { services, file, store, kept } = await complaintDesk(engine)
    const { ticket } = await file()
    await file()
    const { body } = await kept(ticket)
    await services.database.db
      .updateTable('complaint')
      .set({ body: `${body}x` })
      .where('id', '=', ticket)
      .execute()
    expect(await countLocked({ store, secrets: services.secrets })).toBe(0)
  })
})

test('a new key before the old one seals, and the old one goes on opening', () => {
  const old = openSecrets(one, '')
  const both = openSecrets(`${two},${one}`, '')
  expect(both.open(old.seal('lama'))).toBe('lama')
  expect(openSecrets(two, '').open(both.seal('baru'))).toBe('baru')
})

test('signatures differ by text and by key', () => {
  const signatures = [openSecrets(one, '').sign('a'), openSecrets(one, '').sign('b'), openSecrets(two, '').sign('a')]
  expect(new Set(signatures).size).toBe(3)
  expect(openSecrets(one, '').sign('a')).toBe(signatures[0])
})

test('without a configured key one is made, readable to its owner alone, and kept', () => {
  const folder = join(aFolder(), 'data')
  const sealed = openSecrets(undefined, folder).seal('tetap')
  expect(statSync(join(folder, 'secret.key')).mode & 0o777).toBe(0o600)
  expect(readdirSync(folder)).toEqual(['secret.key'])
  expect(openSecrets(undefined, folder).open(sealed)).toBe('tetap')
})

test('processes that begin together agree on one key', async () => {
  const folder = aFolder()
  const script = `import('#app/platform/secrets.server.ts').then(({ openSecrets }) =>
    process.stdout.write(openSecrets(undefined, ${JSON.stringify(folder)}).sign('x')))`
  const run = promisify(execFile)
  const begin = () => run(process.execPath, ['--import', 'tsx', '--eval', script])
  const signatures = await Promise.all(Array.from({ length: 5 }, async () => (await begin()).stdout))
  expect(new Set(signatures).size).toBe(1)
  expect(signatures[0]).toMatch(/^[\w-]{43}$/)
})

test('a file that holds no key is an error, not a new key', () => {
  const folder = aFolder()
  writeFileSync(join(folder, 'secret.key'), 'kosong')
  expect(() => openSecrets(undefined, folder).seal('x')).toThrow('secret.key')
  expect(readFileSync(join(folder, 'secret.key'), 'utf8')).toBe('kosong')
})

test('the configuration refuses what is no key, without repeating it', () => {
  expect(readEnv({ SECRET_KEY: `${two},${one}` }).secretKey).toBe(`${two},${one}`)
  const faulty = () => readEnv({ SECRET_KEY: 'tooshort' })
  expect(faulty).toThrow('SECRET_KEY')
  expect(faulty).not.toThrow('tooshort')
})
