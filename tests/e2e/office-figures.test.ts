import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { arrive, aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const running = '/offices/kanim-wonosobo/indicators/2026-05'
const saved = /^Tersimpan pukul/
const report = 'Laporan bulanan UPG yang jatuh tempo'

/** Enters the monthly report on gratuities, the only one these journeys complete. */
async function enterGratuities(page: Page, onTime: string): Promise<void> {
  await page.getByLabel(report).fill('2')
  await page.getByLabel('Terkirim tepat waktu').fill(onTime)
  await page.getByLabel('Gratifikasi dilaporkan (boleh nihil)').fill('0')
}

/** Hands in the one report that is complete. */
async function handIn(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Periksa dan kirim' }).click()
  await page.getByRole('heading', { level: 1, name: '1 laporan April 2026 siap dikirim.' }).waitFor()
  await page.getByRole('button', { name: 'Kirim 1 laporan' }).click()
  await page.getByText('1 laporan terkirim ke Kanwil.').waitFor()
}

test('figures are entered, handed in, returned, repaired and handed in again', async () => {
  const office = await aVisitor()
  await signIn(office.page, 'operator.bogor')
  await office.page.goto('/offices/kanim-bogor/indicators')
  await office.page.getByRole('link', { name: 'April 2026', exact: true }).click()

  await enterGratuities(office.page, '3')
  await office.page.getByText(/Terkirim tepat waktu tidak boleh melebihi/).waitFor()
  await office.page.getByLabel('Terkirim tepat waktu').fill('2')
  await eventually(() => office.page.getByText(/tidak boleh melebihi/).count()).toBe(0)
  await office.page.getByText(saved).first().waitFor()
  await office.page.reload()
  expect(await office.page.getByLabel('Terkirim tepat waktu').inputValue()).toBe('2')
  await handIn(office.page)
  expect(await office.page.getByLabel(report).getAttribute('readonly')).not.toBeNull()

  const kanwil = await aVisitor()
  await signIn(kanwil.page, 'peninjau.jabar')
  await kanwil.page.goto('/reports/kanim-bogor/2026-04')
  await kanwil.page.getByText('Kembalikan', { exact: true }).click()
  await kanwil.page.getByLabel('Alasan', { exact: true }).selectOption('ANGKA_TIDAK_COCOK')
  await kanwil.page.getByLabel('Catatan untuk kantor').fill('Bukti menyebut satu laporan terlambat.')
  await kanwil.page.getByRole('button', { name: 'Kembalikan PNG-03' }).click()
  await kanwil.page.getByText('Tersimpan.').waitFor()

  await office.page.goto('/offices/kanim-bogor/indicators/2026-04')
  await office.page.getByText('Bukti menyebut satu laporan terlambat.').waitFor()
  await enterGratuities(office.page, '1')
  await office.page.getByText('50 %').waitFor()
  await handIn(office.page)
  await office.page.getByRole('link', { name: 'Riwayat dan versi' }).click()
  await arrive(office.page, '**/2026-04/history')
  await office.page.getByText('Laporan pengendalian gratifikasi tepat waktu').first().click()
  await office.page.getByText(/^Versi 2/).waitFor()
})

test('a figure far from the usual asks for a reason before it is handed in', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  await page.goto(running)
  await page.getByLabel('Paspor diambil atau dikirim').fill('90000')
  const why = page.getByLabel(/90\.000, biasanya/)
  await why.fill('Layanan kolektif jemaah haji')
  await page.getByText(saved).first().waitFor()
  await page.reload()
  expect(await why.inputValue()).toBe('Layanan kolektif jemaah haji')
  expect(await page.getByRole('button', { name: 'Periksa dan kirim' }).count(), 'the month still runs').toBe(0)
})

test('cells of a spreadsheet fill the rows that follow, and can be taken back', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  await page.goto(running)
  const cell = (name: string) => page.getByLabel(name, { exact: true })
  await cell('Paspor biasa, Layanan selesai').focus()
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.setData('text/plain', '1.200\t1.198\t0\r\n80\tlima\t0\r\n')
    const paste = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement?.dispatchEvent(paste)
  })
  await page.getByText('5 angka ditempel. 1 sel dilewati, misalnya “lima”.').waitFor()
  expect(await cell('Paspor biasa, Selesai sesuai standar waktunya').inputValue()).toBe('1.198')
  await page.getByText(saved).first().waitFor()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  expect(await cell('Paspor biasa, Selesai sesuai standar waktunya').inputValue()).toBe('')
})

test('a file with figures is shown before it is taken, without any script', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await signIn(page, 'operator.wonosobo')
  await page.goto(`${running}/import`)
  const bring = async (text: string) => {
    const file = { name: 'mei.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
    await page.getByLabel('Berkas CSV atau XLSX').setInputFiles(file)
    await page.getByRole('button', { name: 'Periksa berkas' }).click()
  }
  await bring('kunci;nilai\r\nreports_due;dua\r\n')
  await page.getByText('Kolom nilai (“dua”): Isi dengan angka.').waitFor()
  expect(await page.getByRole('button', { name: 'Ambil semuanya' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Unggah berkas lain' }).click()
  await bring('kunci;nilai\r\nreports_due;2\r\nreports_on_time;2\r\n')
  await page.getByRole('button', { name: 'Ambil semuanya' }).click()
  await page.getByText('2 angka diambil dari berkas.').waitFor()
  expect(await page.getByLabel(report).inputValue()).toBe('2')
})

test('the plain form keeps what was typed beside what is wrong with it', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await signIn(page, 'operator.wonosobo')
  await page.goto(running)
  await page.getByLabel('Gratifikasi dilaporkan (boleh nihil)').fill('nihil')
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await page.getByText('1 isian perlu diperiksa').waitFor()
  expect(await page.getByLabel('Gratifikasi dilaporkan (boleh nihil)').inputValue()).toBe('nihil')
  await page.getByLabel('Gratifikasi dilaporkan (boleh nihil)').fill('0')
  await page.getByRole('button', { name: 'Simpan draf' }).click()
  await page.getByText('Draf tersimpan.').waitFor()
})
