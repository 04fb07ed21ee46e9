import type { CellFault } from './columns.ts'

/** What a row would do: add, change, nothing, or nothing because it is at fault. */
export type Outcome = 'create' | 'change' | 'same' | 'fault'

export type FieldChange = { readonly column: string; readonly from: string; readonly to: string }

export type PlannedRow<Value> = {
  readonly row: number
  /** What the row is about, as it will be called. */
  readonly name: string
  readonly outcome: Outcome
  readonly changes: readonly FieldChange[]
  readonly faults: readonly CellFault[]
  /** What is to be written; null where nothing is. */
  readonly value: Value | null
}

export type Plan<Value> = {
  readonly rows: readonly PlannedRow<Value>[]
  readonly counts: Readonly<Record<Outcome, number>>
}

/** Counts the rows of a plan by what they would do. */
export function planOf<Value>(rows: readonly PlannedRow<Value>[]): Plan<Value> {
  const counts = { create: 0, change: 0, same: 0, fault: 0 }
  for (const { outcome } of rows) counts[outcome] += 1
  return { rows, counts }
}

/** Tells of each key which row had it first, to name the other one of a pair. */
export function firstSeen() {
  const rows = new Map<string, number>()
  return (key: string, row: number): number | undefined => {
    const first = rows.get(key)
    if (first === undefined) rows.set(key, row)
    return first
  }
}
