import type { Term } from '#app/domain/instrument/expressions.ts'
import type { Item } from '#app/domain/instrument/types.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { ruleOf } from '#app/domain/scoring/item-rule.ts'
import type { FractionRule } from '#app/domain/scoring/item-rule.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'

/** What a worksheet shows where nothing is answered yet. A sum passes over it, so that it counts 0. */
export const notFilled = 'Blm Diisi'

export type Formula = { readonly formula: string; readonly result: string | number }

/**
 * The score 0–1 of a choice from its answer cell, or of a share from its percent cell. `cell` is the answer cell.
 * The rule is the edition's own, so that recalculating gives what Menuju counts. `open` is what an open item gives.
 */
export function scoreFormula(
  item: Item,
  answer: Answer | undefined,
  cell: string,
  open: string | 0 = notFilled,
): Formula {
  const rule = ruleOf(item)
  const { answered, score } = scoreItem(item, answer)
  const none = open === 0 ? '0' : quoted
  const result = answered ? score : open
  if (rule.kind === 'choice') {
    const cases = [...rule.options].reduceRight((rest, [key, value]) => `IF(${cell}="${key}",${value},${rest})`, none)
    return { formula: cases, result }
  }
  if (rule.kind === 'fraction') {
    return { formula: `IF(ISNUMBER(${cell}),MAX(${rule.floor},MIN(${rule.cap},${cell})),${none})`, result }
  }
  const { min, max, divisor } = rule
  const share = `MAX(0,MIN(1,${cell}/${divisor}))`
  return {
    formula: `IF(ISNUMBER(${cell}),IF(AND(${cell}>=${min},${cell}<=${max}),${share},${none}),${none})`,
    result,
  }
}

/** The percent of a ratio from the cells of its counts; undefined for an item that is no such ratio. */
export function ratioFormula(
  item: Item,
  answer: Answer | undefined,
  cells: Readonly<Record<string, string>>,
): Formula | undefined {
  const rule = ruleOf(item)
  if (rule.kind !== 'fraction') return undefined
  const open = rule.used.map((key) => `${cells[key]}=""`).join(',')
  const { answered, score } = scoreItem(item, answer)
  return { formula: `IF(OR(${open}),${quoted},${shareOf(rule, cells)})`, result: answered ? score : notFilled }
}

const quoted = `"${notFilled}"`

function shareOf(rule: FractionRule, cells: Readonly<Record<string, string>>): string {
  const [above, below] = [sumOf(rule.numerator, cells), sumOf(rule.denominator, cells)]
  const none = rule.zero(0).score
  const less = rule.zero(-1).score
  const zero = none === less ? String(none) : `IF(${above}=0,${none},${less})`
  return `IF(${below}=0,${zero},MAX(${rule.floor},MIN(${rule.cap},${above}/${below})))`
}

function sumOf(terms: readonly Term[], cells: Readonly<Record<string, string>>): string {
  const [first, ...rest] = terms.map(({ sign, key }) => ({ sign: sign === 1 ? '+' : '-', cell: cells[key] ?? '0' }))
  if (!first) return '0'
  const sum = `${first.sign === '-' ? '-' : ''}${first.cell}${rest.map(({ sign, cell }) => sign + cell).join('')}`
  return rest.length === 0 && first.sign === '+' ? sum : `(${sum})`
}

/** The count that others add up to, as a sum of their cells. */
export function derivedFormula(
  item: Item,
  answer: Answer | undefined,
  cells: Readonly<Record<string, string>>,
): Formula | undefined {
  const rule = ruleOf(item)
  if (rule.kind !== 'fraction') return undefined
  const given = typeof answer === 'object' ? answer : {}
  const complete = rule.denominator.every(({ key }) => given[key] !== undefined)
  const total = rule.denominator.reduce((sum, { sign, key }) => sum + sign * (given[key] ?? 0), 0)
  const open = rule.denominator.map(({ key }) => `${cells[key]}=""`).join(',')
  return {
    formula: `IF(OR(${open}),${quoted},${sumOf(rule.denominator, cells)})`,
    result: complete ? total : notFilled,
  }
}
