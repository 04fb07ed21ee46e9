import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'

/** The command as an operator of the server runs it, on a database that does not exist yet. */
async function commandLine() {
  const folder = await mkdtemp(join(tmpdir(), 'menuju-user-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const env = {
    ...process.env,
    DATABASE_URL: `sqlite:${join(folder, 'menuju.db')}`,
    DATA_DIR: folder,
    PUBLIC_URL: 'https://menuju.example',
    LOG_LEVEL: 'silent',
  }
  return async (parameters: readonly string[], input = '') => {
    const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/user.ts', ...parameters], { env })
    child.stdin.end(input)
    const ended = new Promise<number | null>((done) => child.on('close', done))
    const [out, faults] = await Promise.all([text(child.stdout), text(child.stderr)])
    return { code: await ended, out, faults }
  }
}

test('the first administrator is made before the first start', async () => {
  const user = await commandLine()
  const made = await user(['add', '--name', 'Administrator', '--email', 'Admin@menuju.test'])
  expect(made).toMatchObject({ code: 0, faults: '' })
  expect(made.out).toMatch(/^https:\/\/menuju\.example\/undangan\/[\w-]{43}\n/)

  expect((await user(['list'])).out).toBe('admin@menuju.test\tinvited\tAdministrator\n')
})

test('a password from standard input opens the account, a weak one leaves the invitation', async () => {
  const user = await commandLine()
  const operator = ['add', '--name', 'Operator Kanim Pati', '--role', 'operator_satker', '--unit', 'kanim-pati']
  const nip = '198001012005011001'
  const weak = await user([...operator, '--nip', nip, '--password-stdin'], 'pendek\n')
  expect(weak).toMatchObject({ code: 1, faults: expect.stringContaining('too-short') })
  const open = await user([...operator, '--email', 'op@menuju.test', '--password-stdin'], 'kata yang panjang\n')
  expect(open).toEqual({ code: 0, out: 'The account is open.\n', faults: '' })

  expect((await user(['deactivate', '--login', 'op@menuju.test', '--reason', 'pindah'])).code).toBe(0)
  expect((await user(['list', '--search', 'op@'])).out).toContain('deactivated')
})

test('a command called wrongly is explained and does nothing', async () => {
  const user = await commandLine()
  const wrong = [['crown'], ['add', '--name', 'X'], ['list', '--unknown']]
  for (const answer of await Promise.all(wrong.map((parameters) => user(parameters)))) {
    expect(answer).toMatchObject({ code: 2, out: '', faults: expect.stringContaining('npm run user -- add') })
  }
})
