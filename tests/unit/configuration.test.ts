import { expect, test } from 'vitest'
import { clock } from '#app/platform/clock.server.ts'
import { readEnv } from '#app/platform/env.server.ts'

test('an empty environment is a working one', () => {
  expect(readEnv({})).toMatchObject({
    databaseUrl: 'sqlite:./data/menuju.db',
    evidenceFolder: './data/evidence',
    port: 3000,
    secureCookies: false,
    trustProxy: 0,
    sessionDays: 14,
    upload: { documentMiB: 10, imageMiB: 5, videoMiB: 100, files: 20 },
    demo: false,
    today: undefined,
  })
})

test('an empty value counts as none', () => {
  expect(readEnv({ PORT: '', PUBLIC_URL: '', MENUJU_TODAY: '' })).toMatchObject({ port: 3000, publicUrl: undefined })
})

test('every fault is named at once, and no value is repeated', () => {
  const faulty = () =>
    readEnv({
      DATABASE_URL: 'mysql://root:secret@host/x',
      PORT: '70000',
      UPLOAD_IMAGE_MB: '51',
      PUBLIC_URL: 'ftp://menuju.example',
      MENUJU_TODAY: '2026-13-01',
      LOG_LEVEL: 'loud',
      DEMO: 'maybe',
    })
  for (const name of ['DATABASE_URL', 'PORT', 'UPLOAD_IMAGE_MB', 'PUBLIC_URL', 'MENUJU_TODAY', 'LOG_LEVEL', 'DEMO']) {
    expect(faulty).toThrow(name)
  }
  expect(faulty).not.toThrow('secret')
})

test.each([
  [{ MENUJU_TODAY: '2026-05-12' }, false],
  [{ MENUJU_TODAY: '2026-05-12', NODE_ENV: 'production' }, false],
  [{ MENUJU_TODAY: '2026-05-12', DEMO: '1' }, true],
  [{ MENUJU_TODAY: '2026-05-12', NODE_ENV: 'test' }, true],
])('%o may fix the day: %s', (environment, allowed) => {
  if (allowed) expect(readEnv(environment).today).toBe('2026-05-12')
  else expect(() => readEnv(environment)).toThrow('MENUJU_TODAY')
})

test('cookies are secure when people come by https', () => {
  expect(readEnv({ PUBLIC_URL: 'https://menuju.example/' })).toMatchObject({
    secureCookies: true,
    publicUrl: 'https://menuju.example',
  })
  expect(readEnv({ PUBLIC_URL: 'http://menuju.example' }).secureCookies).toBe(false)
})

test('the clock goes on, on a fixed day too', () => {
  expect(Math.abs(clock()().getTime() - Date.now())).toBeLessThan(1000)
  const western = new Date(clock('2026-05-12')().getTime() + 7 * 3_600_000)
  expect(western.toISOString().slice(0, 10)).toBe('2026-05-12')
})
