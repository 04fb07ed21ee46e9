import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { arrive, aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'
import { subAreaPoints } from './worksheet.ts'

withBrowser()

/** Columns of the table beside what the office's own page calls the gate. */
const gates = {
  MP: 'Manajemen Perubahan',
  TL: 'Penataan Tatalaksana',
  SDM: 'Penataan Sistem Manajemen SDM Aparatur',
  AK: 'Penguatan Akuntabilitas',
  PW: 'Penguatan Pengawasan',
  PP: 'Peningkatan Kualitas Pelayanan Publik',
  Jumlah: 'Pengungkit',
  IPAK: 'Survei persepsi anti korupsi (IPAK)',
  Kinerja: 'Capaian kinerja lebih baik',
  IPKP: 'Survei kualitas pelayanan (IPKP)',
  Total: 'Nilai total',
} as const

function officeRow(page: Page, name: string): Locator {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name} `) }) })
}

/** The cell of a row under a head. */
async function cellUnder(page: Page, row: Locator, head: string): Promise<Locator> {
  await row.waitFor()
  const heads = await page
    .getByRole('row')
    .filter({ hasText: 'Kesiapan' })
    .first()
    .getByRole('columnheader')
    .allInnerTexts()
  const place = heads.findIndex((text) => text.trim() === head)
  // The first head belongs to the row's own header.
  return row.getByRole('cell').nth(place - 1)
}

const figure = (text: string) => /[+−]?\d[\d.]*,\d+/.exec(text)?.[0]

test('leadership finds an office by its name, and reads the same figures as the office', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'pimpinan')
  await page.getByRole('heading', { level: 1, name: 'Pantauan kesiapan kantor' }).waitFor()

  await page.getByRole('searchbox', { name: 'Cari' }).fill('pati')
  await page.getByRole('button', { name: 'Tampilkan' }).click()
  await arrive(page, /cari=pati/)
  const row = officeRow(page, 'Kanim Pati')
  await row.waitFor()
  const readiness = figure(await (await cellUnder(page, row, 'Kesiapan')).innerText())
  const margins: Record<string, string | undefined> = {}
  for (const short of Object.keys(gates)) margins[short] = figure(await (await cellUnder(page, row, short)).innerText())

  await row.getByRole('link', { name: 'Kanim Pati' }).click()
  await page.getByRole('link', { name: `Mengapa ${readiness}?` }).waitFor()
  const own = page.getByRole('region', { name: 'Ambang nilai' })
  for (const [short, name] of Object.entries(gates)) {
    const gate = own
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${escaped(name)} `) }) })
    expect(await gate.getByRole('cell').last().innerText(), name).toBe(margins[short])
  }
})

function escaped(text: string): string {
  return text.replace(/[()]/g, '\\$&')
}

test('leadership filters by region and sorts by a column', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'pimpinan')
  await page.getByLabel('Wilayah').selectOption({ label: 'Kanwil Jawa Tengah' })
  await arrive(page, /kanwil=kanwil-jawa-tengah/)
  await page.getByRole('columnheader', { name: 'PW', exact: true }).getByRole('link').click()
  await arrive(page, /urut=area%3APW/)
  const head = page.getByRole('columnheader', { name: 'PW', exact: true })
  await eventually(() => head.getAttribute('aria-sort')).toBe('ascending')

  const margins = async () => {
    const rows = await page
      .getByRole('row')
      .filter({ has: page.getByRole('link', { name: /^Kanim / }) })
      .all()
    const cells = await Promise.all(rows.map(async (row) => (await cellUnder(page, row, 'PW')).innerText()))
    return cells.flatMap((text) => (figure(text) ? [number(text)] : []))
  }
  const rising = await margins()
  expect(rising.length).toBeGreaterThan(3)
  expect(rising).toEqual([...rising].sort((a, b) => a - b))

  await head.getByRole('link').click()
  await eventually(() => head.getAttribute('aria-sort')).toBe('descending')
  expect(await margins()).toEqual([...rising].reverse())
})

test('a cell opens its place, and the trace leads from the figure to an item and its evidence', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'pimpinan')
  await page.goto('/monitoring?cari=pati')
  const row = officeRow(page, 'Kanim Pati')
  await (await cellUnder(page, row, 'IPKP')).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /^B\.II / }).waitFor()
  expect(await page.getByRole('textbox').first().isEditable(), 'leadership reads').toBe(false)
  const { supported } = await subAreaPoints(page)
  const tree = page.getByRole('navigation', { name: 'Area dan subarea' })
  expect(await tree.getByRole('link', { name: /^Pelayanan Publik yang Prima/ }).innerText()).toContain(
    `${supported} / 17,5`,
  )

  await page.goBack()
  await (await cellUnder(page, row, 'PW')).getByRole('link').click()
  await page.getByRole('heading', { level: 1, name: /^Mengapa 1\d,\d{4}\?$/ }).waitFor()
  for (const part of [/^A\.I\.5 /, /^A\.I\.5\.iii /, /^A\.I\.5\.iii\.b /]) {
    await page.getByRole('rowheader', { name: part }).getByRole('link').click()
  }
  await page.getByText('Bagaimana poinnya didapat').waitFor()
  await page.getByRole('region', { name: 'Bukti' }).getByRole('link').first().click()
  await arrive(page, /\/evidence\/kanim-pati-/)
  await page.getByRole('region', { name: 'Melayani butir' }).getByText('A.I.5.iii.b').waitFor()
})

test('the points an office lacks are the sum of their parts', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'pimpinan')
  await page.goto('/offices/kanim-pati')
  const said = number(await page.getByRole('heading', { level: 1 }).innerText())
  await page.getByRole('link', { name: /^Mengapa / }).click()

  const parts = page.getByRole('region', { name: 'Kekurangan poin, bagian demi bagian' })
  const rows = parts.getByRole('row').filter({ has: page.getByRole('rowheader') })
  await rows.first().waitFor()
  const missing = await Promise.all(
    (await rows.all()).map(async (row) => number(await row.getByRole('cell').last().innerText())),
  )
  const together = missing.pop() ?? 0
  expect(missing.reduce((sum, part) => sum + part, 0)).toBeCloseTo(together, 3)
  expect(said, 'what is missing is rounded up').toBeCloseTo(Math.ceil(together * 100) / 100, 6)
})

function number(text: string): number {
  return Number(figure(text)?.replace('−', '-').replace(',', '.'))
}
