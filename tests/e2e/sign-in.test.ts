import { expect, test } from 'vitest'
import { arrive, aVisitor, eventually, signIn, trySignIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const noMatch = 'Surel atau kata sandi tidak cocok. Periksa huruf besar dan kecil, lalu coba lagi.'

test('a wrong password and an unknown account are answered alike, and what was typed stays', async () => {
  const { page } = await aVisitor()
  for (const login of ['operator.bogor@menuju.test', 'tidak.ada@menuju.test', '198001012005011001']) {
    await trySignIn(page, login, 'salah sekali')
    await page.getByRole('alert').getByText(noMatch).waitFor()
    expect(await page.getByLabel('Surel dinas atau NIP').inputValue()).toBe(login)
  }
})

test('after too many attempts the door says how long to wait, for that account alone', async () => {
  const { page } = await aVisitor()
  for (let attempt = 1; attempt <= 10; attempt += 1) {
    await trySignIn(page, 'operator.cianjur@menuju.test', `tebakan ${attempt}`)
    await page.getByRole('alert').getByText(noMatch).waitFor()
  }
  await trySignIn(page, 'operator.cianjur@menuju.test', 'menuju-demo')
  await page
    .getByRole('alert')
    .getByText(/Terlalu banyak percobaan\. Coba lagi \d+ menit lagi\./)
    .waitFor()

  await signIn(page, 'operator.cirebon')
})

test('whoever signs out is out, also for the way back', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.cirebon')
  await page.getByRole('banner').locator('summary').click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await arrive(page, '**/masuk')
  await page.goto('/offices/kanim-cirebon')
  expect(new URL(page.url()).pathname).toBe('/masuk')
})

test('the appearance follows the device until one is chosen, and the choice stays', async () => {
  const { page } = await aVisitor({ colorScheme: 'dark' })
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  await page.goto('/instrumen')
  const dark = await ground()
  await page.getByRole('button', { name: 'Tampilan terang' }).click()
  await eventually(() => page.locator('html').getAttribute('data-theme')).toBe('light')
  expect(await ground()).not.toBe(dark)

  await page.reload()
  expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
})

test('a language chosen on one device greets the account on another', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.depok')
  await page.getByRole('button', { name: /Switch to English/ }).click()
  await page.getByRole('link', { name: 'Worksheet' }).first().waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')

  const { page: other } = await aVisitor()
  await signIn(other, 'operator.depok')
  await other.getByRole('link', { name: 'Worksheet' }).first().waitFor()
  await other.getByRole('button', { name: /Ganti ke bahasa Indonesia/ }).click()
  await other.getByRole('link', { name: 'Lembar evaluasi' }).first().waitFor()
})
