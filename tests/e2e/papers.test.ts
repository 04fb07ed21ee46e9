import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { readPdf } from '#tests/support/read-pdf.ts'
import { pdf } from '#tests/support/sample-files.ts'

withBrowser()

test('the head of office downloads the SPTJM, brings the signed scan back, and sees it', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'kepala.pati')
  await page.goto('/offices/kanim-pati')
  await page.getByRole('link', { name: 'Dokumen cetak' }).click()
  await page.getByRole('heading', { level: 1, name: 'Dokumen cetak' }).waitFor()

  const entry = page.getByRole('region', { name: /^Surat Pernyataan Tanggung Jawab Mutlak/ })
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    entry.getByRole('link', { name: /^Unduh PDF/ }).click(),
  ])
  expect(download.suggestedFilename()).toBe('sptjm-kanim-pati-2026.pdf')
  const paper = await readPdf(await readFile(await download.path()))
  expect(paper.text).toContain('Surat Pernyataan Tanggung Jawab Mutlak')

  await entry.getByText('Unggah pindaian bertanda tangan').click()
  const code = await entry.getByLabel('Kode isi').inputValue()
  expect(paper.text, 'the code that is filled in stands on the paper').toContain(`kode isi ${code}`)
  const scan = { name: 'SPTJM bertanda tangan.pdf', mimeType: 'application/pdf', buffer: pdf(0, 'SPTJM') }
  await entry.getByLabel('Berkas pindaian').setInputFiles(scan)
  await entry.getByRole('button', { name: 'Simpan pindaian' }).click()
  await entry.getByText('Pindaian tersimpan.').waitFor()
  expect(await entry.getByRole('listitem').filter({ hasText: 'SPTJM bertanda tangan.pdf' }).count()).toBe(1)
  const href = await entry.getByRole('link', { name: 'Buka SPTJM bertanda tangan.pdf' }).getAttribute('href')
  expect((await page.request.get(href ?? '')).headers()['content-type']).toBe('application/pdf')

  const { page: operator } = await aVisitor()
  await signIn(operator, 'operator.pati')
  await operator.goto('/assessments/kanim-pati-2026/papers')
  await operator.getByText('SPTJM bertanda tangan.pdf').first().waitFor()
  expect(await operator.getByText('Unggah pindaian bertanda tangan').count(), 'nobody else brings it').toBe(0)
})
