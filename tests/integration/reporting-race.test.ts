import { expect, test } from 'vitest'
import { changeSetting } from '#app/use-cases/reporting/change-setting.server.ts'
import { handIn } from '#app/use-cases/reporting/hand-in.server.ts'
import { readHandIn } from '#app/use-cases/reporting/read-hand-in.server.ts'
import { rejudge } from '#app/use-cases/reporting/rejudge.server.ts'
import { saveDraft } from '#app/use-cases/reporting/save-draft.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import type { Repositories } from '#db/store.server.ts'
import { aCycle, at } from '#tests/support/builders.ts'
import { actorOf } from '#tests/support/people.ts'
import { givenDesk, period } from '#tests/support/report-desk.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const cycleId = aCycle().id
const where = { officeId: 'kanim-pati', period }
const set = { dueWorkingDay: null, reason: '', targetWbk: 80, targetWbbm: null }

/** Kanim Pati with one report that is ready, of which 90 per cent were answered in time. */
async function readyReport(engine: Engine) {
  const services = await testServices(engine)
  await givenDesk(services)
  const operator = await actorOf(services, 'operator')
  const entered = { 'class_resolved/non_pengawasan': '10', 'class_on_time/non_pengawasan': '9' }
  const changes = Object.entries(entered).map(([key, text]) => ({ key, text, reason: '' }))
  await saveDraft(services, operator, { ...where, changes })
  const send = async () => {
    const { digest } = await readHandIn(services, operator, where)
    return () => handIn(services, operator, { ...where, digest, reason: '' })
  }
  const report = () => services.store.indicatorReports.find({ ...where, indicatorCode: 'PGD-02' })
  return { services, send, report }
}

/** Does something in a transaction and keeps it open until it is told to end; gives back once it has begun. */
async function openChange({ store }: Pick<Services, 'store'>, work: (repositories: Repositories) => Promise<unknown>) {
  const [begun, released] = [gate(), gate()]
  const ended = store.transaction(async (repositories) => {
    await work(repositories)
    begun.open()
    await released.passed
  })
  await begun.passed
  return () => {
    released.open()
    return ended
  }
}

function gate() {
  let open = () => {}
  const passed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open: () => open(), passed }
}

/** Time for another connection to come as far as it may; SQLite has one alone. */
async function meanwhile({ store }: Pick<Services, 'store'>, engine: Engine): Promise<void> {
  for (let round = 0; engine === 'postgres' && round < 100; round += 1) await store.cycles.list()
}

eachEngine('a target that changes while a report is handed in', (engine) => {
  test('is waited for: the report is shown once more, and then judged by the new one', async () => {
    const { services, send, report } = await readyReport(engine)
    const handInNow = await send()
    const end = await openChange(services, async (repositories) => {
      const row = { cycleId, indicatorCode: 'PGD-02', active: 1, ...set, changedBy: 'bureau', changedAt: at }
      await repositories.indicatorSettings.save(row, 0)
      await rejudge(repositories, services, { cycleId, indicatorCode: 'PGD-02' })
    })
    const sent = handInNow().catch((error: unknown) => error)
    await meanwhile(services, engine)
    await end()
    expect(await sent).toMatchObject({ code: 'conflict', reason: 'report-changed' })
    expect(await report()).toMatchObject({ state: 'draf', value: null })
    await (
      await send()
    )()
    expect(await report()).toMatchObject({ state: 'terkirim', value: 90, target: 80, colour: 'green' })
  })

  test('waits for a report that is on its way, and judges it again', async () => {
    const { services, send, report } = await readyReport(engine)
    const bureau = await actorOf(services, 'bureau')
    const handInNow = await send()
    // The report comes as far as its own row, which is held here; the change begins behind it.
    const end = await openChange(services, ({ indicatorReports }) => {
      return indicatorReports.holdForOffice(where.officeId, period)
    })
    const sent = handInNow()
    await meanwhile(services, engine)
    const changed = changeSetting(services, bureau, {
      ...set,
      cycleId,
      code: 'PGD-02',
      active: true,
      expectedVersion: 0,
    })
    await meanwhile(services, engine)
    await end()
    await Promise.all([sent, changed])
    expect(await report()).toMatchObject({ state: 'terkirim', value: 90, target: 80, colour: 'green' })
  })
})
