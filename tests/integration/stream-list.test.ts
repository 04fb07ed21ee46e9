import { createHash } from 'node:crypto'
import { open, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { cellText } from '#app/domain/reporting/figure-list.ts'
import { spool } from '#app/platform/spool.server.ts'
import { readListFile } from '#app/platform/sheets/read-list.server.ts'
import { streamLimits } from '#app/platform/sheets/stream-limits.server.ts'
import { streamList } from '#app/platform/sheets/stream-list.server.ts'
import { packed, sheetXml, workbook } from '#tests/support/sheet-files.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

type Limits = Parameters<typeof streamList>[2]

/** Reads a file to its end. */
async function rowsOf(content: Buffer, limits?: Limits) {
  const path = join(await temporaryFolder(), 'list')
  await writeFile(path, content)
  const handle = await open(path)
  try {
    const rows = []
    for await (const batch of streamList({ handle, bytes: content.length }, undefined, limits)) rows.push(...batch)
    return rows
  } finally {
    await handle.close()
  }
}

const lines = (count: number) => Array.from({ length: count }, (_line, place) => `PSP-E;2026-04-01;${place}`)

test.each([
  ['semicolons', Buffer.from('layanan;mulai\r\nPSP-E;2026-04-01\r\n')],
  ['commas, and quotation marks', Buffer.from('layanan,mulai\n"PSP-E","2026-04-01"')],
  ['tabs', Buffer.from('layanan\tmulai\nPSP-E\t2026-04-01\n')],
  ['a mark of UTF-8', Buffer.from('\uFEFFlayanan;mulai\nPSP-E;2026-04-01\n')],
  ['UTF-16', Buffer.from('\uFEFFlayanan;mulai\nPSP-E;2026-04-01\n', 'utf16le')],
])('separated values with %s', async (_name, content) => {
  expect(await rowsOf(content)).toEqual([
    { line: 1, cells: ['layanan', 'mulai'] },
    { line: 2, cells: ['PSP-E', '2026-04-01'] },
  ])
})

test('the first line may name the delimiter; lines are those of the file', async () => {
  expect(await rowsOf(Buffer.from('sep=;\r\nlayanan;mulai\r\n\r\nPSP-E;2026-04-01'))).toEqual([
    { line: 2, cells: ['layanan', 'mulai'] },
    { line: 3, cells: [''] },
    { line: 4, cells: ['PSP-E', '2026-04-01'] },
  ])
})

test('a title above the heads, with commas of its own, does not decide what divides the cells', async () => {
  const content = Buffer.from('Layanan 2026-04, Kanim Pati, 12 Mei\r\nlayanan;mulai;nilai\r\nPSP-E;2026-04-01;1,5\r\n')
  expect((await rowsOf(content))[2]?.cells).toEqual(['PSP-E', '2026-04-01', '1,5'])
  expect((await readListFile(content))[2]).toEqual(['PSP-E', '2026-04-01', '1,5'])
})

test('a long list arrives whole and in its order, whatever its pieces', async () => {
  const rows = await rowsOf(Buffer.from(lines(30_000).join('\n')))
  expect(rows.length).toBe(30_000)
  expect(rows.every(({ line, cells }, place) => line === place + 1 && cells[2] === String(place))).toBe(true)
})

test('a workbook is read in pieces: texts, dates, gaps, rows without a number', async () => {
  const book = new exceljs.Workbook()
  const sheet = book.addWorksheet('Data')
  sheet.addRow(['layanan', 'mulai', 'selesai'])
  for (let row = 0; row < 5000; row += 1) sheet.addRow(['PSP-E', new Date('2026-04-01'), row % 2 ? null : `t${row}`])
  const rows = await rowsOf(Buffer.from(await book.xlsx.writeBuffer()))
  expect(rows.length).toBe(5001)
  expect(rows[0]).toEqual({ line: 1, cells: ['layanan', 'mulai', 'selesai'] })
  expect(rows[4999]).toEqual({ line: 5000, cells: ['PSP-E', '46113', 't4998'] })
  expect(rows[5000]).toEqual({ line: 5001, cells: ['PSP-E', '46113'] })

  const bare = sheetXml('<row><c t="inlineStr"><is><t>a</t></is></c></row><row><c><v>7</v></c></row>')
  expect(await rowsOf(workbook({ 'xl/worksheets/sheet1.xml': bare }))).toEqual([
    { line: 1, cells: ['a'] },
    { line: 2, cells: ['7'] },
  ])
})

test('a workbook is read although each of its rows has a name of its own', async () => {
  const count = 250_000
  const texts = Array.from({ length: count }, (_text, place) => `<si><t>Nama é ${place}</t></si>`).join('')
  const places = [0, 1, 4242, 199_999, 200_000, count - 1, count]
  const rows = places.map((place) => `<row><c t="s"><v>${place}</v></c><c><v>7</v></c></row>`).join('')
  const parts = { 'xl/sharedStrings.xml': `<sst>${texts}</sst>`, 'xl/worksheets/sheet1.xml': sheetXml(rows) }
  const found = (await rowsOf(workbook(parts))).map(({ cells }) => cells)
  expect(found).toEqual(places.map((place) => [place < count ? `Nama é ${place}` : '', '7']))
})

test('a cell that points at no text has none', async () => {
  const texts = '<sst><si><t>PSP-E</t></si></sst>'
  const row =
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"></c><c r="C1" t="s"><v>-1</v></c><c r="D1" t="s"><v>0</v></c></row>'
  const bytes = workbook({ 'xl/sharedStrings.xml': texts, 'xl/worksheets/sheet1.xml': sheetXml(row) })
  expect(await rowsOf(bytes)).toEqual([{ line: 1, cells: ['PSP-E', '', '', 'PSP-E'] }])
  expect(await readListFile(bytes)).toEqual([['PSP-E', '', '', 'PSP-E']])
})

test('more texts than are held, and texts with a definition of their own, are turned away', async () => {
  const texts = (xml: string) => workbook({ 'xl/sharedStrings.xml': xml })
  const many = { ...streamLimits, parts: { ...streamLimits.parts, strings: 10 } }
  const eleven = texts(`<sst>${'<si><t>a</t></si>'.repeat(11)}</sst>`)
  await expect(rowsOf(eleven, many)).rejects.toMatchObject({ code: 'too-large', reason: 'sheet-too-large' })
  const long = { ...streamLimits, textBytes: 100 }
  await expect(rowsOf(eleven, long)).rejects.toMatchObject({ reason: 'sheet-too-large' })
  const entities = texts('<!DOCTYPE x [<!ENTITY a "b">]><sst/>')
  await expect(rowsOf(entities)).rejects.toMatchObject({ reason: 'sheet-entities' })
})

test.each([
  ['a workbook of an old Mac, which counts days from 1904', true],
  ['a workbook that counts days as the others do', false],
])('the days of %s', async (_name, date1904) => {
  const book = new exceljs.Workbook()
  book.properties.date1904 = date1904
  const sheet = book.addWorksheet('Data')
  sheet.addRow(['layanan', 'mulai', 'selesai', 'nomor'])
  sheet.addRow(['PSP-E', new Date('2026-04-01'), new Date('2026-04-07T10:30:00Z'), '44692'])
  sheet.addRow(['PSP-E', '01/04/2026', null, 412])
  const bytes = Buffer.from(await book.xlsx.writeBuffer())

  const rows = await rowsOf(bytes)
  expect(rows[1]?.cells).toEqual(['PSP-E', '46113', '46119.4375', '44692'])
  expect(rows[2]?.cells).toEqual(['PSP-E', '01/04/2026', '', '412'])
  expect((await readListFile(bytes))[1]).toEqual(rows[1]?.cells)
})

test('the sheet of a list is the first that is shown, not one that was hidden before it', async () => {
  const book = new exceljs.Workbook()
  book.addWorksheet('Lama', { state: 'hidden' }).addRow(['layanan', 'mulai', 'lama'])
  book.addWorksheet('Sangat lama', { state: 'veryHidden' }).addRow(['layanan', 'mulai', 'lama'])
  book.addWorksheet('Data').addRow(['layanan', 'mulai', 'selesai'])
  const bytes = Buffer.from(await book.xlsx.writeBuffer())
  expect(await rowsOf(bytes)).toEqual([{ line: 1, cells: ['layanan', 'mulai', 'selesai'] }])
  expect(await readListFile(bytes)).toEqual([['layanan', 'mulai', 'selesai']])
})

test('a formula without a kept result is no empty cell: nothing is taken for open, and no figure is passed over', async () => {
  const row = '<row r="1"><c r="A1" t="str"><v>ITAS</v></c><c r="B1"><f>A9</f></c><c r="C1"><f>A9</f><v>7</v></c></row>'
  const bytes = workbook({ 'xl/worksheets/sheet1.xml': sheetXml(row) })
  expect(await rowsOf(bytes)).toEqual([{ line: 1, cells: ['ITAS', '=', '7'] }])
  expect(await readListFile(bytes, cellText)).toEqual([['ITAS', '=', '7']])
})

const sheetOf = (xml: string) => workbook({ 'xl/worksheets/sheet1.xml': xml })

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1]), 'not-a-list'],
  ['an old workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'sheet-old-or-locked'],
  ['a quotation without end', Buffer.from(`"${'x'.repeat(60_000)}`), 'not-a-list'],
  ['a broken archive', Buffer.from('PK\u0003\u0004 nothing of the kind'), 'sheet-not-a-workbook'],
  ['a macro', workbook({ 'xl/vbaProject.bin': 'Sub' }), 'sheet-macro'],
  ['entities', sheetOf('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), 'sheet-entities'],
  ['a row without end', sheetOf(`<row><c><v>${'1'.repeat(2_000_000)}</v></c>`), 'sheet-not-a-workbook'],
  [
    'a part that says it is small',
    workbook({ 'xl/worksheets/sheet1.xml': packed(Buffer.from('<row>'.repeat(50_000)), 10) }),
    'sheet-not-a-workbook',
  ],
])('%s is turned away', async (_name, content, reason) => {
  await expect(rowsOf(content)).rejects.toMatchObject({ code: 'unsupported', reason })
})

test('a sheet that inflates beyond its limit, and a list that is too long, are turned away', async () => {
  const wide = sheetOf(sheetXml(`<row><c><v>1</v></c></row>`.repeat(20_000)))
  const small = { ...streamLimits, sheetBytes: 100_000 }
  await expect(rowsOf(wide, small)).rejects.toMatchObject({ code: 'too-large', reason: 'sheet-too-large' })
  const few = { ...streamLimits, rows: 100 }
  await expect(rowsOf(Buffer.from(lines(2000).join('\n')), few)).rejects.toMatchObject({ reason: 'list-too-long' })
})

test('what arrives lies on the disk without a name and can be read back', async () => {
  const folder = join(await temporaryFolder(), 'not-there-yet')
  const content = Buffer.from(lines(20_000).join('\n'))
  const spooled = await spool(Readable.from([content]), folder)
  expect(await readdir(folder)).toEqual([])
  const { buffer: read } = await spooled.handle.read(Buffer.alloc(content.length), 0, content.length, 0)
  expect([spooled.bytes, createHash('sha256').update(read).digest('hex')]).toEqual([
    content.length,
    createHash('sha256').update(content).digest('hex'),
  ])
  await spooled.close()
})
