import { expect, test } from 'vitest'
import { action as act, loader as itemPage } from '#app/routes/_app.assessments.$assessmentId.items.$itemCode.tsx'
import { loader as wayIn } from '#app/routes/_app.assessments.$assessmentId.worksheet._index.tsx'
import { loader as sheet } from '#app/routes/_app.assessments.$assessmentId.worksheet.$node.tsx'
import { action as save } from '#app/routes/assessments.$assessmentId.items.$itemCode.answer.ts'
import { aCycle, anAssessment } from '#tests/support/builders.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'

const assessmentId = 'kanim-pati-2026'
const itemCode = 'A.I.5.iii.c'
const path = `/assessments/${assessmentId}/items/${itemCode}`

async function desk() {
  const services = await testServices()
  const { store } = services
  await givenUnits(store)
  await givenPerson(store, 'operator', 'operator_satker', 'kanim-pati')
  await givenPerson(store, 'head', 'kepala_kantor', 'kanim-pati')
  await givenPerson(store, 'neighbour', 'operator_satker', 'kanim-solo')
  await givenPerson(store, 'reviewer', 'verifikator_kanwil', 'kanwil-jateng')
  await givenPerson(store, 'survey', 'pengelola_survei', 'kementerian')
  await store.cycles.create(aCycle())
  await store.assessments.create(anAssessment({ id: assessmentId }))
  return services
}

async function sending(services: TestServices, who: string, fields: Readonly<Record<string, string>>, code = itemCode) {
  const { cookie } = await signedIn(services, who)
  return args(post(`/assessments/${assessmentId}/items/${code}`, fields, { cookie }), { assessmentId, itemCode: code })
}

const answering = { intent: 'answer', version: '0', note: 'Berkala.', choice: 'A' }
const officeAnswer = ({ store }: TestServices, code = itemCode) => store.answers.find(assessmentId, code, 'office')

test('the script saves and gets version, time, figures and history', async () => {
  const services = await desk()
  const answer = await answerOf(async () => save(await sending(services, 'operator', answering)))
  expect(answer.status).toBe(200)
  expect(answer.body).toMatchObject({
    ok: true,
    version: 1,
    at: '2026-05-12T02:41:00.000Z',
    figures: { answered: 1, byItem: { [itemCode]: { state: 'no_evidence', won: 0 } } },
    history: [{ action: 'answer.recorded' }],
  })
})

test('the plain form leads back to the item in its sub-area', async () => {
  const services = await desk()
  const answer = await answerOf(async () => act(await sending(services, 'operator', answering)))
  expect([answer.status, answer.location]).toEqual([
    302,
    `/assessments/${assessmentId}/worksheet/A.I.5.iii?item=${itemCode}#${itemCode}`,
  ])
  const ticks = { intent: 'ticks', shown: 'd1', documents: 'd1' }
  expect(await answerOf(async () => act(await sending(services, 'operator', ticks)))).toMatchObject({ status: 302 })
  expect(await services.store.expectedDocuments.listByAssessment(assessmentId)).toHaveLength(1)
})

test('a second writer gets both answers side by side, with and without script', async () => {
  const services = await desk()
  await save(await sending(services, 'operator', answering))
  const late = { ...answering, note: 'Belum berkala.', choice: 'B' }
  const byScript = await answerOf(async () => save(await sending(services, 'head', late)))
  expect(byScript).toMatchObject({
    status: 409,
    body: {
      reason: 'stale-version',
      details: {
        theirs: { value: 'A', role: 'operator_satker', version: 1 },
        yours: { value: 'B', note: 'Belum berkala.' },
      },
    },
  })
  const plain = await answerOf(async () => act(await sending(services, 'head', late)))
  expect(plain).toMatchObject({ status: 409, body: { ok: false, theirs: { value: 'A' }, values: { choice: 'B' } } })
  expect(await officeAnswer(services)).toMatchObject({ value: '"A"', version: 1 })
})

test.each([
  ['no intent', {}, { intent: ['invalid'] }],
  ['no version', { intent: 'answer', note: '' }, { version: ['required'] }],
  ['a version that is none', { ...answering, version: '-1' }, { version: ['invalid'] }],
  ['an unknown level', { ...answering, choice: 'Z' }, { choice: ['unknown-option'] }],
  ['an endless note', { ...answering, note: 'a'.repeat(2001) }, { note: ['too-long'] }],
])('%s is refused with the field and its code', async (_name, fields, errors) => {
  const services = await desk()
  for (const route of [save, act]) {
    const answer = await answerOf(async () => route(await sending(services, 'operator', fields)))
    expect(answer).toMatchObject({ status: 400, body: { ok: false, errors } })
  }
  expect(await officeAnswer(services)).toBeUndefined()
})

test('figures are refused by the name of their field', async () => {
  const services = await desk()
  const fields = { intent: 'answer', version: '0', note: '', 'input.due': '46', 'input.finished': 'empat' }
  const answer = await answerOf(async () => save(await sending(services, 'operator', fields, 'A.II.5.ii.a')))
  expect(answer).toMatchObject({ status: 400, body: { errors: { 'input.finished': ['not-whole'] } } })
  expect(await officeAnswer(services, 'A.II.5.ii.a')).toBeUndefined()
})

test.each([
  ['another office', 'neighbour', itemCode, 404],
  ['a reviewer', 'reviewer', itemCode, 403],
  ['a survey manager', 'survey', itemCode, 403],
  ['an item that is none', 'operator', 'A.I.5.iii.z', 404],
])('%s may not answer: %s, %s, %d', async (_name, who, code, status) => {
  const services = await desk()
  for (const route of [save, act]) {
    expect(await answerOf(async () => route(await sending(services, who, answering, code)))).toMatchObject({ status })
  }
  expect(await services.store.answers.listByAssessment(assessmentId)).toEqual([])
})

test('a closed window and a handed-in assessment are 409', async () => {
  const services = await desk()
  await services.store.cycles.setWindow({
    cycleId: 'cycle-2026',
    unitId: 'kementerian',
    kind: 'fill',
    opensOn: '2026-01-05',
    closesOn: '2026-05-11',
  })
  const late = await answerOf(async () => save(await sending(services, 'operator', answering)))
  expect(late).toMatchObject({ status: 409, body: { reason: 'window-closed' } })
  const move = { id: assessmentId, expectedVersion: 1, from: 'pembangunan', to: 'penilaian_kanwil' }
  await services.store.assessments.moveState(move)
  const locked = await answerOf(async () => act(await sending(services, 'operator', answering)))
  expect(locked).toMatchObject({ status: 409, body: { reason: 'assessment-closed' } })
  expect(await officeAnswer(services)).toBeUndefined()
})

test('another site may not save, and nobody who is signed out', async () => {
  const services = await desk()
  const { cookie } = await signedIn(services, 'operator')
  const params = { assessmentId, itemCode }
  const foreign = post(path, answering, { cookie, origin: 'https://example.org' })
  expect(await answerOf(() => save(args(foreign, params)))).toMatchObject({ status: 403 })
  expect(await answerOf(() => save(args(post(path, answering), params)))).toMatchObject({ status: 401 })
  expect(await officeAnswer(services)).toBeUndefined()
})

test('a broken body is refused', async () => {
  const services = await desk()
  const { cookie } = await signedIn(services, 'operator')
  const headers = {
    cookie,
    'content-type': 'multipart/form-data; boundary=x',
    origin: 'http://menuju.test',
    host: 'menuju.test',
  }
  const request = new Request(`http://menuju.test${path}`, { method: 'POST', body: 'no form', headers })
  const answer = await answerOf(() => save(args(request, { assessmentId, itemCode })))
  expect(answer).toMatchObject({ status: 400, body: { reason: 'malformed-form' } })
})

test.each([
  ['operator', 200],
  ['reviewer', 200],
  ['neighbour', 404],
  ['survey', 403],
])('%s reads the pages: %d', async (who, status) => {
  const services = await desk()
  const { cookie } = await signedIn(services, who)
  const node = args(get(`/assessments/${assessmentId}/worksheet/A.I.5.iii`, { cookie }), {
    assessmentId,
    node: 'A.I.5.iii',
  })
  expect(await answerOf(() => sheet(node))).toMatchObject({ status })
  expect(await answerOf(() => itemPage(args(get(path, { cookie }), { assessmentId, itemCode })))).toMatchObject({
    status,
  })
  const way = await answerOf(() =>
    wayIn(args(get(`/assessments/${assessmentId}/worksheet`, { cookie }), { assessmentId })),
  )
  expect(way.status).toBe(status === 200 ? 302 : status)
})

test('the item asked for is open, else the first that needs work', async () => {
  const services = await desk()
  const { cookie } = await signedIn(services, 'operator')
  const opened = async (query: string) => {
    const request = get(`/assessments/${assessmentId}/worksheet/A.I.5.iii${query}`, { cookie })
    const { body } = await answerOf(() => sheet(args(request, { assessmentId, node: 'A.I.5.iii' })))
    return (body as { opened: readonly string[] }).opened
  }
  expect(await opened('?item=A.I.5.iii.b')).toEqual(['A.I.5.iii.b', 'A.II.5.ii.a'])
  expect(await opened('?item=B.I.a')).toEqual(['A.I.5.iii.a', 'A.II.5.ii.a'])
  await save(await sending(services, 'operator', answering, 'A.I.5.iii.a'))
  expect(await opened('')).toEqual(['A.I.5.iii.b', 'A.II.5.ii.a'])
})
