import { expect, test } from 'vitest'
import { action as set, loader as setting } from '#app/routes/_app.cycles.$cycleId_.indicators.$code.tsx'
import { loader as settings } from '#app/routes/_app.cycles.$cycleId_.indicators._index.tsx'
import { action as judge, loader as office } from '#app/routes/_app.reports.$officeId.$period.tsx'
import { loader as desk } from '#app/routes/_app.reports._index.tsx'
import { aCycle } from '#tests/support/builders.ts'
import { signedIn } from '#tests/support/people.ts'
import { givenDesk, givenReport, period } from '#tests/support/report-desk.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'

const params = { officeId: 'kanim-pati', period }
const path = `/reports/kanim-pati/${period}`
const ofCycle = { cycleId: aCycle().id, code: 'PGD-01' }

async function world() {
  const services = await testServices()
  await givenDesk(services)
  await givenReport(services.store, { code: 'PGD-05', value: 100 })
  return services
}

const as = async (services: TestServices, who: string) => ({ cookie: (await signedIn(services, who)).cookie })
const sending = async (services: TestServices, fields: Readonly<Record<string, string>>, who = 'reviewer') => {
  const request = post(path, fields, await as(services, who))
  return answerOf(() => judge(args(request, params)))
}
const stateOf = async ({ store }: TestServices) =>
  (await store.indicatorReports.find({ officeId: 'kanim-pati', indicatorCode: 'PGD-05', period }))?.state

test('the desk opens at the period in which most waits; nonsense in the address asks for nothing', async () => {
  const services = await world()
  for (const query of ['', '?periode=kapan&tampil=x&hal=-3']) {
    const request = get(`/reports${query}`, await as(services, 'reviewer'))
    const { status, body } = await answerOf(() => desk(args(request)))
    expect([status, (body as { desk: { period: { period: string } } }).desk.period.period]).toEqual([200, period])
  }
  const request = get('/reports', await as(services, 'operator'))
  expect(await answerOf(() => desk(args(request)))).toMatchObject({ status: 403 })
  const other = get('/reports?periode=2019-01', await as(services, 'reviewer'))
  expect(await answerOf(() => desk(args(other)))).toMatchObject({ status: 404 })
})

test('what is approved is kept once; the second time the page says that it changed', async () => {
  const services = await world()
  const approve = { intent: 'approve', code: 'PGD-05', version: '2' }
  expect(await sending(services, approve)).toMatchObject({ status: 200, body: { ok: true } })
  expect(await stateOf(services)).toBe('disetujui')
  expect(await sending(services, approve)).toMatchObject({ status: 409, body: { stale: true } })
})

test.each([
  ['a return without reason and note', { intent: 'return' }, { reasonCode: ['choose-one'], note: ['required'] }],
  [
    'a reason that fits no figures',
    { intent: 'return', reasonCode: 'BELUM_TTD', note: 'x' },
    { reasonCode: ['choose-one'] },
  ],
  ['a code that is none', { intent: 'approve', code: '../PGD' }, { code: ['invalid'] }],
  ['approving nothing', { intent: 'approve-all' }, { report: ['required'] }],
  ['a deed that is none', { intent: 'delete' }, { intent: ['unknown-option'] }],
  [
    'opening again without a day',
    { intent: 'reopen', reason: 'x', closesOn: '2026-02-30' },
    { closesOn: ['not-a-date'] },
  ],
  ['opening again in the past', { intent: 'reopen', reason: 'x', closesOn: '2026-05-01' }, { closesOn: ['in-past'] }],
])('%s is refused beside its field, and what was typed comes back', async (_name, fields, errors) => {
  const services = await world()
  const sent = { code: 'PGD-05', version: '2', ...fields }
  const { status, body } = await sending(services, sent)
  expect([status, body]).toMatchObject([400, { ok: false, errors, values: fields }])
  expect(await stateOf(services)).toBe('terkirim')
})

test.each([
  ['operator', 403],
  ['stranger', 404],
  ['bureau', 403],
])('%s cannot judge', async (who, status) => {
  const services = await world()
  expect(await sending(services, { intent: 'approve', code: 'PGD-05', version: '2' }, who)).toMatchObject({ status })
})

test('an office reads its own reports there; a period that never opened is none', async () => {
  const services = await world()
  const read = async (of: string) => {
    const request = get(`/reports/kanim-pati/${of}`, await as(services, 'operator'))
    return answerOf(() => office(args(request, { ...params, period: of })))
  }
  expect(await read(period)).toMatchObject({ status: 200, body: { mayJudge: false, mayReopen: false } })
  for (const none of ['2030-01', 'kapan', '2026-13']) expect(await read(none)).toMatchObject({ status: 404 })
})

test('a target of a regulation needs its reason; then the list says what was kept', async () => {
  const services = await world()
  const send = async (fields: Readonly<Record<string, string>>) => {
    const request = post('/', { expectedVersion: '0', active: 'yes', ...fields }, await as(services, 'bureau'))
    return answerOf(() => set(args(request, ofCycle)))
  }
  const typed = { targetWbk: '97,5', targetWbbm: '', dueWorkingDay: '6' }
  expect(await send(typed)).toMatchObject({
    ...{ status: 400, body: { errors: { reason: ['required'] }, values: typed } },
  })
  expect(await send({ ...typed, targetWbk: 'banyak' })).toMatchObject({
    body: { errors: { targetWbk: ['not-a-number'] } },
  })
  expect(await send({ ...typed, reason: 'Surat B/12' })).toMatchObject({
    ...{ status: 302, location: `/cycles/${ofCycle.cycleId}/indicators?done=PGD-01&judged=0` },
  })
  expect(await send({ ...typed, reason: 'Surat B/12' })).toMatchObject({ status: 409, body: { stale: true } })
  const page = get('/x?done=PGD-01&judged=0', await as(services, 'bureau'))
  expect(await answerOf(() => settings(args(page, ofCycle)))).toMatchObject({ body: { done: 'PGD-01', judged: 0 } })
  const one = get('/x', await as(services, 'bureau'))
  expect(await answerOf(() => setting(args(one, ofCycle)))).toMatchObject({ body: { indicator: { targetWbk: 97.5 } } })
})
