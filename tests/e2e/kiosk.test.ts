import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const start = '/kantor/kanim-semarang/layar'
/** Of an office that asks its visitors at present. */
const surveyed = '/kantor/kanim-pati/layar'

/** Forms of the public are not taken from somebody who cannot have read them. */
async function readForAWhile(): Promise<void> {
  const since = performance.now()
  await expect.poll(() => performance.now() - since, { timeout: 5000 }).toBeGreaterThan(2200)
}

/** Second by second, so that the page may do between them what it does between seconds. */
async function leaveAlone(page: Page, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second += 1) await page.clock.fastForward(1000)
}

/** Leaves it alone until it asks, and tells the seconds; the screen's own begin when the script has taken hold. */
async function untilAsked(page: Page): Promise<number> {
  let seconds = 0
  const passing = async () => {
    seconds += 1
    await page.clock.fastForward(1000)
    return page.getByRole('dialog').isVisible()
  }
  await expect.poll(passing, { timeout: 60_000, interval: 50 }).toBe(true)
  return seconds
}

const at = (page: Page) => {
  const { pathname, search } = new URL(page.url())
  return pathname + search
}

test('a visitor asks with the keyboard alone, in large letters and in English, and the visit is counted', async () => {
  const { page } = await aVisitor()
  await page.goto(start)
  await page.getByRole('link', { name: 'Huruf besar' }).press('Enter')
  await page.getByRole('link', { name: 'Huruf biasa' }).waitFor()
  await page.getByRole('link', { name: 'English' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'How can we help?' }).waitFor()
  await page.getByRole('link', { name: /^Ask/ }).press('Enter')
  await page.getByRole('link', { name: /^Ordinary passport/ }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Ordinary passport' }).waitFor()
  await page.getByText('Rp350.000').waitFor()
  await readForAWhile()
  await page.getByRole('button', { name: 'Yes, fees' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: 'Thank you. Anything else?' }).waitFor()
  expect(at(page)).toBe(`${start}?bahasa=en&huruf=besar&terima=ya`)
})

test('everything to touch is large', async () => {
  const { page } = await aVisitor({ viewport: { width: 1080, height: 1920 }, hasTouch: true })
  const screens = ['', '/layanan', '/layanan/PSP-BIASA', '/prioritas', '/jam'].map((path) => `${start}${path}`)
  const forms = ['aduan', 'survei'].map((form) => `/kantor/kanim-pati/${form}?layar=1`)
  for (const path of [...screens, ...forms]) {
    await page.goto(path)
    const small = await page
      .locator('.kiosk :is(a, button, .input, .select, .textarea, .segmented label, .choice-list label)')
      .evaluateAll((targets) =>
        targets
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 64)
          .map((one) => one.outerHTML),
      )
    expect(small).toEqual([])
  }
})

test('an abandoned screen asks, is put off by any key, and returns to its start', async () => {
  const { page } = await aVisitor()
  await page.clock.install()
  await page.goto(`${start}?bahasa=en`)
  await page.getByRole('link', { name: /^Priority service/ }).click()
  await page.getByRole('heading', { level: 1, name: 'You are served first' }).waitFor()
  const asking = page.getByRole('dialog', { name: 'Are you still here?' })

  await leaveAlone(page, 36)
  expect(await asking.isVisible()).toBe(false)
  expect(36 + (await untilAsked(page)), 'within the minute').toBeLessThan(60)
  await page.keyboard.press('Shift')
  await asking.waitFor({ state: 'hidden' })

  await leaveAlone(page, 36)
  expect(at(page)).toBe(`${start}/prioritas?bahasa=en`)
  await untilAsked(page)
  await asking.getByRole('button', { name: 'Go on' }).click()
  await asking.waitFor({ state: 'hidden' })

  await untilAsked(page)
  await leaveAlone(page, 20)
  await page.getByRole('heading', { level: 1, name: 'Ada yang dapat kami bantu?' }).waitFor()
  expect(at(page)).toBe(start)
})

test.each([
  [
    /^Menyampaikan pengaduan/,
    'Pengaduan, saran, dan apresiasi',
    async (page: Page) => page.getByLabel('Ceritakan').fill('Antre lama.'),
  ],
  [
    /^Mengisi survei/,
    'Layanan apa yang sudah selesai Anda terima?',
    async (page: Page) => page.getByText('Paspor biasa').click(),
  ],
] as const)('what was begun beyond the tile %s does not stay for the next visitor', async (tile, title, begin) => {
  const { page } = await aVisitor()
  await page.clock.install()
  await page.goto(surveyed)
  await page.getByRole('link', { name: tile }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
  await begin(page)
  await untilAsked(page)
  await leaveAlone(page, 20)
  await page.getByRole('heading', { level: 1, name: 'Ada yang dapat kami bantu?' }).waitFor()
  expect(at(page)).toBe(surveyed)

  // Going back leads to the start again: what was left there was taken out of the way.
  await page.goBack()
  await page.getByRole('heading', { level: 1, name: 'Ada yang dapat kami bantu?' }).waitFor()
  expect(at(page)).toBe(surveyed)
})

test('a screen opened with the key from the desk asks visitor after visitor, and begins anew by itself', async () => {
  const { page } = await aVisitor()
  await page.clock.install()
  await signIn(page, 'operator.pati')
  await page.goto('/offices/kanim-pati/surveys')
  await page.getByRole('link', { name: 'Jadikan perangkat ini layar sentuh' }).click()
  const welcome = page.getByRole('heading', { level: 1, name: 'Ada yang dapat kami bantu?' })
  await welcome.waitFor()
  expect(at(page)).toBe(surveyed)

  const large = page.getByRole('link', { name: 'Huruf biasa' })
  for (const _visitor of [1, 2]) {
    await page.getByRole('link', { name: 'Huruf besar' }).click()
    await large.waitFor()
    await page.getByRole('link', { name: /^Mengisi survei/ }).click()
    await page.getByRole('banner').getByText('Pusat informasi').waitFor()
    await page.getByText('Paspor biasa').click()
    await page.getByRole('button', { name: 'Lanjut' }).click()
    for (let question = 0; question < 22; question += 1) {
      await page.locator('fieldset:not([hidden]) .scale label').first().click()
      await page.getByRole('button', { name: 'Lanjut' }).click()
    }
    await readForAWhile()
    await page.getByRole('button', { name: 'Kirim jawaban' }).click()
    await page.getByRole('heading', { name: 'Terima kasih atas jawaban Anda' }).waitFor()
    // What a visitor chose lasts as long as the visit; the next one begins plainly.
    await large.waitFor()
    await leaveAlone(page, 11)
    await welcome.waitFor()
    await page.getByRole('link', { name: 'Huruf besar' }).waitFor()
    expect(at(page)).toBe(surveyed)
  }
})

test('while the server cannot be reached it stays where it is, and returns as soon as it can', async () => {
  const { page } = await aVisitor()
  await page.clock.install()
  await page.goto(start)
  await page.getByRole('link', { name: /^Bertanya/ }).click()
  await page.getByRole('heading', { level: 1, name: 'Layanan apa yang Anda tanyakan?' }).waitFor()
  const asking = page.getByRole('dialog')
  await page.route(start, (route) => route.abort('internetdisconnected'))
  await untilAsked(page)
  await leaveAlone(page, 20)
  await asking.waitFor({ state: 'hidden' })
  expect(at(page)).toBe(`${start}/layanan`)

  await page.unroute(start)
  await untilAsked(page)
  await leaveAlone(page, 20)
  await page.getByRole('heading', { level: 1, name: 'Ada yang dapat kami bantu?' }).waitFor()
})

test('without script everything is read, and the desk is called', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await page.goto(start)
  expect(await page.getByText('Layar kembali ke awal setelah 60 detik').isVisible()).toBe(false)
  await page.getByRole('link', { name: /^Jam dan tempat/ }).click()
  await page.getByText('08.00–16.00').first().waitFor()
  await page.getByRole('link', { name: 'Kembali ke awal' }).click()
  await page.getByRole('link', { name: /^Bertanya/ }).click()
  await page.getByRole('link', { name: /^Paspor elektronik/ }).click()
  await readForAWhile()
  await page.getByRole('button', { name: 'Belum, bicara dengan petugas' }).click()
  await page.getByText('Silakan ke meja informasi.').waitFor()
})
