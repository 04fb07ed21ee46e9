import { describe, expect, test } from 'vitest'
import { action as account, loader as ownAccount } from '#app/routes/_app.account.tsx'
import { loader as list } from '#app/routes/_app.people._index.tsx'
import { action as act, loader as person } from '#app/routes/_app.people.$personId.tsx'
import { action as invite, loader as inviting } from '#app/routes/_app.people.new.tsx'
import { loader as table } from '#app/routes/_app.permissions.tsx'
import { loader as frame } from '#app/routes/_app.tsx'
import { action as signIn } from '#app/routes/masuk.tsx'
import { action as prefer } from '#app/routes/preferences.tsx'
import type { Role } from '#app/domain/access/roles.ts'
import { givenPerson, givenUnits, password, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'

const seats: readonly (readonly [id: string, role: Role, unitId: string])[] = [
  ['admin', 'admin', 'kementerian'],
  ['branch', 'admin', 'kanwil-jateng'],
  ['kakanwil', 'kepala_kanwil', 'kanwil-jateng'],
  ['tpi', 'tpi_ketua', 'kementerian'],
  ['operator', 'operator_satker', 'kanim-pati'],
  ['surabaya', 'operator_satker', 'kanim-surabaya'],
]
const world = async () => {
  const services = await testServices()
  await givenUnits(services.store)
  for (const [id, role, unitId] of seats) await givenPerson(services.store, id, role, unitId)
  return services
}
const as = async (services: TestServices, id: string) => ({ cookie: (await signedIn(services, id)).cookie })
const send = async (services: TestServices, who: string, personId: string, fields: Record<string, string>) => {
  const request = post(`/people/${personId}`, fields, await as(services, who))
  return answerOf(() => act(args(request, { personId })))
}

describe('who may open what', () => {
  const pages: readonly [string, (services: TestServices, who: string) => Promise<unknown>, Record<string, number>][] =
    [
      [
        'the list of people',
        async (services, who) => list(args(get('/people', await as(services, who)))),
        { admin: 200, branch: 200, kakanwil: 200, tpi: 403, operator: 403 },
      ],
      [
        'the invitation',
        async (services, who) => inviting(args(get('/people/new', await as(services, who)))),
        { admin: 200, branch: 200, kakanwil: 403, tpi: 403, operator: 403 },
      ],
      [
        'a person of the region',
        async (services, who) =>
          person(args(get('/people/operator', await as(services, who)), { personId: 'operator' })),
        { admin: 200, branch: 200, kakanwil: 200, tpi: 404, operator: 404 },
      ],
      [
        'a person of another region',
        async (services, who) =>
          person(args(get('/people/surabaya', await as(services, who)), { personId: 'surabaya' })),
        { admin: 200, branch: 404, kakanwil: 404, tpi: 404, operator: 404 },
      ],
      [
        'the permission table',
        async (services, who) => table(args(get('/permissions?peran=tpi_ketua', await as(services, who)))),
        { admin: 200, branch: 200, kakanwil: 200, tpi: 200, operator: 403 },
      ],
    ]
  const cells = pages.flatMap(([name, open, by]) =>
    Object.entries(by).map(([who, status]) => ({ name, open, who, status })),
  )

  test.each(cells)('$name answers $who with $status', async ({ open, who, status }) => {
    const services = await world()
    expect((await answerOf(() => open(services, who))).status).toBe(status)
  })

  test.each([list, inviting, table, frame, ownAccount])('nobody who is signed out sees any', async (loader) => {
    await world()
    expect((await answerOf(() => loader(args(get('/people'))))).location).toBe('/masuk?ke=%2Fpeople')
  })

  test('a change by nobody is refused, not led to the door', async () => {
    await world()
    const answer = await answerOf(() =>
      act(args(post('/people/operator', { intent: 'link' }), { personId: 'operator' })),
    )
    expect(answer).toMatchObject({ status: 401, body: { reason: 'signed-out' } })
  })

  test.each([
    ['operator', ['office', 'evidence', 'indicators', 'information', 'complaints', 'surveys']],
    ['kakanwil', ['reviews', 'reports', 'monitoring', 'complaints', 'people', 'permissions']],
    ['tpi', ['reviews', 'monitoring', 'permissions']],
    ['admin', ['people', 'cycles', 'operation', 'units', 'events', 'limits', 'editions', 'permissions']],
    ['branch', ['people', 'units', 'events', 'permissions']],
  ])('the bar shows %s only the own ways', async (who, ways) => {
    const services = await world()
    const answer = await answerOf(async () => frame(args(get('/', await as(services, who)))))
    expect((answer.body as { ways: { name: string }[] }).ways.map(({ name }) => name)).toEqual(ways)
  })
})

describe('managing people', () => {
  const grant = {
    intent: 'grant',
    role: 'ketua_pokja',
    unitId: 'kanim-pati',
    areas: 'PW',
    acting: 'none',
    from: '2026-05-12',
  }

  test('an invitation gives the link once', async () => {
    const services = await world()
    const fields = { ...grant, name: 'Operator Kanim Solo', email: 'Solo@Menuju.test', nip: '', to: '' }
    const request = post('/people/new', fields, await as(services, 'branch'))
    const answer = await answerOf(() => invite(args(request)))
    expect(answer).toMatchObject({
      status: 200,
      body: { link: { url: expect.stringMatching(/\/undangan\/[\w-]{43}$/) } },
    })
    expect(await services.store.persons.findByLogin('solo@menuju.test')).toMatchObject({ status: 'invited' })
  })

  test('faults of the invitation stand at their fields, and what was typed is kept', async () => {
    const services = await world()
    const fields = { ...grant, name: ' ', email: 'x', nip: '123', from: '2026-02-30', areas: 'XX', role: 'king' }
    const request = post('/people/new', fields, await as(services, 'admin'))
    expect(await answerOf(() => invite(args(request)))).toMatchObject({
      status: 400,
      body: {
        errors: {
          name: ['required'],
          email: ['not-an-email'],
          nip: ['not-a-nip'],
          from: ['not-a-date'],
          areas: ['unknown-option'],
          role: ['choose-one'],
        },
        values: { nip: '123' },
      },
    })
    const taken = { ...grant, name: 'Operator', email: 'operator@menuju.test' }
    const again = post('/people/new', taken, await as(services, 'admin'))
    expect(await answerOf(() => invite(args(again)))).toMatchObject({
      status: 400,
      body: { errors: { email: ['already-used'] } },
    })
  })

  test('every act of the page works, and only within reach', async () => {
    const services = await world()
    expect((await send(services, 'branch', 'operator', grant)).status).toBe(200)
    expect((await send(services, 'branch', 'operator', { ...grant, to: '2026-01-01' })).body).toMatchObject({
      intent: 'grant',
      errors: { to: ['dates-reversed'] },
    })
    const [first] = await services.store.roles.listByPersons(['operator'])
    const end = { intent: 'end-role', roleId: first?.id ?? '', reason: 'selesai' }
    expect((await send(services, 'branch', 'operator', { ...end, reason: ' ' })).status).toBe(400)
    expect((await send(services, 'branch', 'surabaya', end)).status).toBe(404)
    expect((await send(services, 'branch', 'operator', end)).status).toBe(200)
    expect((await send(services, 'branch', 'operator', { intent: 'link' })).body).toMatchObject({ ok: true })
    expect((await send(services, 'branch', 'operator', { intent: 'deactivate', reason: 'pindah' })).status).toBe(200)
    expect((await send(services, 'branch', 'operator', { intent: 'link' })).status).toBe(409)
    expect((await send(services, 'branch', 'operator', { intent: 'reactivate' })).status).toBe(200)
    for (const intent of ['link', 'reactivate']) {
      expect((await send(services, 'branch', 'surabaya', { intent })).status).toBe(404)
      expect((await send(services, 'kakanwil', 'operator', { intent })).status).toBe(403)
    }
    expect((await send(services, 'branch', 'operator', { intent: 'crown' })).status).toBe(400)
  })
})

describe('the own account', () => {
  const change = { intent: 'password', current: password, password: 'kata yang baru', again: 'kata yang baru' }
  const submit = (cookie: string, fields: Record<string, string>) =>
    answerOf(() => account(args(post('/account', fields, { cookie }))))

  test('a new password ends the other sessions and keeps this one', async () => {
    const services = await world()
    const [mine, other] = [await signedIn(services, 'operator'), await signedIn(services, 'operator')]
    expect(await submit(mine.cookie, { ...change, current: 'not this one' })).toMatchObject({
      status: 400,
      body: { errors: { current: ['wrong-password'] } },
    })
    expect(await submit(mine.cookie, { ...change, password: 'short', again: 'short' })).toMatchObject({
      body: { errors: { password: ['too-short'] } },
    })
    expect(await submit(mine.cookie, change)).toMatchObject({ status: 200, body: { isChanged: true } })
    expect((await answerOf(() => frame(args(get('/account', { cookie: mine.cookie }))))).status).toBe(200)
    expect((await answerOf(() => frame(args(get('/account', { cookie: other.cookie }))))).status).toBe(302)
  })

  test('one session after another can be ended, somebody else’s cannot', async () => {
    const services = await world()
    const [mine, other] = [await signedIn(services, 'operator'), await signedIn(services, 'operator')]
    const foreign = await signedIn(services, 'surabaya')
    const end = (sessionId: string) => submit(mine.cookie, { intent: 'end-session', sessionId })
    const page = await answerOf(() => ownAccount(args(get('/account', { cookie: mine.cookie }))))
    expect((page.body as { sessions: { isThis: boolean }[] }).sessions.map(({ isThis }) => isThis).sort()).toEqual([
      false,
      true,
    ])
    expect(JSON.stringify(page.body)).not.toMatch(/token/i)
    expect((await end(foreign.sessionId)).status).toBe(404)
    expect((await end(other.sessionId)).location).toBe('/account')
    expect((await end(other.sessionId)).status).toBe(404)
    expect((await end(mine.sessionId)).location).toBe('/masuk')
    expect((await answerOf(() => frame(args(get('/account', { cookie: mine.cookie }))))).status).toBe(302)
  })

  test('a language chosen while signed in comes along to the next device', async () => {
    const services = await world()
    const { cookie } = await signedIn(services, 'operator')
    const chosen = await answerOf(() =>
      prefer(args(post('/preferences', { language: 'en', ke: '/account' }, { cookie }))),
    )
    expect([chosen.location, chosen.cookies]).toEqual(['/account', [expect.stringMatching(/^bahasa=en;/)]])
    expect(await services.store.persons.find('operator')).toMatchObject({ language: 'en' })
    const login = { login: 'operator@menuju.test', password }
    const entered = await answerOf(() => signIn(args(post('/masuk', login))))
    expect(entered.cookies).toContainEqual(expect.stringMatching(/^bahasa=en;/))
  })
})
