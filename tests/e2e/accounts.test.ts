import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { arrive, aVisitor, signIn, trySignIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const newPassword = 'kopi tubruk tanpa gula'

async function setPassword(page: Page, password: string, again = password): Promise<void> {
  await page.getByLabel('Kata sandi baru', { exact: true }).fill(password)
  await page.getByLabel('Ulangi kata sandi baru', { exact: true }).fill(again)
  await page.getByRole('button', { name: 'Simpan kata sandi' }).click()
}

test('an administrator invites somebody, whose link opens the account once', async () => {
  const { page: admin } = await aVisitor()
  await signIn(admin, 'admin')
  await admin.getByRole('link', { name: 'Undang orang' }).click()
  await admin.getByLabel('Nama menurut peran dan kantor').fill('Operator Kedua Kanim Bone')
  await admin.getByLabel('Surel dinas').fill('operator2.bone@menuju.test')
  await admin.getByLabel('Peran', { exact: true }).selectOption('Operator')
  await admin.getByLabel('Unit', { exact: true }).selectOption('kanim-bone')
  await admin.getByRole('button', { name: 'Buat undangan' }).click()
  await admin.getByText('Tautan siap diserahkan').waitFor()
  const link = await admin.getByLabel('Tautan', { exact: true }).inputValue()

  const { page: invited } = await aVisitor()
  await invited.goto(link)
  await invited.getByText('Untuk Operator Kedua Kanim Bone (operator2.bone@menuju.test).').waitFor()
  await setPassword(invited, 'pendek')
  await invited.getByText('Terlalu pendek.').waitFor()
  await setPassword(invited, 'password123')
  await invited.getByText('Kata sandi paling sedikit 10 huruf dan bukan kata yang umum.').waitFor()
  await setPassword(invited, newPassword, 'kopi tubruk dengan gula')
  await invited.getByText('Kedua kata sandi tidak sama.').waitFor()
  await setPassword(invited, newPassword)
  await invited.getByText('Kata sandi tersimpan. Silakan masuk.').waitFor()
  await signIn(invited, 'operator2.bone', newPassword)
  await arrive(invited, '**/offices/kanim-bone')

  const { page: second } = await aVisitor()
  const used = await second.goto(link)
  expect(used?.ok(), 'a link works once').toBe(false)
  expect(await second.getByLabel('Kata sandi baru', { exact: true }).count()).toBe(0)
})

test('a reset link replaces a forgotten password, and until then the old one holds', async () => {
  const { page: admin } = await aVisitor()
  await signIn(admin, 'admin')
  await admin.getByRole('searchbox').fill('operator.garut')
  await admin.getByRole('button', { name: 'Cari' }).click()
  await admin.getByRole('link', { name: 'Operator Kanim Garut' }).click()
  await admin.getByRole('button', { name: 'Buat tautan kata sandi' }).click()
  const link = await admin.getByLabel('Tautan', { exact: true }).inputValue()

  const { page: operator } = await aVisitor()
  await signIn(operator, 'operator.garut')
  const { page: elsewhere } = await aVisitor()
  await elsewhere.goto(link)
  await elsewhere.getByRole('heading', { name: 'Buat kata sandi baru' }).waitFor()
  await setPassword(elsewhere, newPassword)
  await elsewhere.getByText('Kata sandi tersimpan. Silakan masuk.').waitFor()

  await operator.goto('/offices/kanim-garut')
  expect(new URL(operator.url()).pathname, 'open sessions end with the old password').toBe('/masuk')
  await trySignIn(operator, 'operator.garut@menuju.test', 'menuju-demo')
  await operator.getByRole('alert').getByText('Surel atau kata sandi tidak cocok.').waitFor()
  await signIn(operator, 'operator.garut', newPassword)
})

test('a session that one does not know is ended from another device at once', async () => {
  const { page: here } = await aVisitor()
  const { page: there } = await aVisitor({ userAgent: 'Mozilla/5.0 (Android 14; Mobile; rv:128.0) Firefox/128.0' })
  await signIn(here, 'operator.bima')
  await signIn(there, 'operator.bima')

  await here.goto('/account')
  const sessions = here
    .getByRole('region', { name: 'Sesi yang terbuka' })
    .getByRole('row')
    .filter({ has: here.getByRole('button') })
  expect(await sessions.count()).toBe(2)
  await sessions.filter({ hasNotText: 'Sesi ini' }).getByRole('button', { name: 'Akhiri' }).click()
  await sessions.nth(1).waitFor({ state: 'detached' })

  await there.goto('/offices/kanim-bima')
  expect(new URL(there.url()).pathname).toBe('/masuk')
  await here.goto('/offices/kanim-bima')
  expect(new URL(here.url()).pathname, 'the own session goes on').toBe('/offices/kanim-bima')
})

test('a closed account is out at once and stays out until it is opened again', async () => {
  const { page: operator } = await aVisitor()
  await signIn(operator, 'operator.ambon')
  const { page: admin } = await aVisitor()
  await signIn(admin, 'admin')
  await admin.goto('/people/operator.ambon')
  await admin.getByLabel('Alasan').last().fill('Pindah tugas ke kantor lain')
  await admin.getByRole('button', { name: 'Tutup akun' }).click()
  await admin.getByRole('button', { name: 'Buka lagi akun' }).waitFor()

  await operator.goto('/offices/kanim-ambon')
  expect(new URL(operator.url()).pathname).toBe('/masuk')
  await trySignIn(operator, 'operator.ambon@menuju.test', 'menuju-demo')
  await operator.getByRole('alert').getByText('Surel atau kata sandi tidak cocok.').waitFor()

  await admin.getByRole('button', { name: 'Buka lagi akun' }).click()
  await admin.getByRole('button', { name: 'Tutup akun' }).waitFor()
  await signIn(operator, 'operator.ambon')
})

test('changing one’s password asks for the present one and ends the other sessions', async () => {
  const { page: here } = await aVisitor()
  const { page: there } = await aVisitor()
  await signIn(here, 'operator.bontang')
  await signIn(there, 'operator.bontang')

  await here.goto('/account')
  for (const [present, said] of [
    ['bukan ini', 'Kata sandi sekarang tidak cocok.'],
    ['menuju-demo', 'Kata sandi diganti. Sesi di perangkat lain sudah berakhir.'],
  ] as const) {
    await here.getByLabel('Kata sandi sekarang').fill(present)
    await here.getByLabel('Kata sandi baru', { exact: true }).fill(newPassword)
    await here.getByLabel('Ulangi kata sandi baru', { exact: true }).fill(newPassword)
    await here.getByRole('button', { name: 'Ganti kata sandi' }).click()
    await here.getByText(said).waitFor()
  }
  await there.goto('/account')
  expect(new URL(there.url()).pathname).toBe('/masuk')
})
