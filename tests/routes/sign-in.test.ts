import { describe, expect, test } from 'vitest'
import { loader as home } from '#app/routes/_index.tsx'
import { action as signOut, loader as openSignOut } from '#app/routes/keluar.ts'
import { action as signIn, loader as door } from '#app/routes/masuk.tsx'
import { action as setPassword, loader as openLink } from '#app/routes/undangan.$token.tsx'
import { loader as frame } from '#app/routes/_app.tsx'
import { createResetLink } from '#app/use-cases/accounts/create-reset-link.server.ts'
import { deactivatePerson } from '#app/use-cases/accounts/deactivate-person.server.ts'
import { givenPerson, givenUnits, password, signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import { pass, testServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const world = async (engine: 'sqlite' | 'postgres' = 'sqlite', environment: Record<string, string> = {}) => {
  const services = await testServices(engine, environment)
  await givenUnits(services.store)
  await givenPerson(services.store, 'operator', 'operator_satker', 'kanim-pati')
  await givenPerson(services.store, 'admin', 'admin', 'kementerian')
  return services
}
const enter = (fields: Record<string, string> = {}, address?: string) => {
  const form = { login: 'operator@menuju.test', password, ...fields }
  return answerOf(() => signIn(args(post('/masuk', form), {}, address)))
}

eachEngine('the door', (engine) => {
  test('opens with a cookie that scripts cannot read, and leads home', async () => {
    await world(engine)
    const answer = await enter()
    expect([answer.status, answer.location]).toEqual([302, '/'])
    const [cookie = ''] = answer.cookies
    expect(cookie).toMatch(/^menuju_sesi=\S+; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax$/)

    const desk = await answerOf(() => home(args(get('/', { cookie: cookie.split(';')[0] ?? '' }))))
    expect([desk.status, desk.location]).toEqual([302, '/offices/kanim-pati'])
  })

  test('a page asks to sign in first and is shown afterwards', async () => {
    await world(engine)
    const asked = await answerOf(() => frame(args(get('/people?cari=pati'))))
    expect([asked.status, asked.location]).toEqual([302, '/masuk?ke=%2Fpeople%3Fcari%3Dpati'])
    expect((await enter({ ke: '/people?cari=pati' })).location).toBe('/people?cari=pati')
  })

  test('signing out ends the session itself, not only the cookie', async () => {
    const services = await world(engine)
    const { cookie } = await signedIn(services, 'operator')
    const answer = await answerOf(() => signOut(args(post('/keluar', {}, { cookie }))))
    expect([answer.status, answer.location]).toEqual([302, '/masuk'])
    expect(answer.cookies[0]).toContain('Max-Age=0')
    expect((await answerOf(() => frame(args(get('/account', { cookie }))))).status).toBe(302)
  })

  test('a closed account is out with its next request', async () => {
    const services = await world(engine)
    const { cookie } = await signedIn(services, 'operator')
    expect((await answerOf(() => frame(args(get('/account', { cookie }))))).status).toBe(200)
    await deactivatePerson(services, null, { personId: 'operator', reason: 'pindah' })
    expect((await answerOf(() => frame(args(get('/account', { cookie }))))).location).toContain('/masuk')
  })

  test('a link sets the password and leads to the door; then it is spent', async () => {
    const services = await world(engine)
    const { token } = await createResetLink(services, null, 'operator')
    const form = { password: 'kata yang panjang', again: 'kata yang panjang' }
    const path = `/pulih/${token}`
    expect((await answerOf(() => openLink(args(get(path), { token })))).body).toMatchObject({ purpose: 'reset' })
    const differing = await answerOf(() => setPassword(args(post(path, { ...form, again: 'x' }), { token })))
    expect(differing).toMatchObject({ status: 400, body: { errors: { again: ['passwords-differ'] } } })
    expect((await answerOf(() => setPassword(args(post(path, form), { token })))).location).toBe('/masuk?siap')
    const spent = await answerOf(() => openLink(args(get(path), { token })))
    expect(spent).toMatchObject({ status: 404, body: { reason: 'link-used' } })
    expect((await enter({ password: form.password })).status).toBe(302)
  })
})

describe('the door', () => {
  test.each([
    ['another site', 'https://evil.example/'],
    ['another site without its scheme', '//evil.example/'],
    ['a backslash', '/\\evil.example/'],
    ['a tab inside', '/\t/evil.example/'],
    ['dots that end up outside', '/.//evil.example/'],
    ['a script', 'javascript:alert(1)'],
    ['nothing', ''],
  ])('never leads to %s', async (_name, ke) => {
    await world()
    expect((await enter({ ke })).location).toBe('/')
  })

  test('the cookie travels over https alone when that is how people come', async () => {
    await world('sqlite', { PUBLIC_URL: 'https://menuju.example' })
    expect((await enter()).cookies[0]).toContain('; Secure')
  })

  test('an unknown account and a wrong password are the same answer', async () => {
    await world()
    const [wrong, unknown] = [await enter({ password: 'not this one' }), await enter({ login: 'nobody@menuju.test' })]
    expect(wrong).toMatchObject({ status: 401, body: { fault: { reason: 'no-match' } }, cookies: [] })
    expect({ ...unknown, body: { ...(unknown.body as object), login: 'operator@menuju.test' } }).toEqual(wrong)
    expect(JSON.stringify(wrong.body)).not.toContain('not this one')
  })

  test('after too many attempts it says how long to wait', async () => {
    const { clock } = await world()
    for (let round = 0; round < 10; round++) await enter({ password: 'not this one' })
    pass(clock, { minutes: 4 })
    const held = await enter()
    expect(held).toMatchObject({ status: 429, body: { fault: { reason: 'rate-limited', minutes: 11 } } })
    expect(held.headers.get('Retry-After')).toBe('660')
  })

  test('an incomplete or broken form is refused without looking anybody up', async () => {
    await world()
    expect(await enter({ login: '', password: '' })).toMatchObject({
      status: 400,
      body: { errors: { login: ['required'], password: ['required'] } },
    })
    const headers = { 'Content-Type': 'multipart/form-data; boundary=x' }
    const broken = new Request('http://menuju.test/masuk', { method: 'POST', body: '--y', headers })
    expect(await answerOf(() => signIn(args(broken)))).toMatchObject({
      status: 400,
      body: { reason: 'malformed-form' },
    })
  })

  test.each([
    ['a foreign origin', { origin: 'https://evil.example' }],
    ['no origin of its own', { origin: 'null' }],
    ['another port', { origin: 'http://menuju.test:8080' }],
    ['another site by its own word', { 'sec-fetch-site': 'cross-site' }],
  ])('signing out on behalf of %s is refused', async (_name, headers) => {
    const services = await world()
    const { cookie } = await signedIn(services, 'operator')
    const answer = await answerOf(() => signOut(args(post('/keluar', {}, { cookie, ...headers }))))
    expect(answer).toMatchObject({ status: 403, body: { reason: 'foreign-origin' } })
    expect((await answerOf(() => frame(args(get('/account', { cookie }))))).status).toBe(200)
  })

  test('opening the address of signing out changes nothing', async () => {
    expect((await answerOf(() => openSignOut())).location).toBe('/')
  })

  test('whoever is inside already is led on', async () => {
    const services = await world()
    const { cookie } = await signedIn(services, 'operator')
    expect((await answerOf(() => door(args(get('/masuk?ke=/account', { cookie }))))).location).toBe('/account')
    expect((await answerOf(() => home(args(get('/'))))).location).toBe('/masuk')
  })

  test.each(['menuju_sesi=', 'menuju_sesi=x', 'menuju_sesi=%00', `menuju_sesi=${btoa('{"a":1}')}`, 'other=1'])(
    'a cookie like %s is nobody',
    async (cookie) => {
      await world()
      expect((await answerOf(() => home(args(get('/', { cookie }))))).location).toBe('/masuk')
    },
  )
})
