import { test } from 'vitest'
import { arrive, aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

test('leadership goes from all offices to one indicator of one office and reads the same figure', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'pimpinan')
  await page.getByRole('link', { name: 'Indikator layanan' }).click()
  await arrive(page, /\/monitoring\/indicators/)
  await page
    .getByLabel('Indikator', { exact: true })
    .selectOption({ label: 'PGD-02 Pengaduan diselesaikan dalam batas waktu' })
  await arrive(page, /indikator=PGD-02/)
  await page.getByRole('searchbox', { name: 'Cari kantor' }).fill('pati')
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await arrive(page, /cari=pati/)

  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Kanim Pati/ }) })
  const value = row.getByRole('link', { name: /%$/ })
  const shown = await value.innerText()
  await value.click()
  await arrive(page, /kanim-pati\/indicators\/trend\/PGD-02/)
  // The address changes before the page is drawn: the heading with the figure is what says that it is there.
  const sentence = await page.getByRole('heading', { level: 1 }).filter({ hasText: shown }).innerText()

  // The same figure stands in the table below the drawing.
  await page.getByText('Lihat angka').click()
  const newest = page
    .getByRole('table', { name: sentence.slice(0, 20) })
    .getByRole('row')
    .filter({ hasText: shown })
  await newest.first().waitFor()
})

test('the sums of a Kanwil lead to its offices', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'pimpinan')
  await page.goto('/monitoring/indicators/regions')
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Kanwil Jawa Tengah' }) })
  const offices = await row.getByRole('cell').first().innerText()
  await row.getByRole('link').click()
  await arrive(page, /kanwil=kanwil-jawa-tengah/)
  await page.getByText(`Kantor 1–${offices} dari ${offices}`).waitFor()
})
