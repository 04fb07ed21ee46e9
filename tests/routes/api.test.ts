import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { loader as documentOf } from '#app/routes/api.v1.openapi[.]json.ts'
import { action as nowhere } from '#app/routes/api.v1.$.ts'
import { perStranger, perToken } from '#app/use-cases/api/caller.server.ts'
import { revokeToken } from '#app/use-cases/api/tokens.server.ts'
import { informationStream } from '#app/use-cases/information/information-stream.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { apiDesk, ask } from '#tests/support/api-desk.ts'
import type { OperationName, Sent } from '#tests/support/api-desk.ts'
import { args, get, post } from '#tests/support/requests.ts'
import { pass } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { givenReport } from '#tests/support/report-desk.ts'

const figures = { figures: [{ key: 'services_finished/PSP-E', value: 412 }] }
const enquiry = {
  askedAt: '2026-05-11T09:41:00+07:00',
  channel: 'whatsapp',
  topic: 'fees',
  outcome: 'answered',
  answeredAt: '2026-05-11T09:50:00+07:00',
}
const application = { service: 'PSP-E', startedOn: '2026-05-04', finishedOn: '2026-05-08' }
const applications = { kind: 'applications', mode: 'add', applications: [application] }
const once = (key: string) => ({ headers: { 'idempotency-key': key } })

/** Something every operation answers well. */
const wellAsked: Readonly<Record<OperationName, Sent>> = {
  putFigures: { body: figures },
  postEnquiries: { body: { enquiries: [enquiry] } },
  postServiceTimes: { body: applications },
  getReadiness: {},
  getIndicators: { query: '?period=2026-05' },
  getCatalogue: {},
}

test('the document is valid OpenAPI 3.1', async () => {
  await apiDesk()
  const response = documentOf(args(get('/api/v1/openapi.json')))
  const { valid, errors } = await new Validator().validate((await response.json()) as object)
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
    const [{ id: tokenId }] = (await services.store.apiTokens.listByOffice('kanim-pati')) as [{ id: string }]
    expect(JSON.parse(event!.newValue!)).toMatchObject({ source: 'api', tokenId })

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

const written: readonly OperationName[] = ['putFigures', 'postEnquiries', 'postServiceTimes']
const withToken = Object.keys(wellAsked).filter((name) => name !== 'getCatalogue') as readonly OperationName[]

test.each(withToken)('%s: no token, another office, another purpose, a token that is over or revoked', async (name) => {
  const { services, head, token, tokenFor } = await apiDesk()
  const sent = wellAsked[name]
  const refusal = async (changes: Sent) => {
    const { status, answer } = await ask(name, { ...sent, ...changes })
    return `${status} ${answer.code}`
  }
  const other = name === 'getReadiness' ? 'indicators:read' : 'readiness:read'
  const gone = await tokenFor()
  await revokeToken(services, head, { officeId: 'kanim-pati', tokenId: gone.id })
  const short = await tokenFor(undefined, '2026-05-12')

  expect(await refusal({})).toBe('401 token')
  expect(await refusal({ token: 'mnj_nothing' })).toBe('401 token')
  expect(await refusal({ token: token.replace('mnj_', '') })).toBe('401 token')
  expect(await refusal({ token: gone.token })).toBe('401 token')
  expect(await refusal({ token, office: 'kanim-solo' })).toBe('404 office')
  expect(await refusal({ token, office: 'nowhere' })).toBe('404 office')
  expect(await refusal({ token: (await tokenFor([other])).token })).toBe('403 purpose')
  expect((await ask(name, { ...sent, token: short.token })).status).toBeLessThan(300)
  pass(services.clock, { days: 1 })
  expect(await refusal({ token: short.token })).toBe('401 token')
  // Whoever is signed in is nobody here.
  expect(await refusal({ headers: { cookie: 'menuju_sesi=abc' } })).toBe('401 token')
  expect((await ask(name, { ...sent, token, method: 'PATCH', text: '{}' })).status).toBe(405)
})

test.each(written)('%s: bodies that are none', async (name) => {
  const { token } = await apiDesk()
  const refusal = async (changes: Sent) => {
    const { status, answer } = await ask(name, { token, ...changes })
    return `${status} ${answer.code}`
  }
  expect(await refusal({ text: '{"figures": [' })).toBe('400 malformed-json')
  expect(await refusal({ text: new Uint8Array([0x22, 0xff, 0xfe, 0x22]) })).toBe('400 malformed-json')
  expect(await refusal({ text: '{}', headers: { 'content-type': 'text/plain' } })).toBe('415 not-json')
  expect(await refusal({ text: `"${'x'.repeat(1024 * 1024)}"` })).toBe('413 body-too-large')
  expect(await refusal({ text: 'null' })).toBe('422 validation')
  expect(await refusal({ text: '[]' })).toBe('422 validation')
  expect(await refusal({ text: '{"__proto__": {"kind": "open"}}' })).toBe('422 validation')
  expect(await refusal({ text: `${'['.repeat(5000)}${']'.repeat(5000)}` })).toBe('422 validation')
  expect(await refusal({ body: {}, headers: { 'idempotency-key': 'two words' } })).toBe('400 idempotency-key')
})

test.each<[OperationName, unknown, readonly (readonly [pointer: string, code: string])[]]>([
  ['putFigures', { figures: [] }, [['/figures', 'required']]],
  ['putFigures', { figures: [{ key: 'x', value: 1 }] }, [['/figures/0/key', 'unknown-figure']]],
  ['putFigures', { figures: [{ key: 'services_finished/PSP-E', value: -1 }] }, [['/figures/0/value', 'too-small']]],
  ['putFigures', { figures: [{ key: 'services_finished/PSP-E', value: 1.5 }] }, [['/figures/0/value', 'whole-number']]],
  ['putFigures', { figures: [...figures.figures, ...figures.figures] }, [['/figures/1/key', 'duplicate']]],
  ['putFigures', { ...figures, submit: true }, [['/submit', 'unknown-field']]],
  ['postEnquiries', { enquiries: [{ ...enquiry, channel: 'merpati' }] }, [['/enquiries/0/channel', 'unknown-option']]],
  [
    'postEnquiries',
    { enquiries: [{ ...enquiry, askedAt: '2026-05-11' }] },
    [['/enquiries/0/askedAt', 'not-an-instant']],
  ],
  ['postEnquiries', { enquiries: [{ ...enquiry, name: 'Orang' }] }, [['/enquiries/0/name', 'unknown-field']]],
  [
    'postEnquiries',
    { enquiries: [{ ...enquiry, askedAt: '2026-05-13T00:00:00Z', answeredAt: null }] },
    [
      ['/enquiries/0/askedAt', 'in-future'],
      ['/enquiries/0/answeredAt', 'required'],
    ],
  ],
  ['postServiceTimes', { kind: 'rest' }, [['/kind', 'unknown-option']]],
  [
    'postServiceTimes',
    {
      ...applications,
      applications: [{ ...application, service: 'X', startedOn: '2026-02-31', finishedOn: '2026-02-01' }],
    },
    [
      ['/applications/0/service', 'unknown-option'],
      ['/applications/0/startedOn', 'not-a-date'],
      ['/applications/0/finishedOn', 'finished-before-started'],
    ],
  ],
  [
    'postServiceTimes',
    {
      kind: 'months',
      months: [
        {
          month: '2026-06',
          services: [
            { service: 'PSP-E', finished: 5, onTime: 6, measured: 7, workingDays: 1 },
            { service: 'SPLP', finished: 5, onTime: 5, measured: 5, workingDays: 1 },
            { service: 'ITK', finished: 5, measured: 5, workingDays: 1 },
          ],
        },
      ],
    },
    [
      ['/months/0/month', 'in-future'],
      ['/months/0/services/0/onTime', 'above-whole'],
      ['/months/0/services/0/measured', 'above-whole'],
      ['/months/0/services/1/onTime', 'no-standard'],
      ['/months/0/services/2/onTime', 'required'],
    ],
  ],
  [
    'postServiceTimes',
    { kind: 'open', asOf: '2026-05-11', open: [{ service: 'PSP-E', startedOn: '2026-05-12', count: 0 }] },
    [['/open/0/count', 'out-of-range']],
  ],
])('%s: each fault has its place (%j)', async (name, body, errors) => {
  const { services, token } = await apiDesk()
  const { status, answer } = await ask(name, { token, body })
  expect([status, answer.code]).toEqual([422, 'validation'])
  expect(answer.errors?.map(({ pointer, code }) => [pointer, code])).toEqual(errors)
  expect(await services.store.indicatorFigures.list('kanim-pati', ['2026-05'])).toEqual([])
  expect(await services.store.serviceTimes.listMonths('kanim-pati', '2000-01', '2999-12')).toEqual([])
})

test('a note that gives somebody away is refused, and its words are not told again', async () => {
  const { token } = await apiDesk()
  const body = { enquiries: [{ ...enquiry, note: 'Telepon 0812-3456-7890' }] }
  const { status, answer } = await ask('postEnquiries', { token, body })
  expect([status, answer.errors?.[0]?.pointer]).toEqual([422, '/enquiries/0/note'])
  expect(JSON.stringify(answer)).not.toContain('0812')
})

test('a closed period and figures that were handed in are refused', async () => {
  const { services, token } = await apiDesk()
  await givenReport(services.store, { code: 'SLA-04', value: 0 })
  const figure = { figures: [{ key: 'overdue_open/PSP-E', value: 1 }] }
  const locked = await ask('putFigures', { token, period: '2026-04', body: figure })
  expect([locked.status, locked.answer.code, locked.answer.errors]).toEqual([
    409,
    'figures-locked',
    [{ pointer: '/figures/0/key', code: 'locked' }],
  ])
  pass(services.clock, { days: 60 })
  const closed = await ask('putFigures', { token, period: '2026-02', body: figure })
  expect([closed.status, closed.answer.code]).toEqual([409, 'period-closed'])
  const never = await ask('putFigures', { token, period: '2026-13', body: figure })
  expect([never.status, never.answer.code]).toEqual([404, 'period'])
  expect((await ask('getIndicators', { token, query: '?period=2024-01' })).status).toBe(404)
  expect((await ask('getIndicators', { token, query: '?period=Mei' })).answer.errors).toEqual([
    { pointer: '/period', code: 'not-a-period' },
  ])
  expect((await ask('getReadiness', { token, query: '?year=2024' })).status).toBe(404)
})

test('a token is held to its rate, and a stranger to a stricter one; both are told how long to wait', async () => {
  const { services, token } = await apiDesk()
  const ended = async (sent: Sent, most: number) => {
    const statuses = []
    for (let time = 0; time <= most; time += 1) statuses.push((await ask('getIndicators', sent)).status)
    return [new Set(statuses.slice(0, -1)), statuses.at(-1)]
  }
  const query = '?period=2026-05'
  expect(await ended({ token: 'mnj_stranger', query }, perStranger.most)).toEqual([new Set([401]), 429])
  await services.database.db.updateTable('rateCount').set({ count: perToken.most }).execute()
  const { status, headers } = await ask('getIndicators', { token, query })
  expect([status, Number(headers.get('retry-after')) > 0]).toEqual([200, false])
  await services.database.db.updateTable('rateCount').set({ count: perToken.most }).execute()
  const refused = await ask('getIndicators', { token, query })
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
})

test('the day a token was used last is kept, the token itself nowhere', async () => {
  const { services, token } = await apiDesk()
  await ask('getReadiness', { token })
  const [row] = await services.store.apiTokens.listByOffice('kanim-pati')
  expect(row?.lastUsedOn).toBe('2026-05-12')
  const events = await services.store.events.listAfter('kanim-pati', 0, 50)
  expect(JSON.stringify([row, events])).not.toContain(token.slice(4))
})

test('an address that is none is a problem too', async () => {
  await apiDesk()
  const response = await nowhere(args(post('/api/v1/nothing', {}), { '*': 'nothing' }))
  expect([response.status, response.headers.get('content-type')]).toEqual([404, 'application/problem+json'])
})
