import fc from 'fast-check'
import { expect, test } from 'vitest'
import { assess, keysOf, withSums } from '#app/domain/reporting/assess.ts'
import { effectiveFigures, enteredOf, overruledIn } from '#app/domain/reporting/effective.ts'
import { readEntry } from '#app/domain/reporting/entry.ts'
import { cellText, listTitle, planFigures, readFigureList } from '#app/domain/reporting/figure-list.ts'
import { formOf, fieldsOfBlock } from '#app/domain/reporting/form.ts'
import { pasteCells } from '#app/domain/reporting/paste.ts'
import { numberText, readFigure, typedFigure } from '#app/domain/reporting/read-figure.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'

const catalogue = loadCatalogue()
const aim = { predicate: 'WBK', adjusted: new Map() } as const
const monthly = catalogue.indicators.filter(({ period }) => period === 'monthly').map(({ code }) => code)
const form = formOf(catalogue, monthly)
const entered = (figures: Readonly<Record<string, number>>) => ({
  figures: new Map(Object.entries(figures)),
  choices: new Map<string, string>(),
})
const standing = (code: string, figures: Readonly<Record<string, number>>) =>
  assess(form, code, entered(figures), catalogue, aim)

test.each([
  ['1234', true, 1234],
  ['1.234', true, 1234],
  ['1,234', true, 1234],
  ['1.234.567', true, 1234567],
  ['1 234', true, 1234],
  ['1.234,5', false, 1234.5],
  ['1,234.5', false, 1234.5],
  ['3,42', false, 3.42],
  ['3.42', false, 3.42],
  ['1.234', false, 1234],
  ['1,234', false, 1.234],
  ['0.125', false, 0.125],
  ['12,5', true, 12.5],
  ['\u22125', true, -5],
  ['1.23.456', true, undefined],
  ['1,2,3', false, undefined],
  ['4a', true, undefined],
  ['Rp 5', true, undefined],
  ['12 345,678', false, 12345.678],
  ['1\u202f234\u00a0567', true, 1234567],
  ['- 5', true, -5],
  ['10 9', true, undefined],
  ['5\n6', true, undefined],
  ['1234 567', true, undefined],
  ['1.234 567', true, undefined],
  ['', true, undefined],
])('reads %s (whole: %s) as %s', (text, whole, figure) => {
  expect(readFigure(text, whole)).toBe(figure)
})

test('what stands in a field for a figure is read back as that figure', () => {
  const decimals = fc.integer({ min: 0, max: 1e9 }).map((value) => value / 1000)
  fc.assert(fc.property(fc.nat(), (value) => readFigure(typedFigure(value), true) === value))
  fc.assert(fc.property(decimals, (value) => readFigure(typedFigure(value), false) === value))
  fc.assert(fc.property(decimals, (value) => readFigure(numberText(value), true) === value))
  fc.assert(fc.property(decimals, (value) => readFigure(cellText({ text: '', number: value }), false) === value))
})

test('every figure of every indicator is asked once, and in one block', () => {
  for (const kind of ['monthly', 'quarterly', 'yearly'] as const) {
    const codes = catalogue.indicators.filter(({ period }) => period === kind).map(({ code }) => code)
    const whole = formOf(catalogue, codes)
    const keys = whole.blocks.flatMap((block) => fieldsOfBlock(whole, block).map(({ key }) => key))
    expect([...keys].sort()).toEqual([...whole.fields.keys()].sort())
    expect(whole.blocks.flatMap((block) => block.codes).sort()).toEqual([...codes].sort())
  }
})

test('services are one table of three columns, shared by the indicators that ask for them', () => {
  const block = form.blocks.find(({ id }) => id === 'SLA-01')
  expect(block?.codes).toEqual(['SLA-01', 'SLA-03', 'SLA-04'])
  expect(block?.inputs.map(({ key }) => key)).toEqual(['services_finished', 'services_on_time', 'overdue_open'])
  expect(form.fields.get('services_finished/PSP-E')?.codes).toEqual(['SLA-01', 'SLA-03'])
  expect(form.fields.has('complaints_resolved')).toBe(false)
})

test('a figure that is asked for divided and as a whole is entered divided, and the whole is its sum', () => {
  const figures = {
    ...{ 'complaints_received/email': 3, 'complaints_carried_in/email': 0, 'complaints_in_progress/email': 0 },
    ...{ 'complaints_resolved/email': 3, 'complaints_resolved/whatsapp': 4 },
  }
  expect(withSums(form, entered(figures).figures).get('complaints_resolved')).toBe(7)
  const tail = { complaints_written: 6, compensations: 0 }
  expect(standing('PGD-05', { ...figures, ...tail }).value).toEqual({ state: 'value', value: (100 * 6) / 7 })
  expect(standing('PGD-01', figures)).toMatchObject({
    state: 'incomplete',
    missing: expect.arrayContaining(['complaints_received/whatsapp']) as unknown,
  })
})

test('a row that is begun wants all its figures; one that nobody began wants none', () => {
  const begun = { 'services_finished/PSP-E': 10, 'services_on_time/PSP-E': 9, 'overdue_open/ITK': 0 }
  expect(standing('SLA-03', begun)).toMatchObject({ state: 'incomplete' })
  expect(standing('SLA-01', begun)).toMatchObject({ state: 'complete', value: { state: 'value', value: 90 } })
  expect(standing('SLA-04', {}).state).toBe('empty')
})

test('a part above its whole is named where it is, and once', () => {
  const figures = { 'services_finished/PSP-E': 10, 'services_on_time/PSP-E': 12, 'overdue_open/PSP-E': 0 }
  expect(standing('SLA-03', figures).broken).toEqual([
    { check: 'services_on_time <= services_finished', member: 'PSP-E' },
  ])
})

test('adding figures never makes a complete report incomplete where its row is whole', () => {
  const rows = fc.uniqueArray(fc.constantFrom('PSP-BIASA', 'PSP-E', 'ITK', 'ITAS'), { minLength: 1 })
  fc.assert(
    fc.property(rows, fc.nat(500), fc.nat(500), (members, finished, late) => {
      const figures = Object.fromEntries(
        members.flatMap((member) => [
          [`services_finished/${member}`, finished + late],
          [`services_on_time/${member}`, finished],
          [`overdue_open/${member}`, 0],
        ]),
      )
      const { state, missing, broken, judged } = standing('SLA-03', figures)
      expect([state, missing, broken]).toEqual(['complete', [], []])
      if (judged) expect(judged.achievement).toBeLessThanOrEqual(120)
    }),
  )
})

test('what is counted stands where nothing was entered, and an entered figure stands over it', () => {
  const asked = new Set(keysOf(form, 'CC-01'))
  const held = [{ figureKey: 'enquiries/email', value: 9, choice: null, source: 'typed' as const, reason: '' }]
  const counted = new Map([
    ['enquiries/email', 7],
    ['enquiries/whatsapp', 4],
    ['nothing', 1],
  ])
  const figures = effectiveFigures(held, counted, asked, () => false)
  expect(figures.get('enquiries/whatsapp')).toMatchObject({ value: 4, source: 'counted' })
  expect(overruledIn(figures)).toEqual(['enquiries/email'])
  expect([...enteredOf(figures).figures.keys()].sort()).toEqual(['enquiries/email', 'enquiries/whatsapp'])
  const kept = [{ ...held[0]!, value: 5, source: 'counted' as const }]
  expect(effectiveFigures(kept, counted, asked, () => true).get('enquiries/email')).toMatchObject({ value: 5 })
  expect(effectiveFigures(kept, counted, asked, () => false).get('enquiries/email')).toMatchObject({ value: 7 })
  // Of a closed report nothing is counted that was not handed in with it.
  expect([...effectiveFigures(kept, counted, asked, () => true).keys()]).toEqual(['enquiries/email'])
})

const services = form.blocks.find(({ id }) => id === 'SLA-01')!
const rows = ['PSP-BIASA', 'PSP-E', 'ITK'].map((code) => ({
  names: [code, services.members.find((member) => member.code === code)!.name.id],
  fields: services.inputs.map(({ key }) => form.fields.get(`${key}/${code}`)),
}))

test.each([
  ['fills to the right and down', '10\t9\n20\t18', { row: 1, column: 0 }, 4, []],
  ['stops at the edge of the table', '1\t2\t3\t4', { row: 2, column: 1 }, 2, ['3', '4']],
  ['passes over what is no figure', 'sepuluh\t9\n\t8', { row: 0, column: 0 }, 2, ['sepuluh']],
  ['finds rows by their names in any order', 'ITK\t5\t5\nPSP-E\t1.200\t1.199', { row: 0, column: 0 }, 4, []],
  ['tells a row it does not know', 'ITK\t5\nLain\t6', { row: 0, column: 0 }, 1, ['Lain']],
])('pasting %s', (_name, text, start, count, skipped) => {
  const pasted = pasteCells(text, rows, start)
  expect(pasted.entries).toHaveLength(count)
  expect(pasted.skipped).toEqual(skipped)
})

test('a list of figures is found beneath its title, and each fault has its cell', () => {
  const at = { officeId: 'kanim-pati', period: '2026-04' }
  const list = readFigureList(
    [
      ['Indikator layanan 2026-04'],
      ['Kunci', 'Isian', 'Nilai', 'Alasan'],
      ['reports_due', 'Laporan', '2', ''],
      ['reports_on_time', '', 'dua', ''],
      ['nothing', '', '1', ''],
      ['reports_due', '', '3', ''],
      ['gratuities', '', '', ''],
    ],
    at,
  )
  if (!list.ok) throw new Error(list.fault)
  const plan = planFigures(list.rows, form, new Map(), ({ key }) => key === 'posts')
  expect(plan.map(({ row, outcome, fault }) => [row, outcome, fault?.code])).toEqual([
    [3, 'create', undefined],
    [4, 'fault', 'not-a-number'],
    [5, 'fault', 'unknown-figure'],
    [6, 'fault', 'duplicate'],
    [7, 'same', undefined],
  ])
  expect(readFigureList([['a', 'b']], at)).toEqual({ ok: false, fault: 'column-missing' })
  const titled = (title: readonly string[]) => readFigureList([title, ['kunci', 'nilai'], ['posts', '1']], at)
  expect(titled([listTitle(at, 'Kanim Pati', '2026-05-12')]).ok).toBe(true)
  expect(titled(['Indikator layanan 2026-Q2', 'Kanim Pati'])).toEqual({ ok: false, fault: 'other-period' })
  const other = listTitle({ ...at, officeId: 'kanim-kudus' }, 'Kanim Kudus', '2026-05-12')
  expect(titled(other.split(', '))).toEqual({ ok: false, fault: 'other-office' })
})

test('the faults of a field have their codes', () => {
  const whole = form.fields.get('reports_due')!
  expect(readEntry(whole, '-1')).toMatchObject({ ok: false, fault: 'too-small', limit: 0 })
  expect(readEntry(whole, '1,5')).toMatchObject({ fault: 'whole-number' })
  expect(readEntry(whole, '  ')).toEqual({ ok: true, value: null, choice: null })
})
