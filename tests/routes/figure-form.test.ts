import { expect, test } from 'vitest'
import { action as form } from '#app/routes/_app.offices.$officeId.indicators.$period._index.tsx'
import { action as handIn } from '#app/routes/_app.offices.$officeId.indicators.$period.hand-in.tsx'
import { at } from '#tests/support/builders.ts'
import { signedIn } from '#tests/support/people.ts'
import { givenDesk, givenReport, period } from '#tests/support/report-desk.ts'
import { answerOf, args, post } from '#tests/support/requests.ts'
import { pass, testServices } from '#tests/support/services.ts'

const params = { officeId: 'kanim-pati', period }

async function desk() {
  const services = await testServices()
  await givenDesk(services)
  const sending = async (action: typeof form | typeof handIn, fields: Readonly<Record<string, string>>) => {
    const { cookie } = await signedIn(services, 'operator')
    const request = post(`/offices/kanim-pati/indicators/${period}`, fields, { cookie })
    return answerOf(() => action(args(request, params)))
  }
  const kept = () => services.store.indicatorFigures.list('kanim-pati', [period])
  return { services, sending, kept }
}

const seen = (text: string) => JSON.stringify({ gratuities: [text, ''] })

test('what was overtaken comes back with what stands there now, and goes in when it is sent over that', async () => {
  const { sending, kept } = await desk()
  const save = { intent: 'save', seen: seen('') }
  expect(await sending(form, { ...save, 'f.gratuities': '4' })).toMatchObject({ status: 302 })
  expect(await sending(form, { ...save, 'f.gratuities': '7' })).toMatchObject({
    status: 409,
    body: { figures: { typed: { gratuities: { text: '7' } }, theirs: { gratuities: { text: '4' } } } },
  })
  expect(await sending(form, { ...save, seen: seen('4'), 'f.gratuities': '7' })).toMatchObject({ status: 302 })
  expect(await kept()).toMatchObject([{ figureKey: 'gratuities', value: 7 }])
})

test.each(['__proto__', 'constructor'])('a field named %s is a figure that nobody asks for', async (key) => {
  const { sending, kept } = await desk()
  const sent = await sending(form, { intent: 'save', seen: '{}', [`f.${key}`]: '1', 'f.gratuities': '1' })
  expect(sent).toMatchObject({ status: 400, body: { figures: { reason: 'figures-faulty' } } })
  expect(await kept()).toEqual([])
})

test('a reason that is not taken comes back as it was typed', async () => {
  const { sending } = await desk()
  const long = 'x'.repeat(501)
  const digest = '0'.repeat(64)
  expect(await sending(handIn, { digest, reason: long })).toMatchObject({
    status: 400,
    body: { errors: { reason: ['too-long'] }, typed: long },
  })
  expect(await sending(handIn, { digest, reason: 'Rekap keliru' })).toMatchObject({
    status: 409,
    body: { reason: 'report-changed', typed: 'Rekap keliru' },
  })
  expect(await sending(form, { intent: 'correct', code: 'PGD-05', version: '2', reason: long })).toMatchObject({
    status: 400,
    body: { correction: { code: 'PGD-05', errors: { reason: ['too-long'] }, typed: long } },
  })
})

test('a correction that somebody overtook says so and gives the reason back; nothing is changed', async () => {
  const { sending, services } = await desk()
  const reason = 'Satu laporan tertinggal'
  const correct = (version: string) => sending(form, { intent: 'correct', code: 'PNG-03', version, reason })
  const stateOf = () => services.store.indicatorReports.find({ ...params, indicatorCode: 'PNG-03' })
  const said = (overtaken: string) => ({
    ...{ status: 409, body: { figures: null, correction: { code: 'PNG-03', overtaken, typed: reason, errors: {} } } },
  })
  await givenReport(services.store, { code: 'PNG-03', value: 100 })
  const judged = { judgedBy: 'reviewer', judgedAt: at }
  const key = { ...params, indicatorCode: 'PNG-03' }
  await services.store.indicatorReports.change(key, 2, { state: 'disetujui', ...judged })
  expect(await correct('2')).toMatchObject(said('report-changed'))
  await services.store.indicatorReports.change(key, 3, {
    ...{ state: 'dikembalikan', reasonCode: 'ANGKA_TIDAK_COCOK', note: 'Beda dengan rekap' },
  })
  expect(await correct('3')).toMatchObject(said('report-changed'))
  expect(await stateOf()).toMatchObject({ state: 'dikembalikan', version: 4 })
  pass(services.clock, { days: 30 })
  expect(await correct('4')).toMatchObject(said('period-closed'))
})
