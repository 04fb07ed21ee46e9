import { expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const publicPage = '/kantor/kanim-pati'
const desk = '/offices/kanim-pati/publication'
const complaints = 'Pengaduan diselesaikan dalam batas waktu'

/** The card of a published indicator. */
const card = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name, exact: true }) })

test('the head publishes a corrected figure again, and only then does a visitor see it', async () => {
  const { page: visitor } = await aVisitor()
  await visitor.goto(publicPage)
  await card(visitor, complaints).getByText('86,8 %').first().waitFor()

  const { page: head } = await aVisitor()
  await signIn(head, 'kepala.pati')
  await head.getByText('Kepala kantor').first().click()
  await head.getByRole('link', { name: 'Terbitan untuk publik' }).click()
  await head.getByText('1 angka berubah sejak diterbitkan').waitFor()
  const table = head.getByRole('table', { name: complaints, exact: true })
  await table.getByRole('row', { name: /Februari 2026.*89,3.*86,8.*Berubah; terbitkan lagi/ }).waitFor()

  await head.getByRole('button', { name: 'Pratinjau yang dipilih' }).click()
  await card(head, complaints).getByText('89,3 %').first().waitFor()
  await visitor.reload()
  expect(await card(visitor, complaints).getByText('89,3 %').count(), 'a preview is seen by nobody else').toBe(0)
  await head.getByRole('button', { name: 'Terbitkan' }).click()
  await head.getByText('Angka sudah terbit di halaman publik.').waitFor()
  expect(await head.getByText('1 angka berubah sejak diterbitkan').count()).toBe(0)

  await visitor.reload()
  await card(visitor, complaints).getByText('89,3 %').first().waitFor()
})

test('a figure that is withdrawn is gone for a visitor, and nothing is sent without a choice', async () => {
  const { page: head } = await aVisitor()
  await signIn(head, 'kepala.pati')
  await head.goto(desk)
  const times = head.getByRole('table', { name: 'Kepatuhan waktu semua layanan', exact: true })
  const row = times.getByRole('row', { name: /Februari 2026/ })
  await row.getByLabel('Tarik Kepatuhan waktu semua layanan, Februari 2026').click()
  await row.getByLabel('Alasan penarikan').fill('Data paspor percepatan belum lengkap.')
  await row.getByRole('button', { name: 'Tarik dari publik' }).click()
  await head.getByText('Angka sudah ditarik dari halaman publik.').waitFor()

  const { page: visitor } = await aVisitor()
  await visitor.goto(publicPage)
  await card(visitor, 'Kepatuhan waktu semua layanan')
    .getByText(/^Januari 2026/)
    .first()
    .waitFor()

  await head.goto(`${desk}/preview`)
  await head.getByText('Centang paling sedikit satu angka.').waitFor()
})

test('a pledge is looked at first, then published, without a script', async () => {
  const { page: head } = await aVisitor({ javaScriptEnabled: false })
  await signIn(head, 'kepala.pati')
  await head.goto(desk)
  const pledge = 'Kami melayani tanpa pungutan dan siap menerima sanksi bila ingkar.'
  await head.getByLabel('Isi maklumat').fill(pledge)
  await head.getByRole('button', { name: 'Pratinjau', exact: true }).click()
  await head.getByText('Begini publik akan melihatnya. Belum terbit.').waitFor()
  await head.getByRole('button', { name: 'Terbitkan maklumat' }).click()
  await head.getByText('Maklumat sudah terbit di halaman publik.').waitFor()

  const { page: visitor } = await aVisitor({ javaScriptEnabled: false })
  await visitor.goto(publicPage)
  await visitor.getByText(pledge).waitFor()
  await visitor.getByRole('link', { name: 'Kantor', exact: true }).first().click()
  await visitor.getByLabel('Nama, kota, atau provinsi').fill('pati')
  await visitor.getByRole('button', { name: 'Cari' }).click()
  await visitor.getByRole('link', { name: 'Kantor Imigrasi Kelas I Non TPI Pati' }).waitFor()
})
