import { expect, test } from 'vitest'
import { periodOf } from '#app/domain/calendar/periods.ts'
import { emptyProfile } from '#app/domain/information/profile.ts'
import { answerEnquiry } from '#app/use-cases/information/answer-enquiry.server.ts'
import { changeProfile, changeService } from '#app/use-cases/information/change-profile.server.ts'
import { correctEnquiry, withdrawEnquiry } from '#app/use-cases/information/correct-enquiry.server.ts'
import { countFigures } from '#app/use-cases/information/count-figures.server.ts'
import { readInformation } from '#app/use-cases/information/read-information.server.ts'
import { readProfile } from '#app/use-cases/information/read-profile.server.ts'
import { recordEnquiry } from '#app/use-cases/information/record-enquiry.server.ts'
import { recordKioskEnquiry } from '#app/use-cases/information/record-kiosk-enquiry.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { actorOf, givenPerson, givenUnits } from '#tests/support/people.ts'
import { pass, testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const officeId = 'kanim-pati'
const fees = { channel: 'whatsapp', service: 'PSP-E', topic: 'fees', outcome: 'answered', note: '' } as const

async function desk(engine: Engine = 'sqlite') {
  const services = await testServices(engine)
  await givenUnits(services.store)
  await givenPerson(services.store, 'operator', 'operator_satker', officeId)
  await givenPerson(services.store, 'member', 'anggota_pokja', officeId)
  await givenPerson(services.store, 'reviewer', 'verifikator_kanwil', 'kanwil-jateng')
  await givenPerson(services.store, 'stranger', 'operator_satker', 'kanim-surabaya')
  const actor = await actorOf(services, 'operator')
  const record = (fields: Partial<Parameters<typeof recordEnquiry>[2]> = {}) =>
    recordEnquiry(services, actor, { officeId, ...fees, ...fields })
  const find = async (id: string) => (await services.store.enquiries.find(id))!
  const seen = async (id: string) => ({ officeId, id, version: Number((await find(id)).version) })
  const told = async () => {
    const events = await services.database.db
      .selectFrom('event')
      .selectAll()
      .where('stream', '=', `information:${officeId}`)
      .orderBy('position')
      .execute()
    return events.map(({ action, actorId }) => [action, actorId])
  }
  return { services, actor, record, find, seen, told }
}

eachEngine('the desk of the information centre', (engine) => {
  test('a question answered at once is counted on its day, hour and channel', async () => {
    const { record, find, told } = await desk(engine)
    const { id } = await record()
    expect(await find(id)).toMatchObject({
      ...fees,
      askedOn: '2026-05-12',
      dueOn: '2026-05-12',
      answeredOn: '2026-05-12',
      source: 'desk',
      enteredBy: 'operator',
    })
    const { askedHour, minutes } = await find(id)
    expect([Number(askedHour), Number(minutes)]).toEqual([9, 0])
    expect(await told()).toEqual([['enquiry.recorded', 'operator']])
  })

  test('one that was passed on waits, is overdue the day after, and counts late once it is answered', async () => {
    const { services, actor, record, seen, told, find } = await desk(engine)
    const { id } = await record({ outcome: 'passed_on' })
    const page = () => readInformation(services, actor, { officeId, month: '2026-05' })
    expect(await page()).toMatchObject({ waiting: 1, overdue: 0, counts: { total: 1, sameDay: 0 } })

    pass(services.clock, { days: 1 })
    const late = await page()
    expect([late.overdue, late.entries?.waiting[0]?.overdue]).toEqual([1, true])

    await answerEnquiry(services, actor, await seen(id))
    expect(await page()).toMatchObject({ waiting: 0, counts: { total: 1, sameDay: 0 } })
    expect(Number((await find(id)).minutes)).toBe(24 * 60)
    await expect(answerEnquiry(services, actor, await seen(id))).rejects.toMatchObject({ reason: 'enquiry-answered' })
    expect(await told()).toEqual([
      ['enquiry.recorded', 'operator'],
      ['enquiry.answered', 'operator'],
    ])
  })

  test('an entry is corrected and taken back on its day, with its trace, and not on the next', async () => {
    const { services, actor, record, seen, told, find } = await desk(engine)
    const { id } = await record()
    await correctEnquiry(services, actor, { ...(await seen(id)), ...fees, topic: 'time', outcome: 'open' })
    expect(await find(id)).toMatchObject({ topic: 'time', outcome: 'open', answeredAt: null, minutes: null })
    // Nothing changed, nothing told.
    await correctEnquiry(services, actor, { ...(await seen(id)), ...fees, topic: 'time', outcome: 'open' })
    await withdrawEnquiry(services, actor, await seen(id))
    const page = await readInformation(services, actor, { officeId, month: undefined })
    expect([page.counts.total, page.waiting, page.entries?.today]).toEqual([0, 0, []])
    await expect(withdrawEnquiry(services, actor, await seen(id))).rejects.toMatchObject({ code: 'not-found' })

    const other = await record()
    pass(services.clock, { days: 1 })
    const late = { code: 'conflict', reason: 'enquiry-day-over' }
    await expect(withdrawEnquiry(services, actor, await seen(other.id))).rejects.toMatchObject(late)
    const corrected = { ...(await seen(other.id)), ...fees, topic: 'time' }
    await expect(correctEnquiry(services, actor, corrected)).rejects.toMatchObject(late)
    expect((await told()).map(([action]) => action)).toEqual([
      'enquiry.recorded',
      'enquiry.corrected',
      'enquiry.withdrawn',
      'enquiry.recorded',
    ])
    expect(await verifyTrace(services.store)).toEqual([])
  })

  test('whoever changes what somebody else changed meanwhile is told so', async () => {
    const { services, actor, record, seen } = await desk(engine)
    const { id } = await record({ outcome: 'open' })
    const first = await seen(id)
    await answerEnquiry(services, actor, first)
    const stale = { code: 'conflict', reason: 'stale-version' }
    await expect(withdrawEnquiry(services, actor, first)).rejects.toMatchObject(stale)
  })

  test('the month counts by topic, channel and hour, and the channel of the last entry stays chosen', async () => {
    const { services, actor, record } = await desk(engine)
    await record()
    await record({ channel: 'hotline', outcome: 'open' })
    pass(services.clock, { minutes: 60 })
    await record({ channel: 'hotline', topic: 'queue', service: null })
    const { counts, entries, target } = await readInformation(services, actor, { officeId, month: undefined })
    expect(counts.topics.map(({ code, count }) => [code, count])).toEqual([
      ['fees', 2],
      ['queue', 1],
    ])
    expect(counts.channels.map(({ code, count, sameDay }) => [code, count, sameDay])).toEqual([
      ['hotline', 2, 1],
      ['whatsapp', 1, 1],
    ])
    expect(counts.week.busiest).toEqual({ weekday: 1, hour: 9 })
    expect([entries?.channel, target.wbk, target.wbbm]).toEqual(['hotline', 90, 95])
  })

  test('what the office tells the public is kept in versions, and the public reads it', async () => {
    const { services, actor } = await desk(engine)
    const before = await readProfile(services, officeId)
    expect([before.told, before.services.map(({ service }) => service)]).toEqual([
      false,
      ['PSP-BIASA', 'PSP-E', 'PSP-PCT', 'ITK', 'ITAS'],
    ])
    const profile = { ...emptyProfile, address: 'Jalan Contoh 1', statusUrl: 'https://contoh.go.id/status' }
    await changeProfile(services, actor, { officeId, expectedVersion: 0, profile })
    await changeProfile(services, actor, { officeId, expectedVersion: 0, profile })
    const info = { service: 'SKIM', offered: true, needs: ['Paspor'], fee: 'Rp0', standardDays: 2, steps: ['Datang'] }
    await changeService(services, actor, { officeId, expectedVersion: 0, info })

    const after = await readProfile(services, officeId)
    expect(after.profile).toEqual(profile)
    expect(after.services.at(-1)).toMatchObject({ ...info, days: 2 })
    const stale = { code: 'conflict', reason: 'stale-version' }
    const other = { officeId, expectedVersion: 0, profile: emptyProfile }
    await expect(changeProfile(services, actor, other)).rejects.toMatchObject(stale)
    const old = { officeId, expectedVersion: 0, info: { ...info, fee: '' } }
    await expect(changeService(services, actor, old)).rejects.toMatchObject(stale)
    const events = await services.database.db.selectFrom('event').selectAll().where('stream', '=', officeId).execute()
    expect(events.map(({ action }) => action)).toEqual(['profile.changed', 'profile.service-changed'])
  })

  test('the touch screen counts what it answered, and hands over what it could not', async () => {
    const { services, actor, told } = await desk(engine)
    await recordKioskEnquiry(services, { officeId, service: 'PSP-E', found: 'fees' })
    await recordKioskEnquiry(services, { officeId, service: 'ITAS', found: null })
    const { waiting, entries, counts } = await readInformation(services, actor, { officeId, month: undefined })
    expect([waiting, counts.total, counts.sameDay]).toEqual([1, 2, 1])
    expect(entries?.waiting[0]).toMatchObject({ channel: 'touch_screen', service: 'ITAS', byItself: true })
    expect(await told()).toEqual([
      ['enquiry.recorded', null],
      ['enquiry.recorded', null],
    ])
    const wrong = { officeId, service: 'PSP-E', found: 'pickup' }
    await expect(recordKioskEnquiry(services, wrong)).rejects.toMatchObject({ reason: 'unknown-topic' })
    const nowhere = { officeId: 'kementerian', service: 'PSP-E', found: null }
    await expect(recordKioskEnquiry(services, nowhere)).rejects.toMatchObject({ code: 'not-found' })
  })

  test('the figures of a period are counted by channel, zeros only where the office uses the channel', async () => {
    const { services, actor, record, seen } = await desk(engine)
    const count = (period: string, office = officeId) =>
      countFigures(services.store, services, { officeId: office, period: periodOf(period)! })
    expect(await count('2026-05')).toEqual(new Map())

    await record()
    const { id } = await record({ outcome: 'open' })
    pass(services.clock, { days: 1 })
    await answerEnquiry(services, actor, await seen(id))
    expect(Object.fromEntries(await count('2026-05'))).toEqual({
      'enquiries/whatsapp': 2,
      'enquiries_same_day/whatsapp': 1,
    })
    expect(Object.fromEntries(await count('2026-06'))).toEqual({
      'enquiries/whatsapp': 0,
      'enquiries_same_day/whatsapp': 0,
    })
    expect(await count('2026-04')).toEqual(new Map())
    expect(await count('2026-05', 'kanim-solo')).toEqual(new Map())
  })
})

test('a question asked on a holiday is answered in time on the next working day', async () => {
  const { services, actor, record, seen, find } = await desk()
  services.clock.at = new Date('2026-05-14T03:00:00.000Z')
  const { id } = await record({ outcome: 'open' })
  expect((await find(id)).dueOn).toBe('2026-05-18')
  services.clock.at = new Date('2026-05-18T08:00:00.000Z')
  await answerEnquiry(services, actor, await seen(id))
  const { counts } = await readInformation(services, actor, { officeId, month: undefined })
  expect([counts.total, counts.sameDay]).toEqual([1, 1])
})

test.each([
  ['a telephone number', 'hubungi 0812 3456 7890', 'personal-phone'],
  ['a number of identity', 'NIK 3318011203900001', 'personal-id-number'],
  ['a name', 'permohonan atas nama Contoh', 'personal-name'],
  ['more than fits', 'x'.repeat(281), 'too-long'],
])('%s in a note is refused and nothing is kept', async (_name, note, code) => {
  const { services, record, told } = await desk()
  await expect(record({ note })).rejects.toMatchObject({
    code: 'invalid',
    details: { faults: { note: [code] } },
  })
  expect(await told()).toEqual([])
  expect(await services.database.db.selectFrom('enquiry').selectAll().execute()).toEqual([])
})

test('a note is not in the trace, where it could never be taken out again', async () => {
  const { services, record } = await desk()
  await record({ note: 'Akta lahir belum ada' })
  const events = await services.database.db.selectFrom('event').selectAll().execute()
  expect(JSON.stringify(events)).not.toContain('Akta lahir')
})

test('codes that the catalogue does not know are refused by field', async () => {
  const { record } = await desk()
  await expect(record({ channel: 'merpati', service: 'X', topic: 'x' })).rejects.toMatchObject({
    details: { faults: { channel: ['unknown-option'], service: ['unknown-option'], topic: ['unknown-option'] } },
  })
})

test('the Kanwil reads the counts and no entry; a stranger finds nothing; nobody reads a month to come', async () => {
  const { services, record, seen } = await desk()
  const { id } = await record({ outcome: 'open', note: 'Kuota habis' })
  const page = await readInformation(services, await actorOf(services, 'reviewer'), { officeId, month: undefined })
  expect([page.entries, page.waiting, page.canWriteProfile]).toEqual([null, 1, false])
  expect(JSON.stringify(page)).not.toContain('Kuota habis')

  const stranger = await actorOf(services, 'stranger')
  const away = { code: 'not-found' }
  await expect(readInformation(services, stranger, { officeId, month: undefined })).rejects.toMatchObject(away)
  await expect(answerEnquiry(services, stranger, await seen(id))).rejects.toMatchObject(away)
  const own = { ...(await seen(id)), officeId: 'kanim-surabaya' }
  await expect(answerEnquiry(services, stranger, own)).rejects.toMatchObject(away)

  const reviewer = await actorOf(services, 'reviewer')
  await expect(answerEnquiry(services, reviewer, await seen(id))).rejects.toMatchObject({ code: 'forbidden' })
  const member = await actorOf(services, 'member')
  const profile = { officeId, expectedVersion: 0, profile: emptyProfile }
  await expect(changeProfile(services, member, profile)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(readInformation(services, member, { officeId, month: '2026-06' })).rejects.toMatchObject({
    reason: 'unknown-month',
  })
})

test('a link that is not https is refused at its field', async () => {
  const { services, actor } = await desk()
  const profile = { ...emptyProfile, statusUrl: 'http://contoh.go.id/', queueUrl: 'javascript:alert(1)' }
  await expect(changeProfile(services, actor, { officeId, expectedVersion: 0, profile })).rejects.toMatchObject({
    details: { faults: { statusUrl: ['not-a-url'], queueUrl: ['not-a-url'] } },
  })
  expect((await readProfile(services, officeId)).told).toBe(false)
})
