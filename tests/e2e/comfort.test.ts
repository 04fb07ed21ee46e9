import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { overhang } from './barriers.ts'

withBrowser()

/** One desk of each role. */
const desks: readonly (readonly [login: string, pages: readonly string[]])[] = [
  [
    'operator.pati',
    [
      '/offices/kanim-pati',
      '/assessments/kanim-pati-2026/worksheet/A.I.5.iii?item=A.I.5.iii.c',
      '/assessments/kanim-pati-2026/returned',
      '/assessments/kanim-pati-2026/exchange',
      '/assessments/kanim-pati-2026/what-if?terbuka=ya',
      '/evidence/kanim-pati-notula',
    ],
  ],
  ['kepala.pati', ['/assessments/kanim-pati-2026/submit', '/assessments/kanim-pati-2026/tasks']],
  ['peninjau.jateng', ['/reviews', '/assessments/kanim-cilacap-2026/review/A.I.1.iv.b']],
  ['tpi.ketua', ['/assessments/kanim-surakarta-2026/findings?temuan=baru']],
  ['pimpinan', ['/monitoring', '/monitoring/compare?office=kanim-pati&office=kanim-semarang']],
  ['biro', ['/cycles/new', '/assessments/kanim-kuala-tungkal-2026/course/move/evaluasi_desk_tpn']],
  ['admin', ['/people/new', '/people/operator.pati', '/units/import', '/events', '/limits']],
]

const visits = desks.map(([login, pages]) => ({ login, pages }))

/** Everything that would move for longer than an eye notices, with its seconds. */
function movements(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const longest = (list: string) => Math.max(...list.split(',').map((one) => parseFloat(one)))
    return [...document.querySelectorAll('*')].flatMap((one) =>
      [null, '::before', '::after', '::marker'].flatMap((part) => {
        const { transitionDuration, animationDuration } = getComputedStyle(one, part)
        const seconds = Math.max(longest(transitionDuration), longest(animationDuration))
        return seconds > 0.01 ? [`${one.tagName} ${one.className}${part ?? ''}: ${seconds} s`] : []
      }),
    )
  })
}

test.each(visits)('nothing moves for $login where less motion is asked for', async ({ login, pages }) => {
  const { page } = await aVisitor({ reducedMotion: 'reduce' })
  await signIn(page, login)
  const faults: string[] = []
  for (const path of pages) {
    await page.goto(path)
    await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)))
    for (const movement of await movements(page)) faults.push(`${path}: ${movement}`)
    const running = await page.evaluate(() => document.getAnimations().length)
    if (running > 0) faults.push(`${path}: ${running} animations run`)
  }
  expect(faults).toEqual([])
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect((await movements(page)).length, 'what moves is seen').toBeGreaterThan(0)
})

// A window of 1440 × 900 that is magnified to 200 % has half the pixels of a style sheet, each twice as dense.
const magnified = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }

test.each(visits)('at 200 % the pages of $login are all in the window, and what to do within reach', async (visit) => {
  const { page } = await aVisitor({ ...magnified, reducedMotion: 'reduce' })
  await signIn(page, visit.login)
  const faults: string[] = []
  for (const path of visit.pages) {
    await page.goto(path)
    const beyond = await overhang(page)
    if (beyond > 0) faults.push(`${path}: ${beyond} px beyond the window`)
    for (const action of await page.getByRole('main').locator('.btn-main:visible:enabled').all()) {
      // Everything of a click but the click: it can be scrolled to, and nothing lies over it.
      const reached = await action.click({ trial: true, timeout: 5000 }).then(
        () => true,
        () => false,
      )
      if (!reached) faults.push(`${path}: “${await action.innerText()}” cannot be reached`)
    }
  }
  expect(faults).toEqual([])
})
