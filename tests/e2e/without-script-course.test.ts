import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { itemOn } from './worksheet.ts'

withBrowser()

const assessment = '/assessments/kanim-bandung-2026'

test('without script an assessment goes from the office to the reviewer, back and in again', async () => {
  const { page: head } = await aVisitor({ javaScriptEnabled: false })
  await signIn(head, 'kepala.bandung')
  await head.getByRole('link', { name: 'Periksa lalu ajukan' }).click()
  await head.getByRole('checkbox', { name: /^Saya bertanggung jawab penuh/ }).check()
  await head.getByRole('button', { name: 'Ajukan ke Kanwil' }).click()
  await head.getByText('Tahap: Penilaian Kanwil').waitFor()

  const { page: reviewer } = await aVisitor({ javaScriptEnabled: false })
  await signIn(reviewer, 'peninjau.jabar')
  await reviewer.goto('/reviews')
  await reviewer.getByRole('link', { name: 'Nilai Kanim Bandung' }).click()
  const code = decodeURIComponent(new URL(reviewer.url()).pathname.split('/').at(-1) ?? '')
  await reviewer.getByLabel('Catatan untuk kantor').fill('Belum ditandatangani.')
  await reviewer.locator('summary', { hasText: 'Kembalikan butir' }).click()
  await reviewer.getByRole('button', { name: 'Kembalikan ke kantor' }).click()
  await reviewer.getByText('Wajib diisi').first().waitFor()
  const note = reviewer.getByLabel('Catatan untuk kantor')
  expect(await note.inputValue(), 'what was typed is still there').toBe('Belum ditandatangani.')
  await reviewer.getByLabel('Alasan', { exact: true }).last().selectOption('BELUM_TTD')
  await reviewer.getByRole('button', { name: 'Kembalikan ke kantor' }).click()
  await reviewer.getByText(`${code} dikembalikan ke kantor.`).waitFor()

  const { page: operator } = await aVisitor({ javaScriptEnabled: false })
  await signIn(operator, 'operator.bandung')
  await operator.goto(`${assessment}/returned`)
  const { item, note: explanation } = itemOn(operator, code)
  await item.getByText('Belum ditandatangani.').first().waitFor()
  await explanation.fill('Sudah ditandatangani kepala kantor.')
  await item.getByRole('button', { name: 'Simpan jawaban' }).click()
  await operator.goto(`${assessment}/returned`)
  expect(await explanation.inputValue()).toBe('Sudah ditandatangani kepala kantor.')
  await item.getByRole('button', { name: 'Ajukan kembali' }).click()
  await itemOn(operator, code).item.getByText('Menunggu verifikasi').first().waitFor()

  await reviewer.goto(`${assessment}/review/${encodeURIComponent(code)}`)
  await reviewer.getByText('Sudah ditandatangani kepala kantor.').first().waitFor()
  await reviewer.getByRole('button', { name: 'Terima dan lanjut' }).click()
  await reviewer.getByText(`${code} diterima.`).waitFor()
})
