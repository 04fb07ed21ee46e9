import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { workbook } from '#tests/support/sheet-files.ts'
import { rowOf } from '#tests/support/sheets.ts'
import { openItem } from './worksheet.ts'

withBrowser()

const exchange = '/assessments/kanim-wonosobo-2026/exchange'
const choice = `K${rowOf('A.II.2.ii.b')}`
const index = `K${rowOf('B.II.a')}`

async function downloaded(page: Page): Promise<ExcelJS.Workbook> {
  await page.goto(exchange)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh LKE ZI (.xlsx)' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/^LKE ZI .*\.xlsx$/)
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await readFile(await download.path())).buffer as ArrayBuffer)
  return book
}

async function bring(page: Page, name: string, content: Buffer): Promise<void> {
  await page.goto(exchange)
  const file = page.getByLabel('Berkas LKE ZI')
  await file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: content })
  await page.getByRole('button', { name: 'Baca berkas' }).click()
}

const bytesOf = async (book: ExcelJS.Workbook) => Buffer.from(await book.xlsx.writeBuffer())

test('the worksheet goes to Excel and back: unchanged nothing differs, changes are seen, chosen and taken', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const book = await downloaded(page)
  await bring(page, 'sama.xlsx', await bytesOf(book))
  await page.getByText('Tidak ada perbedaan').waitFor()

  const sheet = book.getWorksheet('LKE ZI')!
  const before = String(sheet.getCell(choice).value)
  const after = before === 'A' ? 'B' : 'A'
  sheet.getCell(choice).value = ` ${after.toLowerCase()} `
  sheet.getCell(index).value = '3,91'
  sheet.getCell(`K${rowOf('A.I.1.i.b')}`).value = 'Z'
  await bring(page, 'diubah.xlsx', await bytesOf(book))
  await page.getByText(`LKE ZI!K${rowOf('A.I.1.i.b')}: “Z” bukan pilihan jawaban butir ini.`).waitFor()
  await page.getByRole('checkbox', { name: 'Ambil B.II.a' }).uncheck()
  await page.getByRole('button', { name: 'Ambil yang dicentang' }).click()
  await page.getByText('1 butir diambil').waitFor()

  const { level } = await openItem(page, 'kanim-wonosobo-2026', 'A.II.2.ii', 'A.II.2.ii.b')
  expect(await level(after).isChecked()).toBe(true)
})

test('a file with macros is refused in words, with and without the script', async () => {
  for (const javaScriptEnabled of [true, false]) {
    const { page } = await aVisitor({ javaScriptEnabled })
    await signIn(page, 'operator.wonosobo')
    await bring(page, 'makro.xlsx', workbook({ 'xl/vbaProject.bin': 'x' }))
    await page.getByText('Berkas ini memuat makro.').waitFor()
  }
})
