import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { loader as documentOf } from '#app/routes/api.v1.openapi[.]json.ts'
import { informationStream } from '#app/use-cases/information/information-stream.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { apiDesk, ask } from '#tests/support/api-desk.ts'
import type { OperationName } from '#tests/support/api-desk.ts'
import { application, applications, enquiry, figures, once, wellAsked } from '#tests/support/api-requests.ts'
import { args, get } from '#tests/support/requests.ts'
import { pass } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

test('the document is valid OpenAPI 3.1', async () => {
  await apiDesk()
  const response = documentOf(args(get('/api/v1/openapi.json')))
  const { valid, errors } = await new Validator().validate((await response.json()) as Record<string, unknown>)
  expect([valid, errors]).toEqual([true, undefined])
})

eachEngine('the interface for programs', (engine) => {
  test('every operation does what its document says', async () => {
    const { services, token } = await apiDesk(engine)
    const found: Record<string, number> = {}
    for (const [name, sent] of Object.entries(wellAsked)) {
      found[name] = (await ask(name as OperationName, { token, ...sent })).status
    }
    expect(found).toEqual({
      ...{ putFigures: 200, postEnquiries: 201, postServiceTimes: 201 },
      ...{ getReadiness: 200, getIndicators: 200, getCatalogue: 200 },
    })
    expect(await verifyTrace(services.store)).toMatchObject([])
  })

  test('figures land in the draft, as what came by the interface, and nothing is handed in', async () => {
    const { services, token } = await apiDesk(engine)
    const { answer } = await ask('putFigures', { token, body: figures })
    expect(answer).toEqual({ period: '2026-05', changed: 1, state: 'draft' })
    const [row] = await services.store.indicatorFigures.list('kanim-pati', ['2026-05'])
    expect(row).toMatchObject({ figureKey: 'services_finished/PSP-E', value: 412, source: 'api', enteredBy: null })
    const reports = await services.store.indicatorReports.listForOffice('kanim-pati', ['2026-05'])
    expect(reports.find(({ indicatorCode }) => indicatorCode === 'SLA-03')).toMatchObject({
      state: 'draf',
      submittedAt: null,
    })
    const [event] = await services.store.events.listByStream('kanim-pati', { limit: 1 })
    expect(event).toMatchObject({ action: 'figures.saved', actorId: null })
    const [made] = await services.store.apiTokens.listByOffice('kanim-pati')
    expect(JSON.parse(event!.newValue!)).toMatchObject({ source: 'api', tokenId: made?.id })

    expect((await ask('putFigures', { token, body: figures })).answer).toMatchObject({ changed: 0 })
    const gone = { figures: [{ key: 'services_finished/PSP-E', value: null }] }
    expect((await ask('putFigures', { token, body: gone })).answer).toMatchObject({ changed: 1 })
    expect(await services.store.indicatorFigures.list('kanim-pati', ['2026-05'])).toEqual([])
  })

  test('a repeated request gets the same answer and is done once, also of two at the same moment', async () => {
    const { services, token } = await apiDesk(engine)
    const sent = { token, body: applications, ...once('kiriman-1') }
    const both = await Promise.all([ask('postServiceTimes', sent), ask('postServiceTimes', sent)])
    const again = await ask('postServiceTimes', sent)
    const answers = [...both, again].map(({ answer }) => answer)
    expect(answers).toEqual(
      answers.map(() => ({ months: [{ month: '2026-05', version: 1, finished: 1 }], openAsOf: null })),
    )
    expect([...both, again].filter(({ headers }) => headers.get('idempotent-replay') === 'true')).toHaveLength(2)
    const [row, ...others] = await services.store.serviceTimes.listTimes('kanim-pati', '2026-05', '2026-05')
    expect([row?.finished, others]).toEqual([1, []])

    const other = await ask('postServiceTimes', {
      token,
      ...once('kiriman-1'),
      body: { ...applications, mode: 'replace' },
    })
    expect([other.status, other.answer.code]).toEqual([422, 'idempotency-mismatch'])
    pass(services.clock, { days: 1, minutes: 1 })
    expect((await ask('postServiceTimes', sent)).answer).toMatchObject({ months: [{ version: 2, finished: 2 }] })
  })

  test('different requests at the same moment are all done, one after the other', async () => {
    const { services, token } = await apiDesk(engine)
    const statuses = async (name: OperationName, bodyOf: (place: number) => unknown) => {
      const sent = [1, 2, 3, 4].map((place) => ({ token, body: bodyOf(place), ...once(`${name}-${place}`) }))
      const answers = await Promise.all(sent.map((one) => ask(name, one)))
      return answers.map(({ status }) => status)
    }
    expect(await statuses('postServiceTimes', () => applications)).toEqual([201, 201, 201, 201])
    expect(await services.store.serviceTimes.listMonths('kanim-pati', '2026-05', '2026-05')).toMatchObject([
      { version: 4 },
    ])
    expect(await services.store.serviceTimes.listTimes('kanim-pati', '2026-05', '2026-05')).toMatchObject([
      { finished: 4 },
    ])

    const figure = (value: number) => ({ figures: [{ key: 'services_finished/PSP-E', value }] })
    expect(await statuses('putFigures', figure)).toEqual([200, 200, 200, 200])
    const [row] = await services.store.indicatorFigures.list('kanim-pati', ['2026-05'])
    expect([row?.version, [1, 2, 3, 4].includes(row?.value ?? 0)]).toEqual([4, true])
    expect(await verifyTrace(services.store)).toMatchObject([])
  })

  test('of two other requests under one key at the same moment one is done', async () => {
    const { services, token, tokenFor } = await apiDesk(engine)
    const sent = [enquiry, { ...enquiry, topic: 'requirements' }].map((one) => ({
      ...{ token, body: { enquiries: [one] } },
      ...once('satu'),
    }))
    const both = await Promise.all(sent.map((one) => ask('postEnquiries', one)))
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422])
    expect(both.find(({ status }) => status === 422)?.answer.code).toBe('idempotency-mismatch')
    const rows = () => services.database.db.selectFrom('enquiry').select('topic').execute()
    expect(await rows()).toHaveLength(1)

    // A key is the sender's own: another token has its own keys.
    const other = (await tokenFor()).token
    expect((await ask('postEnquiries', { ...sent[0], token: other })).headers.get('idempotent-replay')).toBe(null)
    expect(await rows()).toHaveLength(2)
  })

  test('what failed is not remembered', async () => {
    const { token } = await apiDesk(engine)
    const wrong = await ask('postEnquiries', { token, body: { enquiries: [{ ...enquiry, topic: 'x' }] }, ...once('a') })
    expect(wrong.status).toBe(422)
    const right = await ask('postEnquiries', { token, body: { enquiries: [enquiry] }, ...once('a') })
    expect([right.status, right.headers.get('idempotent-replay')]).toEqual([201, null])
  })

  test('enquiries are recorded with their working day at the office, and one event', async () => {
    const { services, token } = await apiDesk(engine)
    const open = { ...enquiry, askedAt: '2026-05-09T23:30:00Z', outcome: 'open', answeredAt: null, service: 'PSP-E' }
    const { answer } = await ask('postEnquiries', { token, body: { enquiries: [enquiry, open] } })
    expect(answer).toEqual({ recorded: 2 })
    const rows = await services.database.db.selectFrom('enquiry').selectAll().orderBy('askedAt').execute()
    expect(rows).toMatchObject([
      // Sunday morning in Pati; to be answered on Monday.
      { askedOn: '2026-05-10', askedHour: 6, dueOn: '2026-05-11', answeredOn: null, source: 'interface' },
      { askedOn: '2026-05-11', askedHour: 9, answeredOn: '2026-05-11', minutes: 9, enteredBy: null },
    ])
    const [event, ...others] = await services.store.events.listByStream(informationStream('kanim-pati'), { limit: 5 })
    expect([event?.action, others]).toEqual(['enquiries.received', []])
    expect(JSON.parse(event!.newValue!)).toMatchObject({ recorded: 2, byChannel: { whatsapp: 2 } })
  })

  test('service times: batches add up, months replace, what is open has its day', async () => {
    const { services, token } = await apiDesk(engine)
    await ask('postServiceTimes', { token, body: applications })
    const late = { ...application, startedOn: '2026-04-01', finishedOn: '2026-05-08' }
    const added = await ask('postServiceTimes', { token, body: { ...applications, applications: [late, application] } })
    expect(added.answer).toMatchObject({ months: [{ month: '2026-05', version: 2, finished: 3 }] })
    const rows = () => services.store.serviceTimes.listTimes('kanim-pati', '2026-01', '2026-12')
    expect(await rows()).toMatchObject([{ finished: 3, onTime: 2, days4: 2, days5: 1 }])
    expect(await services.store.serviceTimes.listLate('kanim-pati', '2026-05', '2026-05')).toMatchObject([
      { atMonth: '2026-04', count: 1 },
    ])

    const counts = { service: 'PSP-E', finished: 40, onTime: 39, measured: 40, workingDays: 130 }
    const months = { kind: 'months', months: [{ month: '2026-05', services: [counts] }] }
    expect((await ask('postServiceTimes', { token, body: months })).answer).toMatchObject({ months: [{ version: 3 }] })
    expect(await rows()).toMatchObject([{ finished: 40, onTime: 39, days4: 0 }])

    const open = { kind: 'open', asOf: '2026-05-12', open: [{ service: 'PSP-E', startedOn: '2026-05-04', count: 2 }] }
    expect((await ask('postServiceTimes', { token, body: open })).answer).toMatchObject({ openAsOf: '2026-05-12' })
    const older = await ask('postServiceTimes', { token, body: { ...open, asOf: '2026-05-11' } })
    expect([older.status, older.answer.code]).toEqual([409, 'newer-known'])
    expect(await services.store.serviceTimes.standingAt('kanim-pati', '2026-05')).toMatchObject({ asOf: '2026-05-12' })
  })
})
