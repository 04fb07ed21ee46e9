import { expect, test } from 'vitest'
import { loader as method } from '#app/routes/_public.cara-menghitung.tsx'
import { loader as list } from '#app/routes/_public.instrumen._index.tsx'
import { loader as read } from '#app/routes/_public.instrumen.$editionId.tsx'
import { loader as frame } from '#app/routes/_public.tsx'
import { replaceServices } from '#app/platform/services.server.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { answerOf, args, get } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'

const open = async (editionId: string, search = '', headers: Record<string, string> = {}) =>
  answerOf(() => read(args(get(`/instrumen/${editionId}${search}`, headers), { editionId })))

test('anybody sees the three editions, the newest first, each with its status', async () => {
  await testServices()
  const { status, body } = await answerOf(() => list(args(get('/instrumen'))))
  expect(status).toBe(200)
  expect(body).toMatchObject({
    language: 'id',
    editions: [
      { editionId: 'permenpanrb-90-2021', inForce: true, scoringReady: true, items: 113, statusNotice: null },
      { editionId: 'permenpanrb-10-2019', inForce: false, scoringReady: false, items: 84 },
      { editionId: 'permenpanrb-52-2014', inForce: false, scoringReady: true, items: 84 },
    ],
  })
})

test.each([
  ['the address', '?bahasa=en', {}, 'Integrity Zone Evaluation Worksheet under PermenPANRB 90/2021'],
  [
    'what the browser remembers',
    '',
    { cookie: 'bahasa=en' },
    'Integrity Zone Evaluation Worksheet under PermenPANRB 90/2021',
  ],
  [
    'the address before the browser',
    '?bahasa=id',
    { cookie: 'bahasa=en' },
    'Lembar Kerja Evaluasi Zona Integritas menurut PermenPANRB 90/2021',
  ],
  [
    'Indonesian for a language that is none',
    '?bahasa=xx',
    {},
    'Lembar Kerja Evaluasi Zona Integritas menurut PermenPANRB 90/2021',
  ],
])('an edition is read in one language: %s', async (_name, search, headers, title) => {
  await testServices()
  expect(await open('permenpanrb-90-2021', search, headers)).toMatchObject({ status: 200, body: { title } })
})

test('the frame speaks the language of its page', async () => {
  await testServices()
  expect(await frame(args(get('/instrumen?bahasa=en')))).toEqual({ language: 'en' })
})

test('an edition that is not ready says so and how sure its parts are', async () => {
  await testServices()
  const { body } = await open('permenpanrb-10-2019')
  expect(body).toMatchObject({
    scoringReady: false,
    inForce: false,
    statusNotice: expect.stringContaining('Jangan dipakai'),
    confidenceLegend: expect.objectContaining({ attested: expect.any(String) }),
    related: [
      { editionId: 'permenpanrb-90-2021', isNewer: true },
      { editionId: 'permenpanrb-52-2014', isNewer: false },
    ],
  })
})

test.each(['permenpanrb-1-1999', '__proto__', '../etc/passwd', ''])(
  'the edition %j is not there',
  async (editionId) => {
    await testServices()
    expect(await open(editionId)).toMatchObject({ status: 404, body: { reason: 'edition' } })
  },
)

test('how scores are computed is told with figures of the edition in force', async () => {
  await testServices()
  const { status, body } = await answerOf(() => method(args(get('/cara-menghitung'))))
  expect(status).toBe(200)
  expect(body).toMatchObject({ explained: { editionId: 'permenpanrb-90-2021', items: 113, subAreas: 42 } })
})

test('no public page asks the database anything', async () => {
  const services = await testServices()
  const { store, count } = countingStore(services.database)
  replaceServices({ ...services, store })
  await list(args(get('/instrumen')))
  await open('permenpanrb-90-2021')
  await method(args(get('/cara-menghitung')))
  expect(count()).toBe(0)
})
