import { expect, test } from 'vitest'
import { lookAfterComplaints } from '#app/use-cases/complaints/look-after.server.ts'
import { readLimits, setLimits } from '#app/use-cases/limits/set-limits.server.ts'
import { complaintDesk } from '#tests/support/complaint-desk.ts'
import { actorOf, givenPerson } from '#tests/support/people.ts'
import { eachEngine } from '#tests/support/test-store.ts'

eachEngine('a complaint', (engine) => {
  test('keeps the way to reach its reporter no longer than the limit that was set', async () => {
    const { services, store, file, claim, act, kept, passDays } = await complaintDesk(engine)
    await givenPerson(store, 'admin', 'admin', 'kementerian')
    const admin = await actorOf(services, 'admin')
    const ceilings = services.env.upload
    const limits = { ...ceilings, contactDays: 30 }
    await setLimits(services, admin, { limits, ceilings, expectedVersion: 0 })
    expect(await readLimits(services, admin, ceilings)).toMatchObject({ limits, version: 1 })
    const [changed] = (await store.events.listAfter('administration', 0, 50)).slice(-1)
    expect([changed?.oldValue, changed?.newValue].map((json) => JSON.parse(json ?? '{}') as object)).toMatchObject([
      { contactDays: 90 },
      { contactDays: 30 },
    ])

    const { ticket } = await file()
    await claim(ticket)
    await act(ticket, { act: 'reject', text: 'Bukan kewenangan kantor ini.' })
    passDays(30)
    expect(await lookAfterComplaints(services)).toMatchObject({ erased: 0 })
    passDays(1)
    expect(await lookAfterComplaints(services)).toMatchObject({ erased: 1 })
    expect(await kept(ticket)).toMatchObject({ contact: null })
  })
})
