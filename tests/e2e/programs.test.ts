import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, inject, test } from 'vitest'
import { operations } from '#app/forms/api-operations.ts'
import type { OperationName } from '#tests/support/api-desk.ts'
import { assertTold } from '#tests/support/api-told.ts'
import type { Told } from '#tests/support/api-told.ts'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'

withBrowser()

const office = 'kanim-pati'
const day = '2026-05-08'

const sent: Readonly<Record<OperationName, { readonly query?: string; readonly body?: unknown }>> = {
  putFigures: { body: { figures: [{ key: 'overdue_open/SPLP', value: 0 }] } },
  postEnquiries: {
    body: { enquiries: [{ askedAt: `${day}T10:00:00+07:00`, channel: 'hotline', topic: 'fees', outcome: 'open' }] },
  },
  postServiceTimes: {
    body: {
      kind: 'applications',
      mode: 'add',
      applications: [{ service: 'PSP-E', startedOn: day, finishedOn: day }],
    },
  },
  getReadiness: {},
  getIndicators: { query: '?period=2026-04' },
  getCatalogue: {},
}

test('the head makes a token, a program uses it for everything the document tells of, and it is taken back', async () => {
  const { page } = await aVisitor()
  await signIn(page, 'kepala.pati')
  await page.goto(`/offices/${office}/tokens`)
  await page.getByLabel('Nama').fill('Percobaan')
  for (const tick of await page.getByRole('checkbox').all()) await tick.check()
  await page.getByRole('button', { name: 'Buat token' }).click()
  const token = await page.getByLabel('Token', { exact: true }).inputValue()
  expect(token).toMatch(/^mnj_/)

  const server = inject('baseUrl')
  const document = (await (await fetch(`${server}/api/v1/openapi.json`)).json()) as Told
  expect((await new Validator().validate(document)).valid).toBe(true)
  const ask = async (name: OperationName) => {
    const { method, path } = operations[name]
    const { query = '', body } = sent[name]
    const address = path.replace('{office}', office).replace('{period}', '2026-05')
    const response = await fetch(`${server}/api/v1${address}${query}`, {
      method: method.toUpperCase(),
      ...(body !== undefined && { body: JSON.stringify(body) }),
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    })
    assertTold(name, response, await response.json(), document)
    return response.status
  }
  const statuses = []
  for (const name of Object.keys(operations) as OperationName[]) statuses.push(await ask(name))
  expect(statuses).toEqual([200, 201, 201, 200, 200, 200])

  await page.reload()
  await page.getByRole('button', { name: 'Cabut token Percobaan' }).click()
  await page.getByText('Token dicabut').waitFor()
  expect(await ask('getReadiness')).toBe(401)
})
