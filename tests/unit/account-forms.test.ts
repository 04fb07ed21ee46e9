import { expect, test } from 'vitest'
import { z } from 'zod'
import { passwordFault } from '#app/domain/access/password-rule.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { deviceName } from '#app/content/device-name.ts'
import { NewPasswordForm, SignInForm } from '#app/forms/accounts.ts'
import { InviteForm } from '#app/forms/accounts-people.ts'
import { parseForm } from '#app/http/form.server.ts'

function formOf(fields: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

test.each([
  ['operator@menuju.test', 'operator@menuju.test'],
  ['  Operator@menuju.test ', 'Operator@menuju.test'],
  ['19800101 200501 1 001', '198001012005011001'],
])('the login "%s" is read as "%s"', (typed, login) => {
  const form = parseForm(
    SignInForm,
    formOf([
      ['login', typed],
      ['password', ' a b '],
    ]),
  )
  expect(form).toMatchObject({ ok: true, value: { login, password: ' a b ' } })
})

test('secrets never come back to the browser', () => {
  const form = parseForm(
    SignInForm,
    formOf([
      ['login', ''],
      ['password', 'rahasia'],
    ]),
  )
  expect(form).toEqual({ ok: false, errors: { login: ['required'] }, values: { login: '' } })
})

test('a field sent twice, a field of another kind and an odd name do no harm', () => {
  const twice = parseForm(
    SignInForm,
    formOf([
      ['login', 'a'],
      ['login', 'b'],
      ['password', 'x'],
    ]),
  )
  expect(twice).toMatchObject({ ok: false, errors: { login: ['required'] } })
  const odd = parseForm(
    z.object({ name: z.string() }),
    formOf([
      ['__proto__', 'x'],
      ['name', 'y'],
    ]),
  )
  expect(odd).toEqual({ ok: true, value: { name: 'y' } })
  const file = new FormData()
  file.append('login', new File(['x'], 'x.txt'))
  expect(parseForm(SignInForm, file)).toMatchObject({
    ok: false,
    errors: { login: ['required'], password: ['required'] },
  })
})

test('a sentence of the schema library is never shown', () => {
  const form = parseForm(z.object({ age: z.coerce.number().max(3) }), formOf([['age', '9']]))
  expect(form).toMatchObject({ ok: false, errors: { age: ['invalid'] } })
})

test('two passwords that differ are said at the second', () => {
  const form = parseForm(
    NewPasswordForm,
    formOf([
      ['password', 'a'],
      ['again', 'b'],
    ]),
  )
  expect(form).toMatchObject({ ok: false, errors: { again: ['passwords-differ'] } })
})

const invitation = [
  ['name', 'Operator Kanim Pati'],
  ['role', 'anggota_pokja'],
  ['unitId', 'kanim-pati'],
  ['from', '2026-05-12'],
] as const

test('an invitation needs a login of either kind', () => {
  expect(parseForm(InviteForm, formOf(invitation))).toMatchObject({ ok: false, errors: { email: ['required'] } })
  const form = parseForm(
    InviteForm,
    formOf([...invitation, ['nip', '198001012005011001'], ['areas', 'PW'], ['areas', 'MP']]),
  )
  expect(form).toMatchObject({
    ok: true,
    value: { email: null, nip: '198001012005011001', areas: ['PW', 'MP'], acting: 'none', to: null },
  })
})

test.each([
  ['sembilan9', 'too-short'],
  ['sepuluh 10', undefined],
  ['日本語日本語日本語日', undefined],
  ['x'.repeat(201), 'too-long'],
  ['Password123', 'password-weak'],
  ['0000000000000', 'password-weak'],
  ['Operator.Pati', 'password-weak'],
  ['operator.pati@menuju.test', 'password-weak'],
  ['198001012005011001', 'password-weak'],
  ['kuda benar baterai', undefined],
])('the password "%s" is %s', (password, fault) => {
  expect(passwordFault(password, ['operator.pati@menuju.test', '198001012005011001'])).toBe(fault)
})

test.each([
  ['2026-05-12T16:59:59.999Z', 'Asia/Jakarta', '2026-05-12'],
  ['2026-05-12T17:00:00.000Z', 'Asia/Jakarta', '2026-05-13'],
  ['2026-05-12T15:59:59.999Z', 'Asia/Makassar', '2026-05-12'],
  ['2026-05-12T16:00:00.000Z', 'Asia/Makassar', '2026-05-13'],
  ['2026-05-12T14:59:59.999Z', 'Asia/Jayapura', '2026-05-12'],
  ['2026-05-12T15:00:00.000Z', 'Asia/Jayapura', '2026-05-13'],
])('%s in %s is %s', (at, zone, day) => {
  expect(localDay(new Date(at), zone)).toBe(day)
})

test.each([
  [
    'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 Chrome/130.0.0.0 Mobile Safari/537.36',
    'Chrome, Android',
  ],
  ['Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 Edg/130.0', 'Edge, Windows'],
  ['Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) Version/17.5 Mobile/15E148 Safari/604.1', 'Safari, iOS'],
  ['curl/8', undefined],
  ['', undefined],
])('%s is %s', (userAgent, name) => {
  expect(deviceName(userAgent)).toBe(name)
})
