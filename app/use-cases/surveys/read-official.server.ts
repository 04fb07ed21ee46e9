import type { Actor } from '#app/domain/access/actor.ts'
import { authorizeAnywhere, branchPaths } from '#app/domain/access/authorize.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import type { ResultInstrument } from '#app/domain/surveys/instruments.ts'
import type { Tools } from '#app/platform/tools.server.ts'

export type OfficialRow = {
  readonly officeId: string
  readonly office: string
  readonly instrument: ResultInstrument
  readonly index: number
  readonly letterNumber: string
  readonly letterDate: string
  readonly note: string
  readonly reason: string
  readonly version: number
}

export type OfficialPage = {
  readonly year: number
  readonly thisYear: number
  readonly rows: readonly OfficialRow[]
  /** The offices a result may be recorded for. */
  readonly offices: readonly { readonly id: string; readonly name: string }[]
}

const assessedKinds = ['kanwil', 'kanim', 'lapas', 'rutan', 'bapas', 'rupbasan', 'rudenim']
const most = 2000

/**
 * The official results of a year that hold, in the branches in which the actor records them; two queries. Throws
 * 'forbidden' for whoever records none.
 */
export async function readOfficial(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  asked: { readonly year?: number | undefined },
): Promise<OfficialPage> {
  const today = localDay(now())
  authorizeAnywhere(actor, 'survey-result:record', today)
  const paths = branchPaths(actor, 'survey-result:record', today)
  const thisYear = Number(today.slice(0, 4))
  const year = asked.year ?? thisYear
  const rows = await store.surveyResults.listOfYear(year, paths, most)
  const units = await store.units.listInBranches(paths, { day: today, kinds: assessedKinds })
  return {
    year,
    thisYear,
    rows: rows.map(({ officeName, resultIndex, recordedBy: _by, recordedAt: _at, year: _year, ...row }) => ({
      ...row,
      office: officeName ?? row.officeId,
      index: resultIndex,
    })),
    offices: units.map(({ id, shortName, name }) => ({ id, name: shortName ?? name ?? id })),
  }
}
