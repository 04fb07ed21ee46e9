import { expect, test } from 'vitest'
import { loader } from '#app/routes/_public.indikator.tsx'
import { answerOf, args, get } from '#tests/support/requests.ts'
import { testServices } from '#tests/support/services.ts'
import type { CatalogueView } from '#app/use-cases/indicators/read-catalogue.server.ts'

const read = async (search = '') => {
  await testServices()
  return (await answerOf(async () => loader(args(get(`/indikator${search}`))))).body as CatalogueView
}

test('anybody reads all indicators by group, with the five attributes of excellent service', async () => {
  const { count, groups, attributes } = await read()
  expect(count).toBe(42)
  expect(groups.flatMap(({ indicators }) => indicators)).toHaveLength(42)
  expect(attributes.map(({ name }) => name)).toEqual(['Cepat', 'Mudah', 'Pasti', 'Murah', 'Akuntabel'])
})

test('an indicator names its members, its basis and the criteria it supports, in the language asked for', async () => {
  const { groups } = await read('?bahasa=en')
  const indicators = groups.flatMap((group) => group.indicators)
  expect(indicators.find(({ code }) => code === 'SLA-01')).toMatchObject({
    name: 'Passports finished on time',
    members: ['Ordinary passport', 'Electronic passport'],
    supports: ['A.I.6.i', 'A.II.6.i', 'A.I.2.i'],
    condition: false,
  })
  expect(indicators.find(({ code }) => code === 'PNG-05')).toMatchObject({ condition: true })
})
