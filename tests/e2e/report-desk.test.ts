import { test } from 'vitest'
import { arrive, aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const tegal = '/reports/kanim-tegal/2026-04'

test('a reviewer approves what carries no warning at once, returns the rest, and gives the office more time', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'peninjau.jateng')
  await page.getByRole('link', { name: 'Laporan indikator' }).first().click()
  await page.getByRole('heading', { name: 'Kantor pada April 2026' }).waitFor()
  await page.getByRole('link', { name: 'Nilai Kanim Tegal' }).click()
  await arrive(page, `**${tegal}`)

  const waiting = page.getByRole('region', { name: 'Menunggu penilaian' })
  const entries = () => waiting.getByRole('article').count()
  const first = waiting.getByRole('article').first()
  await first.waitFor()
  const before = await entries()
  const code = (await first.getAttribute('id')) ?? ''
  await first.getByLabel(`Kembalikan ${code}`).first().press('Enter')
  await first.getByRole('button', { name: `Kembalikan ${code}` }).click()
  await first.getByText('Wajib diisi.').waitFor()
  await first.getByLabel('Alasan').selectOption('ANGKA_TIDAK_COCOK')
  await first.getByLabel('Catatan untuk kantor').fill('Cocokkan dengan rekap.')
  await first.getByRole('button', { name: `Kembalikan ${code}` }).click()
  await page.locator(`#${code}`).getByText('Angka berbeda dengan bukti: Cocokkan dengan rekap.').waitFor()
  await eventually(entries).toBe(before - 1)

  const all = waiting.getByRole('button', { name: /^Setujui \d+ laporan tanpa peringatan$/ })
  const clear = Number(/\d+/.exec(await all.innerText())?.[0])
  await all.click()
  await eventually(entries).toBe(before - 1 - clear)

  await page.getByLabel('Sampai dan dengan').fill('2026-06-20')
  await page.getByLabel('Alasan membuka kembali').fill('Rekap SP4N-LAPOR! baru diterima.')
  await page.getByRole('button', { name: 'Buka kembali', exact: true }).click()
  await page.getByText('Dibuka kembali sampai 20 Juni 2026: Rekap SP4N-LAPOR! baru diterima.').waitFor()
})

test('the bureau leaves a target of a regulation with a reason; what was reported is judged by it', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'biro')
  await page.goto('/cycles/siklus-2026')
  await page.getByRole('link', { name: 'Indikator siklus' }).click()
  await page.getByRole('link', { name: 'Atur OMB-02' }).click()
  await page.getByLabel('Sasaran WBBM').fill('110')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText('Angka di luar rentang yang boleh.').waitFor()
  await page.getByLabel('Sasaran WBK').fill('97,5')
  await page.getByLabel('Sasaran WBBM').fill('98')
  await page.getByRole('button', { name: 'Simpan' }).click()
  await page.getByText(/OMB-02 tersimpan\. \d+ laporan dinilai ulang\./).waitFor()
  await page.locator('#OMB-02').getByText('97,5 %').waitFor()
})
