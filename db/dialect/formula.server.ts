import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Expression } from '#app/domain/indicators/expression.ts'

/**
 * A formula of the catalogue as both engines work it out; null where something is divided by zero or not there.
 * `columnOf` gives what stands for a name. Throws on a function: lists work out arithmetic only.
 */
export function formulaSql(
  expression: Expression,
  columnOf: (name: string) => RawBuilder<unknown>,
): RawBuilder<number | null> {
  switch (expression.kind) {
    case 'number':
      return sql`cast(${expression.value} as double precision)`
    case 'name':
      return sql`${columnOf(expression.name)}`
    case 'call':
      throw new Error(`A list cannot work out ${expression.name}`)
    case 'binary': {
      const [left, right] = [formulaSql(expression.left, columnOf), formulaSql(expression.right, columnOf)]
      if (expression.operator === '/') return sql`(${left} / nullif(${right}, 0))`
      return sql`(${left} ${sql.raw(expression.operator)} ${right})`
    }
  }
}
