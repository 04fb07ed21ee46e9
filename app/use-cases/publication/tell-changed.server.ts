import { localDay } from '#app/domain/calendar/local-day.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { notify } from '#app/use-cases/notices/notify.server.ts'
import { listDeskFigures } from './list-desk-figures.server.ts'

/**
 * Tells heads of offices how many of the figures they published came to differ from the approved report since they were
 * told last: one notice for an office each time this runs, which is once a day. Two queries for each office whose reports
 * were touched since, and one for each figure that differs. Tells how many figures differ.
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
      let count = 0
      for (const { code, period, shown, reported } of changed) {
        if (shown === null || reported === null) continue
        const key = { officeId, indicatorCode: code, period, number: shown.number }
        if (await repositories.publishedFigures.markTold(key, reported)) count += 1
      }
      if (count === 0) return
      await notify(repositories, tools, {
        ...{ kind: 'published', officeId, officePath: path, today, assessmentId: null, roles: ['kepala_kantor'] },
        ...{ subject: '', detail: { count } },
      })
    })
  }
  return differ
}
