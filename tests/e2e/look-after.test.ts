import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { workbook } from '#tests/support/sheet-files.ts'
import { faultsOf } from './barriers.ts'
import { answeredOtherwise, bringList, list, peopleHeads, unitHeads } from './lists.ts'

withBrowser()

const timeout = 300_000

/** Pages that follow an act and have no address of their own beforehand. */
async function lookAt(page: Page, name: string): Promise<void> {
  expect(await faultsOf(page, name)).toEqual([])
}

test('lists with faults, ready, written and settled fit and have no barriers', { timeout }, async () => {
  const { page } = await aVisitor({ reducedMotion: 'reduce' })
  await signIn(page, 'admin')
  await page.goto('/units/import')
  const office = 'kanim-contoh;Kantor Imigrasi Kelas III Non TPI Contoh;Kanim Contoh;kanim'
  await bringList(page, 'unit.csv', list(unitHeads, `${office};kanwil-antah;;;;WIB;`, ';;;ruang;;;;;jam;kemarin'))
  await lookAt(page, 'daftar-salah')

  await page.goto('/people/import')
  const person = 'Operator Kedua Kanim Malang;operator2.malang@menuju.test;;operator;kanim-malang;;;;'
  await bringList(page, 'orang.csv', list(peopleHeads, person))
  const address = page.url()
  await lookAt(page, 'daftar-siap')
  await page.getByRole('button', { name: 'Terima dan tulis semuanya' }).click()
  const link = await page.getByText(/^http.*\/undangan\//).innerText()
  await lookAt(page, 'daftar-tertulis')
  await page.goto(address)
  await lookAt(page, 'daftar-diputuskan')

  await page.goto('/people/import')
  const file = { name: 'gambar.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from('bukan buku kerja') }
  await page.getByLabel('Berkas CSV atau XLSX').setInputFiles(file)
  await page.getByRole('button', { name: 'Periksa daftar' }).click()
  await page.getByRole('alert').waitFor()
  await lookAt(page, 'daftar-ditolak')

  const { page: invited } = await aVisitor({ reducedMotion: 'reduce' })
  await invited.goto(link)
  await lookAt(invited, 'undangan')
  await invited.goto(`${link}x`)
  await lookAt(invited, 'undangan-salah')
})

test('what a worksheet brings, and one that is refused, fit and have no barriers', { timeout }, async () => {
  const { page } = await aVisitor({ reducedMotion: 'reduce' })
  await signIn(page, 'operator.purworejo')
  const exchange = '/assessments/kanim-purworejo-2026/exchange'
  await page.goto(exchange)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh LKE ZI (.xlsx)' }).click(),
  ])
  await page.getByLabel('Berkas LKE ZI').setInputFiles(await answeredOtherwise(await download.path()))
  await page.getByRole('button', { name: 'Baca berkas' }).click()
  await page
    .getByRole('checkbox', { name: /^Ambil / })
    .first()
    .waitFor()
  await lookAt(page, 'perbedaan')

  await page.goto(exchange)
  const macro = {
    name: 'makro.xlsx',
    mimeType: 'application/octet-stream',
    buffer: workbook({ 'xl/vbaProject.bin': 'x' }),
  }
  await page.getByLabel('Berkas LKE ZI').setInputFiles(macro)
  await page.getByRole('button', { name: 'Baca berkas' }).click()
  await page.getByText('Berkas ini memuat makro.').waitFor()
  await lookAt(page, 'berkas-ditolak')
})

test('a refused verdict and a wrong password say why without barriers', { timeout }, async () => {
  const { page } = await aVisitor({ reducedMotion: 'reduce' })
  await page.goto('/masuk')
  await page.getByLabel('Surel dinas atau NIP').fill('operator.palu@menuju.test')
  await page.getByLabel('Kata sandi', { exact: true }).fill('salah sekali')
  await page.getByRole('button', { name: 'Masuk' }).click()
  await page.getByRole('alert').waitFor()
  await lookAt(page, 'masuk-ditolak')

  await signIn(page, 'peninjau.jatim')
  await page.goto('/assessments/kanim-surabaya-2026/review')
  await page.getByRole('heading', { name: 'Penilaian Anda' }).waitFor()
  await page.locator('summary', { hasText: 'Kembalikan butir' }).click()
  await page.getByRole('button', { name: 'Kembalikan ke kantor' }).click()
  await page.getByText('Wajib diisi').first().waitFor()
  await lookAt(page, 'tinjauan-ditolak')
})
