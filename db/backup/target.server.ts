import type { OpenDatabase } from '#db/client.server.ts'
import { postgresTarget } from './target-postgres.server.ts'
import { sqliteTarget } from './target-sqlite.server.ts'
import type { TableShape } from './shape.server.ts'
import type { AppliedStep, Row } from './snapshot.server.ts'

/** A new database beside the one in use; nothing of that one changes before `replace`. */
export type Target = {
  readonly database: OpenDatabase
  /** Writes the rows of one table, in place of what the steps of the schema put there themselves. */
  load(table: TableShape, rows: AsyncIterable<readonly Row[]>): Promise<number>
  /** Makes every reference hold again, and notes when each step was applied; throws when one leads nowhere. */
  settle(steps: readonly AppliedStep[]): Promise<void>
  /** Puts it in the place of the old one in a single step, and closes it. */
  replace(): Promise<void>
  /** Closes it and removes what is left of it. */
  discard(): Promise<void>
}

export type TargetOptions = {
  readonly url: string
  /** The steps after which the rows are written. */
  readonly steps: readonly string[]
  /** Only to try it: the database in use may go on, and `replace` is never called. */
  readonly trial: boolean
  /** A folder for passing files, used by trials. */
  readonly temporary: string
}

/** Makes a new, empty database for restoring into. */
export function openTarget(options: TargetOptions): Promise<Target> {
  return /^postgres(ql)?:/.test(options.url) ? postgresTarget(options) : sqliteTarget(options)
}

export { isOccupied, refuseInUse } from './occupied.server.ts'
