import { expect, test } from 'vitest'
import { askRoute, modules, outcomeOf } from '#tests/support/rights/ask.ts'
import { attempts } from '#tests/support/rights/attempts.ts'
import { attemptsOfDesks } from '#tests/support/rights/attempts-desks.ts'
import { refused } from '#tests/support/rights/refused.ts'
import { pieceOf } from '#tests/support/rights/seed.ts'
import { table } from '#tests/support/rights/table.ts'
import { openWorld, prepareWorlds } from '#tests/support/rights/world.ts'

prepareWorlds()

const piece = '_app.evidence.$pieceId.tsx'
const file = 'evidence.$pieceId.versions.$number.file.ts'
const decree = pieceOf('kanim-pati', 'decree')

test.each([...attempts, ...attemptsOfDesks])('refuses %s', async (_what, method, route, seat, asked, expected) => {
  const world = await openWorld()
  await refused(world, { method, route }, seat, asked, expected)
  await world.close()
})

test('a removed piece and its file are gone for everybody', async () => {
  const world = await openWorld()
  const params = { pieceId: decree }
  const remove = { params, fields: { intent: 'remove', version: '1' } }
  expect(outcomeOf(await askRoute({ method: 'POST', route: piece }, 'operator_satker', remove))).toBe('ok')
  for (const seat of ['operator_satker', 'pimpinan'] as const) {
    await refused(world, { method: 'GET', route: piece }, seat, { params }, 404)
    await refused(world, { method: 'GET', route: file }, seat, { params: { ...params, number: '1' } }, 404)
  }
  await world.close()
})

// The framework guards pages; what answers without a page has to ask by itself. The interface for programs takes no
// cookie, so the page of another site brings nothing along that would open it.
const bare = table.filter(
  ({ route, method }) => method === 'POST' && !('default' in (modules[route] ?? {})) && !route.startsWith('api.v1.'),
)

test('some routes answer without a page', () => {
  expect(new Set(bare.map(({ route }) => route)).size).toBeGreaterThan(2)
})

test.each(bare)('$route: $act is refused when another site asks for it', async (row) => {
  for (const headers of [{ origin: 'https://tempat-lain.example' }, { 'sec-fetch-site': 'cross-site' }]) {
    const world = await openWorld(row.state)
    const asked = row.ask('kanim-pati', 'operator_satker')
    await refused(world, row, 'operator_satker', { ...asked, headers: { ...asked.headers, ...headers } }, 403)
    await world.close()
  }
})

test.each([
  ['monitoring', '_app.monitoring.tsx', 'verifikator_kanwil', ''],
  ['monitoring of another Kanwil', '_app.monitoring.tsx', 'kepala_kanwil', '?kanwil=kanwil-jatim'],
  ['a search in monitoring', '_app.monitoring.tsx', 'kepala_kanwil', '?cari=surabaya'],
  ['the list of people', '_app.people._index.tsx', 'kepala_kanwil', ''],
  ['a search for people', '_app.people._index.tsx', 'admin_kanwil', '?cari=surabaya'],
  ['the units to invite for', '_app.people.new.tsx', 'admin_kanwil', ''],
  ['the regions', '_app.monitoring_.regions.tsx', 'kepala_kanwil', ''],
  ['what changed', '_app.monitoring_.changes.tsx', 'kepala_kanwil', ''],
  ['what changed in another Kanwil', '_app.monitoring_.changes.tsx', 'verifikator_kanwil', '?kanwil=kanwil-jatim'],
  ['offices to compare', '_app.monitoring_.compare.tsx', 'verifikator_kanwil', ''],
  ['what waits for the reviewer', '_app.reviews.tsx', 'verifikator_kanwil', ''],
  ['the list of units', '_app.units._index.tsx', 'admin_kanwil', ''],
  ['the parents of a new unit', '_app.units.new.tsx', 'admin_kanwil', ''],
  ['the trace', '_app.events.tsx', 'admin_kanwil', ''],
  ['the trace of an office of another', '_app.events.tsx', 'admin_kanwil', '?kantor=kanim-surabaya'],
  ['the stream of an office of another', '_app.events.tsx', 'admin_kanwil', '?aliran=kanim-surabaya-2026'],
  ['the list of offices as a file', 'monitoring.export[.]csv.ts', 'kepala_kanwil', ''],
] as const)('%s tells a Kanwil nothing of another', async (_what, route, seat, query) => {
  const world = await openWorld()
  const { status, body } = await askRoute({ method: 'GET', route }, seat, { query })
  expect(status).toBe(200)
  expect(
    JSON.stringify(body).replaceAll(/"search":"[^"]*"|"kanwilId":"[^"]*"|"(?:kantor|aliran)":"[^"]*"/g, ''),
  ).not.toMatch(/surabaya|jatim/)
  await world.close()
})
