import { expect, inject, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { pdf } from '#tests/support/sample-files.ts'

withBrowser()

const office = 'kanim-jakarta-timur-2026'

test('the planning bureau records a decision with its letter and scan; the office reads it', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'biro')
  await page.goto(`/assessments/${office}/course`)
  await page.getByText('Sekarang: diusulkan. Berikutnya giliran biro perencanaan.').waitFor()
  await page.getByRole('link', { name: 'Catat: seleksi administrasi' }).click()
  await page.getByRole('heading', { level: 1, name: 'Catat keputusan: seleksi administrasi' }).waitFor()

  await page.getByLabel('Nomor surat').fill('B/77/RB.06/2026')
  await page.getByLabel('Tanggal surat').fill('2026-05-13')
  await page.getByLabel('Pindaian surat (PDF)').setInputFiles({
    name: 'foto.png',
    mimeType: 'image/png',
    buffer: Buffer.from('bukan gambar'),
  })
  await page.getByRole('button', { name: 'Catat: seleksi administrasi' }).click()
  await page.getByRole('alert').waitFor()
  expect(await page.getByLabel('Nomor surat').inputValue(), 'what was typed stays').toBe('B/77/RB.06/2026')

  const scan = { name: 'surat.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdf(0, 'Surat')) }
  await page.getByLabel('Pindaian surat (PDF)').setInputFiles(scan)
  await page.getByRole('button', { name: 'Catat: seleksi administrasi' }).click()
  await page.getByText('Tanggal ini belum terjadi.').waitFor()
  await page.getByLabel('Tanggal surat').fill('2026-05-11')
  await page.getByLabel('Pindaian surat (PDF)').setInputFiles(scan)
  await page.getByRole('button', { name: 'Catat: seleksi administrasi' }).click()
  await page.getByText('Tahap menjadi seleksi administrasi.').waitFor()
  await page.getByText('Surat B/77/RB.06/2026, 11 Mei 2026').waitFor()
  const letter = await page.getByRole('link', { name: 'Buka pindaian' }).getAttribute('href')
  const served = await page.request.get(letter ?? '')
  expect([served.status(), served.headers()['content-type']]).toEqual([200, 'application/pdf'])

  const { page: stranger } = await aVisitor()
  await signIn(stranger, 'operator.pati')
  expect((await stranger.request.get(letter ?? '')).status(), 'out of reach').toBe(404)
  const forged = await stranger.request.post(`/assessments/${office}/course/move/lulus`, {
    form: { version: '1', letterNumber: 'B/1', letterDate: '2026-05-11' },
    headers: { origin: inject('baseUrl') },
  })
  expect(forged.status(), 'nor by a forged form').toBe(404)
})
