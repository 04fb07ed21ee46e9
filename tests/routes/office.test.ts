import { expect, test } from 'vitest'
import { action as enter, loader as conditions } from '#app/routes/_app.assessments.$assessmentId.prerequisites.tsx'
import { action as handIn, loader as submission } from '#app/routes/_app.assessments.$assessmentId.submit.tsx'
import { loader as trace } from '#app/routes/_app.assessments.$assessmentId.trace.tsx'
import { action as advance, loader as office } from '#app/routes/_app.offices.$officeId._index.tsx'
import { loader as activity } from '#app/routes/_app.offices.$officeId.activity.tsx'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { aCycle, anAssessment } from '#tests/support/builders.ts'
import { givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'

const officeId = 'kanim-pati'
const assessmentId = 'kanim-pati-2026'
const params = { officeId, assessmentId }

async function desk(state: AssessmentState = 'penilaian_mandiri') {
  const services = await testServices()
  const { store } = services
  await givenUnits(store)
  await givenPerson(store, 'operator', 'operator_satker', officeId)
  await givenPerson(store, 'head', 'kepala_kantor', officeId)
  await givenPerson(store, 'neighbour', 'kepala_kantor', 'kanim-solo')
  await givenPerson(store, 'reviewer', 'verifikator_kanwil', 'kanwil-jateng')
  await store.cycles.create(aCycle())
  await store.assessments.create(anAssessment({ id: assessmentId, state }))
  return services
}

async function visiting(services: TestServices, who: string, path: string, at = params) {
  const { cookie } = await signedIn(services, who)
  return args(get(path, { cookie }), at)
}

async function sending(services: TestServices, who: string, path: string, fields: Readonly<Record<string, string>>) {
  const { cookie } = await signedIn(services, who)
  return args(post(path, fields, { cookie }), params)
}

const traced = async ({ store }: TestServices) =>
  (await store.events.listAfter(assessmentId, 0, 50)).map(({ action }) => action)

const pages = [
  ['the office', office, `/offices/${officeId}`],
  ['its activity', activity, `/offices/${officeId}/activity`],
  ['its prerequisites', conditions, `/assessments/${assessmentId}/prerequisites`],
  ['its submission', submission, `/assessments/${assessmentId}/submit`],
  ['an explanation', trace, `/assessments/${assessmentId}/trace?track=claimed&node=TOTAL`],
] as const

test.each(pages)(
  '%s: for the office and its Kanwil; for the neighbour it is not there',
  async (_name, loader, path) => {
    const services = await desk()
    for (const [who, status] of [
      ['operator', 200],
      ['reviewer', 200],
      ['neighbour', 404],
    ] as const) {
      expect(await answerOf(async () => loader(await visiting(services, who, path)))).toMatchObject({ status })
    }
    expect(await answerOf(async () => loader(args(get(path), params)))).toMatchObject({ status: 302 })
  },
)

test.each([
  ['a year that is none', office, `/offices/${officeId}?year=abcd`, 400],
  ['a track that is none', trace, `/assessments/${assessmentId}/trace?track=wished&node=TOTAL`, 400],
  ['a node that is none', trace, `/assessments/${assessmentId}/trace?track=claimed&node=Z.9`, 404],
  ['a page that is none', activity, `/offices/${officeId}/activity?page=-1`, 200],
])('%s', async (_name, loader, path, status) => {
  const services = await desk()
  expect(await answerOf(async () => loader(await visiting(services, 'operator', path)))).toMatchObject({ status })
})

test('the page says what was done a moment ago, and nothing that was not', async () => {
  const services = await desk()
  const done = async (said: string) => {
    const { body } = await answerOf(async () =>
      office(await visiting(services, 'head', `/offices/${officeId}?done=${said}`)),
    )
    return (body as { done: unknown }).done
  }
  expect([await done('moved'), await done('awarded')]).toEqual(['moved', null])
})

const submitPath = `/assessments/${assessmentId}/submit`
const submit = (services: TestServices, who: string, fields: Readonly<Record<string, string>>) =>
  answerOf(async () => handIn(await sending(services, who, submitPath, fields)))

test('handing in needs the tick, leads back to the office, and is refused the second time', async () => {
  const services = await desk()
  expect(await submit(services, 'head', { version: '1' })).toMatchObject({
    status: 400,
    body: { errors: { responsible: ['required'] } },
  })
  expect(await traced(services)).toEqual([])

  const form = { version: '1', responsible: 'yes' }
  const done = await submit(services, 'head', form)
  expect([done.status, done.location]).toEqual([302, `/offices/${officeId}?year=2026&done=submitted`])
  expect(await submit(services, 'head', form)).toMatchObject({ status: 409, body: { reason: 'assessment-moved' } })
  expect(await traced(services)).toEqual(['assessment.submitted'])
})

test.each([
  ['operator', 403],
  ['reviewer', 403],
  ['neighbour', 404],
])('%s cannot hand in', async (who, status) => {
  const services = await desk()
  expect(await submit(services, who, { version: '1', responsible: 'yes' })).toMatchObject({ status })
  expect(await traced(services)).toEqual([])
})

test('the head moves on to building; a forged move is no move', async () => {
  const services = await desk('persiapan')
  const path = `/offices/${officeId}?index`
  const move = (to: string) =>
    answerOf(async () => advance(await sending(services, 'head', path, { assessmentId, version: '1', to })))
  expect(await move('ditetapkan_wbbm')).toMatchObject({ status: 400, body: { errors: { to: ['unknown-option'] } } })
  expect(await traced(services)).toEqual([])
  expect(await move('pembangunan')).toMatchObject({ status: 302, location: `/offices/${officeId}?done=moved` })
  expect(await move('pembangunan')).toMatchObject({ status: 409, body: { reason: 'assessment-moved' } })
  expect(await traced(services)).toEqual(['assessment.moved'])
})

const conditionsPath = `/assessments/${assessmentId}/prerequisites`
const send = (services: TestServices, who: string, fields: Readonly<Record<string, string>>) =>
  answerOf(async () => enter(await sending(services, who, conditionsPath, fields)))
const entering = { intent: 'save', key: 'tlhp', version: '0', value: '96,4', note: 'BA 12/2026' }

test('a condition is entered by its type; a wrong value comes back with its code and what was typed', async () => {
  const services = await desk()
  expect(await send(services, 'operator', { ...entering, value: '101' })).toMatchObject({
    status: 400,
    body: { ok: false, key: 'tlhp', errors: { value: ['out-of-range'] }, values: { value: '101', note: 'BA 12/2026' } },
  })
  expect(await send(services, 'operator', { ...entering, key: 'sakipUnit', value: 'Z' })).toMatchObject({
    body: { errors: { value: ['unknown-option'] } },
  })
  expect(await send(services, 'operator', { ...entering, intent: 'award' })).toMatchObject({ status: 400 })
  expect(await send(services, 'operator', { ...entering, version: 'x' })).toMatchObject({ status: 400 })
  expect(await traced(services)).toEqual([])

  expect(await send(services, 'operator', entering)).toMatchObject({ status: 200, body: { ok: true } })
  const nothingDue = { ...entering, version: '1', value: '', nothingDue: 'yes' }
  expect(await send(services, 'operator', nothingDue)).toMatchObject({ status: 200 })
  expect(await services.store.prerequisites.listByAssessment(assessmentId)).toMatchObject([
    { key: 'tlhp', value: 'true', version: 2 },
  ])
})

test('the second of two writers keeps what was typed and is told so', async () => {
  const services = await desk()
  await send(services, 'operator', entering)
  expect(await send(services, 'head', { ...entering, value: '100' })).toMatchObject({
    status: 409,
    body: { ok: false, stale: true, values: { value: '100' } },
  })
  expect(await traced(services)).toEqual(['prerequisite.entered'])
})

test.each([
  ['reviewer', 'penilaian_mandiri', 'save', 403],
  ['neighbour', 'penilaian_mandiri', 'save', 404],
  ['operator', 'penilaian_kanwil', 'save', 409],
  ['operator', 'penilaian_kanwil', 'confirm', 403],
  ['neighbour', 'penilaian_kanwil', 'confirm', 404],
  ['reviewer', 'penilaian_kanwil', 'confirm', 404],
] as const)('%s in %s: %s is refused with %i', async (who, state, intent, status) => {
  const services = await desk(state)
  expect(await send(services, who, { ...entering, intent })).toMatchObject({ status })
  expect(await traced(services)).toEqual([])
})
