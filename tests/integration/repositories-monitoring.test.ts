import { expect, test } from 'vitest'
import type { Engine } from '#db/dialect/words.server.ts'
import type { MonitoringPage } from '#db/repositories/monitoring.server.ts'
import { aSummary, aUnit, aUnitName, given } from '#tests/support/builders.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

const everything: MonitoringPage = {
  branchPaths: ['/kementerian/'],
  year: 2026,
  day: '2026-05-12',
  sort: 'name',
  direction: 'asc',
  limit: 20,
  offset: 0,
}

/** Pati with all three tracks, Surabaya with one, Semarang without an assessment, Lama closed. */
async function offices(engine: Engine) {
  const store = await testStore(engine)
  await given(store)
  await store.units.insertMany(
    [
      aUnit('/kementerian/ditjenim/kanwil-jateng/kanim-semarang/', { officeClass: 'Kelas I TPI' }),
      aUnit('/kementerian/ditjenim/kanwil-jateng/kanim-lama/', { closedOn: '2026-01-01' }),
    ],
    [aUnitName('kanim-semarang'), aUnitName('kanim-lama')],
  )
  await store.scores.saveSummaries([
    aSummary({ track: 'claimed', readiness: 95, need: 4 }),
    aSummary({ track: 'supported', readiness: 90, need: 8, gatesFailed: 2, status: 'hampir_siap' }),
    aSummary({ track: 'verified', readiness: 40, need: 50 }),
    aSummary({ assessmentId: 'assessment-surabaya', readiness: 70, need: 22, gatesFailed: 5 }),
  ])
  const node = { track: 'supported' as const, node: 'AREA:PW', weight: 15 }
  await store.scores.saveNodes([
    { ...node, assessmentId: 'assessment-pati', points: 8 },
    { ...node, assessmentId: 'assessment-surabaya', points: 11 },
  ])
  const ids = async (changes: Partial<MonitoringPage>) => {
    const rows = await store.monitoring.list({ ...everything, ...changes })
    return rows.map(({ officeId }) => officeId.replace('kanim-', ''))
  }
  return { store, ids }
}

eachEngine('monitoring', (engine) => {
  test('a row tells all a list shows of an office', async () => {
    const { store } = await offices(engine)
    const [first, second] = await store.monitoring.list({ ...everything, sort: 'nearest' })

    expect(first).toEqual({
      officeId: 'kanim-pati',
      officePath: '/kementerian/ditjenim/kanwil-jateng/kanim-pati/',
      officeKind: 'kanim',
      officeName: 'Nama kanim-pati',
      officeShortName: 'kanim-pati',
      officeClass: 'Kelas I Non TPI',
      timezone: 'Asia/Jakarta',
      kanwilId: 'kanwil-jateng',
      kanwilName: 'Nama kanwil-jateng',
      kanwilShortName: 'kanwil-jateng',
      assessmentId: 'assessment-pati',
      editionId: 'permenpanrb-90-2021',
      target: 'WBBM',
      state: 'pembangunan',
      version: 1,
      submittedAt: null,
      tracks: {
        claimed: { total: 60, need: 4, readiness: 95, gatesFailed: 3, status: 'perlu_pembinaan' },
        supported: { total: 60, need: 8, readiness: 90, gatesFailed: 2, status: 'hampir_siap' },
        verified: { total: 60, need: 50, readiness: 40, gatesFailed: 3, status: 'perlu_pembinaan' },
      },
    })
    expect(second).toMatchObject({ officeId: 'kanim-surabaya', tracks: { claimed: null, verified: null } })
  })

  test('an office without an assessment, or without points, is listed too, and last', async () => {
    const { store, ids } = await offices(engine)
    const rows = await store.monitoring.list({ ...everything, sort: 'readiness', direction: 'desc' })
    expect(rows.at(-1)).toMatchObject({ officeId: 'kanim-semarang', assessmentId: null, tracks: { supported: null } })
    expect(await ids({ sort: 'readiness', direction: 'asc' })).toEqual(['surabaya', 'pati', 'semarang'])
  })

  test('it is sorted by what is asked', async () => {
    const { ids } = await offices(engine)
    expect(await ids({ sort: 'name' })).toEqual(['pati', 'semarang', 'surabaya'])
    expect(await ids({ sort: 'name', direction: 'desc' })).toEqual(['surabaya', 'semarang', 'pati'])
    expect(await ids({ sort: 'gates', direction: 'desc' })).toEqual(['surabaya', 'pati', 'semarang'])
    expect(await ids({ sort: { node: 'AREA:PW' } })).toEqual(['pati', 'surabaya', 'semarang'])
    expect(await ids({ sort: { node: 'AREA:PW' }, direction: 'desc' })).toEqual(['surabaya', 'pati', 'semarang'])
    expect(await ids({ sort: 'total' })).toEqual(['pati', 'surabaya', 'semarang'])
    expect(await ids({ sort: 'waiting' })).toEqual(['pati', 'semarang', 'surabaya'])
  })

  test('it is filtered and paged', async () => {
    const { store, ids } = await offices(engine)
    expect(await ids({ kanwilId: 'kanwil-jatim' })).toEqual(['surabaya'])
    expect(await ids({ officeClass: 'Kelas I TPI' })).toEqual(['semarang'])
    expect(await ids({ target: 'WBK' })).toEqual(['surabaya'])
    expect(await ids({ target: 'none' })).toEqual(['semarang'])
    expect(await ids({ status: 'hampir_siap' })).toEqual(['pati'])
    expect(await ids({ state: 'penilaian_mandiri' })).toEqual([])
    expect(await ids({ search: 'SURA' })).toEqual(['surabaya'])
    expect(await ids({ year: 2025 })).toEqual(['pati', 'semarang', 'surabaya'])
    expect(await ids({ limit: 1, offset: 1 })).toEqual(['semarang'])
    expect(await store.monitoring.count(everything)).toBe(3)
    expect(await store.monitoring.count({ ...everything, target: 'WBK' })).toBe(1)
  })

  test('nobody sees beyond the branches within reach', async () => {
    const { store, ids } = await offices(engine)
    expect(await ids({ branchPaths: ['/kementerian/ditjenim/kanwil-jateng/'] })).toEqual(['pati', 'semarang'])
    expect(await ids({ branchPaths: [] })).toEqual([])
    expect(await store.monitoring.count({ ...everything, branchPaths: [] })).toBe(0)
  })

  test('the counts say how many offices share target, state and status', async () => {
    const { store } = await offices(engine)
    const counts = await store.monitoring.summaryCounts(everything)
    expect(counts).toHaveLength(3)
    expect(counts).toContainEqual({
      target: 'WBBM',
      state: 'pembangunan',
      status: 'hampir_siap',
      offices: 1,
      matching: 1,
    })
    expect(counts).toContainEqual({ target: null, state: null, status: null, offices: 1, matching: 1 })
  })
})
