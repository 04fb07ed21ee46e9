import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { action as decide, loader as shown } from '#app/routes/_app.imports.$importId.tsx'
import { action as bringPeople } from '#app/routes/_app.people.import.tsx'
import { action as bringUnits } from '#app/routes/_app.units.import.tsx'
import { loader as trace } from '#app/routes/events.export.$format.ts'
import { loader as template } from '#app/routes/imports.template.$kind.ts'
import { mostRows } from '#app/domain/bulk/columns.ts'
import { MEGABYTE } from '#app/domain/evidence/file-rules.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'
import { packed, sheetXml, workbook } from '#tests/support/sheet-files.ts'
import { multipartBody, multipartType } from '#tests/support/upload-request.ts'

const heads = 'nama;surel;nip;peran;kode_unit'
const good = 'Operator Kanim Solo;solo@menuju.test;;operator;kanim-solo'
const sheet = 'xl/worksheets/sheet1.xml'

async function world(): Promise<TestServices> {
  const services = await testServices()
  await givenUnits(services.store)
  await givenPerson(services.store, 'admin', 'admin', 'kementerian')
  await givenPerson(services.store, 'branch', 'admin', 'kanwil-jateng')
  return services
}

async function bring(services: TestServices, bytes: Buffer, name = 'orang.csv', act: typeof bringPeople = bringPeople) {
  const { cookie } = await signedIn(services, 'admin')
  const origin = 'http://menuju.test'
  const request = new Request(`${origin}/people/import`, {
    method: 'POST',
    body: new Uint8Array(multipartBody([[name, bytes, 'file']])),
    headers: { origin, host: 'menuju.test', cookie, 'content-type': multipartType },
  })
  return answerOf(() => act(args(request)))
}

async function staged(services: TestServices, bytes: Buffer): Promise<string> {
  const { status, location } = await bring(services, bytes)
  expect(status).toBe(302)
  return location!.replace('/imports/', '')
}

async function view(services: TestServices, importId: string) {
  const { cookie } = await signedIn(services, 'admin')
  const { body } = await answerOf(() => shown(args(get(`/imports/${importId}`, { cookie }), { importId })))
  return (body as { view: { digest: string; counts: unknown; rows: { faults: { column: string; code: string }[] }[] } })
    .view
}

async function accept(services: TestServices, importId: string, digest: string, who = 'admin') {
  const { cookie } = await signedIn(services, who)
  const request = post(`/imports/${importId}`, { intent: 'accept', digest }, { cookie })
  return answerOf(() => decide(args(request, { importId })))
}

const lists = async ({ database }: TestServices) =>
  Number(
    (
      await database.db
        .selectFrom('bulkImport')
        .select((eb) => eb.fn.countAll().as('count'))
        .executeTakeFirstOrThrow()
    ).count,
  )
const refusalOf = ({ status, body }: { status: number; body: unknown }) => ({
  status,
  ...(body as { refusal: { file: string | null; list: readonly { code: string }[] } }).refusal,
})
const manyRows = (count: number) =>
  Buffer.from(
    [heads, ...Array.from({ length: count }, (_row, at) => `Nomor ${at};o${at}@menuju.test;;operator;kanim-solo`)].join(
      '\n',
    ),
  )

test('a list is brought, shown, and written as it was shown; its links are told once', async () => {
  const services = await world()
  const id = await staged(services, Buffer.from(`${heads}\n${good}\n`))
  const { digest, counts } = await view(services, id)
  expect(counts).toEqual({ create: 1, change: 0, same: 0, fault: 0 })
  expect((await accept(services, id, '0'.repeat(64))).status).toBe(409)
  expect((await accept(services, id, digest, 'branch')).status).toBe(404)
  const { status, headers, body } = await accept(services, id, digest)
  expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
  const { done } = body as { done: { created: number; links: { login: string; url: string }[] } }
  expect(done).toMatchObject({ created: 1, links: [{ login: 'solo@menuju.test' }] })
  expect(done.links[0]?.url).toMatch(/\/undangan\/[\w-]{20,}$/)
  expect((await accept(services, id, digest)).status).toBeGreaterThanOrEqual(400)
})

test('a workbook is read like separated values', async () => {
  const services = await world()
  const book = new exceljs.Workbook()
  book.addWorksheet('Orang').addRows([heads.split(';'), good.split(';')])
  const bytes = Buffer.from(await book.xlsx.writeBuffer())
  const { location } = await bring(services, bytes, 'orang.xlsx')
  expect((await view(services, location!.replace('/imports/', ''))).counts).toMatchObject({ create: 1, fault: 0 })
})

const bomb = packed(Buffer.alloc(64 * MEGABYTE, ' '), 1024)

test.each<[string, () => Buffer, string]>([
  ['nothing', () => Buffer.alloc(0), 'required'],
  ['bytes that are no text', () => Buffer.from([0x25, 0x50, 0x00, 0x01, 0x02, 0xff]), 'not-a-list'],
  ['an old or locked workbook', () => Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'sheet-old-or-locked'],
  ['a bomb', () => workbook({ [sheet]: bomb }), 'sheet-'],
  ['a macro', () => workbook({ 'xl/vbaProject.bin': 'x' }), 'sheet-macro'],
  [
    'entities',
    () => workbook({ [sheet]: '<!DOCTYPE a [<!ENTITY a "aaaa">]><worksheet>&a;</worksheet>' }),
    'sheet-entities',
  ],
  ['more than a list may be', () => Buffer.alloc(5 * MEGABYTE + 64 * 1024, 'a'), 'list-too-large'],
])('%s is refused in words beside the file, and nothing is kept', async (_name, make, reason) => {
  const services = await world()
  const { status, file } = refusalOf(await bring(services, make()))
  expect(status).toBe(400)
  expect(file).toContain(reason)
  expect(await lists(services)).toBe(0)
})

test('a single row at the end of a sheet costs no more than the rows that are there', async () => {
  const services = await world()
  const row = (at: number, text: string) =>
    `<row r="${at}"><c r="A${at}" t="inlineStr"><is><t>${text}</t></is></c></row>`
  const began = performance.now()
  const answer = await bring(services, workbook({ [sheet]: sheetXml(row(1, 'nama') + row(1_048_576, 'x')) }))
  expect(refusalOf(answer)).toMatchObject({ status: 400, file: 'sheet-too-large' })
  expect(performance.now() - began).toBeLessThan(1500)
  expect(await lists(services)).toBe(0)
})

test.each<[string, Buffer, string]>([
  ['one row more than allowed', manyRows(mostRows + 1), 'too-many-rows'],
  ['heads alone', Buffer.from(`${heads}\n`), 'no-rows'],
  ['a column that is missing', Buffer.from('nama;surel\nA;a@menuju.test\n'), 'column-missing'],
])('%s is told of the list as a whole, and nothing is kept', async (_name, bytes, code) => {
  const services = await world()
  const { status, file, list } = refusalOf(await bring(services, bytes))
  expect([status, file]).toEqual([400, null])
  expect(list.map((fault) => fault.code)).toContain(code)
  expect(await lists(services)).toBe(0)
})

test('as many rows as allowed are shown page by page', async () => {
  const services = await world()
  const { counts, rows } = await view(services, await staged(services, manyRows(mostRows)))
  expect(counts).toMatchObject({ create: mostRows, fault: 0 })
  expect(rows.length).toBeLessThanOrEqual(200)
})

test('other encodings are read, formulas stay text, and markup is nobody’s name', async () => {
  const services = await world()
  const named = (name: string) => `${heads}\n${name};solo@menuju.test;;operator;kanim-solo\n`
  const kept = async (bytes: Buffer) => {
    const id = await staged(services, bytes)
    return JSON.stringify(await view(services, id))
  }
  expect(await kept(Buffer.from(named('Operator Café'), 'latin1'))).toContain('Operator Café')
  expect(await kept(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(named('Ruang é'), 'utf16le')]))).toContain(
    'Ruang é',
  )
  expect(await kept(Buffer.from(named('=HYPERLINK("http://jahat.example")'.replaceAll('"', "'"))))).toContain(
    '=HYPERLINK',
  )
  const { rows } = await view(services, await staged(services, Buffer.from(`${heads}\nx;bukan;12;raja;kanim-antah\n`)))
  expect(rows[0]?.faults.map(({ column, code }) => `${column} ${code}`)).toEqual(
    expect.arrayContaining(['surel not-an-email', 'peran unknown-role', 'kode_unit unit-unknown']),
  )
})

test('a list of units is refused as one of people, and the other way round', async () => {
  const services = await world()
  expect(refusalOf(await bring(services, Buffer.from(`${heads}\n${good}\n`), 'unit.csv', bringUnits)).list).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: 'column-missing' })]),
  )
})

test('a template has the heads of its list and is read back as an empty one', async () => {
  const services = await world()
  const { cookie } = await signedIn(services, 'admin')
  const answer = await template(args(get('/imports/template/people', { cookie }), { kind: 'people' }))
  const bytes = Buffer.from(await answer.arrayBuffer())
  expect(refusalOf(await bring(services, bytes)).list.map(({ code }) => code)).toEqual(['no-rows'])
})

test('the trace as a workbook has the same rows as on the page, and no formula in it', async () => {
  const services = await world()
  const { digest } = await view(services, await staged(services, Buffer.from(`${heads}\n${good}\n`)))
  const { cookie } = await signedIn(services, 'admin')
  const importId = await staged(services, Buffer.from(`${heads}\n${good.replace('Operator', '=1+1')}\n`))
  expect(digest).not.toBe((await view(services, importId)).digest)
  await accept(services, importId, (await view(services, importId)).digest)
  const answer = await trace(args(get('/events/export/xlsx', { cookie }), { format: 'xlsx' }))
  const book = new exceljs.Workbook()
  await book.xlsx.load(await answer.arrayBuffer())
  const texts: string[] = []
  for (const each of book.worksheets) {
    each.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.type).not.toBe(exceljs.ValueType.Formula)
        texts.push(String(cell.value))
      }),
    )
  }
  expect(texts.join('\n')).toContain('=1+1')
  expect(texts.some((text) => text.includes('menerima daftar impor'))).toBe(true)
})
