import { readdir } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { action as bring, loader as page } from '#app/routes/_app.offices.$officeId.service-times._index.tsx'
import { action as decide, loader as list } from '#app/routes/_app.offices.$officeId.service-times.lists.$importId.tsx'
import type { ListPage } from '#app/use-cases/service-times/read-list-page.server.ts'
import type { ServiceTimesPage } from '#app/use-cases/service-times/read-service-times.server.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'
import { multipartBody, multipartType, uploadRequest } from '#tests/support/upload-request.ts'

const officeId = 'kanim-pati'
const whole = { withOpen: 'yes', asOf: '2026-05-12' }
const april = 'layanan;mulai;selesai;nama\nPaspor elektronik;01/04/2026;07/04/2026;Orang\nPSP-E;04/05/2026;;Orang\n'

async function world() {
  const services = await testServices()
  await givenUnits(services.store)
  await givenPerson(services.store, 'operator', 'operator_satker', officeId)
  const { cookie } = await signedIn(services, 'operator')
  return { services, cookie }
}

type World = Awaited<ReturnType<typeof world>>

function send({ cookie }: World, bytes: Buffer, fields: Readonly<Record<string, string>>, name = 'permohonan.csv') {
  const origin = 'http://menuju.test'
  const request = new Request(`${origin}/offices/${officeId}/service-times?index`, {
    method: 'POST',
    body: new Uint8Array(multipartBody([[name, bytes, 'list']], fields)),
    headers: { origin, host: 'menuju.test', cookie, 'content-type': multipartType },
  })
  return answerOf(() => bring(args(request, { officeId })))
}

/** The list as its page shows it, once it is read. */
async function shown({ services, cookie }: World, importId: string): Promise<ListPage> {
  const state = async () => (await services.store.serviceTimeImports.find(importId))?.state
  await expect.poll(state, { timeout: 20_000 }).not.toBe('reading')
  const request = get(`/offices/${officeId}/service-times/lists/${importId}`, { cookie })
  const { body } = await answerOf(() => list(args(request, { officeId, importId })))
  return (body as { list: ListPage }).list
}

async function months({ cookie }: World): Promise<ServiceTimesPage> {
  const request = get(`/offices/${officeId}/service-times`, { cookie })
  const { body } = await answerOf(() => page(args(request, { officeId })))
  return (body as { page: ServiceTimesPage }).page
}

const idIn = (location: string | null) => location!.split('/').at(-1)!
const kept = ({ services }: World) => readdir((services as TestServices).env.dataDir)

test('a list is sent, read, looked at and accepted; nothing but its counts stays', async () => {
  const desk = await world()
  const before = await kept(desk)
  const { status, location } = await send(desk, Buffer.from(april), whole)
  expect(status).toBe(302)
  const importId = idIn(location)

  const { found } = await shown(desk, importId)
  expect(found).toMatchObject({ finished: 1, open: 1, otherColumns: 1, months: [{ month: '2026-04', onTime: 1 }] })
  const fields = { intent: 'accept', months: '2026-04', seen: found!.seen }
  const request = post(`${location}`, fields, { cookie: desk.cookie })
  const accepted = await answerOf(() => decide(args(request, { officeId, importId })))
  expect([accepted.status, accepted.location]).toEqual([302, `/offices/${officeId}/service-times`])

  expect((await months(desk)).months).toMatchObject([{ month: '2026-04', version: 1, finished: 1, onTime: 1 }])
  expect(await kept(desk)).toEqual(before)
})

test('a list that reaches back ten years is accepted with all of its months', async () => {
  const desk = await world()
  const days = Array.from(
    { length: 120 },
    (_day, place) => `${2016 + Math.floor(place / 12)}-${String((place % 12) + 1).padStart(2, '0')}-05`,
  )
  const lines = days.map((day) => `PSP-E;${day};${day}`).join('\n')
  const { location } = await send(desk, Buffer.from(`layanan;mulai;selesai\n${lines}\n`), {})
  const { found } = await shown(desk, idIn(location))
  const fields: [string, string][] = found!.months.map(({ month }) => ['months', month])
  expect(fields.length).toBe(120)
  const body = new URLSearchParams([['intent', 'accept'], ['seen', found!.seen], ...fields])
  const headers = { origin: 'http://menuju.test', host: 'menuju.test', cookie: desk.cookie }
  const request = new Request(`http://menuju.test${location}`, { method: 'POST', body, headers })
  expect((await answerOf(() => decide(args(request, { officeId, importId: idIn(location) })))).status).toBe(302)
  expect(await desk.services.store.serviceTimes.listMonths(officeId, '2016-01', '2026-12')).toHaveLength(120)
})

test.each([
  ['no file', Buffer.alloc(0), whole, { list: ['required'] }],
  ['a day to come', Buffer.from(april), { ...whole, asOf: '2026-05-13' }, { asOf: ['in-future'] }],
  ['no day', Buffer.from(april), { ...whole, asOf: '' }, { asOf: ['required'] }],
  ['a day that is none', Buffer.from(april), { ...whole, asOf: '31/02/2026' }, { asOf: ['not-a-date'] }],
])('%s is told at once, and nothing is begun', async (_name, bytes, fields, errors) => {
  const desk = await world()
  const { status, body } = await send(desk, bytes, fields)
  expect([status, (body as { errors: unknown }).errors]).toEqual([400, errors])
  expect((await months(desk)).lists).toEqual([])
})

test('what cannot be read stands with its list', async () => {
  const desk = await world()
  const { location } = await send(desk, Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), {}, 'lama.xls')
  expect(await shown(desk, idIn(location))).toMatchObject({ state: 'failed', fault: 'sheet-old-or-locked' })
})

test('a list that breaks off while it is sent leaves nothing', async () => {
  const desk = await world()
  const before = await kept(desk)
  const body = multipartBody([['permohonan.csv', Buffer.from(april.repeat(2000)), 'list']], whole)
  const request = uploadRequest(body, 60_000, { cookie: desk.cookie })
  const { status } = await answerOf(() => bring(args(request, { officeId })))
  expect(status).toBe(400)
  expect(await kept(desk)).toEqual(before)
  expect((await months(desk)).lists).toEqual([])
})

test('accepting without a month, or what has changed, is told on the page of the list', async () => {
  const desk = await world()
  const importId = idIn((await send(desk, Buffer.from(april), {})).location)
  const { found } = await shown(desk, importId)
  const act = (fields: Readonly<Record<string, string>>) => {
    const request = post('/', { intent: 'accept', ...fields }, { cookie: desk.cookie })
    return answerOf(() => decide(args(request, { officeId, importId })))
  }
  expect(await act({ seen: found!.seen })).toMatchObject({ status: 400, body: { fault: 'nothing-chosen' } })
  expect(await act({ seen: 'other', months: '2026-04' })).toMatchObject({
    status: 409,
    body: { fault: 'import-changed' },
  })
  expect(await act({ intent: 'nothing' })).toMatchObject({ status: 400 })
})
