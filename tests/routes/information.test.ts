import { expect, test } from 'vitest'
import { action as kioskAction, loader as kioskLoader } from '#app/routes/kantor.$officeId.layar.layanan_.$service.tsx'
import { loader as screenLoader } from '#app/routes/kantor.$officeId.layar.tsx'
import { action, loader } from '#app/routes/_app.offices.$officeId.information.tsx'
import { action as saveProfile } from '#app/routes/_app.offices.$officeId.information_.profile.tsx'
import { loader as csv } from '#app/routes/offices.$officeId.information.export[.]csv.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { tokenOfAMinuteAgo } from '#tests/support/public-form-token.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'

const officeId = 'kanim-pati'
const path = `/offices/${officeId}/information`

async function desk() {
  const services = await testServices()
  await givenUnits(services.store)
  await givenPerson(services.store, 'operator', 'operator_satker', officeId)
  const { cookie } = await signedIn(services, 'operator')
  const send = (fields: Readonly<Record<string, string>>) =>
    answerOf(() => action(args(post(path, fields, { cookie }), { officeId })))
  const read = (query = '') => answerOf(() => loader(args(get(`${path}${query}`, { cookie }), { officeId })))
  return { services, cookie, send, read }
}

const entry = { intent: 'record', channel: 'whatsapp', service: 'PSP-E', note: '', entry: 'fees:answered' }

test('two taps take a question down and the page says so', async () => {
  const { send, read } = await desk()
  const sent = await send(entry)
  expect(sent.status).toBe(302)
  expect(sent.location).toMatch(/^\/offices\/kanim-pati\/information\?tercatat=/)
  const { body } = await read(sent.location!.slice(path.length))
  const { page, done } = body as { page: { entries: { channel: string; today: { id: string }[] } }; done: object }
  expect(page.entries.channel).toBe('whatsapp')
  expect(done).toEqual({ entry: page.entries.today[0]!.id, act: null })
})

test('a note with a telephone number comes back with its field and everything typed', async () => {
  const { services, send } = await desk()
  const sent = await send({ ...entry, note: 'hubungi 081234567890' })
  expect(sent).toMatchObject({
    status: 400,
    body: {
      ok: false,
      intent: 'record',
      errors: { note: ['personal-phone'] },
      values: { channel: 'whatsapp', service: 'PSP-E', note: 'hubungi 081234567890' },
    },
  })
  expect(await services.database.db.selectFrom('enquiry').selectAll().execute()).toEqual([])
})

test.each([
  ['no intent', { intent: '' }, { intent: ['unknown-option'] }],
  ['no button of a topic', { entry: '' }, { entry: ['choose-one'] }],
  ['an outcome that is none', { entry: 'fees:lost' }, { entry: ['choose-one'] }],
  ['a channel that is none', { channel: 'merpati' }, { channel: ['unknown-option'] }],
])('%s is a fault of the form', async (_name, fields, errors) => {
  const { send } = await desk()
  expect(await send({ ...entry, ...fields })).toMatchObject({ status: 400, body: { errors } })
})

test('what a colleague changed first is told with 409', async () => {
  const { send } = await desk()
  const { location } = await send({ ...entry, entry: 'fees:open' })
  const id = new URLSearchParams(location!.split('?')[1]).get('tercatat')!
  expect((await send({ intent: 'answer', id, version: '1' })).location).toBe(`${path}?selesai=answer`)
  expect(await send({ intent: 'withdraw', id, version: '1' })).toMatchObject({
    status: 409,
    body: { refused: 'stale-version' },
  })
  expect((await send({ intent: 'answer', id: 'entah', version: '1' })).status).toBe(404)
})

test('the counts of a month are taken away as a list that no table program runs', async () => {
  const { cookie, send, read } = await desk()
  await send(entry)
  await send({ ...entry, note: 'Kuota habis' })
  const answer = await answerOf(() => csv(args(get(`${path}/export.csv?bulan=2026-05`, { cookie }), { officeId })))
  expect(answer.headers.get('content-disposition')).toContain('pertanyaan-kanim-pati-2026-05.csv')
  expect(answer.body).toContain('2026-05-12;WhatsApp;Paspor elektronik;Biaya;2;2;2')
  expect(answer.body).not.toContain('Kuota habis')
  expect((await read('?bulan=2026-06')).status).toBe(400)
  expect((await read('?bulan=mei')).status).toBe(400)
})

test('the office’s links must be https; what was typed stays', async () => {
  const { cookie } = await desk()
  const fields = { intent: 'office', version: '0', statusUrl: 'http://contoh.go.id', opens0: '08.00', closes0: '16.00' }
  const sent = await answerOf(() => saveProfile(args(post(`${path}/profile`, fields, { cookie }), { officeId })))
  expect(sent).toMatchObject({ status: 400, body: { errors: { statusUrl: ['not-a-url'] }, values: fields } })
  const better = { ...fields, statusUrl: 'https://contoh.go.id' }
  const saved = await answerOf(() => saveProfile(args(post(`${path}/profile`, better, { cookie }), { officeId })))
  expect(saved.location).toBe(`${path}/profile?tersimpan=`)
})

test('a visit to a service on the touch screen counts once', async () => {
  const { services } = await desk()
  const params = { officeId, service: 'PSP-E' }
  const url = `/kantor/${officeId}/layar/layanan/PSP-E`
  const page = await answerOf(() => kioskLoader(args(get(url), params)))
  expect(page.body).toMatchObject({ service: { service: 'PSP-E', days: 4 } })

  const token = tokenOfAMinuteAgo('kiosk', `${officeId}/PSP-E`)
  const send = (fields: Readonly<Record<string, string>>, query = '') =>
    answerOf(() => kioskAction(args(post(`${url}${query}`, { token, website: '', ...fields }), params)))
  const sent = await send({ found: 'fees' }, '?bahasa=en&huruf=besar')
  expect(sent.location).toBe(`/kantor/${officeId}/layar?bahasa=en&huruf=besar&terima=ya`)
  expect(await send({ found: 'fees' })).toMatchObject({ status: 409, body: { fault: 'form-spent' } })
  expect(await send({ found: 'fees', token: 'x' })).toMatchObject({ status: 400, body: { fault: 'form-forged' } })
  expect(await send({ found: 'fees', website: 'x' })).toMatchObject({ status: 400, body: { fault: 'form-refused' } })
  const rows = await services.database.db.selectFrom('enquiry').selectAll().execute()
  expect(rows.map(({ channel, topic, source, enteredBy }) => [channel, topic, source, enteredBy])).toEqual([
    ['touch_screen', 'fees', 'kiosk', null],
  ])
})

test('a screen of no office, and a service that is not offered, are not there', async () => {
  await desk()
  const screen = (id: string) => answerOf(() => screenLoader(args(get(`/kantor/${id}/layar`), { officeId: id })))
  expect([
    (await screen('entah')).status,
    (await screen('kementerian')).status,
    (await screen(officeId)).status,
  ]).toEqual([404, 404, 200])
  const params = { officeId, service: 'SKIM' }
  expect((await answerOf(() => kioskLoader(args(get(`/kantor/${officeId}/layar/layanan/SKIM`), params)))).status).toBe(
    404,
  )
})
