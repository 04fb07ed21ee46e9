import { describe, expect, test } from 'vitest'
import { aRole } from '#tests/support/people.ts'
import { askRoute, outcomeOf } from '#tests/support/rights/ask.ts'
import { refused } from '#tests/support/rights/refused.ts'
import type { Asked } from '#tests/support/rights/row.ts'
import { assessmentOf } from '#tests/support/rights/seed.ts'
import { openWorld, prepareWorlds } from '#tests/support/rights/world.ts'
import type { World } from '#tests/support/rights/world.ts'

prepareWorlds()

const overview = '_app.offices.$officeId._index.tsx'
const conditions = '_app.assessments.$assessmentId.prerequisites.tsx'
const own = assessmentOf('kanim-pati')

describe('an assessor never judges the own office', () => {
  const confirm = (assessmentId: string): Asked => ({
    params: { assessmentId },
    fields: { intent: 'confirm', key: 'tlhp', version: '1' },
  })
  const route = { method: 'POST', route: conditions } as const

  test('nor the own Kanwil as a unit', async () => {
    const world = await openWorld('penilaian_kanwil')
    const { assessments, prerequisites } = world.services.store
    const pati = await assessments.find(own)
    if (!pati) throw new Error('No assessment')
    const { officePath: _path, timezone: _zone, officeKind: _kind, cycle: _cycle, ...row } = pati
    await assessments.create({ ...row, id: 'kanwil-jateng-2026', officeId: 'kanwil-jateng' })
    const entry = {
      key: 'tlhp',
      value: '100',
      note: '',
      enteredBy: 'kepala_kanwil',
      enteredAt: '2026-05-12T02:41:00.000Z',
    }
    await prerequisites.saveForAssessment('kanwil-jateng-2026', entry, 0)
    await refused(world, route, 'verifikator_kanwil', confirm('kanwil-jateng-2026'), 403)
    await world.close()
  })

  test.each([
    ['works there too', {}],
    ['worked there this year', { validFrom: '2026-01-01', validTo: '2026-02-28' }],
    ['had the role taken back this year', { endedAt: '2026-03-01T00:00:00.000Z', endReason: 'pindah' }],
  ])('who %s', async (_when, days) => {
    const world = await openWorld('penilaian_kanwil')
    await world.services.store.roles.create(aRole('verifikator_kanwil', 'operator_satker', 'kanim-solo', days))
    await refused(world, route, 'verifikator_kanwil', confirm(assessmentOf('kanim-solo')), 403)
    expect(outcomeOf(await askRoute(route, 'verifikator_kanwil', confirm(own)))).toBe('ok')
    await world.close()
  })
})

describe('who is nobody any more', () => {
  const home: Asked = { params: { officeId: 'kanim-pati' } }
  const now = '2026-05-12T02:41:00.000Z'
  const past = '2026-05-01T00:00:00.000Z'

  test.each([
    ['a session that was ended', (world: World) => end(world, { revokedAt: past }), 'sign-in' as const],
    ['a session that is too old', (world: World) => end(world, { expiresAt: now }), 'sign-in' as const],
    [
      'an account that is closed',
      ({ services }: World) => services.store.persons.update('kepala_kantor', { status: 'deactivated' }, past),
      'sign-in' as const,
    ],
    ['a role that ended', (world: World) => change(world, { validTo: '2026-05-11' }), 404 as const],
    ['a role that is still to come', (world: World) => change(world, { validFrom: '2026-05-13' }), 404 as const],
    [
      'a role that was taken back',
      (world: World) => change(world, { endedAt: past, endReason: 'pindah' }),
      404 as const,
    ],
  ])('%s opens nothing', async (_what, prepare, expected) => {
    const world = await openWorld()
    expect(outcomeOf(await askRoute({ method: 'GET', route: overview }, 'kepala_kantor', home))).toBe('ok')
    await prepare(world)
    await refused(world, { method: 'GET', route: overview }, 'kepala_kantor', home, expected)
    await world.close()
  })

  const end = ({ services: { database } }: World, set: { revokedAt: string } | { expiresAt: string }) =>
    database.db.updateTable('session').set(set).where('personId', '=', 'kepala_kantor').execute()
  const change = (
    { services: { database } }: World,
    set: Partial<Record<'validFrom' | 'validTo' | 'endedAt' | 'endReason', string>>,
  ) => database.db.updateTable('roleAssignment').set(set).where('personId', '=', 'kepala_kantor').execute()
})
