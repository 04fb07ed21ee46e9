import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const surveys = '/offices/kanim-blora/surveys'

test('a survey is opened, answered on a phone, seen to count, closed and followed up', async () => {
  const { page: office } = await aVisitor()
  await signIn(office, 'operator.blora')
  await office.goto(surveys)
  const address = (await office.locator('.survey-address').innerText()).trim()
  await office.getByLabel('Penerima layanan dalam triwulan').fill('31')
  await office.getByRole('button', { name: 'Buka survei' }).click()
  await office.getByRole('heading', { level: 1, name: /^Survei Triwulan/ }).waitFor()
  await office.getByText('0 dari 30').first().waitFor()

  for (let visitor = 0; visitor < 5; visitor += 1) {
    const { page: phone, context } = await aVisitor({ viewport: { width: 360, height: 740 } })
    await phone.goto(new URL(address).pathname)
    await phone.getByRole('button', { name: 'Lanjut' }).click()
    await phone.getByText('Pilih salah satu').waitFor()
    await phone.getByText('Paspor elektronik').click()
    await phone.getByRole('button', { name: 'Lanjut' }).click()
    for (let question = 0; question < 22; question += 1) {
      await phone
        .locator('fieldset:not([hidden]) .scale label')
        .nth(question === 2 ? 2 : 0)
        .click()
      await phone.getByRole('button', { name: 'Lanjut' }).click()
    }
    await phone.getByLabel('Ada yang perlu kami perbaiki?').fill('Loket pengambilan penuh menjelang siang.')
    await phone.getByRole('button', { name: 'Kirim jawaban' }).click()
    await phone.getByRole('heading', { name: 'Terima kasih atas jawaban Anda' }).waitFor()
    await phone.goto(new URL(address).pathname)
    await phone.getByRole('heading', { name: 'Anda sudah mengisi survei ini' }).waitFor()
    await context.close()
  }

  await office.getByText('5 dari 30').first().waitFor({ timeout: 30_000 })
  await office.getByText('Hasil tampil sehari setelah 5 orang menjawab.').first().waitFor()
  await office.getByRole('button', { name: 'Tutup dan bekukan hasil' }).click()
  await office.getByText('Ditutup', { exact: true }).waitFor()
  await office.getByText('Perlu tindak lanjut').first().waitFor()

  await office.getByText('Tambah rencana').click()
  await office.getByRole('combobox', { name: 'Unsur' }).selectOption('skm:U3')
  await office.getByRole('textbox', { name: 'Tindakan' }).fill('Membuka loket pengambilan kelima.')
  await office.getByLabel('Penanggung jawab').fill('Seksi Lalu Lintas Keimigrasian')
  await office.getByLabel('Tenggat').fill('2026-06-30')
  await office.getByRole('button', { name: 'Simpan', exact: true }).click()
  await office.getByText('0 dari 1 selesai').waitFor()
  await office.getByText('Perbarui').click()
  await office.getByLabel('Keadaan').selectOption('done')
  await office.getByLabel('Catatan hasil').fill('Loket dibuka.')
  await office.getByRole('button', { name: 'Simpan', exact: true }).first().click()
  await office.getByText('1 dari 1 selesai').waitFor()

  const { page: late } = await aVisitor()
  await late.goto(new URL(address).pathname)
  await late.getByRole('heading', { name: 'Belum ada survei yang dibuka' }).waitFor()
})

test('without a script the whole form is one page', async () => {
  const { page } = await aVisitor({ javaScriptEnabled: false })
  await page.goto('/kantor/kanim-pati/survei')
  expect(await page.locator('fieldset').count()).toBe(24)
  await page.getByText('Layanan saya belum selesai').click()
  await page.getByRole('button', { name: 'Kirim jawaban' }).click()
  await page.getByText('Terima kasih. Isilah setelah layanan selesai').waitFor()
})
