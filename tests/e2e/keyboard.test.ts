import { expect, test } from 'vitest'
import { arrive, aVisitor, eventually, withBrowser } from '#tests/support/browser.ts'
import { aPdf } from './documents.ts'
import { signInByKeyboard, tabAndEnter, tabTo } from './focus.ts'
import { itemOn, selfSaving } from './worksheet.ts'

withBrowser()

test('an operator answers and attaches without a mouse', async () => {
  const { page } = await aVisitor()
  await signInByKeyboard(page, 'operator.purworejo')
  const main = page.getByRole('navigation', { name: 'Utama', exact: true })
  await tabAndEnter(page, main.getByRole('link', { name: 'Lembar evaluasi' }))
  await arrive(page, /\/worksheet\/[^?]+\?item=/)
  await selfSaving(page)

  const code = new URL(page.url()).searchParams.get('item') ?? ''
  const { item, note, saved } = itemOn(page, code)
  await tabTo(page, item.getByRole('radio').first())
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await eventually(() => item.getByRole('radio').nth(1).isChecked()).toBe(true)
  await tabTo(page, note)
  await page.keyboard.type('Dijawab dengan papan ketik.')
  await saved()

  const chooser = page.waitForEvent('filechooser')
  await tabAndEnter(page, item.getByLabel('Berkas', { exact: true }))
  await (await chooser).setFiles(await aPdf('Surat tugas.pdf', 'Surat tugas'))
  await item.getByRole('link', { name: 'Surat tugas' }).waitFor()

  await page.reload()
  await selfSaving(page)
  expect(await item.getByRole('radio').nth(1).isChecked()).toBe(true)
  expect(await note.inputValue()).toBe('Dijawab dengan papan ketik.')
})

test('the first stop of a page leads past its head, and a menu opens and closes by key', async () => {
  const { page } = await aVisitor()
  await signInByKeyboard(page, 'operator.purworejo')
  await page.goto('/offices/kanim-purworejo')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await eventually(() => new URL(page.url()).hash).toBe('#isi')
  await page.keyboard.press('Tab')
  const inMain = () => page.evaluate(() => document.activeElement?.closest('main') !== null)
  expect(await inMain(), 'the next stop is in the main part').toBe(true)

  await page.reload()
  const menu = page.getByRole('banner').locator('summary')
  await tabAndEnter(page, menu)
  await tabTo(page, page.getByRole('button', { name: 'Keluar' }))
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Keluar' }).waitFor({ state: 'hidden' })
})

test('a reviewer judges without a mouse and without shortcuts', async () => {
  const { page } = await aVisitor()
  await signInByKeyboard(page, 'peninjau.jatim')
  await tabAndEnter(page, page.getByRole('link', { name: 'Nilai Kanim Surabaya' }))
  await page.getByRole('heading', { name: 'Penilaian Anda' }).waitFor()
  const first = new URL(page.url()).pathname
  await tabTo(page, page.getByLabel('Catatan untuk kantor'))
  await page.keyboard.type('Sesuai dokumen.')
  await tabAndEnter(page, page.getByRole('button', { name: 'Terima dan lanjut' }))
  await arrive(page, (url) => url.pathname !== first)
  await page.getByText(/ diterima\.$/).waitFor()
})

test('leadership filters and opens an office without a mouse', async () => {
  const { page } = await aVisitor()
  await signInByKeyboard(page, 'pimpinan')
  await tabTo(page, page.getByLabel('Status', { exact: true }))
  await page.keyboard.press('ArrowDown')
  await arrive(page, /status=[a-z]/)
  expect(await page.evaluate(() => document.activeElement?.tagName), 'the focus stays').toBe('SELECT')
  await page.goto('/monitoring')
  await tabTo(page, page.getByRole('searchbox', { name: 'Cari' }))
  await page.keyboard.type('pati')
  await page.keyboard.press('Enter')
  await arrive(page, /cari=pati/)
  await tabAndEnter(page, page.getByRole('table').getByRole('link', { name: 'Kanim Pati', exact: true }))
  await arrive(page, /\/offices\/kanim-pati(\?|$)/)
  await page.getByRole('heading', { level: 1, name: /^Kurang [\d,]+ poin lagi/ }).waitFor()
})

test('an administrator invites somebody without a mouse', async () => {
  const { page } = await aVisitor()
  await signInByKeyboard(page, 'admin')
  await page.goto('/people')
  await tabAndEnter(page, page.getByRole('link', { name: 'Undang orang' }))
  await arrive(page, '**/people/new')
  await tabTo(page, page.getByLabel('Nama menurut peran dan kantor'))
  await page.keyboard.type('Operator Kedua Kanim Bogor')
  await tabTo(page, page.getByLabel('Surel dinas'))
  await page.keyboard.type('operator2.bogor@menuju.test')
  await tabTo(page, page.getByLabel('Peran', { exact: true }))
  await page.keyboard.type('Operator')
  await tabTo(page, page.getByLabel('Unit', { exact: true }))
  await page.keyboard.type('Kanim Bogor')
  await tabAndEnter(page, page.getByRole('button', { name: 'Buat undangan' }))
  await page.getByText('Tautan siap diserahkan').waitFor()
  expect(await page.getByLabel('Tautan', { exact: true }).inputValue()).toMatch(/\/undangan\//)
})
