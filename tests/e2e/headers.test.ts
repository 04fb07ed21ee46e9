import { expect, inject, test } from 'vitest'

/** The real server, asked as a program would ask: what stands in the head of every answer. */
const ask = (path: string, init: RequestInit = {}) => fetch(inject('baseUrl') + path, { redirect: 'manual', ...init })

/** Signs in through the form; gives the cookie that a browser would send from then on. */
async function cookieOf(name: string): Promise<string> {
  const body = new URLSearchParams({ login: `${name}@menuju.test`, password: 'menuju-demo' })
  const answer = await ask('/masuk', { method: 'POST', body, headers: { origin: inject('baseUrl') } })
  expect(answer.status).toBe(302)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** The address of a file of Kanim Pati, found as its operator finds it. */
async function fileOfPati(cookie: string): Promise<string> {
  const library = await (await ask('/offices/kanim-pati/evidence?butir=A.I.5.iii.a', { headers: { cookie } })).text()
  for (const [path] of library.matchAll(/\/evidence\/[\w-]+(?=")/g)) {
    const file = `${path}/versions/1/file`
    if ((await ask(file, { headers: { cookie } })).ok) return file
  }
  throw new Error('The library of Kanim Pati shows no file')
}

const common = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
}

function expectGuarded({ headers }: Response): void {
  expect(Object.fromEntries(Object.keys(common).map((name) => [name, headers.get(name)]))).toEqual(common)
  expect(headers.get('x-powered-by')).toBeNull()
  const policy = headers.get('content-security-policy') ?? ''
  // What the server could not even read is answered with an empty policy.
  expect(policy).toMatch(/frame-ancestors 'self'|^default-src 'none'$/)
  expect(policy).toMatch(/default-src '(self|none)'/)
  expect(policy.replace("style-src 'unsafe-inline'", '')).not.toMatch(/unsafe|\*/)
}

test('a page lets only its own scripts run, by a word that changes each time', async () => {
  const [one, other] = [await ask('/masuk'), await ask('/masuk')]
  const nonceIn = ({ headers }: Response) => /'nonce-([\w-]+)'/.exec(headers.get('content-security-policy') ?? '')?.[1]
  expectGuarded(one)
  expect(nonceIn(one)).toMatch(/^[\w-]{20,}$/)
  expect(nonceIn(one)).not.toBe(nonceIn(other))
  const html = await one.text()
  const scripts = html.match(/<script(?=[\s>])[^>]*>/g) ?? []
  expect(scripts.length).toBeGreaterThan(0)
  expect(scripts.filter((script) => !script.includes(`nonce="${nonceIn(one)}"`))).toEqual([])
  expect(html).not.toMatch(/\sstyle=|\son[a-z]+=/)
})

test('so do asset, health, redirect, a page that is not there and one of nobody’s', async () => {
  const asset = /\/assets\/[\w.-]+\.js/.exec(await (await ask('/masuk')).text())?.[0] ?? ''
  const expected: readonly (readonly [path: string, status: number])[] = [
    [asset, 200],
    ['/favicon.svg', 200],
    ['/health', 200],
    ['/', 302],
    ['/monitoring', 302],
    ['/tidak-ada', 404],
    ['/assets/tidak-ada.js', 404],
    ['/%ff', 400],
    ['/evidence/entah/versions/1/file', 302],
  ]
  for (const [path, status] of expected) {
    const answer = await ask(path)
    expect([path, answer.status]).toEqual([path, status])
    expectGuarded(answer)
  }
})

test('a page behind the door stays in no cache, an asset for ever', async () => {
  const cookie = await cookieOf('operator.pati')
  const page = await ask('/account', { headers: { cookie } })
  expect([page.status, page.headers.get('cache-control')]).toEqual([200, 'private, no-store'])
  const asset = /\/assets\/[\w.-]+\.js/.exec(await page.text())?.[0] ?? ''
  expect((await ask(asset)).headers.get('cache-control')).toContain('immutable')
})

test('a file of evidence runs nothing, and is there for its office alone', async () => {
  const cookie = await cookieOf('operator.pati')
  const path = await fileOfPati(cookie)
  const file = await ask(path, { headers: { cookie } })
  expect(file.status).toBe(200)
  expectGuarded(file)
  expect(file.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  expect(file.headers.get('cache-control')).toBe('private, no-cache')
  expect((await ask(`${path}?unduh`, { headers: { cookie } })).headers.get('content-disposition')).toMatch(
    /^attachment/,
  )

  for (const stranger of ['operator.surabaya', 'peninjau.jatim', 'admin']) {
    const refused = await ask(path, { headers: { cookie: await cookieOf(stranger) } })
    expect([stranger, refused.status]).toEqual([stranger, stranger === 'admin' ? 403 : 404])
    expectGuarded(refused)
  }
})

test('the session cannot be read by a script and is not sent along from elsewhere', async () => {
  const body = new URLSearchParams({ login: 'operator.pati@menuju.test', password: 'menuju-demo' })
  const answer = await ask('/masuk', { method: 'POST', body, headers: { origin: inject('baseUrl') } })
  const session = answer.headers.getSetCookie().find((cookie) => cookie.startsWith('menuju_sesi='))
  expect(session).toMatch(/; Path=\/; HttpOnly; SameSite=Lax/)
})

test.each([
  ['/account', { intent: 'password' }],
  ['/assessments/kanim-pati-2026/items/A.I.1.i.a', { intent: 'answer', version: '1', note: 'x', choice: 'Tidak' }],
  [
    '/assessments/kanim-pati-2026/items/A.I.1.i.a/answer',
    { intent: 'answer', version: '1', note: 'x', choice: 'Tidak' },
  ],
  [
    '/assessments/kanim-pati-2026/items/A.I.1.i.a/evidence',
    { intent: 'link', url: 'https://example.go.id', title: '' },
  ],
  ['/assessments/kanim-pati-2026/submit', { version: '1', responsible: 'yes' }],
  ['/keluar', {}],
])('another site cannot make somebody change %s', async (path, fields: Record<string, string>) => {
  const cookie = await cookieOf('operator.pati')
  const origin = 'https://tempat-lain.example'
  for (const address of [path, `${path}.data`]) {
    const body = new URLSearchParams(fields)
    const answer = await ask(address, { method: 'POST', body, headers: { cookie, origin } })
    expect([address, answer.status, await answer.json()]).toMatchObject([address, 403, { reason: 'foreign-origin' }])
    expectGuarded(answer)
  }
  expect((await ask('/account', { headers: { cookie } })).status).toBe(200)
})
