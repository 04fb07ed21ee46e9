import type { Actor } from '#app/domain/access/actor.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getOfficeYear } from '#app/use-cases/overview/find-office.server.ts'
import { headOf } from '#app/use-cases/overview/read-overview.server.ts'
import { nameOfIndicator, periodsOfAllKinds, readKept, sparkPeriods, standingLines } from './kept-values.server.ts'

export type ViewTools = Pick<Tools, 'store' | 'now' | 'catalogue' | 'editions'>
export type TrendsView = Awaited<ReturnType<typeof readTrends>>

/**
 * Every indicator of an office with how it stands and its past, by group. Two queries. Throws 'not-found' for an office
 * out of reach, 'forbidden' for who may not see its indicators.
 */
export async function readTrends(
  { store, now, catalogue }: ViewTools,
  actor: Actor,
  { officeId }: { readonly officeId: string },
) {
  const found = await getOfficeYear(store, now, actor, { officeId }, 'indicator:read')
  const { today } = found.place
  const periods = periodsOfAllKinds(today, sparkPeriods)
  const reports = await readKept(store, catalogue, { officeId: found.office.id, periods, today })
  const lines = standingLines(catalogue, reports, today)
  const groups = [...new Set(lines.map(({ group }) => group))]
  const asked = new Set(lines.map(({ code }) => code))
  const count = (of: (line: (typeof lines)[number]) => boolean) => lines.filter(of).length
  return {
    head: headOf(found, now().toISOString()),
    groups: groups.map((group) => ({ group, lines: lines.filter((line) => line.group === group) })),
    counts: {
      asked: lines.length,
      late: count(({ state }) => state === 'late'),
      green: count(({ colour }) => colour === 'green'),
      yellow: count(({ colour }) => colour === 'yellow'),
      red: count(({ colour }) => colour === 'red'),
    },
    unasked: catalogue.indicators.filter(({ code }) => !asked.has(code)).map(nameOfIndicator),
  }
}
