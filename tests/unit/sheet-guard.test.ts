import { deflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { passingCount } from '#app/platform/sheets/passing-count.server.ts'
import { readWorkbook } from '#app/platform/sheets/read-workbook.server.ts'
import { packed, sheetXml, workbook, workbookParts, zipOf } from '#tests/support/sheet-files.ts'
import type { Part } from '#tests/support/sheet-files.ts'

const MEBIBYTE = 1024 * 1024
const sheet = 'xl/worksheets/sheet1.xml'

test('the smallest workbook is read', async () => {
  const [first] = await readWorkbook(workbook())
  expect([first?.name, first?.rows.get(1)?.get('A')?.number]).toEqual(['LKE ZI', 1])
})

test('cells of every kind, escaped texts, fonts in a text, and cells without a name', async () => {
  const strings =
    '<sst><si><t>a &amp; &lt;b&gt; &#228;</t></si><si><r><t>A</t></r><r><t xml:space="preserve"> B</t></r><rPh><t>x</t></rPh></si></sst>'
  const rows =
    '<row r="3"><c r="A3" t="s"><v>0</v></c><c t="s"><v>1</v></c><c r="D3" t="inlineStr"><is><t>di sini</t></is></c></row>' +
    '<!-- <row r="9"><c r="A9"><v>9</v></c></row> --><row><c r="A4" t="b"><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c><c><f>A1</f></c><c r="D4"/></row>'
  const [first] = await readWorkbook(workbook({ 'xl/sharedStrings.xml': strings, [sheet]: sheetXml(rows) }))
  const told = [...first!.rows].map(([row, cells]) => [
    row,
    [...cells].map(([at, { kind, text }]) => `${at} ${kind} ${text}`),
  ])
  expect(told).toEqual([
    [3, ['A text a & <b> ä', 'B text A B', 'D text di sini']],
    [4, ['A text 1', 'B error #DIV/0!', 'C empty ']],
  ])
})

const macroTypes = '<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>'
const outside =
  '<Relationships><Relationship Id="x" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>'
const entities =
  '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>'

test.each<[string, Readonly<Record<string, Part>>, string]>([
  ['a macro', { 'xl/vbaProject.bin': 'x' }, 'sheet-macro'],
  ['a macro sheet', { 'xl/macrosheets/sheet1.xml': '<a/>' }, 'sheet-macro'],
  ['a type with macros', { '[Content_Types].xml': macroTypes }, 'sheet-macro'],
  ['links to other workbooks', { 'xl/externalLinks/externalLink1.xml': '<a/>' }, 'sheet-outside-links'],
  ['a relation to another workbook', { 'xl/_rels/workbook.xml.rels': outside }, 'sheet-outside-links'],
  ['entities', { [sheet]: entities }, 'sheet-entities'],
  ['entities in a part that is not read', { 'xl/drawings/drawing1.xml': entities }, 'sheet-entities'],
  [
    'UTF-16, which would hide them',
    { [sheet]: packed(Buffer.from(entities, 'utf16le'), entities.length * 2) },
    'sheet-entities',
  ],
  ['no workbook in it', { 'xl/workbook.xml': '<workbook/>' }, 'sheet-not-a-workbook'],
  ['fewer bytes declared than there are', { [sheet]: packed(Buffer.alloc(5000, ' '), 10) }, 'sheet-not-a-workbook'],
])('refused: %s', async (_name, parts, reason) => {
  await expect(readWorkbook(workbook(parts))).rejects.toMatchObject({ reason })
})

test.each<[string, () => Buffer, string]>([
  [
    'an old or locked file',
    () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]),
    'sheet-old-or-locked',
  ],
  ['an encrypted part', () => zipOf(Object.entries(workbookParts()), 1), 'sheet-old-or-locked'],
  ['a PDF', () => Buffer.from('%PDF-1.7'), 'sheet-not-a-workbook'],
  ['nothing', () => Buffer.alloc(0), 'sheet-not-a-workbook'],
  ['a file that breaks off', () => workbook().subarray(0, 300), 'sheet-not-a-workbook'],
  [
    'a part of the same name twice',
    () => zipOf([...Object.entries(workbookParts()), [sheet.toUpperCase(), 'x']]),
    'sheet-not-a-workbook',
  ],
  [
    'a thousand parts and more',
    () => zipOf(Array.from({ length: 1001 }, (_none, at) => [`xl/media/${at}.png`, 'x'] as const)),
    'sheet-too-large',
  ],
])('refused: %s', async (_name, file, reason) => {
  await expect(readWorkbook(file())).rejects.toMatchObject({ reason })
})

const millionRows = () => sheetXml(Array.from({ length: 1_000_000 }, (_none, at) => `<row r="${at + 1}"/>`).join(''))
const bomb = deflateRawSync(Buffer.alloc(256 * MEBIBYTE, ' '), { level: 1 })
const manyStrings = () => `<sst>${'<si><t>x</t></si>'.repeat(60_000)}</sst>`
const wideRow = () => sheetXml(`<row r="1">${'<c r="A1"><v>1</v></c>'.repeat(500_000)}</row>`)

test.each<[string, () => Buffer]>([
  ['a bomb that says how large it is', () => workbook({ [sheet]: { packed: bomb, declared: 256 * MEBIBYTE } })],
  ['a bomb that says it is small', () => workbook({ [sheet]: { packed: bomb, declared: 15 * MEBIBYTE } })],
  ['a bomb in a part that is not read', () => workbook({ 'xl/styles.xml': { packed: bomb, declared: 15 * MEBIBYTE } })],
  [
    'many bombs',
    () => {
      const part = packed(Buffer.alloc(14 * MEBIBYTE, ' '), 14 * MEBIBYTE)
      return workbook(
        Object.fromEntries(Array.from({ length: 500 }, (_none, at) => [`xl/worksheets/sheet${at + 2}.xml`, part])),
      )
    },
  ],
  ['a million rows', () => workbook({ [sheet]: millionRows() })],
  ['half a million cells', () => workbook({ [sheet]: wideRow() })],
  ['too many texts', () => workbook({ 'xl/sharedStrings.xml': manyStrings() })],
])('refused in less than two seconds and 64 MB: %s', async (_name, make) => {
  const file = make()
  globalThis.gc?.()
  const before = process.memoryUsage().rss
  let peak = before
  const watch = setInterval(() => (peak = Math.max(peak, process.memoryUsage().rss)), 5)
  const began = performance.now()
  await expect(readWorkbook(file)).rejects.toMatchObject({
    reason: expect.stringMatching(/^sheet-(too-large|not-a-workbook)$/),
  })
  const took = performance.now() - began
  clearInterval(watch)
  peak = Math.max(peak, process.memoryUsage().rss)
  expect(took).toBeLessThan(2000)
  expect(peak - before).toBeLessThan(64 * MEBIBYTE)
})

test('a word is counted also where it lies across two pieces', () => {
  const count = passingCount('<row')
  const counts = ['<ro', 'w><row', '/><r', 'ow', 'x<', 'ro', 'w'].map((piece) => count(Buffer.from(piece)))
  expect(counts.at(-1)).toBe(4)
})
