import { readFile } from 'node:fs/promises'
import ExcelJS from 'exceljs'
import type { Page } from 'playwright-core'
import { arrive } from '#tests/support/browser.ts'
import { rowOf } from '#tests/support/sheets.ts'

export const unitHeads = 'kode;nama;nama_singkat;jenis;kode_induk;kelas;provinsi;kota;zona_waktu;dibuka'
export const peopleHeads = 'nama;surel;nip;peran;kode_unit;area;jabatan;mulai;sampai'

/** A list as a spreadsheet program saves it for Indonesian readers. */
export function list(...lines: readonly string[]): Buffer {
  return Buffer.from(`\uFEFF${lines.join('\r\n')}\r\n`)
}

/** Gives a list to the open page of an import and waits until it was checked. */
export async function bringList(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.getByLabel('Berkas CSV atau XLSX').setInputFiles({ name, mimeType: 'text/csv', buffer })
  await page.getByRole('button', { name: 'Periksa daftar' }).click()
  await arrive(page, /\/imports\//)
}

/** A downloaded worksheet with two answers changed and one that cannot be. */
export async function answeredOtherwise(path: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.load((await readFile(path)).buffer as ArrayBuffer)
  const sheet = book.getWorksheet('LKE ZI')!
  sheet.getCell(`K${rowOf('A.II.2.ii.b')}`).value = sheet.getCell(`K${rowOf('A.II.2.ii.b')}`).value === 'A' ? 'B' : 'A'
  sheet.getCell(`K${rowOf('B.II.a')}`).value = '3,91'
  sheet.getCell(`K${rowOf('A.I.1.i.b')}`).value = 'Z'
  const buffer = Buffer.from(await book.xlsx.writeBuffer())
  return { name: 'diubah.xlsx', mimeType: 'application/octet-stream', buffer }
}
