import { expect, test } from 'vitest'
import { action as act, loader as page } from '#app/routes/_app.offices.$officeId.tokens.tsx'
import { mostTokens } from '#app/domain/api/tokens.ts'
import { makeToken } from '#app/use-cases/api/tokens.server.ts'
import type { TokensPage } from '#app/use-cases/api/tokens.server.ts'
import { actorOf, givenPerson, givenUnits, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const officeId = 'kanim-pati'
const fields = { intent: 'make', name: 'Sistem antrean', purposes: 'times:write', expiresOn: '2026-11-30' }

async function world(engine: 'sqlite' | 'postgres' = 'sqlite') {
  const services = await testServices(engine)
  await givenUnits(services.store)
  await givenPerson(services.store, 'head', 'kepala_kantor', officeId)
  const { cookie } = await signedIn(services, 'head')
  const send = (sent: Readonly<Record<string, string>>) =>
    answerOf(() => act(args(post('/', sent, { cookie }), { officeId })))
  const seen = async () => {
    const { body } = await answerOf(() => page(args(get('/', { cookie }), { officeId })))
    return (body as { page: TokensPage }).page.tokens
  }
  return { services, send, seen, head: await actorOf(services, 'head') }
}

eachEngine('tokens', (engine) => {
  test('one is made, shown this once and kept as a digest; taken back it lets nobody in', async () => {
    const { services, send, seen } = await world(engine)
    const { status, headers, body } = await send(fields)
    const { made } = body as { made: string }
    expect([status, headers.get('cache-control')]).toEqual([200, 'no-store'])
    expect(made).toMatch(/^mnj_[\w-]{43}$/)
    const [token] = await seen()
    expect(token).toMatchObject({ name: 'Sistem antrean', purposes: ['times:write'], state: 'valid', lastUsedOn: null })
    const row = await services.store.apiTokens.find(token!.id)
    expect(JSON.stringify([row, token])).not.toContain(made.slice(4))

    expect((await send({ intent: 'revoke', tokenId: token!.id })).body).toMatchObject({ revoked: true })
    expect(await seen()).toMatchObject([{ state: 'revoked' }])
    expect((await send({ intent: 'revoke', tokenId: token!.id })).status).toBe(409)
    const events = await services.store.events.listAfter(officeId, 0, 10)
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([
      ['api-token.made', 'head'],
      ['api-token.revoked', 'head'],
    ])
  })

  test('an office has a few valid ones at most, also of two made at the same moment', async () => {
    const { services, send, seen, head } = await world(engine)
    const token = { officeId, name: 'Antrean', purposes: ['times:write'], expiresOn: '2026-05-12' } as const
    for (let made = 1; made < mostTokens; made += 1) await makeToken(services, head, token)
    const both = await Promise.allSettled([makeToken(services, head, token), makeToken(services, head, token)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const { status, body } = await send(fields)
    expect([status, (body as { errors: unknown }).errors]).toEqual([409, { name: ['too-many-tokens'] }])
    expect(await seen()).toHaveLength(mostTokens)

    // The next day all of them are over, and there is room again.
    services.clock.at = new Date('2026-05-13T02:00:00.000Z')
    expect((await send(fields)).status).toBe(200)
  })
})

test.each([
  [{ name: ' ' }, { name: ['required'] }],
  [{ purposes: 'everything' }, { 'purposes.0': ['unknown-option'] }],
  [{ expiresOn: '2026-05-11' }, { expiresOn: ['in-past'] }],
  [{ expiresOn: '2027-05-14' }, { expiresOn: ['out-of-range'] }],
  [{ expiresOn: 'besok' }, { expiresOn: ['not-a-date'] }],
])('%j is told beside its field, and what was typed comes back', async (changes, errors) => {
  const { send, seen } = await world()
  const { status, body } = await send({ ...fields, ...changes })
  expect([status, (body as { errors: unknown }).errors]).toEqual([400, errors])
  expect(body).toMatchObject({ values: { ...fields, ...changes } })
  expect(await seen()).toEqual([])
})

test('an office that has closed makes none', async () => {
  const { services, send, seen } = await world()
  await services.store.unitRegister.change(officeId, { closedOn: '2026-05-11' })
  const { status, body } = await send(fields)
  expect([status, (body as { errors: unknown }).errors]).toEqual([409, { name: ['unit-closed'] }])
  expect(await seen()).toEqual([])
})

test('a token of another office cannot be taken back here', async () => {
  const { services, send } = await world()
  await givenPerson(services.store, 'other', 'kepala_kantor', 'kanim-solo')
  const solo = { officeId: 'kanim-solo', name: 'Antrean', purposes: ['times:write'], expiresOn: '2026-12-31' } as const
  const { id } = await makeToken(services, await actorOf(services, 'other'), solo)
  expect((await send({ intent: 'revoke', tokenId: id })).status).toBe(404)
})
