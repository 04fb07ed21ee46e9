import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

type Page = Awaited<ReturnType<typeof aVisitor>>['page']

/** Sends a form of the public; what came faster than anybody writes is sent once more, as the page asks. */
async function sendAsPublic(page: Page, button: string, until: () => Promise<boolean>): Promise<void> {
  await expect
    .poll(
      async () => {
        const press = page.getByRole('button', { name: button, exact: true })
        // Between the look and the press the page may have come; then there is nothing left to press.
        if (!(await until())) await press.click({ timeout: 2500 }).catch(() => undefined)
        return until()
      },
      { timeout: 30_000, interval: 2500 },
    )
    .toBe(true)
}

test('a citizen without script complains, is answered, opens it again, and is answered again', async () => {
  const { page: citizen } = await aVisitor({ javaScriptEnabled: false })
  await citizen.goto('/kantor/kanim-purworejo/aduan')
  await citizen.getByLabel('Ceritakan').fill('Petugas loket dua meminta uang rokok.')
  await sendAsPublic(citizen, 'Kirim', () => citizen.getByRole('heading', { name: 'Sudah kami terima' }).isVisible())
  const [ticket = '', code = ''] = await citizen.locator('.ticket-codes dd').allTextContents()

  const { page: office } = await aVisitor()
  await signIn(office, 'operator.purworejo')
  await office.goto('/offices/kanim-purworejo/complaints')
  await office.getByRole('link', { name: ticket }).click()
  await office.getByRole('heading', { level: 1, name: new RegExp(ticket) }).waitFor()
  expect(await office.getByText('uang rokok').count()).toBe(0)
  await office.getByRole('button', { name: 'Ambil pengaduan ini' }).click()
  await office.getByText('uang rokok').waitFor()
  await office.getByRole('radio', { name: /^Pengaduan tidak berkadar/ }).check()
  await office.getByRole('button', { name: 'Verifikasi', exact: true }).click()
  await office.getByLabel('Jawaban tertulis').fill('Petugas ditegur dan dipindahkan.')
  await office.getByRole('button', { name: 'Kirim jawaban tertulis' }).click()
  await office.getByText('Petugas ditegur dan dipindahkan.').waitFor()

  await citizen.goto('/aduan')
  await citizen.getByLabel('Nomor tiket').fill(ticket)
  await citizen.getByLabel('Kode rahasia').fill(code)
  await sendAsPublic(citizen, 'Buka', async () => {
    if (await citizen.getByText('Petugas ditegur').isVisible()) return true
    await citizen.getByLabel('Kode rahasia').fill(code)
    return false
  })
  await citizen.getByText('Buka kembali', { exact: true }).first().click()
  await citizen.getByLabel('Apa yang belum selesai').fill('Uangnya belum kembali.')
  await sendAsPublic(citizen, 'Buka kembali', () => citizen.getByText('Tersimpan.').isVisible())

  await office.reload()
  await office.getByText('Uangnya belum kembali.').waitFor()
  await office.getByLabel('Jawaban tertulis').fill('Uang sudah dikembalikan.')
  await office.getByRole('button', { name: 'Kirim jawaban tertulis' }).click()
  await office.getByText('Uang sudah dikembalikan.').waitFor()
  await citizen.reload()
  await citizen.getByText('Uang sudah dikembalikan.').waitFor()
  expect(await citizen.getByText('Buka kembali', { exact: true }).count()).toBe(0)
})
