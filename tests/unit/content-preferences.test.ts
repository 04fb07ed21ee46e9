import { expect, test } from 'vitest'
import { preferenceHeaders, readPreferences } from '#app/http/preferences.server.ts'

const asked = (cookie: string, more: Record<string, string> = {}) =>
  new Request('http://menuju.test/', { headers: { cookie, ...more } })

test.each([
  ['nothing kept: Indonesian, as the device wishes', '', { language: 'id', theme: 'system' }],
  ['both kept', 'bahasa=en; tema=dark', { language: 'en', theme: 'dark' }],
  ['one kept', 'tema=light', { language: 'id', theme: 'light' }],
  ['between other cookies', 'a=b;bahasa=en;menuju_sesi=x', { language: 'en', theme: 'system' }],
  ['one of them is not ours', 'bahasa=fr; tema=dark', { language: 'id', theme: 'dark' }],
  ['an attempt at markup', 'tema="><script>', { language: 'id', theme: 'system' }],
  ['a name that only begins alike', 'bahasakita=en', { language: 'id', theme: 'system' }],
])('%s', (_name, cookie, expected) => {
  expect(readPreferences(asked(cookie))).toEqual(expected)
})

test("the browser's list of languages is not asked", () => {
  expect(readPreferences(asked('', { 'accept-language': 'en-GB,en' })).language).toBe('id')
})

test('only what was chosen is kept, for a year, and over https alone where that is used', () => {
  expect(preferenceHeaders({ theme: 'dark' }, false).getSetCookie()).toEqual([
    'tema=dark; Path=/; Max-Age=31536000; SameSite=Lax',
  ])
  expect(preferenceHeaders({ language: 'en', theme: 'system' }, true).getSetCookie()).toEqual([
    'bahasa=en; Path=/; Max-Age=31536000; SameSite=Lax; Secure',
    'tema=system; Path=/; Max-Age=31536000; SameSite=Lax; Secure',
  ])
})
