import { expect, test } from 'vitest'
import { changeTarget } from '#app/use-cases/assessments/change-target.server.ts'
import { changeSetting } from '#app/use-cases/reporting/change-setting.server.ts'
import type { ChangeSetting } from '#app/use-cases/reporting/change-setting.server.ts'
import { openPeriods } from '#app/use-cases/reporting/open-periods.server.ts'
import { readSetting, readSettings } from '#app/use-cases/reporting/read-settings.server.ts'
import { aCycle, anAssessment } from '#tests/support/builders.ts'
import { actorOf } from '#tests/support/people.ts'
import { givenDesk, givenReport, period } from '#tests/support/report-desk.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const cycleId = aCycle().id
const setting: ChangeSetting = {
  ...{ cycleId, code: 'PGD-02', active: true, expectedVersion: 0 },
  ...{ targetWbk: null, targetWbbm: null, dueWorkingDay: null, reason: '' },
}

async function bureau(engine: 'sqlite' | 'postgres') {
  const services = await testServices(engine)
  await givenDesk(services)
  const actor = await actorOf(services, 'bureau')
  const kept = async (officeId: string, code = 'PGD-02') =>
    services.store.indicatorReports.find({ officeId, indicatorCode: code, period })
  const change = (changed: Partial<ChangeSetting>) => changeSetting(services, actor, { ...setting, ...changed })
  return { services, store: services.store, actor, kept, change }
}

eachEngine('settings of a cycle', (engine) => {
  test('a changed target judges the kept reports again, each by what its office aims at', async () => {
    const { services, store, kept, change } = await bureau(engine)
    const paths = { 'kanim-pati': 'WBK', 'kanim-solo': 'WBBM' } as const
    for (const [officeId, target] of Object.entries(paths) as [keyof typeof paths, 'WBK' | 'WBBM'][]) {
      await store.assessments.create(anAssessment({ id: `${officeId}-2026`, officeId, target }))
      await givenReport(store, { code: 'PGD-02', value: 92, officeId })
      await givenReport(store, { code: 'PGD-01', value: 92, officeId })
    }
    expect(await change({ targetWbk: 92, targetWbbm: 98 })).toBe(2)
    expect(await kept('kanim-pati')).toMatchObject({ target: 92, achievement: 100, colour: 'green', version: 2 })
    expect(await kept('kanim-solo')).toMatchObject({ target: 98, colour: 'yellow' })
    expect(await kept('kanim-pati', 'PGD-01')).toMatchObject({ target: 100 })
    expect(await store.reportSummaries.listForOffice('kanim-pati', [period])).toMatchObject([{ green: 1, red: 1 }])

    const [event] = (await store.events.listAfter('administration', 0, 50)).slice(-1)
    expect(event).toMatchObject({ action: 'indicator-setting.changed', subject: cycleId })
    expect(await changeSetting(services, await actorOf(services, 'bureau'), { ...setting, expectedVersion: 1 })).toBe(2)
    expect(await kept('kanim-pati')).toMatchObject({ target: 90, colour: 'green' })
  })

  test('an office that aims at another predicate is judged by that one', async () => {
    const { services, store, actor, kept } = await bureau(engine)
    await store.assessments.create(anAssessment({ id: 'kanim-pati-2026', officeId: 'kanim-pati', target: 'WBK' }))
    await givenReport(store, { code: 'PGD-02', value: 92 })
    await changeTarget(services, actor, { assessmentId: 'kanim-pati-2026', expectedVersion: 1, target: 'WBBM' })
    expect(await kept('kanim-pati')).toMatchObject({ target: 95, colour: 'yellow' })
  })

  test('what is asked for and when it is due holds for the periods that open later', async () => {
    const { services, store, change } = await bureau(engine)
    await change({ code: 'MED-01', dueWorkingDay: 8 })
    await change({ code: 'PGD-05', active: false })
    services.clock.at = new Date('2026-06-01T02:00:00.000Z')
    await openPeriods(services)
    const codes = async (of: string) =>
      (await store.indicatorReports.listForOffice('kanim-pati', [of])).map((row) => row.indicatorCode)
    expect(await codes('2026-05')).toContain('PGD-05')
    expect(await codes('2026-06')).not.toContain('PGD-05')
    const media = { officeId: 'kanim-pati', indicatorCode: 'MED-01', period: '2026-06' }
    expect(await store.indicatorReports.find(media)).toMatchObject({ dueOn: '2026-07-10' })
    expect(await store.reportSummaries.listForOffice('kanim-pati', ['2026-06'])).toMatchObject([{ expected: 13 }])
  })

  test('refuses what does not fit, what is stale, and who may not; nothing is written then', async () => {
    const { services, store, actor, change } = await bureau(engine)
    await expect(change({ targetWbk: 101 })).rejects.toMatchObject({
      ...{ code: 'invalid', details: { fields: { targetWbk: 'out-of-range' } } },
    })
    await expect(change({ code: 'XXX-01' })).rejects.toMatchObject({ code: 'not-found' })
    await expect(change({ expectedVersion: 3 })).rejects.toMatchObject({ reason: 'setting-changed' })
    const reviewer = await actorOf(services, 'reviewer')
    await expect(changeSetting(services, reviewer, setting)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(readSettings(services, reviewer, cycleId)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await store.indicatorSettings.listByCycle(cycleId)).toEqual([])

    const both = await Promise.allSettled([change({ targetWbk: 91 }), change({ targetWbk: 92 })])
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    await store.cycles.update(cycleId, 1, { state: 'closed' })
    await expect(change({ expectedVersion: 1 })).rejects.toMatchObject({ reason: 'cycle-closed' })
    expect((await readSetting(services, actor, cycleId, 'PGD-02')).indicator.version).toBe(1)
  })

  test('the list shows what the catalogue says beside what the cycle sets', async () => {
    const { services, actor, change } = await bureau(engine)
    await change({ code: 'PGD-01', targetWbk: 95, reason: 'Surat Dirjen B/12' })
    const { indicators } = await readSettings(services, actor, cycleId)
    expect(indicators).toHaveLength(42)
    expect(indicators.find(({ code }) => code === 'PGD-01')).toMatchObject({
      ...{ targetWbk: 95, targetWbbm: null, reason: 'Surat Dirjen B/12', laidDown: true, version: 1 },
      catalogue: { wbk: 100, wbbm: 100, basis: 'regulation' },
    })
    await expect(readSettings(services, actor, 'siklus-lain')).rejects.toMatchObject({ code: 'not-found' })
  })
})
