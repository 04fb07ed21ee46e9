import { parseFormula } from '#app/domain/indicators/expression.ts'
import type { Expression, Operator } from '#app/domain/indicators/expression.ts'

const signs: Readonly<Record<Operator, string>> = { '+': '+', '-': '\u2212', '*': '×', '/': '÷' }
const strength: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '*': 2, '/': 2 }

type Names = Readonly<Record<string, string>>
type Words = { readonly requiredSample: (of: string) => string; readonly number: (value: number) => string }

/** A formula of the catalogue as people read it: names instead of keys, × and ÷ instead of * and /. */
export function formulaText(formula: string, names: Names, words: Words): string {
  const expression = parseFormula(formula)
  return expression ? written(expression, names, words, 0) : formula
}

function written(expression: Expression, names: Names, words: Words, around: number): string {
  switch (expression.kind) {
    case 'number':
      return words.number(expression.value)
    case 'name':
      return names[expression.name] ?? expression.name
    case 'call':
      return words.requiredSample(written(expression.argument, names, words, 0))
    case 'binary': {
      const { operator, left, right } = expression
      const own = strength[operator]
      // What stands right of − or ÷ needs brackets at the same strength too.
      const after = own + (operator === '-' || operator === '/' ? 1 : 0)
      const text = `${written(left, names, words, own)} ${signs[operator]} ${written(right, names, words, after)}`
      return own < around ? `(${text})` : text
    }
  }
}
