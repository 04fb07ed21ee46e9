import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { listDeskFigures } from './list-desk-figures.server.ts'

/**
 * Tells heads of offices which of the figures they published differ from the approved report by now, each change once,
 * however often this runs. Two queries for each office whose reports were touched since. Tells how many figures differ.
 */
export async function tellChanged(tools: Pick<Tools, 'store' | 'now' | 'newId' | 'catalogue'>): Promise<number> {
  const { store, now } = tools
  let differ = 0
  for (const { officeId, path, timezone } of await store.publishedFigures.listTouched()) {
    const today = localDay(now(), timezone)
    const figures = await listDeskFigures(store, tools, { officeId, today })
    const changed = figures.filter(({ status }) => status === 'changed')
    differ += changed.length
    await store.transaction(async (repositories) => {
      for (const { code, period, choice } of changed) {
        await notify(repositories, tools, {
          ...{ kind: 'published', officeId, officePath: path, today, assessmentId: null, roles: ['kepala_kantor'] },
          ...{ subject: period, detail: { indicator: code }, dedupeKey: `published-differs:${officeId}:${choice}` },
        })
      }
    })
  }
  return differ
}
