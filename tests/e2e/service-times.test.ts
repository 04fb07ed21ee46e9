import { expect, test } from 'vitest'
import { aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const address = '/offices/kanim-wonosobo/service-times'
const list = [
  'Layanan;Mulai;Selesai;Nama pemohon',
  'Paspor elektronik;01/04/2026;07/04/2026;Orang Satu',
  'PSP-E;01/04/2026;30/04/2026;Orang Dua',
  'PSP-BIASA;04/05/2026;;Orang Tiga',
  'Paspor hijau;01/04/2026;02/04/2026;Orang Empat',
].join('\r\n')

const file = { name: 'permohonan.csv', mimeType: 'text/csv', buffer: Buffer.from(list) }

test.each([
  ['with', true],
  ['without', false],
])('a list of applications is brought, looked at and recorded %s the script', async (_name, javaScriptEnabled) => {
  const { page } = await aVisitor({ javaScriptEnabled })
  await signIn(page, 'operator.wonosobo')
  await page.goto(address)
  await page.getByLabel('Berkas CSV atau XLSX').setInputFiles(file)
  await page.getByRole('button', { name: 'Baca daftar' }).click()
  const read = page.getByRole('heading', { name: 'Periksa daftar permohonan' })
  // Whoever has no script looks again.
  if (!javaScriptEnabled) {
    await eventually(async () => {
      const again = page.getByRole('link', { name: 'Lihat kemajuan' })
      if (await again.isVisible()) await again.click()
      return read.isVisible()
    }).toBe(true)
  }
  await read.waitFor()
  await page.getByText('2 permohonan selesai dan 1 masih terbuka').waitFor()
  await page.getByText('1 kolom lain tidak dibaca').waitFor()
  await page.getByRole('cell', { name: 'layanan tidak dikenal' }).waitFor()
  expect(await page.content()).not.toContain('Orang')

  await page.getByRole('checkbox', { name: 'April 2026' }).check()
  await page.getByRole('button', { name: 'Terima dan catat' }).click()
  await page.getByRole('heading', { name: 'April 2026: 50,0 % selesai tepat waktu, sasaran 95 %' }).waitFor()
})
