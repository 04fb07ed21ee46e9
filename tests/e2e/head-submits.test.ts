import { expect, inject, test } from 'vitest'
import { arrive, aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const submission = '/assessments/kanim-madiun-2026/submit'

test('the head of office sees what is open, hands the worksheet in, and answers are locked', async () => {
  const { page: operator } = await aVisitor()
  await signIn(operator, 'operator.madiun')
  await operator.goto(submission)
  await operator.getByText('Hanya kepala kantor (termasuk Plt. atau Plh. pada masanya) yang mengajukan.').waitFor()
  expect(await operator.getByRole('button', { name: 'Ajukan ke Kanwil' }).count()).toBe(0)
  const forged = await operator.request.post(submission, {
    form: { version: '1', responsible: 'yes' },
    headers: { origin: inject('baseUrl') },
  })
  expect(forged.status(), 'nor by a forged form').toBe(403)

  const { page: head, context } = await aVisitor()
  await signIn(head, 'kepala.madiun')
  await head.getByRole('link', { name: 'Periksa lalu ajukan' }).click()
  await head.getByRole('heading', { level: 1, name: 'Ajukan penilaian mandiri' }).waitFor()
  for (const list of [/^Belum dijawab \(\d+\)$/, /^Tanpa bukti sah \(\d+\)$/, /^Jawaban rendah .* \(\d+\)$/]) {
    const region = head.getByRole('region', { name: list })
    expect(await region.getByRole('listitem').count(), String(list)).toBeGreaterThan(0)
  }
  const other = await context.newPage()
  await other.goto(submission)

  await head.getByRole('button', { name: 'Ajukan ke Kanwil' }).click()
  expect(new URL(head.url()).pathname, 'not without the tick').toBe(submission)
  await head.getByRole('checkbox', { name: /^Saya bertanggung jawab penuh/ }).check()
  await head.getByRole('button', { name: 'Ajukan ke Kanwil' }).click()
  await arrive(head, /\/offices\/kanim-madiun\?/)
  await head.getByText('Tahap: Penilaian Kanwil').waitFor()

  await other.getByRole('checkbox', { name: /^Saya bertanggung jawab penuh/ }).check()
  await other.getByRole('button', { name: 'Ajukan ke Kanwil' }).click()
  await other.getByRole('heading', { name: 'Keadaan sudah berubah' }).waitFor()
  await other.goto(submission)
  await other.getByText('Penilaian ini sudah diajukan dan jawabannya terkunci.').waitFor()

  await operator.goto('/assessments/kanim-madiun-2026/worksheet/A.I.5.iii')
  await operator.getByText('Penilaian ini diajukan 12 Mei 2026. Jawaban terkunci').waitFor()
  const choices = operator.getByRole('radio')
  for (const choice of await choices.all()) expect(await choice.isDisabled()).toBe(true)
  expect(await operator.getByRole('group', { name: 'Letakkan berkas di sini' }).count()).toBe(0)
})
