import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { arrive, aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { bringList, list, peopleHeads, unitHeads } from './lists.ts'

withBrowser()

async function downloaded(page: Page, name: string): Promise<Buffer> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
  return readFile(await download.path())
}

test('an administrator brings offices and people in by lists; a row at fault holds all of it until it is mended', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'admin')
  await page.goto('/units/import')
  const office = 'kanim-uji;Kantor Imigrasi Kelas III Non TPI Uji;Kanim Uji;kanim'
  const rest = 'Kelas III Non TPI;Jawa Timur;Surabaya;WIB;1 Mei 2026'
  await bringList(page, 'unit.csv', list(unitHeads, `${office};kanwil-jawa-timor;${rest}`))
  await page.getByText('1 baris perlu diperbaiki.').waitFor()
  await page.getByText(/^Baris 2, kolom kode_induk: unit induk tidak ditemukan/).waitFor()
  expect(await page.getByRole('button', { name: 'Terima dan tulis semuanya' }).count()).toBe(0)
  await page.getByRole('link', { name: 'Unggah berkas lain' }).click()
  await arrive(page, '**/units/import')
  await bringList(page, 'unit.csv', list(unitHeads, `${office};kanwil-jawa-timur;${rest}`))
  await page.getByText('Siap ditulis: 1 baru, 0 berubah.').waitFor()
  await page.getByRole('button', { name: 'Terima dan tulis semuanya' }).click()
  await page.getByText('1 baru dan 0 berubah.').waitFor()

  await page.goto('/people/import')
  const operator = 'Operator Kanim Uji;operator.uji@menuju.test;;operator;kanim-uji;;;;'
  const faulty = list(peopleHeads, operator, 'Kepala Kanim Uji;kepala.uji;;kepala kantor;kanim-uji;;;;')
  await bringList(page, 'orang.csv', faulty)
  await page.getByText(/^Baris 3, kolom surel: /).waitFor()
  await page.goto('/people?cari=operator.uji')
  await page.getByText('Tidak ada orang yang cocok.').waitFor()
  await page.goto('/people/import')
  const mended = list(peopleHeads, operator, 'Kepala Kanim Uji;kepala.uji@menuju.test;;kepala kantor;kanim-uji;;;;')
  await bringList(page, 'orang.csv', mended)
  await page.getByRole('button', { name: 'Terima dan tulis semuanya' }).click()
  const links = page.getByRole('region', { name: 'Tautan undangan' })
  await links.getByText('kepala.uji@menuju.test').waitFor()
  const link = await links.getByRole('row').filter({ hasText: 'operator.uji' }).getByText(/^http/).innerText()

  const { page: invited } = await aVisitor()
  await invited.goto(link)
  await invited.getByText('Untuk Operator Kanim Uji (operator.uji@menuju.test).').waitFor()
})

test('a role that ends hands its open work to a successor, and the trace tells of it', async () => {
  const { page: head } = await aVisitor()
  await signIn(head, 'ketua.wonosobo')
  await head.goto('/assessments/kanim-wonosobo-2026/tasks')
  await head.getByLabel('Area atau butir').selectOption({ index: 1 })
  await head.getByLabel('Penanggung jawab', { exact: true }).selectOption({ label: 'Kepala Kanim Wonosobo' })
  await head.getByRole('button', { name: 'Simpan', exact: true }).click()
  const charge = head.getByRole('row').filter({ has: head.getByRole('rowheader') })
  await charge.filter({ hasText: 'Kepala Kanim Wonosobo' }).first().waitFor()

  const { page } = await aVisitor()
  await signIn(page, 'admin')
  await page.goto('/people/kepala.wonosobo')
  await page.getByRole('region', { name: 'Pekerjaan terbuka' }).getByRole('link').first().waitFor()
  const row = page.getByRole('row').filter({ hasText: 'Kepala kantor' })
  await row.locator('summary').click()
  await row.getByLabel('Alasan').fill('Pindah tugas.')
  await row.getByRole('button', { name: 'Cabut' }).click()
  expect(await row.getByText('berakhir').count(), 'not before somebody is named').toBe(0)
  await row.getByLabel('Diteruskan kepada, Kanim Wonosobo').selectOption({ label: 'Operator Kanim Wonosobo' })
  await row.getByRole('button', { name: 'Cabut' }).click()
  await row.getByText('berakhir').waitFor()

  await head.reload()
  await charge.filter({ hasText: 'Operator Kanim Wonosobo' }).first().waitFor()
  expect(await charge.filter({ hasText: 'Kepala Kanim Wonosobo' }).count()).toBe(0)

  await page.goto('/events')
  await page.getByLabel('Tindakan').selectOption('role.ended')
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await arrive(page, /tindakan=role\.ended/)
  const told = page.getByRole('row').filter({ hasText: 'Kepala Kanim Wonosobo' })
  await told.getByText('Pindah tugas.').waitFor()

  const csv = (await downloaded(page, 'Unduh CSV')).toString('utf8')
  const lines = csv.trim().split('\r\n').slice(1)
  expect(
    lines.filter((line) => !line.includes('mencabut peran dari')),
    'only what is shown',
  ).toEqual([])
  expect(csv).toMatch(/mencabut peran dari Kepala Kanim Wonosobo.*Pindah tugas\./)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await downloaded(page, 'Unduh XLSX')).buffer as ArrayBuffer)
  const cells = book.worksheets[0]?.getSheetValues().flat().map(String) ?? []
  expect(cells).toContain('mencabut peran dari Kepala Kanim Wonosobo')
})
