import { expect, test } from 'vitest'
import { arrive, aVisitor, eventually, signIn, withBrowser } from '#tests/support/browser.ts'
import { itemOn, openItem, selfSaving, subAreaPoints } from './worksheet.ts'

withBrowser()

const worksheet = 'kanim-wonosobo-2026'

test('an operator goes from the overview to the most valuable open item', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')

  await page.getByRole('heading', { level: 1, name: /^Kurang [\d,]+ poin lagi menuju WBK\.$/ }).waitFor()
  await page
    .getByRole('navigation', { name: 'Utama', exact: true })
    .getByRole('link', { name: 'Lembar evaluasi' })
    .click()
  await arrive(page, /\/worksheet\/[AB]\.[^?]+\?item=/)

  const code = new URL(page.url()).searchParams.get('item') ?? ''
  expect(await itemOn(page, code).item.getAttribute('open')).not.toBeNull()
})

test('choices of two, three, four and five levels are saved by themselves and move the claimed points', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')

  for (const [node, code, key] of [
    ['A.I.3.i', 'A.I.3.i.a', 'Ya'],
    ['A.I.1.ii', 'A.I.1.ii.c', 'A'],
    ['A.I.1.iii', 'A.I.1.iii.c', 'A'],
    ['A.I.6.ii', 'A.I.6.ii.f', 'B'],
  ] as const) {
    const { level, saved } = await openItem(page, worksheet, node, code)
    const before = await subAreaPoints(page)
    await level(key).check()
    await saved()
    await eventually(async () => (await subAreaPoints(page)).claimed).not.toBe(before.claimed)
    expect((await subAreaPoints(page)).supported, 'without evidence nothing is supported').toBe(before.supported)

    await page.reload()
    expect(await level(key).isChecked(), `${code} is kept`).toBe(true)
  }
})

test('counts show their result while one types, and a part above its whole is named', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item, saved } = await openItem(page, worksheet, 'A.II.4.i', 'A.II.4.i.a')
  const [whole, part] = [
    item.getByLabel('Jumlah sasaran kinerja'),
    item.getByLabel('Jumlah sasaran dengan capaian paling sedikit 100%'),
  ]

  await whole.fill('46')
  await part.fill('41')
  await item.getByText('41 dari 46').waitFor()
  await item.getByText('89,13 %').first().waitFor()
  await saved()

  await part.fill('47')
  await item.getByText(/melebihi/).waitFor()
  await part.fill('4a')
  await item.getByText('Isi dengan bilangan bulat mulai dari 0.').waitFor()
  await part.fill('41')
  await eventually(() => item.getByText('Isi dengan bilangan bulat mulai dari 0.').count()).toBe(0)
  await saved()

  await page.reload()
  expect(await part.inputValue()).toBe('41')
})

test('a survey index is typed with its comma', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item, saved } = await openItem(page, worksheet, 'B.I', 'B.I.a')
  const index = item.getByLabel('Indeks survei, skala 0–4')

  await index.fill('4,2')
  await item.getByText('Angka di luar rentang yang boleh.').waitFor()
  await index.fill('3,42')
  await item
    .getByText(/^3,42$/)
    .first()
    .waitFor()
  await item.getByText('14,96').waitFor()
  await saved()

  await page.reload()
  expect(await index.inputValue()).toBe('3,42')
})

test('a note and a ticked document are there again after a reload, and the history tells of them', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item, note, saved } = await openItem(page, worksheet, 'A.I.5.i', 'A.I.5.i.a')
  const text = 'Papan larangan gratifikasi terpasang di loket 1 sampai 4.\nDiperiksa tiap bulan.'

  await note.fill(text)
  await saved()
  const document = item.getByRole('checkbox').first()
  const ticked = page.waitForResponse((response) => response.url().endsWith('/answer') && response.ok())
  await document.check()
  await ticked

  await page.reload()
  expect(await note.inputValue()).toBe(text)
  expect(await document.isChecked()).toBe(true)
  await item
    .getByRole('region', { name: 'Riwayat' })
    .getByText(/Penjelasan diubah, Operator/)
    .waitFor()
})

test('the keyboard goes through the items, answers, and explains itself', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  await openItem(page, worksheet, 'A.I.5.ii', 'A.I.5.ii.a')
  const [first, second] = [itemOn(page, 'A.I.5.ii.a'), itemOn(page, 'A.I.5.ii.b')]

  await page.keyboard.press('j')
  await eventually(() => second.item.getAttribute('open')).not.toBeNull()
  await page.keyboard.press('k')
  await eventually(() => first.item.getAttribute('open')).not.toBeNull()

  await page.keyboard.press('5')
  await eventually(() => first.level('E').isChecked()).toBe(true)
  await page.keyboard.press('2')
  await eventually(() => first.level('B').isChecked()).toBe(true)
  await first.saved()

  await page.keyboard.press('e')
  const inEvidence = () => page.evaluate(() => document.activeElement?.closest('[id^="bukti-"]')?.id)
  await eventually(inEvidence).toBe('bukti-A.I.5.ii.a')

  await page.keyboard.press('?')
  const help = page.getByRole('dialog', { name: 'Tombol papan ketik' })
  await help.waitFor()
  await page.keyboard.press('Escape')
  await help.waitFor({ state: 'hidden' })

  await first.note.fill('')
  await first.note.pressSequentially('jke?1')
  expect(await first.note.inputValue(), 'in a field letters are letters').toBe('jke?1')
  await first.saved()
})

test('a connection that breaks while one types loses nothing', async () => {
  const { page, context } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item, level, note, saved } = await openItem(page, worksheet, 'A.I.5.iv', 'A.I.5.iv.a')

  await context.setOffline(true)
  await level('B').check()
  await note.fill('Ditulis tanpa sambungan.')
  await item
    .getByRole('alert')
    .getByText(/^Sambungan terputus\. Tulisan Anda aman/)
    .waitFor()
  expect(await note.inputValue()).toBe('Ditulis tanpa sambungan.')

  await context.setOffline(false)
  await saved()
  await page.reload()
  await selfSaving(page)
  expect(await note.inputValue()).toBe('Ditulis tanpa sambungan.')
  expect(await level('B').isChecked()).toBe(true)
})

test('a text typed without a connection outlives the page it was typed on', async () => {
  const { page, context } = await aVisitor()
  await signIn(page, 'operator.wonosobo')
  const { item, note, saved } = await openItem(page, worksheet, 'A.I.5.v', 'A.I.5.v.c')

  await context.setOffline(true)
  await note.fill('Belum sempat terkirim.')
  await item
    .getByRole('alert')
    .getByText(/^Sambungan terputus/)
    .waitFor()
  await page.goto('about:blank')
  await context.setOffline(false)

  await openItem(page, worksheet, 'A.I.5.v', 'A.I.5.v.c')
  await saved()
  expect(await note.inputValue()).toBe('Belum sempat terkirim.')
})
