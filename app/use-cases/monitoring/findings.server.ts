import type { GateColumn } from './gate-columns.server.ts'
import type { OfficeGroup } from './office-rows.server.ts'
import type { Repositories } from '#db/store.server.ts'

type Count = Awaited<ReturnType<Repositories['monitoring']['summaryCounts']>>[number]
type Near = Awaited<ReturnType<Repositories['monitoring']['listNear']>>
type Failing = Awaited<ReturnType<Repositories['monitoring']['countFailing']>>

/** As many as the sentence names. */
export const namedOffices = 4

/** What the sentences above the table say, over the offices that region, class, target and search leave. */
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
  /** The gate that most offices fail as their only one; null where no office fails one gate alone. */
  readonly alone: { readonly column: GateColumn; readonly offices: number } | null
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
    alone: aloneOf(failing, columns),
  }
}

function aloneOf(failing: Failing, columns: readonly GateColumn[]): Findings['alone'] {
  const most = failing.reduce<Failing[number] | undefined>(
    (best, one) => (one.alone > (best?.alone ?? 0) ? one : best),
    undefined,
  )
  const column = most && columns.find(({ key }) => key === most.gate)
  return most && column ? { column, offices: most.alone } : null
}

/** How many offices each group of the table has in all. */
export function groupSizes(counts: readonly Count[]): Readonly<Record<OfficeGroup, number>> {
  const sizes = { siap_diusulkan: 0, hampir_siap: 0, perlu_pembinaan: 0, unscored: 0, none: 0 }
  for (const { state, status, offices } of counts) {
    sizes[state === null ? 'none' : (status ?? 'unscored')] += offices
  }
  return sizes
}
