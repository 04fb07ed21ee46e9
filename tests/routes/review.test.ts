import { expect, test } from 'vitest'
import { action as judge, loader as desk } from '#app/routes/_app.assessments.$assessmentId.review.$itemCode.tsx'
import { loader as start } from '#app/routes/_app.assessments.$assessmentId.review._index.ts'
import { action as finish } from '#app/routes/_app.assessments.$assessmentId.review.finish.tsx'
import { loader as returned } from '#app/routes/_app.assessments.$assessmentId.returned.tsx'
import { loader as queue } from '#app/routes/_app.reviews.tsx'
import { action as write } from '#app/routes/assessments.$assessmentId.items.$itemCode.messages.ts'
import { action as present } from '#app/routes/assessments.$assessmentId.review.$itemCode.presence.ts'
import { aCycle, anAnswer, anAssessment } from '#tests/support/builders.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'

const assessmentId = 'kanim-pati-2026'
const itemCode = 'A.I.1.iv.b'
const ratio = 'A.II.1.i.a'
const base = `/assessments/${assessmentId}/review`

async function world() {
  const services = await testServices()
  const { store } = services
  await givenUnits(store)
  await givenPerson(store, 'operator', 'operator_satker', 'kanim-pati')
  await givenPerson(store, 'reviewer', 'verifikator_kanwil', 'kanwil-jateng')
  await givenPerson(store, 'neighbour', 'verifikator_kanwil', 'kanwil-jatim')
  await store.cycles.create(aCycle())
  const state = { state: 'penilaian_kanwil', submittedAt: '2026-05-02T02:00:00.000Z', submittedBy: 'operator' }
  await store.assessments.create(anAssessment({ id: assessmentId, ...state }))
  const own = { assessmentId, submittedVersion: 1 }
  await store.answers.insertMany([
    anAnswer({ ...own, itemCode, value: '"B"' }),
    anAnswer({ ...own, itemCode: ratio, value: '{"agents":7,"changes":5}' }),
  ])
  return services
}

type Fields = Readonly<Record<string, string>>
type Handler = (given: ReturnType<typeof args>) => unknown

async function ask(
  services: TestServices,
  who: string,
  handler: Handler,
  path: string,
  code = itemCode,
  fields?: Fields,
) {
  const { cookie } = await signedIn(services, who)
  const request = fields ? post(path, fields, { cookie }) : get(path, { cookie })
  return answerOf(async () => handler(args(request, { assessmentId, itemCode: code })))
}

const accept = { intent: 'accept', version: '1', seen: '', note: '', choice: 'B' }

test('the start leads to the first item that waits, a verdict to the next, the last to the finish', async () => {
  const services = await world()
  expect(await ask(services, 'reviewer', start, base)).toMatchObject({ status: 302, location: `${base}/${itemCode}` })
  const first = await ask(services, 'reviewer', judge, `${base}/${itemCode}`, itemCode, accept)
  expect(first).toMatchObject({ status: 302, location: `${base}/${ratio}?butir=${itemCode}&hasil=accept` })
  const counts = { intent: 'accept', version: '1', seen: '', note: '', 'input.agents': '7', 'input.changes': '4' }
  const last = await ask(services, 'reviewer', judge, `${base}/${ratio}`, ratio, counts)
  expect(last).toMatchObject({ status: 302, location: `${base}/finish` })
  expect(await ask(services, 'reviewer', start, base)).toMatchObject({ location: `${base}/finish` })
  const done = await ask(services, 'reviewer', finish, `${base}/finish`, '', { intent: 'finish' })
  expect(done).toMatchObject({ status: 302, location: `${base}/finish` })
})

test.each<[string, string, Fields, Readonly<Record<string, readonly string[]>>]>([
  ['no level', itemCode, { ...accept, choice: '' }, { choice: ['required'] }],
  ['a level that is none', itemCode, { ...accept, choice: 'Z' }, { choice: ['unknown-option'] }],
  ['half of the counts', ratio, { ...accept, 'input.agents': '7' }, { 'input.changes': ['required'] }],
  [
    'a count that is none',
    ratio,
    { ...accept, 'input.agents': 'tujuh', 'input.changes': '1' },
    { 'input.agents': ['not-whole'] },
  ],
  [
    'a return that says nothing',
    itemCode,
    { ...accept, intent: 'return' },
    { reasonCode: ['required'], note: ['required'] },
  ],
  [
    'a returned piece without a reason',
    itemCode,
    { ...accept, 'piece.p1': 'returned', 'pieceNote.p1': 'Buram' },
    { 'pieceReason.p1': ['required'] },
  ],
  ['a note without end', itemCode, { ...accept, note: 'a'.repeat(2001) }, { note: ['too-long'] }],
])('%s: told at its field, and what was typed comes back', async (_name, code, fields, errors) => {
  const services = await world()
  const answer = await ask(services, 'reviewer', judge, `${base}/${code}`, code, fields)
  expect(answer).toMatchObject({ status: 400, body: { errors, values: fields, current: null } })
  expect(await services.store.verdicts.listByAssessment(assessmentId)).toEqual([])
})

test('a verdict on what has changed is answered by 409 with both sides', async () => {
  const services = await world()
  await ask(services, 'reviewer', judge, `${base}/${itemCode}`, itemCode, {
    ...accept,
    choice: 'C',
    note: 'Baru satu.',
  })
  const late = { ...accept, note: 'Sudah cukup.' }
  expect(await ask(services, 'reviewer', judge, `${base}/${itemCode}`, itemCode, late)).toMatchObject({
    status: 409,
    body: { values: late, current: { verdict: { outcome: 'accepted', answer: 'C', note: 'Baru satu.' } } },
  })
})

test('finishing too early and reopening without a reason are told', async () => {
  const services = await world()
  const early = await ask(services, 'reviewer', finish, `${base}/finish`, '', { intent: 'finish' })
  expect(early).toMatchObject({ status: 409, body: { reason: 'review-incomplete' } })
  const empty = await ask(services, 'reviewer', finish, `${base}/finish`, '', { intent: 'reopen', reason: ' ' })
  expect(empty).toMatchObject({ status: 400, body: { errors: { reason: ['required'] } } })
})

test('another region finds no desk; the office is told that it is not for it', async () => {
  const services = await world()
  for (const [who, status] of [
    ['neighbour', 404],
    ['operator', 403],
  ] as const) {
    expect(await ask(services, who, desk, `${base}/${itemCode}`)).toMatchObject({ status })
    expect(await ask(services, who, judge, `${base}/${itemCode}`, itemCode, accept)).toMatchObject({ status })
    expect(await ask(services, who, present, `${base}/${itemCode}/presence`, itemCode, {})).toMatchObject({ status })
  }
  expect(await ask(services, 'operator', queue, '/reviews')).toMatchObject({ status: 403 })
  const nonsense = await ask(services, 'reviewer', queue, '/reviews?hal=-3&tampil=semua&kanwil=%00')
  expect(nonsense).toMatchObject({ status: 200, body: { query: { page: 1, waiting: '' } } })
})

test('a message leads a plain form back, and is told to the script in JSON', async () => {
  const services = await world()
  const path = `/assessments/${assessmentId}/items/${itemCode}/messages`
  const plain = await ask(services, 'operator', write, path, itemCode, { text: 'Halo', ke: `${base}/${itemCode}` })
  expect(plain).toMatchObject({ status: 303, location: `${base}/${itemCode}` })
  const foreign = await ask(services, 'operator', write, path, itemCode, { text: 'Halo', ke: '//evil.example' })
  expect(foreign.location).toBe(`/assessments/${assessmentId}/items/${itemCode}`)
  expect(await ask(services, 'operator', write, path, itemCode, { text: ' ' })).toMatchObject({ status: 400 })
  const { cookie } = await signedIn(services, 'reviewer')
  const request = post(path, { text: '<b>Halo</b>' }, { cookie, accept: 'application/json' })
  const spoken = await answerOf(async () => write(args(request, { assessmentId, itemCode })))
  expect(spoken).toMatchObject({ status: 200, body: { ok: true } })
})

test('the office finds what was given back in a list of its own', async () => {
  const services = await world()
  const back = { ...accept, intent: 'return', note: 'Belum bernomor.', reasonCode: 'BELUM_TTD' }
  await ask(services, 'reviewer', judge, `${base}/${itemCode}`, itemCode, back)
  const list = await ask(services, 'operator', returned, `/assessments/${assessmentId}/returned`)
  expect(list).toMatchObject({ status: 200, body: { view: { items: [{ code: itemCode }] } } })
})
