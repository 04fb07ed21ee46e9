import type { APIResponse, Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { arrive, aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { aPdf } from './documents.ts'

withBrowser()

const assessment = '/assessments/kanim-pati-2026'

const pages = [
  '/offices/kanim-pati',
  '/offices/kanim-pati/activity',
  '/offices/kanim-pati/evidence',
  `${assessment}/worksheet`,
  `${assessment}/worksheet/A.I.5.iii`,
  `${assessment}/items/A.I.5.iii.a`,
  `${assessment}/prerequisites`,
  `${assessment}/submit`,
  `${assessment}/trace?track=supported&node=TOTAL`,
  '/evidence/kanim-pati-notula',
] as const

const files = [
  '/evidence/kanim-pati-notula/versions/1/file',
  '/evidence/kanim-pati-notula/versions/1/file?unduh',
] as const

/** Changes of Pati's work, each as the page would send it. */
const changes: readonly (readonly [path: string, fields: Readonly<Record<string, string>>])[] = [
  [`${assessment}/items/A.I.5.iii.a/answer`, { intent: 'answer', version: '1', choice: 'A', note: 'Titipan' }],
  [`${assessment}/items/A.I.5.iii.a`, { intent: 'answer', version: '1', choice: 'A', note: 'Titipan' }],
  [`${assessment}/items/A.I.5.iii.a/answer`, { intent: 'ticks', shown: 'policy', documents: 'policy' }],
  [`${assessment}/items/A.I.5.iii.c`, { intent: 'submit', version: '1' }],
  [`${assessment}/items/A.I.5.iii.a/evidence`, { intent: 'link', url: 'https://contoh.go.id/berkas' }],
  [`${assessment}/items/A.I.5.iii.a/evidence`, { intent: 'attach', pieceId: 'kanim-pati-notula' }],
  [`${assessment}/items/A.I.5.iii.a/evidence`, { intent: 'detach', pieceId: 'kanim-pati-notula' }],
  [`${assessment}/prerequisites`, { intent: 'save', key: 'tlhp', version: '1', value: '100', note: '' }],
  [`${assessment}/submit`, { version: '1', responsible: 'yes' }],
  ['/evidence/kanim-pati-notula', { intent: 'details', version: '1', title: 'Diganti', kind: 'notula' }],
  ['/evidence/kanim-pati-notula', { intent: 'remove', version: '1' }],
]

/** Sends a form from the page's own address, as the page itself would. */
function post(page: Page, path: string, form: Readonly<Record<string, string>>): Promise<APIResponse> {
  return page.request.post(path, { form: { ...form }, headers: { origin: inject('baseUrl') }, maxRedirects: 0 })
}

/** What happened at Pati, as Pati's head reads it. */
async function activityOfPati(): Promise<string> {
  const { page } = await aVisitor()
  await signIn(page, 'kepala.pati')
  await page.goto('/offices/kanim-pati/activity')
  return page.getByRole('main').innerText()
}

test('an operator of another office finds nothing of Pati, on no page and in no file', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.surabaya')
  for (const path of pages) {
    const answer = await page.goto(path)
    expect([answer?.status(), path]).toEqual([404, path])
    await page.getByRole('heading', { name: 'Halaman tidak ditemukan' }).waitFor()
    expect(await page.content(), `${path} names nothing of the office`).not.toContain('Imigrasi Kelas I Non TPI Pati')
  }
  for (const path of files) {
    const answer = await page.request.get(path, { maxRedirects: 0 })
    expect([answer.status(), path]).toEqual([404, path])
    expect((await answer.body()).subarray(0, 4).toString()).not.toBe('%PDF')
  }
})

test('an operator of another office changes nothing at Pati', async () => {
  const before = await activityOfPati()
  const { page } = await aVisitor()
  await signIn(page, 'operator.surabaya')
  for (const [path, fields] of changes) {
    const answer = await post(page, path, fields)
    expect([answer.status(), path, fields['intent']]).toEqual([404, path, fields['intent']])
  }
  const upload = await page.request.post(`${assessment}/items/A.I.5.iii.a/evidence`, {
    multipart: { files: await aPdf('Titipan.pdf', 'Titipan') },
    headers: { origin: inject('baseUrl'), accept: 'application/json' },
  })
  expect(upload.status()).toBe(404)
  expect(await activityOfPati()).toBe(before)
})

test('a piece of another office cannot be attached to an item of one’s own', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const own = '/assessments/kanim-wonosobo-2026/items/A.I.6.iii.b'
  expect((await post(page, `${own}/evidence`, { intent: 'attach', pieceId: 'kanim-pati-notula' })).status()).toBe(404)
  const theirs = { intent: 'attach', assessmentId: 'kanim-wonosobo-2026', subjects: 'A.I.6.iii.b' }
  expect((await post(page, '/evidence/kanim-pati-notula', theirs)).status()).toBe(404)

  await page.goto(own)
  await page.getByText('Belum ada bukti untuk butir ini.').waitFor()
})

test('forged numbers and names of files lead nowhere', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.surabaya')
  const own = await page.request.get('/evidence/kanim-surabaya-sk-tim/versions/1/file')
  expect(own.status(), 'the own file is there').toBe(200)
  for (const path of [
    '/evidence/kanim-surabaya-sk-tim/versions/2/file',
    '/evidence/kanim-surabaya-sk-tim/versions/0/file',
    '/evidence/kanim-surabaya-sk-tim/versions/-1/file',
    '/evidence/kanim-surabaya-sk-tim/versions/1e0/file',
    '/evidence/kanim-surabaya-sk-tim%00/versions/1/file',
    '/evidence/..%2F..%2Fmenuju.db/versions/1/file',
    "/evidence/'%20or%201=1--/versions/1/file",
  ]) {
    expect([(await page.request.get(path)).status(), path]).toEqual([404, path])
  }
})

test('what belongs to leadership and administration is refused to an office', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.surabaya')
  for (const path of ['/monitoring', '/people', '/people/new', '/cycles', '/cycles/siklus-2026', '/permissions']) {
    const answer = await page.goto(path)
    expect([answer?.status(), path]).toEqual([403, path])
    await page.getByRole('heading', { name: 'Tindakan ini di luar wewenang Anda' }).waitFor()
  }
  expect((await page.goto('/people/operator.pati'))?.status()).toBe(404)
})

test('a visitor who is not signed in is sent to the door, and changes nothing', async () => {
  const { page } = await aVisitor()
  for (const path of [...pages, ...files]) {
    await page.goto(path)
    expect([new URL(page.url()).pathname, path]).toEqual(['/masuk', path])
  }
  const before = await activityOfPati()
  for (const [path, fields] of changes) {
    const answer = await post(page, path, fields)
    // A page's own form leads to the door, like its page; what a script sends is refused.
    const led = answer.status() === 302 && answer.headers()['location']?.startsWith('/masuk')
    expect([led || answer.status() === 401, path]).toEqual([true, path])
  }
  expect(await activityOfPati()).toBe(before)
})

test('a form that another site sends is refused', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  for (const path of [
    '/assessments/kanim-wonosobo-2026/items/A.I.6.iii.c/answer',
    '/assessments/kanim-wonosobo-2026/items/A.I.6.iii.c',
  ]) {
    const form = { intent: 'answer', version: '0', choice: 'A', note: '' }
    const answer = await page.request.post(path, {
      form,
      headers: { origin: 'https://contoh.example' },
      maxRedirects: 0,
    })
    expect([answer.status() >= 400 && answer.status() < 500, path]).toEqual([true, path])
  }
  await page.goto('/assessments/kanim-wonosobo-2026/items/A.I.6.iii.c')
  expect(await page.getByRole('radio', { name: /^A / }).isChecked()).toBe(false)
})

test('after signing in, the page that was asked for opens; an address elsewhere is not followed', async () => {
  const { page } = await aVisitor()
  await page.goto('/offices/kanim-pati/evidence')
  await page.getByLabel('Surel dinas atau NIP').fill('operator.pati@menuju.test')
  await page.getByLabel('Kata sandi', { exact: true }).fill('menuju-demo')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('heading', { level: 1, name: 'Pustaka bukti' }).waitFor()

  const { page: other } = await aVisitor()
  await other.goto('/masuk?ke=https://contoh.example/')
  await other.getByLabel('Surel dinas atau NIP').fill('operator.pati@menuju.test')
  await other.getByLabel('Kata sandi', { exact: true }).fill('menuju-demo')
  await other.getByRole('button', { name: 'Masuk' }).click()
  await arrive(other, '**/offices/kanim-pati')
})
