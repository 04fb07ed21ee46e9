import { expect, test } from 'vitest'
import { assignComplaint, claimComplaint } from '#app/use-cases/complaints/assign-complaint.server.ts'
import { handleComplaint, revealContact } from '#app/use-cases/complaints/handle-complaint.server.ts'
import { passComplaintsOn } from '#app/use-cases/complaints/pass-on.server.ts'
import { readComplaint } from '#app/use-cases/complaints/read-complaint.server.ts'
import { readRegionComplaints } from '#app/use-cases/complaints/read-region.server.ts'
import { recuse } from '#app/use-cases/complaints/recuse.server.ts'
import { reactToAnswer } from '#app/use-cases/complaints/follow-complaint.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { complained, complaintDesk, kanwilHead, operator, teamHead } from '#tests/support/complaint-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const here = { officeId: 'kanim-pati' }
const reason = 'Saya petugas loket dua.'
const firstPages = { page: 1, escalated: 1 }

type Desk = Awaited<ReturnType<typeof complaintDesk>>

/** A complaint that the operator took on before reading that it is about the operator. */
async function concerning(desk: Desk): Promise<string> {
  const { ticket } = await desk.file()
  await desk.claim(ticket)
  return ticket
}

const give = async ({ services, key }: Desk, id: string, to: string | null) =>
  recuse(services, operator, { ...(await key(id)), to, reason })
const told = async ({ store }: Desk, personId: string) =>
  (await store.notices.listByPerson(personId, { limit: 20, offset: 0 }))
    .map(({ detail }) => (JSON.parse(detail) as { readonly news: string }).news)
    .filter((news) => news !== 'received')

/** Every way in which somebody might still come near it. */
async function expectShut({ services, key, kept }: Desk, id: string): Promise<void> {
  const { version } = await kept(id)
  const seen = await readComplaint(services, operator, { ...here, complaintId: id })
  expect(seen).toMatchObject({ text: null, said: null, concernsReader: true })
  expect(Object.values(seen.may)).not.toContain(true)
  const secret = JSON.stringify(seen)
  for (const text of [complained.text, '0812', reason]) expect(secret).not.toContain(text)
  await expect(claimComplaint(services, operator, await key(id))).rejects.toMatchObject({
    ...{ code: 'forbidden', reason: 'complaint-concerns-you' },
  })
  await expect(revealContact(services, operator, await key(id))).rejects.toMatchObject({ code: 'forbidden' })
  const answer = { act: 'answer', text: 'Tidak benar.', compensation: null } as const
  await expect(handleComplaint(services, operator, { ...(await key(id)), act: answer })).rejects.toMatchObject({
    ...{ code: 'forbidden', reason: 'complaint-not-yours' },
  })
  await expect(assignComplaint(services, teamHead, { ...(await key(id)), personId: 'operator' })).rejects.toMatchObject(
    { code: 'invalid', reason: 'unknown-option' },
  )
  expect(await kept(id)).toMatchObject({ version })
}

eachEngine('a complaint that concerns its handler', (engine) => {
  test('goes to another, who reads why, and is shut for whoever gave it away', async () => {
    const desk = await complaintDesk(engine)
    const id = await concerning(desk)
    await give(desk, id, 'head')
    expect(await desk.kept(id)).toMatchObject({ handlerId: 'head', excluded: '["operator"]', raisedAt: null })
    await expectShut(desk, id)
    const { services } = desk
    const seen = await readComplaint(services, teamHead, { ...here, complaintId: id })
    expect(seen).toMatchObject({ text: complained.text, concerned: ['Operator Kanim Pati'], raised: false })
    expect(seen.said).toMatchObject([{ kind: 'note', text: reason }])
    expect(seen.handlers.map((one) => one.id)).toEqual(['head'])
    expect(await told(desk, 'head')).toEqual(['recused'])
    expect((await desk.trace()).slice(-1)).toEqual(['complaint.recused'])
    const events = await desk.store.events.listAfter('kanim-pati', 0, 50)
    expect(JSON.stringify(events)).not.toContain(reason)
    expect(await verifyTrace(desk.store)).toEqual([])
  })

  test('waits in the sight of the Kanwil where nobody of the office should have it, until somebody takes it', async () => {
    const desk = await complaintDesk(engine)
    const { services, key, store } = desk
    const id = await concerning(desk)
    await give(desk, id, null)
    expect(await desk.kept(id)).toMatchObject({ handlerId: null, excluded: '["operator"]' })
    await expectShut(desk, id)
    expect(await told(desk, 'kanwil-head')).toEqual(['raised'])
    const region = await readRegionComplaints(services, kanwilHead, firstPages)
    expect(region.escalated).toMatchObject({ total: 1, rows: [{ id, raised: true, taken: false, daysLate: 0 }] })
    expect(JSON.stringify(region)).not.toContain(reason)

    await claimComplaint(services, teamHead, await key(id))
    expect((await readRegionComplaints(services, kanwilHead, firstPages)).escalated).toMatchObject({ total: 0 })
    expect((await store.complaints.listMessages(id)).map(({ kind }) => kind)).toEqual(['note'])
  })

  test('concerns a second one too: nobody is left, and a successor gets none of it', async () => {
    const desk = await complaintDesk(engine)
    const { services, store, key } = desk
    const id = await concerning(desk)
    const other = await concerning(desk)
    await give(desk, id, 'head')
    await recuse(services, teamHead, { ...(await key(id)), to: null, reason })
    expect(await desk.kept(id)).toMatchObject({ handlerId: null, excluded: '["head","operator"]' })
    await expect(claimComplaint(services, teamHead, await key(id))).rejects.toMatchObject({ code: 'forbidden' })

    await give(desk, other, 'head')
    await store.roles.end('head-ketua_tim_zi-kanim-pati', '2026-05-12T02:00:00.000Z', 'Pindah')
    const passing = {
      ...here,
      officePath: '/kementerian/ditjenim/kanwil-jateng/kanim-pati/',
      from: 'head',
      to: 'operator',
      actorId: null,
    }
    await store.transaction((bound) => passComplaintsOn(bound, services, { ...passing, complaintIds: [other] }))
    expect(await desk.kept(other)).toMatchObject({ handlerId: null, excluded: '["operator"]' })
    expect(await told(desk, 'operator')).toContain('released')
  })

  test('stays shut when its reporter opens it again', async () => {
    const desk = await complaintDesk(engine)
    const { services, key } = desk
    const filed = await desk.file()
    await desk.claim(filed.ticket)
    await give(desk, filed.ticket, 'head')
    const act = async (what: Parameters<typeof handleComplaint>[2]['act']) =>
      handleComplaint(services, teamHead, { ...(await key(filed.ticket)), act: what })
    await act({ act: 'verify', complaintClass: 'pengawasan' })
    await act({ act: 'answer', text: 'Sudah diperiksa.', compensation: null })
    await reactToAnswer(services, filed, { act: 'reopen', text: 'Belum.' })
    expect(await desk.kept(filed.ticket)).toMatchObject({ state: 'diproses', handlerId: 'head' })
    await expectShut(desk, filed.ticket)
  })
})

test('whoever names the handler may say that it concerns the one before', async () => {
  const desk = await complaintDesk()
  const id = await concerning(desk)
  await assignComplaint(desk.services, teamHead, { ...(await desk.key(id)), personId: 'head', concerned: true })
  expect(await desk.kept(id)).toMatchObject({ handlerId: 'head', excluded: '["operator"]' })
  await expectShut(desk, id)
})

test.each([
  ['to oneself', 'operator'],
  ['to somebody who handles no complaints', 'kanwil-head'],
  ['to nobody who exists', 'nobody'],
])('it is not given away %s', async (_name, to) => {
  const desk = await complaintDesk()
  const id = await concerning(desk)
  const before = await desk.kept(id)
  await expect(give(desk, id, to)).rejects.toMatchObject({ code: 'invalid', reason: 'unknown-option' })
  expect(await desk.kept(id)).toEqual(before)
})

test('only its handler gives it away, and not once it is over', async () => {
  const desk = await complaintDesk()
  const id = await concerning(desk)
  const by = async (actor: typeof operator) =>
    recuse(desk.services, actor, { ...(await desk.key(id)), to: null, reason })
  await expect(by(teamHead)).rejects.toMatchObject({ code: 'forbidden', reason: 'complaint-not-yours' })
  await desk.act(id, { act: 'reject', text: 'Ini pertanyaan.' })
  await expect(by(operator)).rejects.toMatchObject({ code: 'conflict', reason: 'complaint-not-now' })
  const stale = { ...(await desk.key(id)), expectedVersion: 1, to: null, reason }
  await expect(recuse(desk.services, operator, stale)).rejects.toMatchObject({ reason: 'complaint-changed' })
})

test('the Kanwil turns the pages of what is late', async () => {
  const desk = await complaintDesk()
  const kept = await desk.kept((await desk.file()).ticket)
  const late = {
    escalatedAt: kept.createdAt,
    escalatedFor: '2026-05-04',
    dueOn: '2026-05-04',
    receivedOn: '2026-04-29',
  }
  await desk.store.complaints.insertMany(
    Array.from({ length: 60 }, (_, number) => ({ ...kept, ...late, id: `LATE${String(number).padStart(4, '0')}` })),
  )
  const seen = new Set<string>()
  for (const escalated of [1, 2, 3, 99]) {
    const { escalated: part } = await readRegionComplaints(desk.services, kanwilHead, { page: 1, escalated })
    expect(part).toMatchObject({ total: 60, pages: 3, page: Math.min(escalated, 3), onPage: 25 })
    for (const { id } of part?.rows ?? []) seen.add(id)
  }
  expect(seen.size).toBe(60)
})
