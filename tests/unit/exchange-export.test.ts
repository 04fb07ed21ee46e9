import fc from 'fast-check'
import { HyperFormula } from 'hyperformula'
import { expect, test } from 'vitest'
import { columnNumber } from '#app/domain/exchange/layout.ts'
import type { SheetModel } from '#app/domain/exchange/sheets.ts'
import type { Answers } from '#app/domain/scoring/answers.ts'
import { evaluateGates } from '#app/domain/scoring/gates.ts'
import { scoreWorksheet } from '#app/domain/scoring/score-worksheet.ts'
import { answersArbitrary } from '#tests/support/any-answers.ts'
import { exported, layout, plan, rowOf } from '#tests/support/sheets.ts'

const tolerance = 1e-9

/** A calculator that knows nothing of Menuju, with the sheets in it; kept results are thrown away. */
function calculate(sheets: readonly SheetModel[]): HyperFormula {
  const filled = Object.fromEntries(
    sheets.map(({ name, rows }) => {
      const grid: (string | number | null)[][] = []
      for (const { row, cells } of rows) {
        for (const [letter, { value, formula }] of Object.entries(cells)) {
          const line = (grid[row - 1] ??= [])
          line[columnNumber(letter) - 1] = formula === undefined ? textOrNumber(value) : `=${formula}`
        }
      }
      return [name, Array.from(grid, (line) => Array.from(line ?? [], (cell) => cell ?? null))]
    }),
  )
  return HyperFormula.buildFromSheets(filled, { licenseKey: 'gpl-v3' })
}

/** A text that looks like a formula is a text in the file; here it must be said. */
function textOrNumber(value: string | number | undefined): string | number | null {
  return typeof value === 'string' ? `'${value}` : (value ?? null)
}

function cellIn(calculator: HyperFormula, sheet: string, name: string) {
  const [, letter = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(name) ?? []
  const address = { sheet: calculator.getSheetId(sheet)!, col: columnNumber(letter) - 1, row: Number(row) - 1 }
  return { address, value: calculator.getCellValue(address) }
}

function expectSamePoints(calculator: HyperFormula, answers: Answers): void {
  const { points } = scoreWorksheet(plan, answers)
  const strays = layout.rows.flatMap(({ node, item, kind, row }) => {
    const key = node ?? (kind === 'result' ? item : undefined)
    if (key === undefined) return []
    const { value } = cellIn(calculator, 'LKE ZI', `L${row}`)
    const own = points[plan.placeOf.get(key)!]!
    return typeof value === 'number' && Math.abs(value - own) <= tolerance ? [] : [[key, value, own]]
  })
  expect(strays).toEqual([])
}

test('recalculated, every figure of the worksheet is what Menuju counts, for any answers', () => {
  fc.assert(
    fc.property(answersArbitrary(plan.index), (answers) => {
      expectSamePoints(calculate(exported(answers)), answers)
    }),
    { numRuns: 5 },
  )
})

test('the results that are kept beside the formulas are those of the recalculation', () => {
  fc.assert(
    fc.property(answersArbitrary(plan.index), (answers) => {
      const sheets = exported(answers)
      const calculator = calculate(sheets)
      const strays = sheets.flatMap(({ name, rows }) =>
        rows.flatMap(({ row, cells }) =>
          Object.entries(cells).flatMap(([letter, { formula, result }]) => {
            if (formula === undefined) return []
            const { value } = cellIn(calculator, name, `${letter}${row}`)
            const same =
              typeof value === 'number' && typeof result === 'number'
                ? Math.abs(value - result) <= tolerance
                : value === result
            return same ? [] : [[name, `${letter}${row}`, formula, value, result]]
          }),
        ),
      )
      expect(strays).toEqual([])
    }),
    { numRuns: 2 },
  )
})

test.each<[string, Answers, Readonly<Record<string, string | number>>]>([
  ['a letter', { 'A.I.1.i.a': 'Ya' }, { [`K${rowOf('A.I.1.i.a')}`]: 'Tidak', [`K${rowOf('A.I.2.i.b')}`]: 'D' }],
  ['a letter in small', {}, { [`K${rowOf('A.I.1.i.b')}`]: 'b' }],
  ['counts', {}, { [`K${rowOf('A.II.1.i.a', 'agents')}`]: 7, [`K${rowOf('A.II.1.i.a', 'changes')}`]: 5 }],
  ['a survey index', { 'B.I.a': 2 }, { [`K${rowOf('B.I.a')}`]: 3.6, [`K${rowOf('B.II.a')}`]: 4 }],
])('after %s was changed in the sheet it follows', (_name, before, changes) => {
  const calculator = calculate(exported(before))
  for (const [cell, value] of Object.entries(changes)) {
    calculator.setCellContents(cellIn(calculator, 'LKE ZI', cell).address, value)
  }
  const after: Record<string, Answers[string]> = { ...before }
  for (const [cell, value] of Object.entries(changes)) {
    const row = layout.rows.find((one) => one.row === Number(cell.slice(1)))!
    const own = after[row.item!]
    after[row.item!] =
      row.input === undefined
        ? typeof value === 'string'
          ? value.replace('b', 'B')
          : value
        : { ...(typeof own === 'object' ? own : {}), [row.input]: Number(value) }
  }
  expectSamePoints(calculator, after)
})

const lhkpn = { head: 1, obliged: 5, others: 4, reported: 8 }
test.each<[string, string, Answers[string], number]>([
  ['more done than due counts as all', 'A.II.1.i.a', { agents: 2, changes: 5 }, 1],
  ['nothing of nothing, where that is nothing', 'A.II.1.i.a', { agents: 0, changes: 0 }, 0],
  ['nothing of nothing, where that is all', 'A.II.5.ii.a', { due: 0, inProcess: 0, finished: 0 }, 1],
  ['no violation then and none now', 'A.II.3.iii.a', { prev: 0, now: 0 }, 1],
  ['none then, some now', 'A.II.3.iii.a', { prev: 0, now: 3 }, 0],
  ['more violations than before', 'A.II.3.iii.a', { prev: 2, now: 5 }, 0],
  ['fewer violations', 'A.II.3.iii.a', { prev: 8, now: 2 }, 0.75],
  ['a sum of three', 'A.II.5.iii.a', lhkpn, 0.8],
  ['LHKASN, nobody obliged', 'A.II.5.iii.b', { echelon3: 0, echelon4: 0, functional: 0, reported: 0 }, 1],
  ['LHKASN', 'A.II.5.iii.b', { echelon3: 1, echelon4: 3, functional: 46, reported: 41 }, 0.82],
])('a share: %s', (_name, code, answer, share) => {
  const answers = { [code]: answer }
  const calculator = calculate(exported(answers))
  expect(cellIn(calculator, 'LKE ZI', `L${rowOf(code)}`).value).toBeCloseTo(share, 12)
  expectSamePoints(calculator, answers)
})

test('an open item says so and counts 0; LHKASN is half of its sub-area', () => {
  const answers = { 'A.II.5.iii.b': { echelon3: 1, echelon4: 0, functional: 0, reported: 1 } }
  const calculator = calculate(exported(answers))
  expect(cellIn(calculator, 'LKE ZI', `L${rowOf('A.II.5.iii.a')}`).value).toBe('Blm Diisi')
  expect(cellIn(calculator, 'LKE ZI', 'L175').value).toBe(1)
})

test('the hidden summaries tell every gate', () => {
  const answers = { 'A.I.1.i.a': 'Ya', 'B.I.a': 4 }
  const sheets = exported(answers)
  expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Utama', true],
    ['Ctt Eval', true],
    ['LKE ZI', false],
  ])
  const calculator = calculate(sheets)
  const gates = evaluateGates(plan, scoreWorksheet(plan, answers).points)
  const rows = sheets[0]!.rows.slice(-gates.length)
  for (const [at, { passed, value, threshold }] of gates.entries()) {
    const told = ['H', 'I', 'K'].map((letter) => cellIn(calculator, 'Utama', `${letter}${rows[at]!.row}`).value)
    expect(told).toEqual([threshold, expect.closeTo(value, 9), passed ? 'Lulus' : 'Belum'])
  }
})
