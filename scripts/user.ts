import './tools/load-env.ts'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { isRole } from '#app/domain/access/roles.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { assemble } from '#app/platform/services.server.ts'
import type { AccountTools, Tools } from '#app/platform/tools.server.ts'
import { createResetLink } from '#app/use-cases/accounts/create-reset-link.server.ts'
import { deactivatePerson } from '#app/use-cases/accounts/deactivate-person.server.ts'
import { invitePerson } from '#app/use-cases/accounts/invite-person.server.ts'
import type { OneTimeLinkMade } from '#app/use-cases/accounts/make-link.server.ts'
import { setPasswordByLink } from '#app/use-cases/accounts/set-password-by-link.server.ts'
import { prepare } from './serve/prepare.ts'

const usage = `npm run user -- add --name NAME [--email ADDRESS] [--nip NUMBER] [--role admin] [--unit kementerian] [--password-stdin]
npm run user -- list [--search TEXT]
npm run user -- reset-link --login ADDRESS_OR_NIP
npm run user -- deactivate --login ADDRESS_OR_NIP --reason TEXT
`

const options = {
  name: { type: 'string' },
  email: { type: 'string' },
  nip: { type: 'string' },
  role: { type: 'string', default: 'admin' },
  unit: { type: 'string', default: 'kementerian' },
  'password-stdin': { type: 'boolean', default: false },
  login: { type: 'string' },
  reason: { type: 'string' },
  search: { type: 'string', default: '' },
} as const

type Values = ReturnType<typeof parseArgs<{ options: typeof options; allowPositionals: true }>>['values']

/** A command that was called wrongly; the sentence says how. */
class Usage extends Error {}

const env = readEnv(process.env)

/** Makes an account with a role; prints its invitation, or sets the password from standard input. */
async function add(tools: AccountTools, values: Values): Promise<void> {
  const role = values.role ?? ''
  if (!values.name || (!values.email && !values.nip)) throw new Usage('add needs --name and --email or --nip')
  if (!isRole(role)) throw new Usage(`there is no role ${role}`)
  const from = localDay(tools.now())
  const link = await invitePerson(tools, null, {
    name: values.name,
    email: values.email?.trim().toLowerCase() ?? null,
    nip: values.nip ?? null,
    role: { role, unitId: values.unit ?? '', areas: null, acting: 'none', from, to: null },
  })
  if (!values['password-stdin']) return print(link)

  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const result = await setPasswordByLink(tools, { token: link.token, password, address: 'command line' })
  if (result.ok) process.stdout.write('The account is open.\n')
  else {
    process.stderr.write(`The password was not accepted (${result.code}). The invitation stands:\n`)
    process.exitCode = 1
    print(link)
  }
}

/** One line for each account: login, state, name. */
async function list({ store }: AccountTools, { search = '' }: Values): Promise<void> {
  const people = await store.persons.listPage({ branchPaths: null, search }, 10_000, 0)
  for (const { email, nip, status, name } of people) process.stdout.write(`${email ?? nip}\t${status}\t${name}\n`)
}

async function find({ store }: AccountTools, { login }: Values): Promise<string> {
  if (!login) throw new Usage('--login is missing')
  const person = await store.persons.findByLogin(login)
  if (!person) throw new Usage(`there is no account ${login}`)
  return person.id
}

async function resetLink(tools: AccountTools, values: Values): Promise<void> {
  print(await createResetLink(tools, null, await find(tools, values)))
}

async function deactivate(tools: CommandTools, values: Values): Promise<void> {
  if (!values.reason) throw new Usage('deactivate needs --reason')
  await deactivatePerson(tools, null, { personId: await find(tools, values), reason: values.reason })
  process.stdout.write('The account is closed.\n')
}

function print({ purpose, token, expiresAt }: OneTimeLinkMade): void {
  const address = env.publicUrl ?? `http://localhost:${env.port}`
  const path = purpose === 'invite' ? 'undangan' : 'pulih'
  process.stdout.write(`${address}/${path}/${token}\nworks once, until ${expiresAt}\n`)
}

type CommandTools = AccountTools & Pick<Tools, 'editions'>

const commands: Readonly<Record<string, (tools: CommandTools, values: Values) => Promise<void>>> = {
  add,
  list,
  'reset-link': resetLink,
  deactivate,
}

/** Runs one command on the configured database, which is made ready first: the first account comes before the first start. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({ options, allowPositionals: true })
  const command = commands[positionals[0] ?? '']
  if (!command || positionals.length > 1) throw new Usage('one command is needed')

  const parts = assemble(env)
  try {
    await prepare(parts)
    await command(parts, values)
  } finally {
    await parts.database.close()
  }
}

try {
  await main()
} catch (error) {
  const isParsing = error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  if (error instanceof Usage || isParsing) process.stderr.write(`${(error as Error).message}\n\n${usage}`)
  else if (error instanceof AppError) process.stderr.write(`Refused: ${error.reason}\n`)
  else throw error
  process.exitCode = error instanceof AppError ? 1 : 2
}
