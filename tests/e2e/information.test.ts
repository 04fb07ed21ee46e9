import { expect, test } from 'vitest'
import { aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const desk = '/offices/kanim-wonosobo/information'

test('questions are taken down in two taps, answered, corrected and taken back', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  await page.goto(desk)
  await page.getByRole('heading', { level: 1, name: 'Tidak ada pertanyaan yang menunggu jawaban.' }).waitFor()

  await page.getByRole('radio', { name: 'WhatsApp' }).check()
  await page.getByRole('button', { name: 'Biaya: Dijawab' }).click()
  await page.getByRole('status').getByText('Tercatat: Biaya, dijawab, lewat WhatsApp.').waitFor()

  // The channel stays chosen: one tap.
  await page.getByRole('button', { name: 'Status permohonan: Nanti' }).click()
  await page.getByRole('heading', { level: 1, name: '1 pertanyaan menunggu jawaban.' }).waitFor()
  await page.getByRole('button', { name: 'Status permohonan: Sudah dijawab' }).click()
  await page.getByText('Jawaban tercatat.').waitFor()

  await page.getByText('Tambah layanan atau catatan').click()
  const note = page.getByLabel(/^Catatan singkat/)
  await note.fill('hubungi 0812 3456 7890')
  await page.getByRole('button', { name: 'Biaya: Dijawab' }).click()
  await page.getByRole('alert').getByText('Belum tercatat.').waitFor()
  await page.getByText('Tampaknya ada nomor telepon di sini.').waitFor()
  expect(await note.inputValue()).toBe('hubungi 0812 3456 7890')
  await note.fill('Bertanya biaya untuk anak')
  await page.getByRole('button', { name: 'Biaya: Dijawab' }).click()
  await page.getByRole('status').getByText('Tercatat: Biaya').waitFor()
  await eventually(() => note.inputValue()).toBe('')

  const today = page.getByRole('region', { name: 'Tercatat hari ini' })
  await eventually(() => today.getByRole('listitem').count()).toBe(3)
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await page.getByText('Catatan ditarik dan tidak dihitung.').waitFor()
  await eventually(() => today.getByRole('listitem').count()).toBe(2)

  await today.getByRole('link', { name: /^Betulkan Biaya/ }).click()
  await today.getByLabel('Topik').selectOption('time')
  await today.getByRole('button', { name: 'Simpan perbaikan' }).click()
  await page.getByText('Catatan dibetulkan.').waitFor()
  await today.getByText('Waktu selesai', { exact: true }).waitFor()
  await page.getByRole('region', { name: 'Hitungan Mei 2026' }).getByText('2 pertanyaan, 100,0').waitFor()
})

test('without script the desk takes down and answers', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await signIn(page, 'operator.blora')
  await page.goto('/offices/kanim-blora/information')
  await page.getByRole('radio', { name: 'Telepon hotline' }).check()
  await page.getByRole('button', { name: 'Pengambilan: Diteruskan' }).click()
  await page.getByText('Tercatat: Pengambilan, diteruskan, lewat Telepon hotline.').waitFor()
  await page.getByRole('button', { name: 'Pengambilan: Sudah dijawab' }).click()
  await page.getByText('Jawaban tercatat.').waitFor()
})

test('what the office tells the public is on its touch screen at once', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  await page.goto(`${desk}/profile`)
  await page.getByLabel('Tautan cek status permohonan').fill('http://contoh.go.id')
  await page.getByRole('button', { name: 'Simpan informasi kantor' }).click()
  await page.getByText('Isi dengan alamat lengkap yang diawali https://.').waitFor()
  await page.getByLabel('Tautan cek status permohonan').fill('https://contoh.go.id/status')
  await page.getByRole('button', { name: 'Simpan informasi kantor' }).click()
  await page.getByText('Tersimpan dan langsung tampil untuk publik.').waitFor()

  await page.getByText('Surat perjalanan laksana paspor').click()
  const service = page.locator('#layanan-SPLP')
  await service.getByLabel('Kantor ini menyediakan layanan ini').check()
  await service.getByLabel('Persyaratan').fill('Surat keterangan\nPas foto')
  await service.getByLabel('Standar waktu kantor (hari kerja)').fill('1')
  // The words of the first saving still stand there: the answer to the second is what is waited for.
  const answered = page.waitForResponse((response) => response.request().method() === 'POST' && response.ok())
  await service.getByRole('button', { name: 'Simpan layanan ini' }).click()
  await answered

  await page.goto('/kantor/kanim-wonosobo/layar')
  const status = page.getByRole('link', { name: /^Cek permohonan/ })
  expect(await status.getAttribute('href')).toBe('https://contoh.go.id/status')
  await page.getByRole('link', { name: /^Bertanya/ }).click()
  await page.getByRole('link', { name: /^Surat perjalanan laksana paspor 1 hari kerja/ }).click()
  await page.getByText('Pas foto').waitFor()
})
