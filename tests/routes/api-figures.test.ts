import { expect, test } from 'vitest'
import { readForm } from '#app/http/form.server.ts'
import { apiDesk, ask } from '#tests/support/api-desk.ts'
import { post } from '#tests/support/requests.ts'
import { eachEngine } from '#tests/support/test-store.ts'

/** Asked for once a month: channels promised and working (whole), and working days of regular passports. */
const figure = (key: string, value: unknown) => ({ body: { figures: [{ key, value }] } })

test('a number is never taken for another one: three decimals are no thousands', async () => {
  const { services, token } = await apiDesk()
  const { status, answer } = await ask('putFigures', { token, ...figure('channels_required', 12.345) })
  expect([status, answer.errors]).toEqual([422, [{ pointer: '/figures/0/value', code: 'whole-number' }]])
  expect(await services.store.indicatorFigures.list('kanim-pati', ['2026-05'])).toEqual([])
  expect((await ask('putFigures', { token, ...figure('channels_required', 12_345) })).status).toBe(200)
  const [kept] = await services.store.indicatorFigures.list('kanim-pati', ['2026-05'])
  expect(kept?.value).toBe(12_345)
})

test.each(['1.234', '12', '', ' '])(
  'a figure that is sent as the text "%s" is refused, and nothing changes',
  async (text) => {
    const { services, token } = await apiDesk()
    await ask('putFigures', { token, ...figure('channels_required', 7) })
    const { status, answer } = await ask('putFigures', { token, ...figure('channels_required', text) })
    expect([status, answer.errors]).toEqual([422, [{ pointer: '/figures/0/value', code: 'not-a-number' }]])
    const [kept] = await services.store.indicatorFigures.list('kanim-pati', ['2026-05'])
    expect(kept?.value).toBe(7)
  },
)

test.each(['__proto__', 'constructor', 'toString'])('a key such as %s is one that nobody asks for', async (key) => {
  const { token } = await apiDesk()
  const { status, answer } = await ask('putFigures', { token, ...figure(key, 1) })
  expect([status, answer.errors]).toEqual([422, [{ pointer: '/figures/0/key', code: 'unknown-figure' }]])
})

eachEngine('a text with a NUL', (engine) => {
  test('is refused, and nothing of it is kept', async () => {
    const { services, token } = await apiDesk(engine)
    const body = { figures: [{ key: 'channels_required', value: 3, reason: 'a\0b' }] }
    const { status, answer } = await ask('putFigures', { token, body })
    expect([status, answer.code]).toEqual([400, 'malformed-json'])
    expect(await services.store.indicatorFigures.list('kanim-pati', ['2026-05'])).toEqual([])
  })
})

test('a form with a NUL is none', async () => {
  await expect(readForm(post('/x', { reason: 'a\0b' }))).rejects.toMatchObject({ reason: 'malformed-form' })
  expect((await readForm(post('/x', { reason: 'a' }))).get('reason')).toBe('a')
})
