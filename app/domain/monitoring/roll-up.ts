/** An office as it enters a sum: null readiness is an office without a score, null state one without an assessment. */
export type RolledOffice = {
  readonly state: string | null
  readonly status: 'siap_diusulkan' | 'hampir_siap' | 'perlu_pembinaan' | null
  readonly readiness: number | null
  readonly need: number | null
  /** Keys of the gates that fail, between commas; empty when all pass, null without a score. */
  readonly failedGates: string | null
  readonly pastReadiness: number | null
}

export type RollUp = {
  readonly offices: number
  readonly assessed: number
  readonly passing: number
  readonly statuses: Readonly<Record<'siap_diusulkan' | 'hampir_siap' | 'perlu_pembinaan', number>>
  /** Median readiness of the offices that have a score; null where none has. */
  readonly median: number | null
  /** The gate that most offices fail; of equals the first in the order given. */
  readonly weakest: { readonly gate: string; readonly offices: number } | null
  /** Points that all offices together still need. */
  readonly need: number
  readonly waiting: number
  /** Median readiness less the median of the same offices before; null where none has a past. */
  readonly change: number | null
}

/** States in which the Kanwil's or the internal team's verdict is waited for. */
const waitingStates = ['penilaian_kanwil', 'evaluasi_tpi_1', 'evaluasi_tpi_2']

/** What offices come to together. `gates` are the keys that may be named as the weakest. Nothing is rounded. */
export function rollUp(offices: readonly RolledOffice[], gates: readonly string[]): RollUp {
  const scored = offices.flatMap(({ readiness }) => readiness ?? [])
  const followed = offices.filter(({ readiness, pastReadiness }) => readiness !== null && pastReadiness !== null)
  const before = median(followed.map(({ pastReadiness }) => pastReadiness!))
  const now = median(followed.map(({ readiness }) => readiness!))
  const inStatus = (status: RolledOffice['status']) => offices.filter((office) => office.status === status).length
  return {
    offices: offices.length,
    assessed: offices.filter(({ state }) => state !== null).length,
    passing: offices.filter(({ failedGates }) => failedGates === '').length,
    statuses: {
      siap_diusulkan: inStatus('siap_diusulkan'),
      hampir_siap: inStatus('hampir_siap'),
      perlu_pembinaan: inStatus('perlu_pembinaan'),
    },
    median: median(scored),
    weakest: weakestOf(offices, gates),
    need: offices.reduce((sum, { need }) => sum + (need ?? 0), 0),
    waiting: offices.filter(({ state }) => state !== null && waitingStates.includes(state)).length,
    change: now === null || before === null ? null : now - before,
  }
}

function weakestOf(offices: readonly RolledOffice[], gates: readonly string[]): RollUp['weakest'] {
  const failing = offices.map(({ failedGates }) => new Set(failedGates?.split(',') ?? []))
  const counted = gates.map((gate) => ({ gate, offices: failing.filter((keys) => keys.has(gate)).length }))
  const most = counted.reduce((best, one) => (one.offices > best.offices ? one : best), { gate: '', offices: 0 })
  return most.offices > 0 ? most : null
}

/** The middle value, or the mean of the two in the middle; null of nothing. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((one, other) => one - other)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
