export const engines = ['sqlite', 'postgres'] as const
export type Engine = (typeof engines)[number]

/** What the two engines call differently; migrations are written in these words and hold on both. */
export type Words = {
  readonly engine: Engine
  /** Text ordered by its bytes, so that ranges over paths and sorted lists agree on both engines. */
  readonly text: string
  /** Whole numbers up to 2^53, which is what JavaScript keeps exactly. */
  readonly integer: string
  /** 8-byte floats: PostgreSQL's `real` has 4 bytes and would fail the exact comparison of points. */
  readonly real: string
  /** Ends a table: SQLite checks types only when asked to. */
  readonly table: string
  /** Ends a table that is read and written by its key alone; SQLite then keeps no second copy of the key. */
  readonly keyed: string
}

const sqlite: Words = {
  engine: 'sqlite',
  text: 'text',
  integer: 'integer',
  real: 'real',
  table: 'strict',
  keyed: 'strict, without rowid',
}

const postgres: Words = {
  engine: 'postgres',
  text: 'text collate "C"',
  integer: 'bigint',
  real: 'double precision',
  table: '',
  keyed: '',
}

/** The words of one engine. */
export function wordsOf(engine: Engine): Words {
  return engine === 'postgres' ? postgres : sqlite
}
