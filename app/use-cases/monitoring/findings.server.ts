import type { GateColumn } from './gate-columns.server.ts'
import type { OfficeGroup } from './office-rows.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Count = Awaited<ReturnType<Repositories['monitoring']['summaryCounts']>>[number]
type Near = Awaited<ReturnType<Repositories['monitoring']['listNear']>>
type Failing = Awaited<ReturnType<Repositories['monitoring']['countFailing']>>

/** Offices that lack fewer points than this are called within reach. */
export const nearPoints = 5
/** As many as the sentence names. */
export const namedOffices = 4

/** What the three sentences above the table say, over the offices that region, class, target and search leave. */
export type Findings = {
  readonly offices: number
  readonly assessed: number
  readonly ready: number
  readonly nearlyReady: number
  readonly near: {
    readonly offices: number
    readonly nearest: readonly {
      readonly officeId: string
      readonly name: string
      readonly need: number
      /** Whether the actor may open the office. */
      readonly opens: boolean
    }[]
  }
  /** The gates that most offices fail, the most frequent first. */
  readonly obstacles: readonly { readonly column: GateColumn; readonly offices: number }[]
}

export function findingsOf(
  counts: readonly Count[],
  near: Near,
  failing: Failing,
  columns: readonly GateColumn[],
  opens: (officePath: string) => boolean,
): Findings {
  const sum = (of: (count: Count) => boolean) => counts.filter(of).reduce((total, { offices }) => total + offices, 0)
  return {
    offices: sum(() => true),
    assessed: sum(({ state }) => state !== null),
    ready: sum(({ status }) => status === 'siap_diusulkan'),
    nearlyReady: sum(({ status }) => status === 'hampir_siap'),
    near: {
      offices: near.offices,
      nearest: near.nearest.map(({ officeId, officePath, officeShortName, need }) => {
        return { officeId, name: officeShortName ?? officeId, need, opens: opens(officePath) }
      }),
    },
    obstacles: failing.slice(0, 3).flatMap(({ gate, offices }) => {
      const column = columns.find(({ key }) => key === gate)
      return column ? [{ column, offices }] : []
    }),
  }
}

/** How many offices each group of the table has in all. */
export function groupSizes(counts: readonly Count[]): Readonly<Record<OfficeGroup, number>> {
  const sizes = { siap_diusulkan: 0, hampir_siap: 0, perlu_pembinaan: 0, unscored: 0, none: 0 }
  for (const { state, status, offices } of counts) {
    sizes[state === null ? 'none' : (status ?? 'unscored')] += offices
  }
  return sizes
}
