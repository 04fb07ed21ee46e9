import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { arrive, aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'
import { itemOn } from './worksheet.ts'

withBrowser()

const office = 'kanim-cilacap-2026'
const review = `/assessments/${office}/review`

/** The code of the item at the desk. */
async function codeOf(page: Page): Promise<string> {
  return decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
}

async function atAnotherItem(page: Page, before: string): Promise<string> {
  await arrive(page, (url) => url.pathname.startsWith(`${review}/`) && !url.pathname.endsWith(`/${before}`))
  await page.getByRole('heading', { name: 'Penilaian Anda' }).waitFor()
  return codeOf(page)
}

test('a reviewer judges one item and returns one by keyboard; the office repairs it; the reviewer sees how and accepts', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'peninjau.jateng')
  await arrive(page, '**/reviews')
  await page.getByRole('link', { name: 'Nilai Kanim Cilacap' }).click()
  await page.getByRole('heading', { name: 'Penilaian Anda' }).waitFor()
  await page.getByText(/juga sedang membuka/).waitFor({ state: 'hidden' })

  const first = await codeOf(page)
  const judged = () => page.locator('.queue-bar dl dt').first().innerText()
  const before = await judged()
  await page.keyboard.press('a')
  const second = await atAnotherItem(page, first)
  await page.getByText(`${first} diterima.`).waitFor()
  expect(await judged()).not.toBe(before)

  await page.keyboard.press('r')
  await page.getByLabel('Alasan', { exact: true }).last().selectOption('BELUM_TTD')
  await page.getByLabel('Catatan untuk kantor').fill('Belum bernomor surat.')
  await page.getByRole('button', { name: 'Kembalikan ke kantor' }).press('Enter')
  await page.getByRole('dialog').getByRole('button', { name: 'Ya, kembalikan' }).press('Enter')
  await atAnotherItem(page, second)
  await page.getByText(`${second} dikembalikan ke kantor.`).waitFor()

  const { page: desk } = await aVisitor()
  await signIn(desk, 'operator.cilacap')
  await desk.goto(`/assessments/${office}/returned`)
  const { item, note, saved } = itemOn(desk, second)
  if ((await item.getAttribute('open')) === null) await item.locator('summary').first().click()
  await item
    .getByText(/Belum bernomor surat\./)
    .first()
    .waitFor()
  await note.fill('Nomor surat sudah dilengkapi.')
  await saved()
  await item.getByLabel('Tulis pesan').fill('Nomor ada di halaman 1.')
  await item.getByRole('button', { name: 'Kirim', exact: true }).click()
  await item.getByText('Nomor ada di halaman 1.').first().waitFor()
  await item.getByRole('button', { name: 'Ajukan kembali' }).click()
  await item.getByText('Menunggu verifikasi').waitFor()

  await page.goto(`${review}/${second}`)
  await page.getByText(/^Berubah sejak penilaian/).waitFor()
  await page.getByText('Nomor sudah dilengkapi', { exact: false }).waitFor({ state: 'hidden' })
  await page.getByText('Nomor surat sudah dilengkapi.').first().waitFor()
  await page.getByText('Nomor ada di halaman 1.').waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('terima dan lanjut').waitFor()
  await page.keyboard.press('Escape')
  await page.keyboard.press('a')
  await atAnotherItem(page, second)
  await page.goto(`${review}/${second}`)
  await eventually(() => page.locator('.pane-verdict .step-label').innerText()).toContain('Diterima')
})

test('two reviewers at one item are told of each other, and the slower one of what the faster decided', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'tpi.anggota')
  await page.goto('/assessments/kanim-surakarta-2026/review')
  await page.getByRole('heading', { name: 'Penilaian Anda' }).waitFor()
  const item = new URL(page.url()).pathname
  const { page: other } = await aVisitor()
  await signIn(other, 'tpi.ketua')
  await other.goto(item)
  await other.getByText('Anggota Tim Penilai Internal juga sedang membuka butir ini.').waitFor()

  await other.getByLabel('Catatan untuk kantor').fill('Cukup.')
  await page.getByRole('button', { name: 'Terima dan lanjut' }).click()
  await arrive(page, (url) => url.pathname !== item)
  await other.getByRole('button', { name: 'Terima dan lanjut' }).click()
  await other.getByText('Keadaan sudah berubah, penilaian Anda belum tersimpan').waitFor()
  expect(await other.getByLabel('Catatan untuk kantor').inputValue()).toBe('Cukup.')
})

test('without script an item is judged by plain forms', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await signIn(page, 'peninjau.jatim')
  await page.goto('/assessments/kanim-surabaya-2026/review')
  const first = await codeOf(page)
  await page.getByLabel('Tulis pesan').fill('Mohon notula rapat.')
  await page.getByRole('button', { name: 'Kirim', exact: true }).click()
  await page.getByText('Mohon notula rapat.').waitFor()
  await page.locator('summary', { hasText: 'Kembalikan butir' }).click()
  await page.getByRole('button', { name: 'Kembalikan ke kantor' }).click()
  await page.getByText('Wajib diisi').first().waitFor()
  await page.getByRole('button', { name: 'Terima dan lanjut' }).click()
  await page.getByText(`${first} diterima.`).waitFor()
})
