import { expect, test } from 'vitest'
import { aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'
import { aPdf } from './documents.ts'
import { itemPoints, openItem, itemOn } from './worksheet.ts'

withBrowser()

test('a returned item says why, is repaired with new evidence and handed in again', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.pati')
  const { item, note, saved } = await openItem(page, 'kanim-pati-2026', 'A.I.3.iii', 'A.I.3.iii.f')
  await item.getByText('Dikembalikan Kanwil, 16 April 2026.').waitFor()
  expect(await itemPoints(item)).toMatch(/^0,00/)

  const evaluation = await aPdf('Evaluasi pascapelatihan.pdf', 'Evaluasi pascapelatihan')
  await item.getByLabel('Berkas', { exact: true }).setInputFiles(evaluation)
  await item.getByLabel('Tanggal dokumen').fill('2026-05-04')
  await item.getByRole('button', { name: 'Simpan', exact: true }).click()
  await item.getByText(/tertanggal 4 Mei 2026/).waitFor()
  await note.fill('Evaluasi pascapelatihan membandingkan kinerja sebelum dan sesudah.')
  await saved()
  await item.getByRole('button', { name: 'Ajukan kembali' }).click()

  await item.getByText('Menunggu verifikasi').waitFor()
  await eventually(() => itemPoints(itemOn(page, 'A.I.3.iii.f').item)).toBe('0,21 / 0,21')
  await item
    .getByRole('region', { name: 'Riwayat' })
    .getByText(/^Diajukan kembali, Operator/)
    .waitFor()
})

test('a prerequisite is entered with its evidence and waits for the Kanwil', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  await page.goto('/assessments/kanim-wonosobo-2026/prerequisites')
  const row = page.getByRole('listitem').filter({ hasText: 'Penyelesaian tindak lanjut hasil pengawasan APIP/BPK' })
  await row.getByText('Belum terpenuhi').waitFor()

  await row.getByText(/^Ubah/).click()
  await row.getByRole('textbox').first().fill('seratus')
  await row.getByRole('button', { name: 'Simpan', exact: true }).click()
  await row.getByText('Isi dengan angka.').waitFor()
  await row.getByRole('textbox').first().fill('100')
  await row.getByRole('button', { name: 'Simpan', exact: true }).click()
  await row.getByText('Menunggu konfirmasi Kanwil').waitFor()

  await row.getByLabel('Berkas', { exact: true }).setInputFiles(await aPdf('Surat APIP.pdf', 'Surat keterangan APIP'))
  await row.getByRole('link', { name: 'Surat APIP' }).waitFor()
  await page.reload()
  await row.getByText('2 bukti').waitFor()
})
