import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposalOf } from '#app/domain/exchange/compare.ts'
import type { ItemReading, SheetReading } from '#app/domain/exchange/readings.ts'
import type { Answers } from '#app/domain/scoring/answers.ts'
import { answersArbitrary } from '#tests/support/any-answers.ts'
import { plan, readingOf, rowOf, workbookOf } from '#tests/support/sheets.ts'

/** The exported worksheet after somebody worked on it in a spreadsheet program. */
async function edited(answers: Answers, edit: (sheet: ExcelJS.Worksheet) => void): Promise<SheetReading | undefined> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load((await workbookOf(answers)).buffer as ArrayBuffer)
  edit(workbook.getWorksheet('LKE ZI')!)
  return readingOf(Buffer.from(await workbook.xlsx.writeBuffer()))
}

function itemOf(reading: SheetReading | undefined, code: string): ItemReading {
  const item = reading?.items.find((one) => one.code === code)
  if (!item) throw new Error(`${code} was not found`)
  return item
}

const changeIn = (code: string, cell: string, value: ExcelJS.CellValue) =>
  edited({}, (sheet) => void (sheet.getCell(cell).value = value)).then((reading) => itemOf(reading, code))

const k = (code: string, input?: string) => `K${rowOf(code, input)}`
const said = ({ faults, warnings }: Pick<ItemReading, 'faults' | 'warnings'>) =>
  [...faults, ...warnings].map(({ code, cell, value }) => [code, cell, value])

test('what is exported is read back as it was, for any answers', async () => {
  await fc.assert(
    fc.asyncProperty(answersArbitrary(plan.index), async (answers) => {
      const reading = await readingOf(await workbookOf(answers))
      expect(reading?.missing).toEqual([])
      expect(reading?.strangers).toEqual([])
      expect(reading?.items.flatMap(said)).toEqual([])
      const read = reading?.items.flatMap(({ code, value }) => (value === null ? [] : [[code, value]]))
      expect(Object.fromEntries(read ?? [])).toEqual(answers)
    }),
    { numRuns: 10 },
  )
})

test('notes come back as they were, also those that look like formulas', async () => {
  const notes = {
    'A.I.1.i.a': '=HYPERLINK("http://contoh.test")',
    'A.I.1.i.b': '+62 24\nbaris dua',
    'B.I.a': '@x <b>&amp;',
  }
  const reading = await readingOf(await workbookOf({}, notes))
  for (const [code, note] of Object.entries(notes)) expect(itemOf(reading, code)).toMatchObject({ note, faults: [] })
})

test.each<[string, string, string, ExcelJS.CellValue, unknown]>([
  ['a small letter', 'A.I.1.i.b', k('A.I.1.i.b'), ' b ', 'B'],
  ['a small word', 'A.I.1.i.a', k('A.I.1.i.a'), 'tidak', 'Tidak'],
  ['a count as text', 'A.II.1.i.a', k('A.II.1.i.a', 'agents'), ' 12 ', { agents: 12 }],
  ['a count in thousands', 'A.II.1.i.a', k('A.II.1.i.a', 'agents'), '1.234', { agents: 1234 }],
  ['a decimal comma', 'B.I.a', k('B.I.a'), '3,42', 3.42],
  ['a decimal point', 'B.I.a', k('B.I.a'), '3.42', 3.42],
  ['a number', 'B.II.a', k('B.II.a'), 3.6, 3.6],
  ['a formula with its result', 'A.I.1.i.b', k('A.I.1.i.b'), { formula: '"C"', result: 'C' }, 'C'],
  ['several fonts', 'A.I.1.i.b', k('A.I.1.i.b'), { richText: [{ text: 'A' }, { text: ' ' }] }, 'A'],
])('%s is understood', async (_name, code, cell, value, answer) => {
  expect(await changeIn(code, cell, value)).toMatchObject({ value: answer, faults: [], warnings: [] })
})

test.each<[string, string, string, ExcelJS.CellValue, string]>([
  ['a letter the item does not have', 'A.I.1.i.b', k('A.I.1.i.b'), 'D', 'unknown-option'],
  ['words', 'A.I.1.i.b', k('A.I.1.i.b'), 'sudah ada', 'unknown-option'],
  ['half a count', 'A.II.1.i.a', k('A.II.1.i.a', 'agents'), 2.5, 'not-whole'],
  ['a count that looks grouped', 'A.II.1.i.a', k('A.II.1.i.a', 'agents'), 1.234, 'not-whole'],
  ['a count below nothing', 'A.II.1.i.a', k('A.II.1.i.a', 'agents'), -3, 'not-whole'],
  ['a count in words', 'A.II.1.i.a', k('A.II.1.i.a', 'agents'), 'tujuh', 'not-whole'],
  ['an index above four', 'B.I.a', k('B.I.a'), 86.5, 'out-of-range'],
  ['an index in words', 'B.I.a', k('B.I.a'), 'baik', 'not-a-number'],
  ['an error', 'A.I.1.i.b', k('A.I.1.i.b'), { error: '#REF!' }, 'error-value'],
  [
    'an error where a formula was',
    'B.I.a',
    k('B.I.a'),
    { formula: 'X1/0', result: { error: '#DIV/0!' } },
    'error-value',
  ],
  [
    'a formula without a result',
    'A.I.1.i.b',
    k('A.I.1.i.b'),
    { formula: 'J9', result: undefined } as never,
    'formula-without-result',
  ],
  ['a percent alone', 'A.II.1.i.a', k('A.II.1.i.a'), 0.85, 'percent-only'],
  ['a note that is too long', 'A.I.1.i.a', `O${rowOf('A.I.1.i.a')}`, 'x'.repeat(2001), 'note-too-long'],
])('%s is named with its cell and not taken', async (_name, code, cell, value, fault) => {
  const item = await changeIn(code, cell, value)
  expect(item).toMatchObject({ value: null, note: null, faults: [{ code: fault, cell }] })
})

test('a percent typed over its formula is passed over where the counts are there, and said where it disagrees', async () => {
  const answers = { 'A.II.4.i.a': { objectives: 8, achieved: 6 } }
  const cell = k('A.II.4.i.a')
  const typed = (value: string | number) => edited(answers, (sheet) => void (sheet.getCell(cell).value = value))
  expect(itemOf(await typed(0.75), 'A.II.4.i.a')).toMatchObject({ value: answers['A.II.4.i.a'], warnings: [] })
  expect(said(itemOf(await typed('90 %'), 'A.II.4.i.a'))).toEqual([['percent-typed', cell, '90 %']])
})

test('an answer over the scale is not taken for one, and a wrong sum is said', async () => {
  const row = rowOf('A.I.1.i.a')
  const scale = await changeIn('A.I.1.i.a', `J${row}`, 'Ya')
  expect([scale.value, said(scale)]).toEqual([null, [['scale-overwritten', `J${row}`, 'Ya']]])
  const sum = await changeIn('A.II.5.iii.a', 'K178', 12)
  expect(said(sum)).toEqual([['sum-differs', 'K178', '12']])
})

const some: Answers = {
  'A.I.6.v.b': 'Ya',
  'A.I.6.v.c': 'B',
  'A.II.5.iii.b': { echelon3: 1, echelon4: 2, functional: 40, reported: 43 },
  'B.II.a': 3.2,
}
const read = (reading: SheetReading | undefined) =>
  Object.fromEntries((reading?.items ?? []).flatMap(({ code, value }) => (value === null ? [] : [[code, value]])))

test.each<[string, (sheet: ExcelJS.Worksheet) => void]>([
  [
    'row numbers missing and repeated',
    (sheet) => [5, 6, 9].forEach((row) => void (sheet.getCell(`A${row}`).value = 7)),
  ],
  [
    'letters of two items swapped',
    (sheet) => ((sheet.getCell('F123').value = 'c.'), void (sheet.getCell('F124').value = 'b.')),
  ],
  [
    'a letter without its dot, and one missing',
    (sheet) => ((sheet.getCell('F8').value = 'a'), void (sheet.getCell('F11').value = null)),
  ],
  [
    'spaces and line breaks in labels',
    (sheet) => {
      for (const cell of ['G123', 'G124', 'F121'])
        sheet.getCell(cell).value = `  ${String(sheet.getCell(cell).value).replace(/ /g, ' \n ')} `
    },
  ],
  [
    'rows above, and some in between',
    (sheet) => (sheet.spliceRows(1, 0, ['Kantor'], []), void sheet.spliceRows(60, 0, [], ['', 'catatan rapat'])),
  ],
  ['hidden rows', (sheet) => [8, 123, 124].forEach((row) => void (sheet.getRow(row).hidden = true))],
  ['two columns moved by one that was added', (sheet) => void sheet.spliceColumns(11, 0, ['', 'Penanggung jawab'])],
  ['a column added before all others', (sheet) => void sheet.spliceColumns(1, 0, [])],
  ['another name of the sheet', (sheet) => void (sheet.name = 'LKE  Zi 2026')],
  [
    'thousands of empty rows',
    (sheet) => {
      for (let row = 300; row < 4000; row++)
        sheet.getCell(`K${row}`).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFFFF' } }
    },
  ],
  [
    'percents without a kept result',
    (sheet) => void (sheet.getCell(k('A.II.5.iii.b')).value = { formula: '1/0', result: { error: '#DIV/0!' } }),
  ],
])('found all the same: %s', async (_name, edit) => {
  const reading = await edited(some, edit)
  expect(reading?.missing).toEqual([])
  expect(reading?.items).toHaveLength(plan.index.items.length)
  expect(reading?.items.flatMap(({ faults }) => faults)).toEqual([])
  expect(read(reading)).toEqual(some)
})

test('two rows that changed places keep their answers, by their labels', async () => {
  const reading = await edited(some, (sheet) => {
    for (const column of ['F', 'G', 'J', 'K']) {
      const [one, other] = [sheet.getCell(`${column}123`).value, sheet.getCell(`${column}124`).value]
      sheet.getCell(`${column}123`).value = other
      sheet.getCell(`${column}124`).value = one
    }
  })
  expect(read(reading)).toEqual(some)
})

test('a row under another label is not taken; one that is gone is named; an answer in a strange row is said', async () => {
  const reading = await edited({ 'A.I.1.i.a': 'Ya', 'A.I.1.ii.b': 'A' }, (sheet) => {
    sheet.getCell('G8').value = 'Xylofon quartz'
    sheet.getCell('G90').value = 'Butir tambahan kantor'
    sheet.getCell('K90').value = 'A'
    for (const column of ['F', 'G', 'J', 'K', 'L']) sheet.getCell(`${column}12`).value = null
  })
  const first = reading?.items.find(({ code }) => code === 'A.I.1.i.a')
  expect(first === undefined || first.faults.some(({ code }) => code === 'label-differs')).toBe(true)
  expect(reading?.missing).toContain('A.I.1.ii.b')
  expect(reading?.strangers).toContainEqual({ code: 'row-unknown', cell: 'K90', value: 'A' })
})

test('another workbook is not the worksheet', async () => {
  const workbook = new ExcelJS.Workbook()
  workbook.addWorksheet('LKE ZI').addRow(['Penilaian', 'Bobot', 'Jawaban', 'Nilai', '%'])
  expect(await readingOf(Buffer.from(await workbook.xlsx.writeBuffer()))).toBeUndefined()
})

test.each<[string, Parameters<typeof proposalOf>, unknown]>([
  [
    'an empty cell takes nothing away',
    [
      { value: null, note: null },
      { value: 'A', note: 'SK', version: 2 },
    ],
    { value: 'A', note: 'SK', valueDiffers: false, noteDiffers: false },
  ],
  [
    'a new answer',
    [{ value: 'B', note: null }, undefined],
    { value: 'B', note: '', valueDiffers: true, noteDiffers: false },
  ],
  [
    'one count of several',
    [
      { value: { agents: 7 }, note: null },
      { value: { agents: 5, changes: 3 }, note: '', version: 1 },
    ],
    { value: { agents: 7, changes: 3 }, valueDiffers: true },
  ],
  [
    'the ends of lines are no difference',
    [
      { value: null, note: 'a\nb' },
      { value: null, note: 'a\r\nb ', version: 1 },
    ],
    { noteDiffers: false },
  ],
])('comparing: %s', (_name, [reading, kept], proposal) => {
  expect(proposalOf(reading, kept)).toMatchObject(proposal as object)
})
