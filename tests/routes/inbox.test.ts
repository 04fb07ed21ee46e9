import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/_app.inbox.tsx'
import { loader as frame } from '#app/routes/_app.tsx'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'

async function world(): Promise<TestServices> {
  const services = await testServices()
  await givenUnits(services.store)
  await givenPerson(services.store, 'operator', 'operator_satker', 'kanim-pati')
  await givenPerson(services.store, 'reviewer', 'verifikator_kanwil', 'kanwil-jateng')
  await services.store.notices.addMany(
    [1, 2, 3].map((number) => ({
      id: `notice-${number}`,
      personId: number === 3 ? 'reviewer' : 'operator',
      kind: 'moved',
      officeId: 'kanim-pati',
      assessmentId: null,
      subject: '',
      detail: '{"state":"penilaian_kanwil"}',
      createdAt: `2026-05-1${number}T02:41:00.000Z`,
      readAt: null,
      dedupeKey: null,
    })),
  )
  return services
}

const as = async (services: TestServices, id: string) => ({ cookie: (await signedIn(services, id)).cookie })
const send = async (services: TestServices, who: string, fields: Record<string, string>) => {
  const request = post('/inbox', fields, await as(services, who))
  return answerOf(() => action(args(request)))
}
const read = async (services: TestServices, who: string) => {
  const request = get('/inbox', await as(services, who))
  const { body } = await answerOf(async () => loader(args(request)))
  return body as { notices: { id: string; isNew: boolean }[]; unread: number }
}

test('everybody reads the own notices, the newest first, and the bell counts what is new', async () => {
  const services = await world()

  expect(await read(services, 'operator')).toMatchObject({
    unread: 2,
    notices: [{ id: 'notice-2', isNew: true, officeName: expect.any(String) }, { id: 'notice-1' }],
  })
  const bar = await answerOf(async () => frame(args(get('/inbox', await as(services, 'operator')))))
  expect(bar.body).toMatchObject({ unread: 2 })
})

test('opening one leads to what it is about and marks it alone', async () => {
  const services = await world()

  expect(await send(services, 'operator', { intent: 'open', notice: 'notice-2' })).toMatchObject({
    status: 302,
    location: '/offices/kanim-pati',
  })
  expect((await read(services, 'operator')).notices.map(({ isNew }) => isNew)).toEqual([false, true])
})

test('another’s notice does not exist, and a broken form changes nothing', async () => {
  const services = await world()

  expect((await send(services, 'operator', { intent: 'open', notice: 'notice-3' })).status).toBe(404)
  expect((await send(services, 'operator', { intent: 'burn' })).status).toBe(400)
  expect((await read(services, 'reviewer')).unread).toBe(1)
})

test('all are read at once, and only one’s own', async () => {
  const services = await world()

  expect((await send(services, 'operator', { intent: 'read-all' })).location).toBe('/inbox')

  expect((await read(services, 'operator')).unread).toBe(0)
  expect((await read(services, 'reviewer')).unread).toBe(1)
})
