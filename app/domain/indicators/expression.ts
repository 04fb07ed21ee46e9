/**
 * The small language in which the catalogue writes formulas and checks: numbers, names of inputs, + - * /, brackets,
 * `required_sample(…)`, and for checks one <= or >=. It is read into a tree and never evaluated as code.
 */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly argument: Expression }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Expression; readonly right: Expression }

export type Check = { readonly left: Expression; readonly operator: '<=' | '>='; readonly right: Expression }

export type Operator = '+' | '-' | '*' | '/'
export const functionNames = ['required_sample'] as const
export type FunctionName = (typeof functionNames)[number]

/** No formula of a catalogue is deeper; one that is was written to hurt. */
const deepest = 50

class Unreadable extends Error {}

/** Reads a formula; undefined when it is none. */
export function parseFormula(text: string): Expression | undefined {
  return reading(() => {
    const reader = readerOf(text)
    const expression = sum(reader, 0)
    if (reader.peek() !== undefined) throw new Unreadable()
    return expression
  })
}

/** Reads a check, two formulas with <= or >= between them; undefined when it is none. */
export function parseCheck(text: string): Check | undefined {
  return reading(() => {
    const reader = readerOf(text)
    const left = sum(reader, 0)
    const operator = reader.next()
    if (operator !== '<=' && operator !== '>=') throw new Unreadable()
    const right = sum(reader, 0)
    if (reader.peek() !== undefined) throw new Unreadable()
    return { left, operator, right }
  })
}

/** Every name of an input in a formula, each once, in the order in which they appear. */
export function namesIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'number':
      return []
    case 'name':
      return [expression.name]
    case 'call':
      return namesIn(expression.argument)
    case 'binary':
      return [...new Set([...namesIn(expression.left), ...namesIn(expression.right)])]
  }
}

export type Functions = Readonly<Record<FunctionName, (argument: number) => number>>

/**
 * The value of a formula; undefined when something is divided by zero. Throws on a name without a value: who calls
 * makes sure that all are there.
 */
export function evaluate(
  expression: Expression,
  values: ReadonlyMap<string, number>,
  functions: Functions,
): number | undefined {
  switch (expression.kind) {
    case 'number':
      return expression.value
    case 'name': {
      const value = values.get(expression.name)
      if (value === undefined) throw new Error(`No value for ${expression.name}`)
      return value
    }
    case 'call': {
      const argument = evaluate(expression.argument, values, functions)
      return argument === undefined ? undefined : functions[expression.name](argument)
    }
    case 'binary': {
      const left = evaluate(expression.left, values, functions)
      const right = evaluate(expression.right, values, functions)
      return left === undefined || right === undefined ? undefined : combine(expression.operator, left, right)
    }
  }
}

function combine(operator: Operator, left: number, right: number): number | undefined {
  if (operator === '+') return left + right
  if (operator === '-') return left - right
  if (operator === '*') return left * right
  return right === 0 ? undefined : left / right
}

function reading<Result>(read: () => Result): Result | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof Unreadable) return undefined
    throw error
  }
}

type Reader = { peek(): string | undefined; next(): string | undefined }

function readerOf(text: string): Reader {
  const pieces = text.match(/\d+(?:\.\d+)?|[A-Za-z_][A-Za-z0-9_]*|<=|>=|[-+*/()]|\S/g) ?? []
  let place = 0
  return { peek: () => pieces[place], next: () => pieces[place++] }
}

function sum(reader: Reader, depth: number): Expression {
  return chain(reader, depth, ['+', '-'], product)
}

function product(reader: Reader, depth: number): Expression {
  return chain(reader, depth, ['*', '/'], factor)
}

function chain(
  reader: Reader,
  depth: number,
  operators: readonly Operator[],
  part: (reader: Reader, depth: number) => Expression,
): Expression {
  let left = part(reader, depth)
  for (;;) {
    const operator = operators.find((one) => one === reader.peek())
    if (!operator) return left
    reader.next()
    left = { kind: 'binary', operator, left, right: part(reader, depth) }
  }
}

function factor(reader: Reader, depth: number): Expression {
  const piece = reader.next()
  if (piece === undefined || depth > deepest) throw new Unreadable()
  if (/^\d/.test(piece)) return { kind: 'number', value: Number(piece) }
  if (piece === '(') return closed(reader, sum(reader, depth + 1))
  if (!/^[A-Za-z_]/.test(piece)) throw new Unreadable()
  if (reader.peek() !== '(') return { kind: 'name', name: piece }

  const name = functionNames.find((one) => one === piece)
  if (!name) throw new Unreadable()
  reader.next()
  return closed(reader, { kind: 'call', name, argument: sum(reader, depth + 1) })
}

function closed(reader: Reader, expression: Expression): Expression {
  if (reader.next() !== ')') throw new Unreadable()
  return expression
}
