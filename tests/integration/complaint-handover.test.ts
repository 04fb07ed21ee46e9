import { expect, test } from 'vitest'
import { deactivatePerson } from '#app/use-cases/accounts/deactivate-person.server.ts'
import { endRole } from '#app/use-cases/accounts/end-role.server.ts'
import { getPerson } from '#app/use-cases/accounts/get-person.server.ts'
import { claimComplaint } from '#app/use-cases/complaints/assign-complaint.server.ts'
import { reactToAnswer } from '#app/use-cases/complaints/follow-complaint.server.ts'
import { lookAfterComplaints } from '#app/use-cases/complaints/look-after.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { complaintDesk, teamHead } from '#tests/support/complaint-desk.ts'
import { actorOf, aRole, givenPerson } from '#tests/support/people.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const office = 'kanim-pati'
const end = { personId: 'operator', roleId: 'operator-operator_satker-kanim-pati', reason: 'Pindah' }

/** An operator with two open complaints and one that was answered. */
async function handled(engine: Engine) {
  const desk = await complaintDesk(engine)
  const { store, services, file, claim, act } = desk
  await givenPerson(store, 'admin', 'admin', 'kementerian')
  await givenPerson(store, 'area', 'ketua_pokja', office)
  const [first, second, answered] = [await file(), await file(), await file()]
  for (const { ticket } of [first, second, answered]) await claim(ticket)
  await act(answered.ticket, { act: 'verify', complaintClass: 'ringan' })
  await act(answered.ticket, { act: 'answer', text: 'Sudah ditindak.', compensation: null })
  const told = async (personId: string) =>
    (await store.notices.listByPerson(personId, { limit: 20, offset: 0 }))
      .map(({ kind, subject, detail }) => ({ kind, subject, ...(JSON.parse(detail) as object) }))
      .filter((notice) => 'news' in notice && notice.news !== 'received')
  const handlers = async () =>
    Promise.all([first, second, answered].map(async ({ ticket }) => (await desk.kept(ticket)).handlerId))
  return { ...desk, admin: await actorOf(services, 'admin'), first, answered, told, handlers }
}

eachEngine('a complaint whose handler leaves', (engine) => {
  test('goes to the successor, who is told once of all of them', async () => {
    const { services, store, admin, told, handlers, trace } = await handled(engine)
    const { openWork } = await getPerson(services, admin, 'operator')
    expect(openWork).toMatchObject([{ officeId: office, tasks: [], candidates: [{ id: 'head' }] }])
    expect(openWork[0]?.complaints.map(({ dueOn }) => dueOn)).toEqual(['2026-05-19', '2026-05-19'])
    await expect(endRole(services, admin, end)).rejects.toMatchObject({ reason: 'successor-needed' })
    const unfit = endRole(services, admin, { ...end, successors: new Map([[office, 'area']]) })
    await expect(unfit).rejects.toMatchObject({ reason: 'successor-unfit' })
    expect(await handlers()).toEqual(['operator', 'operator', 'operator'])

    await endRole(services, admin, { ...end, successors: new Map([[office, 'head']]) })
    expect(await handlers()).toEqual(['head', 'head', 'operator'])
    expect(await told('head')).toEqual([{ kind: 'complaint', subject: '', news: 'handed-over', count: 2 }])
    expect((await trace()).slice(-2)).toEqual(['complaint.handed-over', 'complaint.handed-over'])
    const ended = (await store.events.listAfter('administration', 0, 50)).at(-1)
    expect(JSON.parse(ended?.newValue ?? '')).toEqual({ complaints: 2, successors: ['head'], tasks: 0 })
    expect(await verifyTrace(store)).toEqual([])
  })

  test('waits again where nobody takes over, and so does every one of a closed account', async () => {
    const { services, admin, told, handlers, trace } = await handled(engine)
    await deactivatePerson(services, admin, { ...end, successors: new Map([[office, null]]) })
    expect(await handlers()).toEqual([null, null, 'operator'])
    expect(await told('head')).toEqual([{ kind: 'complaint', subject: '', news: 'released', count: 2 }])
    expect(await told('operator')).toEqual([])
    expect((await trace()).slice(-2)).toEqual(['complaint.released', 'complaint.released'])
  })

  test('stays with somebody who goes on handling complaints there by another role', async () => {
    const { services, store, admin, handlers } = await handled(engine)
    await store.roles.create(aRole('operator', 'ketua_tim_zi', office))
    await endRole(services, admin, end)
    expect(await handlers()).toEqual(['operator', 'operator', 'operator'])
  })

  test('waits again the day after a role ran out by its date, once', async () => {
    const { services, store, told, handlers, passDays, file, key, kept } = await handled(engine)
    await store.roles.create({ ...aRole('area', 'operator_satker', office), validTo: '2026-05-13' })
    const { ticket } = await file()
    await claimComplaint(services, await actorOf(services, 'area'), await key(ticket))
    passDays(1)
    expect(await lookAfterComplaints(services)).toMatchObject({ released: 0 })
    passDays(1)
    expect(await lookAfterComplaints(services)).toMatchObject({ released: 1 })
    expect(await lookAfterComplaints(services)).toMatchObject({ released: 0 })
    expect((await kept(ticket)).handlerId).toBeNull()
    expect(await handlers()).toEqual(['operator', 'operator', 'operator'])
    expect(await told('head')).toEqual([{ kind: 'complaint', subject: ticket, news: 'released', count: 1 }])
  })

  test('is opened again by its reporter for whoever is there now', async () => {
    const { services, admin, answered, kept, told, key } = await handled(engine)
    await endRole(services, admin, { ...end, successors: new Map([[office, null]]) })
    await reactToAnswer(services, answered, { act: 'reopen', text: 'Belum selesai.' })
    expect(await kept(answered.ticket)).toMatchObject({ state: 'diproses', handlerId: null })
    expect(await told('head')).toContainEqual({ kind: 'complaint', subject: answered.ticket, news: 'reopened' })
    await claimComplaint(services, teamHead, await key(answered.ticket))
    expect((await kept(answered.ticket)).handlerId).toBe('head')
  })
})
