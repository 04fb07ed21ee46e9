import { readFile } from 'node:fs/promises'
import exceljs from 'exceljs'
import { expect, test } from 'vitest'
import { arrive, aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

test('leadership keeps a filter, puts offices side by side, and takes the list away', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'pimpinan')
  await page.getByLabel('Wilayah').selectOption({ label: 'Kanwil Jawa Tengah' })
  await arrive(page, /kanwil=kanwil-jawa-tengah/)
  await page.getByText('Simpan saringan ini').click()
  await page.getByLabel('Nama saringan').fill('Jawa Tengah')
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  const all = page.getByRole('region', { name: 'Saringan tersimpan' })
  const kept = all.getByRole('link', { name: 'Jawa Tengah', exact: true })
  await eventually(() => kept.getAttribute('aria-current')).toBe('true')
  await page.goto('/monitoring')
  await kept.click()
  await arrive(page, /kanwil=kanwil-jawa-tengah/)

  for (const name of ['Kanim Pati', 'Kanim Semarang']) {
    await page.getByRole('checkbox', { name: `Tandai ${name} untuk dibandingkan` }).check()
  }
  await page.getByRole('button', { name: 'Bandingkan yang ditandai' }).click()
  await arrive(page, /\/monitoring\/compare/)
  await page.getByRole('columnheader', { name: /Kanim Pati/ }).waitFor()
  await page.getByRole('columnheader', { name: /Kanim Semarang/ }).waitFor()

  await page.goto('/monitoring?kanwil=kanwil-jawa-tengah')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Unduh XLSX' }).click(),
  ])
  const workbook = new exceljs.Workbook()
  await workbook.xlsx.load((await readFile(await download.path())).buffer as ArrayBuffer)
  const offices = workbook.getWorksheet('Pantauan')?.getColumn(1).values ?? []
  expect(offices).toContain('Kanim Pati')
  expect(offices).not.toContain('Kanim Surabaya')
})

test('supposing another index changes readiness at once and stores nothing', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.pati')
  await page.goto('/assessments/kanim-pati-2026/what-if')
  const result = page.getByRole('region', { name: 'Hasil pengandaian' })
  const before = await result.innerText()
  await page
    .getByRole('group', { name: /^B\.II\.a / })
    .getByRole('textbox')
    .fill('4')
  await eventually(() => result.innerText()).not.toBe(before)
  await eventually(() => page.url()).toMatch(/j\.B\.II\.a/)
  const supposed = await result.innerText()
  await page.reload()
  await eventually(() => result.innerText()).toBe(supposed)
  await page.goto('/assessments/kanim-pati-2026/what-if')
  await eventually(() => result.innerText()).toBe(before)
})
