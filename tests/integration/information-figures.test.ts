import { expect, test } from 'vitest'
import { readInformation } from '#app/use-cases/information/read-information.server.ts'
import { recordEnquiry } from '#app/use-cases/information/record-enquiry.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { aCycle, at } from '#tests/support/builders.ts'
import { actorOf, givenPerson, givenUnits } from '#tests/support/people.ts'
import { pass, testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const officeId = 'kanim-pati'
const open = { channel: 'whatsapp', service: 'PSP-E', topic: 'fees', outcome: 'open', note: '' } as const

async function desk(engine: Engine) {
  const services = await testServices(engine)
  await givenUnits(services.store)
  await givenPerson(services.store, 'operator', 'operator_satker', officeId)
  const actor = await actorOf(services, 'operator')
  return { services, actor, record: () => recordEnquiry(services, actor, { officeId, ...open }) }
}

eachEngine('the figures at the head of the information centre', (engine) => {
  test('the share of the same day stands beside the target of the cycle of the month', async () => {
    const { services, actor } = await desk(engine)
    const { store } = services
    await store.cycles.create(aCycle())
    await store.indicatorSettings.save(
      {
        ...{ cycleId: aCycle().id, indicatorCode: 'CC-02', active: 1, targetWbk: 92.5, targetWbbm: null },
        ...{ dueWorkingDay: null, reason: '', changedBy: 'operator', changedAt: at },
      },
      0,
    )
    const targetIn = async (month?: string) => (await readInformation(services, actor, { officeId, month })).target
    expect(await targetIn()).toEqual({ wbk: 92.5, wbbm: 95 })
    expect(await targetIn('2025-12')).toEqual({ wbk: 90, wbbm: 95 })
  })

  test('what waits is counted also where more waits than is listed', async () => {
    const { services, actor, record } = await desk(engine)
    for (let place = 0; place < 3; place += 1) await record()
    const counts = async () => {
      const { waiting, overdue, entries } = await readInformation(services, actor, { officeId, month: undefined })
      return [waiting, overdue, entries?.waiting.length]
    }
    expect(await counts()).toEqual([3, 0, 3])
    pass(services.clock, { days: 1 })
    expect(await counts()).toEqual([3, 3, 3])
    for (let place = 0; place < 50; place += 1) await record()
    expect(await counts()).toEqual([53, 3, 50])
  })
})
