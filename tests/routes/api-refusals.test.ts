import { expect, test } from 'vitest'
import { action as nowhere } from '#app/routes/api.v1.$.ts'
import { perStranger, perToken } from '#app/use-cases/api/caller.server.ts'
import { revokeToken } from '#app/use-cases/api/tokens.server.ts'
import { apiDesk, ask } from '#tests/support/api-desk.ts'
import type { OperationName, Sent } from '#tests/support/api-desk.ts'
import { application, applications, enquiry, figures, wellAsked } from '#tests/support/api-requests.ts'
import { givenReport } from '#tests/support/report-desk.ts'
import { args, post } from '#tests/support/requests.ts'
import { pass } from '#tests/support/services.ts'

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
  await services.store.unitRegister.change('kanim-pati', { closedOn: '2026-05-12' })
  expect(await refusal({ token })).toBe('403 office-closed')
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
  expect(await refusal({ text: new Uint8Array([0x7b, 0x7d]) })).toBe('422 validation')
  expect(await refusal({ text: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } })).toBe(
    '415 not-json',
  )
  expect(await refusal({ text: '{}', headers: { 'content-type': 'application/json; charset=utf-8' } })).toBe(
    '422 validation',
  )
  expect(await refusal({ text: '' })).toBe('400 malformed-json')
  expect(await refusal({ text: `"${'x'.repeat(1024 * 1024)}"` })).toBe('413 body-too-large')
  expect(await refusal({ text: `"${'x'.repeat(5 * 1024 * 1024)}"` })).toBe('413 body-too-large')
  expect(await refusal({ text: '{}', headers: { 'content-length': String(5 * 1024 * 1024) } })).toBe(
    '413 body-too-large',
  )
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
  [
    'putFigures',
    { figures: [{ key: 'services_finished/PSP-E', value: '12,5 %' }] },
    [['/figures/0/value', 'not-a-number']],
  ],
  ['putFigures', { figures: [{ key: 'services_finished/PSP-E', value: true }] }, [['/figures/0/value', 'invalid']]],
  ['putFigures', { figures: [{ key: 'services_finished/LAINNYA', value: 1 }] }, [['/figures/0/key', 'unknown-figure']]],
  ['putFigures', { figures: [{ key: 'skm_respondents', value: 1 }] }, [['/figures/0/key', 'unknown-figure']]],
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
  ['postEnquiries', { enquiries: [{ ...enquiry, outcome: 'open' }] }, [['/enquiries/0/answeredAt', 'still-open']]],
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
            { service: 'ITAS', finished: 5, onTime: 5, measured: 0, workingDays: 500 },
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
      ['/months/0/services/3/workingDays', 'nothing-measured'],
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
  const early = await ask('putFigures', { token, period: '2026-12', body: figure })
  expect([early.status, early.answer.code]).toEqual([404, 'period'])
  const never = await ask('putFigures', { token, period: '2026-13', body: figure })
  expect([never.status, never.answer.code]).toEqual([404, 'period'])
  expect((await ask('getIndicators', { token, query: '?period=2024-01' })).status).toBe(404)
  expect((await ask('getIndicators', { token, query: '?period=Mei' })).answer.errors).toEqual([
    { pointer: '/period', code: 'not-a-period' },
  ])
  expect((await ask('getReadiness', { token, query: '?year=2024' })).status).toBe(404)
  // Answered for another year or period than was meant, it would be believed.
  const misspelt = await ask('getReadiness', { token, query: '?yaer=2025' })
  expect([misspelt.status, misspelt.answer.errors]).toEqual([422, [{ pointer: '/yaer', code: 'unknown-field' }]])
  const twice = await ask('getIndicators', { token, query: '?period=2026-04&period=2026-05' })
  expect([twice.status, twice.answer.errors]).toEqual([422, [{ pointer: '/period', code: 'duplicate' }]])
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
