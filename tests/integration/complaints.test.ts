import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { periodOf } from '#app/domain/calendar/periods.ts'
import { assignComplaint, claimComplaint } from '#app/use-cases/complaints/assign-complaint.server.ts'
import { enterComplaint } from '#app/use-cases/complaints/enter-complaint.server.ts'
import { followComplaint, openTicket, reactToAnswer } from '#app/use-cases/complaints/follow-complaint.server.ts'
import { handleComplaint, revealContact } from '#app/use-cases/complaints/handle-complaint.server.ts'
import { lookAfterComplaints } from '#app/use-cases/complaints/look-after.server.ts'
import { readComplaint } from '#app/use-cases/complaints/read-complaint.server.ts'
import { readComplaints } from '#app/use-cases/complaints/read-complaints.server.ts'
import { readRegionComplaints } from '#app/use-cases/complaints/read-region.server.ts'
import { countFigures } from '#app/use-cases/reporting/counters.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { complained, complaintDesk, kanwilHead, operator, teamHead } from '#tests/support/complaint-desk.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, stranger } from '#tests/support/worksheet-desk.ts'

const here = { officeId: 'kanim-pati' }
const firstPages = { page: 1, escalated: 1 }

eachEngine('a complaint', (engine) => {
  test('goes from the citizen to an answer, again, and to its end', async () => {
    const { services, file, claim, act, kept, trace, passDays } = await complaintDesk(engine)
    const ticket = await file()
    expect(await kept(ticket.ticket)).toMatchObject({ state: 'baru', channel: 'website', dueOn: '2026-05-19' })

    await claim(ticket.ticket)
    await act(ticket.ticket, { act: 'verify', complaintClass: 'non_pengawasan' })
    expect((await kept(ticket.ticket)).dueOn).toBe('2026-06-08')
    await act(ticket.ticket, { act: 'process' })
    await act(ticket.ticket, { act: 'answer', text: 'Petugas ditegur.', compensation: 'Prioritas antrean' })
    expect(await kept(ticket.ticket)).toMatchObject({ state: 'dijawab', resolvedOn: '2026-05-12' })

    passDays(3)
    await reactToAnswer(services, ticket, { act: 'reopen', text: 'Uangnya belum kembali.' })
    expect(await kept(ticket.ticket)).toMatchObject({ state: 'diproses', resolvedOn: null, reopenedOn: '2026-05-15' })
    passDays(1)
    await act(ticket.ticket, { act: 'answer', text: 'Uang dikembalikan.', compensation: null })
    await expect(reactToAnswer(services, ticket, { act: 'reopen', text: 'Lagi' })).rejects.toMatchObject({
      reason: 'complaint-not-now',
    })
    await reactToAnswer(services, ticket, { act: 'accept' })
    const seen = await followComplaint(services, ticket)
    expect(seen).toMatchObject({ state: 'selesai', text: complained.text, may: { reply: false, reopen: false } })
    expect(seen.said.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'answer: Petugas ditegur.',
      'compensation: Prioritas antrean',
      'message: Uangnya belum kembali.',
      'answer: Uang dikembalikan.',
    ])
    expect(await trace()).toEqual(
      ['received', 'claimed', 'verified', 'processed', 'answered', 'reopened', 'answered', 'accepted'].map(
        (name) => `complaint.${name}`,
      ),
    )
    expect(await verifyTrace(services.store)).toEqual([])
  })

  test('is unreadable in the database, in the trace and in the notices', async () => {
    const { services, file, claim, act } = await complaintDesk(engine)
    const { ticket, code } = await file()
    await claim(ticket)
    await act(ticket, { act: 'note', text: 'Periksa rekaman kamera.' })
    await revealContact(services, operator, { ...here, complaintId: ticket, expectedVersion: 3 })
    const { db } = services.database
    const tables = ['complaint', 'complaint_message', 'event', 'notice', 'rate_count']
    const everything: string[] = []
    for (const table of tables) {
      everything.push(JSON.stringify((await sql`select * from ${sql.table(table)}`.execute(db)).rows))
    }
    const bytes = everything.join('\n')
    for (const secret of ['uang rokok', '0812', 'rekaman kamera', code]) expect(bytes).not.toContain(secret)
    expect(bytes).toContain(ticket)
    expect(bytes).toContain('v1.')
  })

  test('is opened by its own code alone, and nobody learns which of the two was wrong', async () => {
    const { services, file } = await complaintDesk(engine)
    const [one, other] = [await file(), await file()]
    const unknown = { code: 'not-found', reason: 'ticket-unknown' }
    await expect(openTicket(services, { ticket: one.ticket, code: other.code })).rejects.toMatchObject(unknown)
    await expect(openTicket(services, { ticket: 'ZZZZZZZZ', code: one.code })).rejects.toMatchObject(unknown)
    const typed = { ticket: ` ${one.ticket.toLowerCase()}`, code: one.code.replace(/(.{4})/g, '$1 ') }
    expect(await openTicket(services, typed)).toEqual(one)
    for (let tries = 0; tries < 9; tries += 1) {
      await expect(openTicket(services, { ticket: one.ticket, code: 'A' })).rejects.toMatchObject(unknown)
    }
    await expect(openTicket(services, one)).rejects.toMatchObject({ code: 'too-many', reason: 'rate-limited' })
    expect(await openTicket(services, other)).toEqual(other)
  })

  test('goes to the Kanwil once when it is late, and its contact is erased in the end', async () => {
    const { services, store, file, claim, act, kept, passDays, trace } = await complaintDesk(engine)
    const { ticket } = await file()
    passDays(7)
    expect(await lookAfterComplaints(services)).toMatchObject({ escalated: 0 })
    passDays(1)
    expect(await lookAfterComplaints(services)).toMatchObject({ escalated: 1 })
    expect(await lookAfterComplaints(services)).toMatchObject({ escalated: 0 })
    const told = await store.notices.listByPerson('kanwil-head', { limit: 10, offset: 0 })
    expect(told.map(({ kind, subject }) => `${kind} ${subject}`)).toEqual([`complaint ${ticket}`])
    const region = await readRegionComplaints(services, kanwilHead, firstPages)
    expect(region.escalated?.rows).toMatchObject([{ id: ticket, daysLate: 1, taken: false }])
    expect(JSON.stringify(region)).not.toContain('uang rokok')

    await claim(ticket)
    await act(ticket, { act: 'verify', complaintClass: 'pengawasan' })
    expect((await readRegionComplaints(services, kanwilHead, firstPages)).escalated?.rows).toEqual([])
    await act(ticket, { act: 'answer', text: 'Sudah ditindak.', compensation: null })
    passDays(10)
    expect(await lookAfterComplaints(services)).toMatchObject({ closed: 0 })
    passDays(1)
    expect(await lookAfterComplaints(services)).toMatchObject({ closed: 1, erased: 0 })
    passDays(91)
    expect(await lookAfterComplaints(services)).toMatchObject({ closed: 0, erased: 1 })
    expect(await kept(ticket)).toMatchObject({ state: 'selesai', contact: null })
    expect((await trace()).slice(-2)).toEqual(['complaint.lapsed', 'complaint.contact-erased'])
  })

  test('stays in the sight of its region when a year begins, until it is answered', async () => {
    const { services, file, claim, act, passDays } = await complaintDesk(engine)
    const { ticket } = await file()
    const answered = await file()
    await claim(answered.ticket)
    await act(answered.ticket, { act: 'verify', complaintClass: 'ringan' })
    await act(answered.ticket, { act: 'answer', text: 'Sudah.', compensation: null })
    passDays(240)
    const carried = await readRegionComplaints(services, kanwilHead, firstPages)
    expect(carried).toMatchObject({ since: '2027-01-01', total: 1 })
    expect(carried.offices).toMatchObject([{ officeId: 'kanim-pati', received: 0, open: 1, late: 1, resolved: 0 }])
    await claim(ticket)
    await act(ticket, { act: 'verify', complaintClass: 'ringan' })
    await act(ticket, { act: 'answer', text: 'Sudah.', compensation: null })
    expect(await readRegionComplaints(services, kanwilHead, firstPages)).toMatchObject({ total: 0, offices: [] })
  })

  test('is counted with its channel and class, and spam and what was turned away are not', async () => {
    const { services, file, claim, act, passDays } = await complaintDesk(engine)
    const [answered, open, spam, rejected] = [await file(), await file({ onScreen: true }), await file(), await file()]
    for (const { ticket } of [answered, spam, rejected]) await claim(ticket)
    await act(answered.ticket, { act: 'verify', complaintClass: 'ringan' })
    await act(answered.ticket, { act: 'answer', text: 'Sudah.', compensation: 'Antar paspor' })
    await act(spam.ticket, { act: 'spam', reason: 'Iklan' })
    await act(rejected.ticket, { act: 'reject', text: 'Ini pertanyaan.' })
    await file({ kind: 'praise' })
    passDays(30)
    const may = { ...here, period: periodOf('2026-05')! }
    const figures = await countFigures(services.store, services, may)
    const values = Object.fromEntries([...figures].map(([key, { value }]) => [key, value]))
    expect(values).toMatchObject({
      ...{ 'complaints_received/website': 1, 'complaints_resolved/website': 1, 'complaints_in_progress/website': 0 },
      ...{ 'complaints_received/touch_screen': 1, 'complaints_in_progress/touch_screen': 1 },
      ...{ 'class_resolved/ringan': 1, 'class_on_time/ringan': 1, complaints_written: 1, compensations: 1 },
      ...{ complaints_answered: 1, response_days_total: 0 },
    })
    expect(values).not.toHaveProperty('complaints_received/letter')
    const june = await countFigures(services.store, services, { ...here, period: periodOf('2026-06')! })
    expect(june.get('complaints_carried_in/touch_screen')?.value).toBe(1)
    const before = await countFigures(services.store, services, { ...here, period: periodOf('2026-04')! })
    expect([...before.keys()].filter((key) => key.startsWith('complaints'))).toEqual([])
    expect(open.ticket).not.toBe(answered.ticket)
  })

  test('of two who take it on at once, one gets it', async () => {
    const { services, file, key } = await complaintDesk(engine)
    const { ticket } = await file()
    const seen = await key(ticket)
    const results = await Promise.allSettled([
      claimComplaint(services, operator, seen),
      claimComplaint(services, teamHead, seen),
    ])
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })
})

test('only whoever handles a complaint reads and answers it', async () => {
  const { services, file, claim, act, key } = await complaintDesk()
  const { ticket } = await file()
  const about = { ...here, complaintId: ticket }
  await expect(act(ticket, { act: 'note', text: 'x' })).rejects.toMatchObject({ reason: 'complaint-not-yours' })
  await claim(ticket)
  expect(await readComplaint(services, operator, about)).toMatchObject({ text: complained.text, said: [] })
  const seen = await readComplaint(services, teamHead, about)
  expect(seen).toMatchObject({ text: null, said: null, may: { assign: true, answer: false, contact: false } })
  expect(JSON.stringify(seen)).not.toContain('uang rokok')
  await expect(revealContact(services, teamHead, await key(ticket))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(readComplaint(services, stranger, about)).rejects.toMatchObject({ code: 'not-found' })
  await expect(readComplaint(services, kanwilHead, about)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(readComplaint(services, operator, { ...here, complaintId: 'x' })).rejects.toMatchObject({
    code: 'not-found',
  })

  await assignComplaint(services, teamHead, { ...(await key(ticket)), personId: 'head' })
  expect(await readComplaint(services, operator, about)).toMatchObject({ text: null })
  expect(await readComplaint(services, teamHead, about)).toMatchObject({ text: complained.text })
  await expect(
    assignComplaint(services, teamHead, { ...(await key(ticket)), personId: 'reviewer' }),
  ).rejects.toMatchObject({ code: 'invalid' })
})

test('a complaint whose handler has left may be taken on by another', async () => {
  const { services, store, file, claim, key } = await complaintDesk()
  const { ticket } = await file()
  await claim(ticket)
  const take = async () => claimComplaint(services, teamHead, await key(ticket))
  await expect(take()).rejects.toMatchObject({ code: 'conflict', reason: 'complaint-taken' })
  await store.roles.end('operator-operator_satker-kanim-pati', '2026-05-12T02:41:00.000Z', 'Pindah')
  await take()
})

test('nothing is answered without a class, nor twice, nor at an old version', async () => {
  const { services, file, claim, act, key } = await complaintDesk()
  const { ticket } = await file()
  await claim(ticket)
  const answer = { act: 'answer', text: 'Sudah.', compensation: null } as const
  const notNow = { code: 'conflict', reason: 'complaint-not-now' }
  await expect(act(ticket, answer)).rejects.toMatchObject(notNow)
  await expect(act(ticket, { act: 'verify', complaintClass: 'gawat' })).rejects.toMatchObject({ code: 'invalid' })
  const old = await key(ticket)
  await act(ticket, { act: 'verify', complaintClass: 'ringan' })
  await expect(handleComplaint(services, operator, { ...old, act: answer })).rejects.toMatchObject({
    reason: 'complaint-changed',
  })
  await act(ticket, answer)
  await expect(act(ticket, answer)).rejects.toMatchObject(notNow)
  await expect(act(ticket, { act: 'spam', reason: 'x' })).rejects.toMatchObject(notNow)
})

test('what came by letter is entered with its day, and deadlines run from it', async () => {
  const { services, kept } = await complaintDesk()
  const letter = { ...here, kind: 'complaint', channel: 'letter', service: null, text: 'Surat', contact: null } as const
  const ticket = await enterComplaint(services, operator, { ...letter, receivedOn: '2026-05-04' })
  expect(await kept(ticket.ticket)).toMatchObject({ source: 'desk', receivedOn: '2026-05-04', dueOn: '2026-05-07' })
  expect(await openTicket(services, ticket)).toEqual(ticket)
  const refuse = (over: object) => enterComplaint(services, operator, { ...letter, receivedOn: '2026-05-04', ...over })
  await expect(refuse({ channel: 'wbs' })).rejects.toMatchObject({ reason: 'unknown-channel' })
  await expect(refuse({ service: 'KTP' })).rejects.toMatchObject({ reason: 'unknown-option' })
  await expect(refuse({ receivedOn: '2026-05-13' })).rejects.toMatchObject({ reason: 'in-future' })
})

test('praise is thanked for and is over', async () => {
  const { services, file, claim, act, kept } = await complaintDesk()
  const ticket = await file({ kind: 'praise' })
  expect((await kept(ticket.ticket)).dueOn).toBeNull()
  await claim(ticket.ticket)
  await expect(act(ticket.ticket, { act: 'verify', complaintClass: 'ringan' })).rejects.toMatchObject({
    code: 'conflict',
  })
  await act(ticket.ticket, { act: 'answer', text: 'Terima kasih.', compensation: 'x' })
  expect(await kept(ticket.ticket)).toMatchObject({ state: 'selesai', compensatedOn: null })
  expect(await followComplaint(services, ticket)).toMatchObject({ may: { reply: false, accept: false, reopen: false } })
})

test('spam is kept, not counted, and may be taken back', async () => {
  const { services, file, claim, act } = await complaintDesk()
  const { ticket } = await file()
  await claim(ticket)
  await act(ticket, { act: 'spam', reason: 'Iklan pinjaman' })
  const list = (group: 'open' | 'spam') =>
    readComplaints(services, operator, { ...here, group, kind: undefined, page: 1 })
  expect(await list('open')).toMatchObject({ rows: [], counts: { open: 0, spam: 1 } })
  expect((await list('spam')).rows).toMatchObject([{ id: ticket, spam: true, late: false }])
  await act(ticket, { act: 'unspam' })
  expect(await list('open')).toMatchObject({ rows: [{ id: ticket, mine: true }] })
})

test('lists cost the same however many there are, and late ones come first', async () => {
  const { services, file, passDays } = await complaintDesk()
  const first = await file()
  passDays(20)
  for (let more = 0; more < 30; more += 1) await file()
  const { store, count } = countingStore(services.database)
  const asked = { ...here, group: 'open', kind: undefined, page: 9 } as const
  const last = await readComplaints({ ...services, store }, operator, asked)
  expect([last.page, last.pages, last.rows.length, count()]).toEqual([2, 2, 6, 3])
  const top = await readComplaints(services, operator, { ...asked, page: 1 })
  expect(top.rows[0]).toMatchObject({ id: first.ticket, late: true })
  await expect(readRegionComplaints(services, officer('viewer'), firstPages)).rejects.toMatchObject({
    code: 'forbidden',
  })
})
