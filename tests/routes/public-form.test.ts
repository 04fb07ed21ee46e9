import { expect, test } from 'vitest'
import { assertPublicForm, publicFormFault, publicFormToken } from '#app/http/public-form.server.ts'
import { post } from '#tests/support/requests.ts'
import { pass, testServices } from '#tests/support/services.ts'
import type { TestServices } from '#tests/support/services.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const form = { purpose: 'complaint', subject: 'kanim-pati' }

function bodyOf(fields: Readonly<Record<string, string>>): FormData {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  return body
}

function send(token: string, { address = '192.0.2.7', perHour = 3, fields = {}, about = form } = {}): Promise<void> {
  return assertPublicForm(post('/', {}), { address }, bodyOf({ token, ...fields }), { ...about, perHour })
}

/** What the page would show of a form that is refused. */
async function refusalOf(token: string, sent: Parameters<typeof send>[1] = {}) {
  const error = await send(token, sent).catch((thrown: unknown) => thrown)
  return publicFormFault(error, bodyOf({ token }), form)
}

function aToken({ clock }: TestServices, { seconds = 10 } = {}): string {
  const token = publicFormToken(form.purpose, form.subject)
  pass(clock, { minutes: seconds / 60 })
  return token
}

eachEngine('a form of the public', (engine) => {
  test('a form passes once', async () => {
    const services = await testServices(engine)
    const token = aToken(services)
    await send(token)
    await expect(send(token)).rejects.toMatchObject({ code: 'conflict', reason: 'form-spent' })
    await send(aToken(services))
  })

  test('of many that send the same form at once, one passes', async () => {
    const token = aToken(await testServices(engine))
    const results = await Promise.allSettled(Array.from({ length: 8 }, () => send(token, { perHour: 100 })))
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  test('an address sends so many in an hour, and its name is nowhere', async () => {
    const services = await testServices(engine)
    const tokens = Array.from({ length: 6 }, () => publicFormToken(form.purpose, form.subject))
    pass(services.clock, { minutes: 1 })
    await send(tokens[0]!, { perHour: 2 })
    await send(tokens[1]!, { perHour: 2 })
    expect(await refusalOf(tokens[2]!, { perHour: 2 })).toMatchObject({
      ...{ status: 429, fault: 'form-too-many', minutes: 60 },
      token: tokens[2],
    })
    await send(tokens[3]!, { perHour: 2, address: '192.0.2.8' })
    const counts = await services.database.db.selectFrom('rateCount').selectAll().execute()
    expect(JSON.stringify(counts)).not.toContain('192.0.2')

    pass(services.clock, { minutes: 61 })
    await send(tokens[2]!, { perHour: 2 })
  })
})

test('a token is good for its purpose, its subject and its time', async () => {
  const services = await testServices()
  const token = aToken(services)
  const [time, nonce, signature] = token.split('.')
  const earlier = (Number.parseInt(time!, 36) - 1000).toString(36)
  for (const bad of [
    '',
    'x.y.z',
    `${token}.more`,
    `${earlier}.${nonce}.${signature}`,
    `${time}.${nonce!.slice(1)}a.${signature}`,
  ]) {
    await expect(send(bad)).rejects.toMatchObject({ code: 'invalid', reason: 'form-forged' })
  }
  for (const about of [
    { ...form, subject: 'kanim-semarang' },
    { ...form, purpose: 'survey' },
  ]) {
    await expect(send(token, { about })).rejects.toMatchObject({ reason: 'form-forged' })
  }
  pass(services.clock, { minutes: 12 * 60 })
  await expect(send(token)).rejects.toMatchObject({ reason: 'form-expired' })
})

test('what comes faster than anybody writes, or fills what nobody sees, is refused and may be sent again', async () => {
  const services = await testServices()
  const token = aToken(services, { seconds: 1 })
  await expect(send(token)).rejects.toMatchObject({ code: 'invalid', reason: 'form-too-fast' })
  pass(services.clock, { minutes: 1 })
  await expect(send(token, { fields: { website: 'http://spam' } })).rejects.toMatchObject({ reason: 'form-refused' })
  await send(token)
})

test('addresses of one IPv6 network count together', async () => {
  const services = await testServices()
  await send(aToken(services), { perHour: 1, address: '2001:db8:1:2::7' })
  await expect(send(aToken(services), { perHour: 1, address: '2001:db8:1:2:ffff::9' })).rejects.toMatchObject({
    reason: 'form-too-many',
  })
  await send(aToken(services), { perHour: 1, address: '2001:db8:1:3::7' })
})

test('a refusal brings a fresh token, and anything else is thrown on', async () => {
  const services = await testServices()
  const token = aToken(services)
  await send(token)
  const fault = await refusalOf(token)
  expect(fault).toMatchObject({ status: 409, fault: 'form-spent' })
  pass(services.clock, { minutes: 1 })
  await send(fault.token)
  expect(() => publicFormFault(new Error('other'), bodyOf({ token }), form)).toThrow('other')
})

test('whoever was too fast presses again a second later and is heard, once', async () => {
  const services = await testServices()
  const token = aToken(services, { seconds: 1 })
  const fault = await refusalOf(token)
  expect(fault).toMatchObject({ status: 400, fault: 'form-too-fast' })
  pass(services.clock, { minutes: 1.5 / 60 })
  await send(fault.token)
  for (const spent of [token, fault.token]) {
    await expect(send(spent)).rejects.toMatchObject({ reason: 'form-spent' })
  }
})

test('a filled trap is drawn anew, and an old or forged form begins afresh', async () => {
  const services = await testServices()
  const token = aToken(services)
  const trapped = await refusalOf(token, { fields: { website: 'http://spam' } })
  expect(trapped.fault).toBe('form-refused')
  expect(trapped.token).not.toBe(token)
  await send(trapped.token)

  pass(services.clock, { minutes: 12 * 60 + 1 })
  for (const [bad, word] of [
    [aToken(services, { seconds: 12 * 3600 + 1 }), 'form-expired'],
    ['x.y.z', 'form-forged'],
  ] as const) {
    const { fault, token: fresh } = await refusalOf(bad)
    expect(fault).toBe(word)
    await expect(send(fresh)).rejects.toMatchObject({ reason: 'form-too-fast' })
    pass(services.clock, { minutes: 1 })
    await send(fresh)
  }
})
