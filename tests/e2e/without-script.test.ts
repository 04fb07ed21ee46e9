import { expect, test } from 'vitest'
import { arrive, aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { aPdf, aProgramNamed } from './documents.ts'
import { itemOn } from './worksheet.ts'

withBrowser()

const item = '/assessments/kanim-purworejo-2026/items/A.I.5.iii.a'

test('without script an operator signs in, answers, uploads and signs out', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await signIn(page, 'operator.purworejo')
  await page.getByRole('heading', { level: 1, name: /^Kurang [\d,]+ poin lagi/ }).waitFor()

  await page.goto('/assessments/kanim-purworejo-2026/worksheet/A.I.5.iii?item=A.I.5.iii.a')
  const { item: open, level, note } = itemOn(page, 'A.I.5.iii.a')
  await level('B').check()
  await note.fill('Kebijakan pengaduan sebagian diterapkan.')
  await open.getByRole('button', { name: 'Simpan jawaban' }).click()
  await arrive(page, /A\.I\.5\.iii/)

  await page.goto(item)
  expect(await page.getByRole('radio', { name: /^B / }).isChecked()).toBe(true)
  expect(await page.getByLabel('Penjelasan').inputValue()).toBe('Kebijakan pengaduan sebagian diterapkan.')
  await page.getByRole('checkbox').first().check()
  await page.getByRole('button', { name: 'Simpan centang' }).click()
  await page.goto(item)
  expect(await page.getByRole('checkbox').first().isChecked()).toBe(true)

  await page.getByLabel('Berkas', { exact: true }).setInputFiles(await aPdf('Notula pengaduan.pdf', 'Notula pengaduan'))
  await page.getByRole('button', { name: 'Unggah', exact: true }).click()
  await page.getByRole('link', { name: 'Notula pengaduan' }).first().click()
  await page.getByLabel('Tanggal dokumen').fill('2026-03-02')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await page.getByText('Keterangan tersimpan.').waitFor()
  await page.goto(item)
  await page.getByText(/tertanggal 2 Mar 2026/).waitFor()

  await page.getByText('Operator', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Keluar' }).click()
  await page.goto(item)
  expect(new URL(page.url()).pathname).toBe('/masuk')
})

test('without script a refused file is named with its reason, and what can be kept is kept', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await signIn(page, 'operator.purworejo')
  await page.goto('/assessments/kanim-purworejo-2026/items/A.I.5.iv.a')

  await page
    .getByLabel('Berkas', { exact: true })
    .setInputFiles([aProgramNamed('Laporan WBS.pdf'), await aPdf('Keputusan WBS.pdf', 'Keputusan WBS')])
  await page.getByRole('button', { name: 'Unggah', exact: true }).click()

  const told = page.getByRole('alert')
  await told.getByText(/^Laporan WBS\.pdf: isinya bukan seperti nama berkasnya/).waitFor()
  await told.getByRole('link', { name: 'Kembali ke butir' }).click()
  await page.getByRole('link', { name: 'Keputusan WBS' }).first().waitFor()
})

test('without script a wrong figure is named beside its field', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await signIn(page, 'operator.purworejo')
  await page.goto('/assessments/kanim-purworejo-2026/items/B.I.a')
  await page.getByLabel('Indeks survei, skala 0–4').fill('4,5')
  await page.getByRole('button', { name: 'Simpan jawaban' }).click()

  await page.getByText('Angka di luar rentang yang boleh.').waitFor()
  expect(await page.getByLabel('Indeks survei, skala 0–4').inputValue(), 'what was typed is still there').toBe('4,5')
})

test('without script language and appearance are kept', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await page.goto('/masuk')
  await page.getByRole('button', { name: /Switch to English/ }).click()
  await page.getByRole('heading', { name: 'Sign in to Menuju' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('en')
})
