import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { openItem } from './worksheet.ts'

withBrowser()

const worksheet = 'kanim-wonosobo-2026'

test('two people answer one item: the second is told, sees both texts and decides', async () => {
  const { page: operator } = await aVisitor()
  const { page: leader, context: line } = await aVisitor()
  await signIn(operator, 'operator.wonosobo')
  await signIn(leader, 'ketua.wonosobo')
  const theirs = await openItem(operator, worksheet, 'A.I.1.iv', 'A.I.1.iv.d')
  const mine = await openItem(leader, worksheet, 'A.I.1.iv', 'A.I.1.iv.d')

  await theirs.level('C').check()
  await theirs.saved()
  // The choice is kept already, and the page says so; the note is kept when its own answer comes.
  const kept = operator.waitForResponse((response) => response.url().endsWith('/answer') && response.ok())
  await theirs.note.fill('Baru tim inti yang ikut serta.')
  await kept
  await line.setOffline(true)
  await mine.level('A').check()
  await mine.note.fill('Semua anggota ikut serta.')
  await line.setOffline(false)

  await mine.item
    .getByRole('alert')
    .getByText(/^Operator mengubah butir ini pukul /)
    .waitFor()
  const saved = mine.item.getByRole('region', { name: /^Jawaban tersimpan \(Operator, / })
  const own = mine.item.getByRole('region', { name: 'Jawaban Anda' })
  expect(await saved.innerText()).toContain('Baru tim inti yang ikut serta.')
  expect(await own.innerText()).toContain('Semua anggota ikut serta.')

  await own.getByRole('button', { name: 'Pakai jawaban saya' }).click()
  await own.waitFor({ state: 'hidden' })
  await mine.saved()
  await operator.reload()
  expect(await theirs.level('A').isChecked()).toBe(true)
  expect(await theirs.note.inputValue()).toBe('Semua anggota ikut serta.')
  const history = theirs.item.getByRole('region', { name: 'Riwayat' })
  await history.getByText(/^Jawaban diubah dari C menjadi A/).waitFor()
})

test('whoever comes second may keep what was saved', async () => {
  const { page: operator } = await aVisitor()
  const { page: leader } = await aVisitor()
  await signIn(operator, 'operator.wonosobo')
  await signIn(leader, 'ketua.wonosobo')
  const theirs = await openItem(operator, worksheet, 'A.I.2.i', 'A.I.2.i.a')
  const mine = await openItem(leader, worksheet, 'A.I.2.i', 'A.I.2.i.a')

  await theirs.level('B').check()
  await theirs.saved()
  await mine.level('D').check()
  await mine.item.getByRole('link', { name: 'Pakai yang tersimpan' }).click()

  await mine.item
    .getByRole('alert')
    .getByText(/mengubah butir ini/)
    .waitFor({ state: 'hidden' })
  expect(await mine.level('B').isChecked()).toBe(true)
  await leader.reload()
  expect(await mine.level('B').isChecked()).toBe(true)
})
