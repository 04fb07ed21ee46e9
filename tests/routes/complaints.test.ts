import { expect, test } from 'vitest'
import { loader as deskLoader } from '#app/routes/_app.offices.$officeId.complaints.$complaintId.tsx'
import { action as file, loader as form } from '#app/routes/_public.kantor.$officeId.aduan.tsx'
import { action as follow, loader as door } from '#app/routes/_public.aduan.tsx'
import { actOnComplaint } from '#app/http/complaint-acts.server.ts'
import { actOnVisits } from '#app/http/visit-acts.server.ts'
import { complaintDesk, operator } from '#tests/support/complaint-desk.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import type { Answer } from '#tests/support/requests.ts'
import { pass } from '#tests/support/services.ts'

type Desk = Awaited<ReturnType<typeof complaintDesk>>
type Filed = { readonly ok: true; readonly ticket: string; readonly code: string }

const params = { officeId: 'kanim-pati' }
const typed = { kind: 'complaint', service: '', text: 'Antrean tidak bergerak.', contact: '' }
const tokenOf = (answer: Answer) => (answer.body as { token: string }).token

async function givenForm({ services }: Desk, query = ''): Promise<string> {
  const page = await answerOf(() => form(args(get(`/kantor/kanim-pati/aduan${query}`), params)))
  pass(services.clock, { minutes: 1 })
  return tokenOf(page)
}

function send(fields: Readonly<Record<string, string>>, address?: string, headers?: Readonly<Record<string, string>>) {
  const request = post('/kantor/kanim-pati/aduan', { ...typed, ...fields }, headers)
  return answerOf(() => file(args(request, params, address)))
}

async function countRows({ services }: Desk): Promise<number> {
  return (await services.database.db.selectFrom('complaint').select('id').execute()).length
}

test('anybody files a complaint and gets a number and a code, which no cache keeps', async () => {
  const desk = await complaintDesk()
  const answer = await send({ token: await givenForm(desk), screen: '1', service: 'PSP-E' })
  expect(answer.status).toBe(200)
  const { ticket, code } = answer.body as Filed
  expect([ticket, code].join(' ')).toMatch(/^[0-9A-Z]{8} [0-9A-Z]{12}$/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await desk.kept(ticket)).toMatchObject({ channel: 'touch_screen', service: 'PSP-E', contact: null })
})

test('a hostile form writes nothing, and what was typed stays', async () => {
  const desk = await complaintDesk()
  const token = await givenForm(desk)
  const tries = [
    [{ token: 'x.y.z' }, 400, 'form-forged'],
    [{}, 400, 'form-forged'],
    [{ token, website: 'http://spam' }, 400, 'form-refused'],
  ] as const
  for (const [fields, status, fault] of tries) {
    const answer = await send(fields)
    expect(answer).toMatchObject({ status, body: { ok: false, fault, values: { text: typed.text } } })
    expect(answer.body).not.toMatchObject({ values: { token: expect.anything() } })
  }
  const faulty = [
    [{ token, text: '' }, 'text'],
    [{ token, text: '\u200b\u00a0\u2060' }, 'text'],
    [{ token, text: 'x'.repeat(4001) }, 'text'],
    [{ token, kind: 'insult' }, 'kind'],
    [{ token, contact: 'x'.repeat(201) }, 'contact'],
  ] as const
  for (const [fields, field] of faulty) {
    expect(await send(fields)).toMatchObject({ status: 400, body: { errors: { [field]: expect.any(Array) } } })
  }
  expect(await countRows(desk)).toBe(0)
  expect((await send({ token })).status).toBe(200)
  expect(await send({ token, text: 'Lagi.' })).toMatchObject({ status: 409, body: { fault: 'form-spent' } })
  expect(await countRows(desk)).toBe(1)
})

test('whoever presses twice, or sends once more what got lost on the way, gets the number and the code', async () => {
  const desk = await complaintDesk()
  const token = await givenForm(desk)
  const [first, second] = await Promise.all([send({ token }), send({ token })])
  expect([first.status, second.status]).toEqual([200, 200])
  expect(second.body).toEqual(first.body)
  const { ticket, code } = second.body as Filed
  expect((await opened(desk, { intent: 'open', ticket, code })).location).toBe('/aduan')
  pass(desk.services.clock, { minutes: 3 })
  expect((await send({ token })).body).toEqual(first.body)

  // Other words are another complaint, and long after it may be somebody else who goes back to the page.
  for (const other of [{ text: 'Lain.' }, { contact: 'x' }, { kind: 'praise' }, { screen: '1' }]) {
    expect(await send({ token, ...other })).toMatchObject({ status: 409, body: { fault: 'form-spent' } })
  }
  pass(desk.services.clock, { minutes: 2 })
  expect(await send({ token })).toMatchObject({ status: 409, body: { fault: 'form-spent' } })
  expect(await countRows(desk)).toBe(1)
})

test('a form that was let pass and refused afterwards goes through at the next press', async () => {
  const desk = await complaintDesk()
  const unknown = await send({ token: await givenForm(desk), service: 'HAJI' })
  expect(unknown).toMatchObject({ status: 400, body: { errors: { service: ['unknown-option'] } } })
  const { ticket, code } = (await send({ token: tokenOf(unknown) })).body as Filed
  const wrong = await opened(desk, { intent: 'open', ticket, code: 'AAAA-BBBB-CCCC' })
  expect(wrong.status).toBe(404)
  const right = { intent: 'open', ticket, code, token: tokenOf(wrong) }
  expect((await answerOf(() => follow(args(post('/aduan', right))))).location).toBe('/aduan')
})

test('a number that was tried with ten wrong codes says so', async () => {
  const desk = await complaintDesk()
  const { ticket, code } = (await send({ token: await givenForm(desk) })).body as Filed
  for (let tried = 0; tried < 10; tried += 1) await opened(desk, { intent: 'open', ticket, code: `${tried}` })
  const closed = await opened(desk, { intent: 'open', ticket, code })
  expect(closed).toMatchObject({ status: 429, body: { fault: 'ticket-closed', token: expect.any(String) } })
})

test('an impatient reporter is refused once, and heard at the next press', async () => {
  const desk = await complaintDesk()
  const token = tokenOf(await answerOf(() => form(args(get('/kantor/kanim-pati/aduan'), params))))
  const first = await send({ token })
  expect(first).toMatchObject({ status: 400, body: { fault: 'form-too-fast', values: { text: typed.text } } })
  pass(desk.services.clock, { minutes: 3 / 60 })
  const empty = await send({ token: tokenOf(first), text: '' })
  expect(empty).toMatchObject({ status: 400, body: { errors: { text: expect.any(Array) } } })
  expect((await send({ token: tokenOf(empty) })).status).toBe(200)
  expect(await send({ token, text: 'Lagi.' })).toMatchObject({ status: 409, body: { fault: 'form-spent' } })
  expect(await countRows(desk)).toBe(1)
})

test('a flood from one address is stopped, another address goes on', async () => {
  const desk = await complaintDesk()
  const statuses: number[] = []
  for (let sent = 0; sent < 12; sent += 1) statuses.push((await send({ token: await givenForm(desk) })).status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(10)
  expect(statuses.slice(-2)).toEqual([429, 429])
  expect((await send({ token: await givenForm(desk) }, '198.51.100.9')).status).toBe(200)
})

test('an office that is none, or serves nobody, has no form', async () => {
  await complaintDesk()
  for (const officeId of ['kanim-x', 'ditjenim', 'kementerian']) {
    const answer = await answerOf(() => form(args(get('/kantor/x/aduan'), { officeId })))
    expect(answer.status).toBe(404)
  }
})

async function opened(desk: Desk, fields: Readonly<Record<string, string>>, cookie = '') {
  const headers = cookie ? { cookie } : undefined
  const page = await answerOf(() => door(args(get('/aduan', headers))))
  pass(desk.services.clock, { minutes: 1 })
  return answerOf(() => follow(args(post('/aduan', { ...fields, token: tokenOf(page) }, headers))))
}

const cookieOf = (answer: Answer) => answer.cookies[0]?.split(';')[0] ?? ''

test('a ticket is opened, written back to, and closed on the device', async () => {
  const desk = await complaintDesk()
  const { ticket, code } = (await send({ token: await givenForm(desk) })).body as Filed
  const open = await opened(desk, { intent: 'open', ticket, code })
  expect(open).toMatchObject({ status: 302, location: '/aduan' })
  const cookie = cookieOf(open)
  for (const secret of [ticket, code]) expect(cookie).not.toContain(secret)
  expect(open.cookies[0]).toContain('HttpOnly')

  const shown = await answerOf(() => door(args(get('/aduan', { cookie }))))
  expect(shown.body).toMatchObject({ complaint: { ticket, text: typed.text, state: 'baru' } })
  expect((await opened(desk, { intent: 'reply', text: 'Kapan?' }, cookie)).location).toBe('/aduan?tersimpan')
  expect(await opened(desk, { intent: 'accept' }, cookie)).toMatchObject({ status: 409 })
  expect(await opened(desk, { intent: 'reply', text: '' }, cookie)).toMatchObject({ status: 400 })

  const left = await answerOf(() => follow(args(post('/aduan', { intent: 'leave' }, { cookie }))))
  expect(left.cookies[0]).toContain('Max-Age=0')
  pass(desk.services.clock, { minutes: 31 })
  const later = await answerOf(() => door(args(get('/aduan', { cookie }))))
  expect(later.body).toMatchObject({ complaint: null })
})

test('a wrong code and an unknown number get the same answer, and the code does not come back', async () => {
  const desk = await complaintDesk()
  const { ticket } = (await send({ token: await givenForm(desk) })).body as Filed
  const [wrong, unknown] = [
    await opened(desk, { intent: 'open', ticket, code: 'AAAA-BBBB-CCCC' }),
    await opened(desk, { intent: 'open', ticket: 'ZZZZZZZZ', code: 'AAAA-BBBB-CCCC' }),
  ]
  for (const answer of [wrong, unknown]) {
    expect(answer).toMatchObject({ status: 404, body: { refusal: 'ticket-unknown', errors: {} }, cookies: [] })
    expect(JSON.stringify(answer.body)).not.toContain('AAAA')
  }
})

test('a cookie somebody made up opens nothing', async () => {
  await complaintDesk()
  const answer = await answerOf(() => door(args(get('/aduan', { cookie: 'menuju_tiket=InYxLmFhYWEuYmJiYiI%3D' }))))
  expect(answer.body).toMatchObject({ complaint: null })
})

test.each([
  ['spam', { reason: 'Iklan dari 0812 3456 7890' }, { reason: ['personal-phone'] }],
  ['forward', { unit: 'Seksi Intaldakim, lewat a.b@contoh.id' }, { unit: ['personal-email'] }],
])('what goes into the trace names nobody: %s', async (intent, fields, errors) => {
  const desk = await complaintDesk()
  const { ticket: complaintId } = await desk.file()
  await desk.claim(complaintId)
  await desk.act(complaintId, { act: 'verify', complaintClass: 'ringan' })
  const form = new FormData()
  for (const [name, value] of Object.entries({ intent, version: '3', ...fields })) form.append(name, value)
  const act = await actOnComplaint(operator, { officeId: 'kanim-pati', complaintId }, form)
  expect(act).toMatchObject({ status: 400, errors, values: fields })
  expect(await desk.kept(complaintId)).toMatchObject({ version: 3, spamOn: null, forwardedTo: '' })
})

test.each([
  ['visit', { summary: 'Pelapor bernama Slamet menunggu.', type: 'inspection' }, 'summary', 'personal-name'],
  ['visit', { post: 'Loket 1, hubungi 0812 3456 7890' }, 'post', 'personal-phone'],
  ['finding', { text: 'Berkas A1234567 tertinggal di meja.' }, 'text', 'personal-passport'],
  ['done', { followUp: 'NIK 3318012345678901 dihapus.' }, 'followUp', 'personal-id-number'],
])('nor does what a visit found: %s, %o', async (intent, fields, field, code) => {
  await complaintDesk()
  const form = new FormData()
  for (const [name, value] of Object.entries({ intent, ...fields })) form.append(name, value)
  const act = await actOnVisits(operator, 'kanim-pati', form)
  expect([act.status, act.errors?.[field]]).toEqual([400, [code]])
})

test('the desk is behind the door', async () => {
  await complaintDesk()
  const request = get('/offices/kanim-pati/complaints/K7QM2XRD')
  const answer = await answerOf(() => deskLoader(args(request, { ...params, complaintId: 'K7QM2XRD' })))
  expect(answer.location).toContain('/masuk')
})
