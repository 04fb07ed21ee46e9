import { expect, test } from 'vitest'
import { action as actOnRegion, loader as region } from '#app/routes/_app.cycles.$cycleId_.regions.$kanwilId.tsx'
import { action as act, loader as cycle } from '#app/routes/_app.cycles.$cycleId.tsx'
import { loader as list } from '#app/routes/_app.cycles._index.tsx'
import { action as create, loader as creating } from '#app/routes/_app.cycles.new.tsx'
import { usualDays } from '#app/domain/calendar/usual-days.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'

const form2026 = { year: '2026', editionId: 'permenpanrb-90-2021', ...usualDays(2026) }

async function world(): Promise<TestServices> {
  const services = await testServices()
  await givenUnits(services.store)
  await givenPerson(services.store, 'biro', 'biro_perencanaan', 'kementerian')
  await givenPerson(services.store, 'admin', 'admin', 'kementerian')
  await givenPerson(services.store, 'operator', 'operator_satker', 'kanim-pati')
  return services
}

const as = async (services: TestServices, id: string) => ({ cookie: (await signedIn(services, id)).cookie })

async function createAs(services: TestServices, who: string, fields: Record<string, string> = form2026) {
  const request = post('/cycles/new', fields, await as(services, who))
  return answerOf(() => create(args(request)))
}

async function aCycle(services: TestServices): Promise<string> {
  const { location } = await createAs(services, 'biro')
  return location!.slice('/cycles/'.length)
}

async function send(services: TestServices, cycleId: string, fields: Record<string, string>) {
  const request = post(`/cycles/${cycleId}`, fields, await as(services, 'biro'))
  return answerOf(() => act(args(request, { cycleId })))
}

test('bureau and administrator create a year and come to its page', async () => {
  const services = await world()
  expect(await createAs(services, 'biro')).toMatchObject({ status: 302 })
  expect(await createAs(services, 'admin', { ...form2026, year: '2027' })).toMatchObject({ status: 302 })
  const page = await answerOf(async () => list(args(get('/cycles', await as(services, 'biro')))))
  expect(page.body).toMatchObject({ cycles: [{ year: 2027 }, { year: 2026 }] })
})

test('the form proposes the year and its usual days', async () => {
  const services = await world()
  const first = await answerOf(async () => creating(args(get('/cycles/new', await as(services, 'biro')))))
  expect(first.body).toMatchObject({ year: 2026, days: { fillClosesOn: '2026-05-31', evidenceFrom: '2025-01-01' } })
  await createAs(services, 'biro')
  const next = await answerOf(async () => creating(args(get('/cycles/new', await as(services, 'biro')))))
  expect(next.body).toMatchObject({ year: 2027 })
})

test.each([
  ['a year in words', { year: 'dua ribu' }, { year: ['not-a-number'] }],
  ['a year long past', { year: '1999' }, { year: ['out-of-range'] }],
  ['a day that does not exist', { evidenceTo: '2026-02-30' }, { evidenceTo: ['not-a-date'] }],
  ['days in the wrong order', { fillClosesOn: '2025-01-01' }, { fillClosesOn: ['dates-reversed'] }],
  ['an edition to read only', { editionId: 'permenpanrb-10-2019' }, { editionId: ['edition-not-ready'] }],
  ['an unknown edition', { editionId: 'x' }, { editionId: ['unknown-option'] }],
])('a year with %s is refused beside its field and nothing is written', async (_name, change, errors) => {
  const services = await world()
  expect(await createAs(services, 'biro', { ...form2026, ...change })).toMatchObject({ status: 400, body: { errors } })
  expect(await services.store.cycles.list()).toEqual([])
})

test('a year that is there already stands beside its field', async () => {
  const services = await world()
  await createAs(services, 'biro')
  expect(await createAs(services, 'biro')).toMatchObject({ status: 400, body: { errors: { year: ['cycle-exists'] } } })
})

test('who is not of the bureau is refused on every page and every form', async () => {
  const services = await world()
  const cycleId = await aCycle(services)
  const cookie = await as(services, 'operator')
  const params = { cycleId, kanwilId: 'kanwil-jateng' }
  const pages = [
    () => list(args(get('/cycles', cookie))),
    () => creating(args(get('/cycles/new', cookie))),
    () => cycle(args(get(`/cycles/${cycleId}`, cookie), params)),
    () => region(args(get(`/cycles/${cycleId}/regions/kanwil-jateng`, cookie), params)),
    () => create(args(post('/cycles/new', form2026, cookie))),
    () => act(args(post(`/cycles/${cycleId}`, { intent: 'remove-window', unitId: 'x', kind: 'fill' }, cookie), params)),
    () => actOnRegion(args(post('/', { intent: 'open-rest', target: 'WBK' }, cookie), params)),
  ]
  for (const open of pages) expect((await answerOf(open)).status).toBe(403)
  expect((await answerOf(() => list(args(get('/cycles'))))).location).toBe('/masuk?ke=%2Fcycles')
})

test('an unknown year is not found, an unknown act not understood', async () => {
  const services = await world()
  const cycleId = await aCycle(services)
  const cookie = await as(services, 'biro')
  expect((await answerOf(() => cycle(args(get('/cycles/x', cookie), { cycleId: 'x' })))).status).toBe(404)
  expect(await send(services, cycleId, { intent: 'burn' })).toMatchObject({ status: 400 })
  expect(
    (
      await send(services, 'x', {
        intent: 'window',
        unitId: 'kementerian',
        kind: 'fill',
        opensOn: '2026-01-01',
        closesOn: '2026-02-01',
      })
    ).status,
  ).toBe(404)
})

test.each([
  ['a grade', { key: 'opiniBpk', value: 'WTP' }, 200, undefined],
  ['a level', { key: 'spip', value: '3' }, 200, undefined],
  ['nothing', { key: 'spip', value: '' }, 200, undefined],
  ['a level in words', { key: 'spip', value: 'tiga' }, 400, { value: ['unknown-option'] }],
  ['a level with a fraction', { key: 'spip', value: '2,5' }, 400, { value: ['unknown-option'] }],
  ['a grade of another scale', { key: 'opiniBpk', value: 'AA' }, 400, { value: ['unknown-option'] }],
])('a condition with %s', async (_name, fields, status, errors) => {
  const services = await world()
  const cycleId = await aCycle(services)
  const answer = await send(services, cycleId, { intent: 'condition', note: '', expectedVersion: '0', ...fields })
  expect(answer.status).toBe(status)
  if (errors) expect(answer.body).toMatchObject({ errors, values: { key: fields.key } })
})

test('a second writer of the same condition is told', async () => {
  const services = await world()
  const cycleId = await aCycle(services)
  const fields = { intent: 'condition', key: 'spip', value: '3', note: '', expectedVersion: '0' }
  expect((await send(services, cycleId, fields)).status).toBe(200)
  expect(await send(services, cycleId, fields)).toMatchObject({ status: 409, body: { reason: 'condition-changed' } })
})

test('the page of a Kanwil opens offices and changes targets', async () => {
  const services = await world()
  const cycleId = await aCycle(services)
  const cookie = await as(services, 'biro')
  const params = { cycleId, kanwilId: 'kanwil-jateng' }
  const submit = (fields: Record<string, string>) =>
    answerOf(() => actOnRegion(args(post('/', fields, cookie), params)))
  expect((await submit({ intent: 'open', officeId: 'kanim-pati', target: 'WBBM' })).status).toBe(200)
  expect((await submit({ intent: 'open', officeId: 'kanim-pati', target: 'WBBM' })).status).toBe(409)
  expect((await submit({ intent: 'open', officeId: 'kanim-solo', target: 'WBXX' })).status).toBe(400)
  expect((await submit({ intent: 'open-rest', target: 'WBK' })).status).toBe(200)
  const change = { intent: 'target', assessmentId: 'kanim-solo-2026', target: 'WBBM', expectedVersion: '1' }
  expect((await submit(change)).status).toBe(200)
  expect((await submit({ ...change, target: 'WBK' })).status).toBe(409)
  const page = await answerOf(() => region(args(get('/', cookie), params)))
  expect(page.body).toMatchObject({
    offices: [
      { id: 'kanwil-jateng', assessment: null },
      { id: 'kanim-pati', assessment: { target: 'WBBM' } },
      { id: 'kanim-solo', assessment: { target: 'WBBM' } },
    ],
  })
})
