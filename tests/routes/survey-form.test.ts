import { expect, test } from 'vitest'
import { action, loader } from '#app/routes/kantor.$officeId.survei.tsx'
import { loader as screenLoader } from '#app/routes/kantor.$officeId.layar.tsx'
import { loader as poster } from '#app/routes/offices.$officeId.surveys.poster[.]pdf.ts'
import { actOnSurveys } from '#app/http/survey-acts.server.ts'
import { publicFormToken } from '#app/http/public-form.server.ts'
import { closeCampaign } from '#app/use-cases/surveys/close-campaign.server.ts'
import { aPerson } from '#tests/support/builders.ts'
import { signedIn } from '#tests/support/people.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { pass } from '#tests/support/services.ts'
import { operator, surveyDesk } from '#tests/support/survey-desk.ts'
import { aRole } from '#tests/support/people.ts'

const officeId = 'kanim-pati'
const path = `/kantor/${officeId}/survei`
const digits = (letter: string, questions: number, digit = '4') =>
  Object.fromEntries(Array.from({ length: questions }, (_one, place) => [`${letter}${place + 1}`, digit]))
const whole = { ...digits('u', 9), ...digits('k', 5), ...digits('q', 8), service: 'PSP-E', comment: '', age: '26-35' }

type Desk = Awaited<ReturnType<typeof surveyDesk>>

async function asked() {
  const desk = await surveyDesk()
  const campaignId = await desk.open()
  const token = publicFormToken('survey', campaignId)
  pass(desk.clock, { minutes: 1 })
  return { ...desk, campaignId, token }
}

const send = (fields: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}, query = '') =>
  answerOf(async () => action(args(post(`${path}${query}`, fields, headers), { officeId })))
const open = (headers: Readonly<Record<string, string>> = {}, query = '') =>
  answerOf(async () => loader(args(get(`${path}${query}`, headers), { officeId })))
const kept = async ({ store }: Desk, campaignId: string) =>
  (await store.surveyAnswers.tally([campaignId])).reduce((sum, { answers }) => sum + answers, 0)

test('a visit is answered once, and the phone remembers it', async () => {
  const desk = await asked()
  const sent = await send({ ...whole, token: desk.token })
  expect([sent.status, sent.location]).toEqual([302, `${path}?terkirim&bahasa=id`])
  expect(await kept(desk, desk.campaignId)).toBe(1)
  const cookie = sent.headers.get('set-cookie') ?? ''
  expect(cookie).toContain('HttpOnly')
  expect((await open({ cookie: cookie.split(';')[0]! })).body).toMatchObject({ already: true })
  const again = await send({ ...whole, token: desk.token }, { cookie: cookie.split(';')[0]! })
  expect([again.status, again.body]).toMatchObject([409, { reason: 'survey-answered' }])
})

test.each<[string, Readonly<Record<string, string>>, number, object]>([
  ['a forged token', { ...whole, token: 'x.y.z' }, 400, { fault: 'form-forged' }],
  ['no token', whole, 400, { fault: 'form-forged' }],
  ['an answer beyond the scale', { ...whole, u3: '5' }, 400, { errors: { u3: ['choose-one'] } }],
  ['an answer of many digits', { ...whole, k1: '44' }, 400, { errors: { k1: ['choose-one'] } }],
  ['a service nobody offers', { ...whole, service: 'HAJI' }, 400, { errors: { service: ['choose-one'] } }],
  ['a service that is not finished', { service: 'belum' }, 400, { errors: { service: ['service-not-finished'] } }],
  ['a number in what was written', { ...whole, comment: 'Hubungi 0812 3456 7890' }, 400, {}],
])('nothing is kept of %s, and what was chosen comes back', async (_name, fields, status, body) => {
  const desk = await asked()
  const answered = await send({ token: desk.token, ...fields, ...(fields === whole && { token: '' }) })
  expect([answered.status, answered.body]).toMatchObject([
    status,
    { ok: false, values: { service: fields['service'] }, ...body },
  ])
  expect(await kept(desk, desk.campaignId)).toBe(0)
})

test('an impatient visitor is refused once, and heard at the next press', async () => {
  const desk = await surveyDesk()
  const campaignId = await desk.open()
  const { token } = (await open()).body as { token: string }
  const first = await send({ ...whole, token })
  expect(first).toMatchObject({ status: 400, body: { fault: 'form-too-fast', values: { u1: '4' } } })
  pass(desk.clock, { minutes: 3 / 60 })
  const incomplete = await send({ ...whole, u3: '', token: (first.body as { token: string }).token })
  expect(incomplete).toMatchObject({ status: 400, body: { errors: { u3: ['choose-one'] } } })
  expect((await send({ ...whole, token: (incomplete.body as { token: string }).token })).status).toBe(302)
  expect(await kept(desk, campaignId)).toBe(1)
})

test('a number in what was written is taken out, and the answer counts at the next press', async () => {
  const desk = await asked()
  const named = await send({ ...whole, comment: 'Hubungi 0812 3456 7890', token: desk.token })
  expect(named).toMatchObject({ status: 400, body: { errors: { comment: ['personal-phone'] } } })
  const { token } = named.body as { token: string }
  expect((await send({ ...whole, comment: 'Ramah.', token })).status).toBe(302)
  expect(await kept(desk, desk.campaignId)).toBe(1)
})

test('a form that was sent before, or whose trap was filled, is not taken', async () => {
  const desk = await asked()
  expect((await send({ ...whole, token: desk.token, website: 'x' })).body).toMatchObject({ fault: 'form-refused' })
  expect((await send({ ...whole, token: desk.token })).status).toBe(302)
  expect(await send({ ...whole, token: desk.token })).toMatchObject({ status: 409, body: { fault: 'form-spent' } })
  expect(await kept(desk, desk.campaignId)).toBe(1)
})

test('a survey that was closed meanwhile takes nothing more', async () => {
  const desk = await asked()
  await closeCampaign(desk.tools, operator, {
    ...{ officeId, campaignId: desk.campaignId, expectedVersion: 1, population: 450, populationByService: {} },
  })
  expect(await send({ ...whole, token: desk.token })).toMatchObject({ status: 409, body: { reason: 'survey-closed' } })
  expect((await open()).body).toMatchObject({ survey: { campaign: null } })
})

test('the device at the counter answers again and again, until its key is renewed', async () => {
  const desk = await asked()
  const kiosk = await desk.store.surveyCampaigns.findKiosk(officeId)
  const first = await open({}, `?kunci=${kiosk!.deviceKey}&bahasa=en`)
  expect([first.status, first.location]).toEqual([302, `${path}?bahasa=en`])
  const cookie = (first.headers.get('set-cookie') ?? '').split(';')[0]!
  expect((await open({ cookie })).body).toMatchObject({ survey: { kiosk: true }, already: false })
  for (const _visit of [1, 2, 3]) {
    const token = publicFormToken('survey', desk.campaignId)
    pass(desk.clock, { minutes: 1 })
    const sent = await send({ ...whole, token }, { cookie })
    expect([sent.status, sent.headers.get('set-cookie')]).toEqual([302, null])
  }
  expect(await kept(desk, desk.campaignId)).toBe(3)
  const forged = await open({}, `?kunci=${'x'.repeat(43)}`)
  expect(forged.body).toMatchObject({ survey: { kiosk: false } })
})

test('a survey that was left open is asked one quarter longer, and no more', async () => {
  const desk = await asked()
  desk.clock.at = new Date('2026-09-30T02:00:00.000Z')
  expect((await open()).body).toMatchObject({ survey: { campaign: { quarter: '2026-Q2' } } })
  const token = publicFormToken('survey', desk.campaignId)
  desk.clock.at = new Date('2026-10-01T02:00:00.000Z')
  expect((await open()).body).toMatchObject({ survey: { campaign: null } })
  expect(await send({ ...whole, token })).toMatchObject({ status: 409, body: { reason: 'survey-closed' } })
  expect(await kept(desk, desk.campaignId)).toBe(0)
})

test.each(['openedOn', 'closedOn'] as const)('an office that is not there today asks nothing: %s', async (edge) => {
  const { database } = await asked()
  const day = edge === 'openedOn' ? '2026-05-13' : '2026-05-11'
  await database.db
    .updateTable('organisationUnit')
    .set({ [edge]: day })
    .where('id', '=', officeId)
    .execute()
  expect((await open()).status).toBe(404)
  expect((await send(whole)).status).toBe(404)
})

test('a touch screen opened with the key from the desk takes an answer from every visitor', async () => {
  const desk = await asked()
  const kiosk = await desk.store.surveyCampaigns.findKiosk(officeId)
  const screen = (query: string, id = officeId) =>
    answerOf(async () => screenLoader(args(get(`/kantor/${id}/layar${query}`), { officeId: id })))
  const opened = await screen(`?kunci=${kiosk!.deviceKey}&bahasa=en`)
  expect([opened.status, opened.location]).toEqual([302, `/kantor/${officeId}/layar?bahasa=en`])
  expect(opened.headers.get('cache-control')).toBe('private, no-store')
  const cookie = opened.cookies[0]!.split(';')[0]!
  for (const large of ['', '&huruf=besar']) {
    const { token } = (await open({ cookie }, '?layar=1')).body as { token: string }
    pass(desk.clock, { minutes: 1 })
    const sent = await send({ ...whole, token }, { cookie }, `?layar=1${large}`)
    expect([sent.status, sent.location]).toEqual([302, `${path}?terkirim&bahasa=id&layar=1${large}`])
  }
  expect(await kept(desk, desk.campaignId)).toBe(2)
  const stranger = await screen(`?kunci=${'x'.repeat(43)}`)
  expect([stranger.status, stranger.location, stranger.cookies]).toEqual([302, `/kantor/${officeId}/layar`, []])
  expect((await screen(`?kunci=${kiosk!.deviceKey}`, 'entah')).status).toBe(404)
})

test('an office that does not exist has no survey', async () => {
  await surveyDesk()
  expect((await answerOf(async () => loader(args(get('/kantor/entah/survei'), { officeId: 'entah' })))).status).toBe(
    404,
  )
})

test.each([
  ['12,5', ['not-whole']],
  ['banyak', ['not-whole']],
  ['-3', ['not-whole']],
  ['1.200', undefined],
  ['', undefined],
])('people of a service that are no count are named, not left out: %s', async (typed, fault) => {
  await surveyDesk()
  const fields = new FormData()
  const form = { intent: 'open', quarter: '2026-Q2', instruments: 'skm', population: '2000', 'people.PSP-E': typed }
  for (const [name, value] of Object.entries(form)) fields.append(name, value)
  const act = await actOnSurveys(operator, officeId, fields)
  expect([act.ok, act.errors?.['people.PSP-E']]).toEqual([fault === undefined, fault])
  if (fault) expect(act.values?.['people.PSP-E']).toBe(typed)
})

test('the poster leads to the survey of its office', async () => {
  const { tools, store } = await surveyDesk()
  await store.persons.create(aPerson({ id: 'maker' }))
  await store.roles.create(aRole('maker', 'operator_satker', officeId))
  const { cookie } = await signedIn(tools, 'maker')
  const answer = (await poster(
    args(get(`/offices/${officeId}/surveys/poster.pdf`, { cookie }), { officeId }),
  )) as Response
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const read = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(read.text).toContain('http://menuju.test/kantor/kanim-pati/survei')
  expect(read.text).toContain('Nama kanim-pati')
})
