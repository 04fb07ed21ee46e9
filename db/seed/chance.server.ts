import { createHash } from 'node:crypto'

/** A number from 0 to below 1 that always is the same for the same words: the demonstration has no luck. */
export function chance(...words: readonly (string | number)[]): number {
  return createHash('sha256').update(words.join(' ')).digest().readUInt32BE() / 2 ** 32
}

/** One of several, always the same for the same words. */
export function pick<Value>(values: readonly Value[], ...words: readonly (string | number)[]): Value {
  const value = values[Math.floor(chance(...words) * values.length)]
  if (value === undefined) throw new Error('Nothing to pick from')
  return value
}

/** Whole numbers from `from` to `to`, both included. */
export function between(from: number, to: number, ...words: readonly (string | number)[]): number {
  return from + Math.floor(chance(...words) * (to - from + 1))
}
