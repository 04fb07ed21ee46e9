import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'
import { aPdf, aProgramNamed } from './documents.ts'
import { aPhotograph } from './photograph.ts'
import { itemPoints, openItem, subAreaPoints } from './worksheet.ts'

withBrowser()

const worksheet = 'kanim-wonosobo-2026'

/** Files leave this page no faster than so many kilobytes a second, as from a branch office. */
async function slowUploads(page: Page, kilobytes: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const line = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: kilobytes * 1024 }
  await session.send('Network.emulateNetworkConditions', line)
}

/** The row of a piece in the evidence of an item. */
function rowOf(item: Locator, title: string): Locator {
  return item.getByRole('listitem').filter({ has: item.page().getByRole('link', { name: title }) })
}

test('a PDF travels with progress and counts once it has a date', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item } = await openItem(page, worksheet, 'A.I.5.v', 'A.I.5.v.a')
  const before = await subAreaPoints(page)
  const document = await aPdf('Kebijakan benturan kepentingan.pdf', 'Kebijakan benturan kepentingan', 60)
  expect(document.buffer.length).toBeGreaterThan(1024 ** 2)

  await slowUploads(page, 300)
  await item.getByLabel('Berkas', { exact: true }).setInputFiles(document)
  await item.getByRole('progressbar', { name: document.name }).waitFor()
  await item.getByText(/^[\d,]+\s[KM]B dari [\d,]+\sMB/).waitFor()
  const row = rowOf(item, 'Kebijakan benturan kepentingan')
  await row.waitFor()
  await row.getByText('Belum bertanggal, jadi belum dihitung.').waitFor()
  expect(await itemPoints(item), 'undated evidence does not count').toMatch(/^0,00/)

  await row.getByLabel('Tanggal dokumen').fill('2026-02-16')
  await row.getByRole('button', { name: 'Simpan', exact: true }).click()
  await row.getByText('tertanggal 16 Feb 2026').waitFor()
  await eventually(() => itemPoints(item)).toBe('0,30 / 0,30')
  const after = await subAreaPoints(page)
  expect([after.claimed, after.supported]).not.toEqual([before.claimed, before.supported])
  expect(after.claimed, 'what is claimed does not hang on evidence').toBe(before.claimed)
})

test('a photograph shrinks on its way, and a disguised program leaves the other files alone', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item } = await openItem(page, worksheet, 'A.I.6.ii', 'A.I.6.ii.a')
  const photograph = await aPhotograph(page)
  expect(photograph.length).toBeGreaterThan(5 * 1024 ** 2)

  await item
    .getByLabel('Berkas', { exact: true })
    .setInputFiles([
      { name: 'Ruang laktasi.jpg', mimeType: 'image/jpeg', buffer: photograph },
      aProgramNamed('Laporan pelayanan.pdf'),
      await aPdf('Daftar hadir.pdf', 'Daftar hadir'),
    ])
  await item
    .getByRole('alert')
    .getByText(/^Laporan pelayanan\.pdf: isinya bukan seperti nama berkasnya/)
    .waitFor()
  await rowOf(item, 'Daftar hadir').waitFor()
  await rowOf(item, 'Ruang laktasi').waitFor()
  await item.getByRole('button', { name: 'Tutup' }).click()
  await eventually(() => item.getByText('Laporan pelayanan.pdf').count()).toBe(0)

  await rowOf(item, 'Ruang laktasi').getByRole('link', { name: 'Ruang laktasi' }).click()
  const picture = page.getByRole('img', { name: 'Ruang laktasi' })
  await picture.waitFor()
  await eventually(() => picture.evaluate((shown: HTMLImageElement) => shown.naturalWidth)).toBe(3600)
  const kept = await page.request.get((await picture.getAttribute('src')) ?? '')
  expect((await kept.body()).length).toBeLessThanOrEqual(5 * 1024 ** 2)
})

test('a file may be dropped, and waits for a broken connection', async () => {
  const { page, context } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item } = await openItem(page, worksheet, 'A.I.4.ii', 'A.I.4.ii.a')
  const { name, buffer } = await aPdf('Renstra.pdf', 'Rencana strategis')
  const dataTransfer = await page.evaluateHandle(
    ([title, content]) => {
      const held = new DataTransfer()
      held.items.add(new File([Uint8Array.from(atob(content), (one) => one.charCodeAt(0))], title))
      return held
    },
    [name, buffer.toString('base64')] as const,
  )

  await context.setOffline(true)
  await item.getByRole('group', { name: 'Letakkan berkas di sini' }).dispatchEvent('drop', { dataTransfer })
  await item
    .getByRole('alert')
    .getByText(/^Sambungan terputus\. Berkas ini belum tersimpan/)
    .waitFor()
  await context.setOffline(false)
  await rowOf(item, 'Renstra').waitFor()
})

test('one piece serves a second item, and its old version opens after a new one came', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item } = await openItem(page, worksheet, 'A.I.4.ii', 'A.I.4.ii.e')
  const [first, second] = [await aPdf('IKU.pdf', 'IKU lama'), await aPdf('IKU 2026.pdf', 'IKU baru', 2)]
  await item.getByLabel('Berkas', { exact: true }).setInputFiles(first)
  const row = rowOf(item, 'IKU')
  await row.getByLabel('Tanggal dokumen').fill('2026-01-20')
  await row.getByRole('button', { name: 'Simpan', exact: true }).click()
  await row.getByText('tertanggal 20 Jan 2026').waitFor()
  await row.getByRole('link', { name: 'IKU' }).click()
  await page.getByRole('heading', { level: 1, name: 'IKU' }).waitFor()

  await page.getByText('Unggah versi baru', { exact: true }).click()
  await page.getByLabel('Berkas', { exact: true }).setInputFiles(second)
  await page.getByRole('button', { name: 'Unggah', exact: true }).click()
  const versions = page.getByRole('region', { name: 'Versi' })
  await versions.getByText('versi 2', { exact: true }).first().waitFor()
  for (const [number, { buffer }] of [
    [1, first],
    [2, second],
  ] as const) {
    const link = versions.getByRole('link', { name: `Buka versi ${number}` })
    const file = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(file.status()).toBe(200)
    expect(buffer.equals(await file.body()), `version ${number} is what was uploaded`).toBe(true)
  }

  await page.goto(`/offices/kanim-wonosobo/evidence?untuk=${worksheet}%2FA.I.4.ii.c`)
  await page.getByRole('row').filter({ hasText: 'IKU' }).getByRole('button', { name: 'Lampirkan' }).click()
  const { item: other } = await openItem(page, worksheet, 'A.I.4.ii', 'A.I.4.ii.c')
  await rowOf(other, 'IKU')
    .getByText(/juga dipakai A\.I\.4\.ii\.e/)
    .waitFor()
})
