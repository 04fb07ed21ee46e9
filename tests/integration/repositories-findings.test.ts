import { expect, test } from 'vitest'
import type { Engine } from '#db/dialect/words.server.ts'
import type { MonitoringPage } from '#db/repositories/monitoring.server.ts'
import { aSummary, aUnit, aUnitName, given } from '#tests/support/builders.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

const everything: MonitoringPage = {
  branchPaths: ['/kementerian/'],
  year: 2026,
  day: '2026-05-12',
  sort: 'nearest',
  direction: 'asc',
  limit: 20,
  offset: 0,
}
const editionId = 'permenpanrb-90-2021'
const supervision = [
  { editionId, target: 'WBK' as const, node: 'AREA:PW', points: 9 },
  { editionId, target: 'WBBM' as const, node: 'AREA:PW', points: 11.25 },
]

/** Pati (WBBM, 11 points in supervision) lacks 4, Surabaya (WBK, 9.5 points) lacks 0.2; Semarang has no assessment. */
async function offices(engine: Engine) {
  const store = await testStore(engine)
  await given(store)
  await store.units.insertMany(
    [aUnit('/kementerian/ditjenim/kanwil-jateng/kanim-semarang/', { officeClass: 'Kelas I TPI' })],
    [aUnitName('kanim-semarang')],
  )
  await store.scores.saveSummaries([
    aSummary({ need: 4, gatesFailed: 2, failedGates: 'area:PW,total' }),
    aSummary({ assessmentId: 'assessment-surabaya', need: 0.2, gatesFailed: 1, failedGates: 'area:PW' }),
  ])
  const node = { track: 'supported' as const, node: 'AREA:PW', weight: 15 }
  await store.scores.saveNodes([
    { ...node, assessmentId: 'assessment-pati', points: 11 },
    { ...node, assessmentId: 'assessment-surabaya', points: 9.5 },
  ])
  return store
}

eachEngine('findings', (engine) => {
  test('a margin over the own target orders offices otherwise than their points', async () => {
    const store = await offices(engine)
    const order = async (sort: MonitoringPage['sort']) => {
      const rows = await store.monitoring.list({ ...everything, sort, direction: 'desc' })
      return rows.map(({ officeId }) => officeId.replace('kanim-', ''))
    }
    expect(await order({ node: 'AREA:PW' })).toEqual(['pati', 'surabaya', 'semarang'])
    expect(await order({ node: 'AREA:PW', least: supervision })).toEqual(['surabaya', 'pati', 'semarang'])
    expect(await order({ node: 'AREA:PW', least: supervision.slice(1) })).toEqual(['pati', 'semarang', 'surabaya'])
  })

  test('the nearest are grouped by status before points, and those without an assessment come last', async () => {
    const store = await offices(engine)
    await store.scores.saveSummaries([aSummary({ need: 4, status: 'siap_diusulkan' })])
    const rows = await store.monitoring.list(everything)
    expect(rows.map(({ officeId }) => officeId)).toEqual(['kanim-pati', 'kanim-surabaya', 'kanim-semarang'])
  })

  test('it says who lacks little, and how many they are', async () => {
    const store = await offices(engine)
    const surabaya = {
      officeId: 'kanim-surabaya',
      officePath: '/kementerian/ditjenim/kanwil-jatim/kanim-surabaya/',
      officeShortName: 'kanim-surabaya',
      need: 0.2,
    }
    expect(await store.monitoring.listNear(everything, 5, 1)).toEqual({ offices: 2, nearest: [surabaya] })
    expect(await store.monitoring.listNear(everything, 4, 4)).toEqual({ offices: 1, nearest: [surabaya] })
    expect(await store.monitoring.listNear({ ...everything, branchPaths: [] }, 5, 4)).toEqual({
      offices: 0,
      nearest: [],
    })
  })

  test('it counts who fails which gate, the most frequent first', async () => {
    const store = await offices(engine)
    const gates = ['area:MP', 'area:PW', 'total']
    expect(await store.monitoring.countFailing(everything, gates)).toEqual([
      { gate: 'area:PW', offices: 2, alone: 1 },
      { gate: 'total', offices: 1, alone: 0 },
    ])
    expect(await store.monitoring.countFailing({ ...everything, target: 'none' }, gates)).toEqual([])
    expect(await store.monitoring.countFailing({ ...everything, branchPaths: [] }, gates)).toEqual([])
    expect(await store.monitoring.countFailing(everything, [])).toEqual([])
  })

  test('the classes in reach can be chosen from', async () => {
    const store = await offices(engine)
    expect((await store.monitoring.listChoices(everything)).classes).toEqual(['Kelas I Non TPI', 'Kelas I TPI'])
    const branchPaths = ['/kementerian/ditjenim/kanwil-jatim/']
    expect(await store.monitoring.listChoices({ ...everything, branchPaths })).toEqual({
      kanwil: [{ id: 'kanwil-jatim', name: 'kanwil-jatim' }],
      classes: ['Kelas I Non TPI'],
    })
  })

  test('a week shows its last snapshot, or nothing', async () => {
    const store = await offices(engine)
    const snapshot = { assessmentId: 'assessment-pati', track: 'supported' as const, total: 1, need: 1 }
    await store.snapshots.save([
      { ...snapshot, day: '2026-04-28', readiness: 40 },
      { ...snapshot, day: '2026-04-29', readiness: 41 },
      { ...snapshot, day: '2026-05-05', readiness: 45 },
      { ...snapshot, day: '2026-05-05', readiness: 99, track: 'claimed' },
      { ...snapshot, day: '2026-05-13', readiness: 98 },
    ])
    const weeks = [
      { after: '2026-04-21', until: '2026-04-28' },
      { after: '2026-04-28', until: '2026-05-05' },
      { after: '2026-05-05', until: '2026-05-12' },
    ]
    expect(await store.snapshots.listWeekly(['assessment-pati', 'assessment-surabaya'], 'supported', weeks)).toEqual([
      { assessmentId: 'assessment-pati', readiness: [40, 45, null] },
      { assessmentId: 'assessment-surabaya', readiness: [null, null, null] },
    ])
    expect(await store.snapshots.listWeekly([], 'supported', weeks)).toEqual([])
  })
})
