import type { TimeColumn } from '#app/domain/service-times/columns.ts'
import type { TimeFault } from '#app/domain/service-times/read-application.ts'
import type { Tally } from '#app/domain/service-times/tally.ts'

/** A row that is left out. What stood in it is not kept: it may be somebody's name in the wrong column. */
export type FaultyRow = { readonly line: number; readonly column: TimeColumn; readonly code: TimeFault }

/** What was found in a list of applications: counts, and which rows are left out. */
export type Reading = {
  readonly tally: Tally
  /** Rows of the list without its head and without empty ones. */
  readonly rows: number
  readonly finished: number
  readonly open: number
  /** How many other columns were passed over. */
  readonly otherColumns: number
  /** The first of the rows that are left out. */
  readonly faulty: readonly FaultyRow[]
  /** How many are left out, by what is wrong with them. */
  readonly faults: Readonly<Partial<Record<TimeFault, number>>>
}

/** So many rows at fault are named by their line; the others are counted. */
export const mostNamed = 200

export function readingOf(kept: string): Reading {
  return JSON.parse(kept) as Reading
}
