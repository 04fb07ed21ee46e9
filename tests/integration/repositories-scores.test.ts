import { expect, test } from 'vitest'
import { aSummary, given } from '#tests/support/builders.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'

const pati = 'assessment-pati'

type Kept = { readonly track: string; readonly node: string }

function byTrackAndNode(one: Kept, other: Kept): number {
  return `${one.track} ${one.node}` < `${other.track} ${other.node}` ? -1 : 1
}

eachEngine('scores', (engine) => {
  test('nodes are written anew; others, and other tracks, stay', async () => {
    const store = await testStore(engine)
    await given(store)
    const claimed = { assessmentId: pati, track: 'claimed' as const }
    await store.scores.saveNodes([
      { ...claimed, node: 'AREA:MP', points: 4.1, weight: 8 },
      { ...claimed, node: 'AREA:PW', points: 9.3, weight: 15 },
      { ...claimed, track: 'supported', node: 'AREA:MP', points: 1, weight: 8 },
    ])

    await store.scores.saveNodes([{ ...claimed, node: 'AREA:MP', points: 0.1 + 0.2, weight: 8 }])

    const kept = [
      { ...claimed, node: 'AREA:MP', points: 0.30000000000000004, weight: 8 },
      { ...claimed, node: 'AREA:PW', points: 9.3, weight: 15 },
      { ...claimed, track: 'supported', node: 'AREA:MP', points: 1, weight: 8 },
    ]
    expect(await store.scores.listForAssessment(pati)).toEqual(kept)
    const points = await store.scores.listPoints(pati)
    expect(points.toSorted(byTrackAndNode)).toEqual(kept.map(({ track, node, points }) => ({ track, node, points })))
  })

  test('the cells of a list are read for some offices, one track and some nodes', async () => {
    const store = await testStore(engine)
    await given(store)
    const cell = { track: 'supported' as const, node: 'AREA:MP', points: 4, weight: 8 }
    await store.scores.saveNodes([
      { ...cell, assessmentId: pati },
      { ...cell, assessmentId: 'assessment-surabaya', points: 5 },
      { ...cell, assessmentId: pati, node: 'TOTAL' },
      { ...cell, assessmentId: pati, track: 'claimed' },
    ])

    const both = [pati, 'assessment-surabaya']
    const found = await store.scores.listNodes(both, 'supported', ['AREA:MP', 'AREA:PW'])
    expect(found.map(({ assessmentId, points }) => [assessmentId, points])).toEqual([
      [pati, 4],
      ['assessment-surabaya', 5],
    ])
    expect(await store.scores.listNodes([], 'supported', ['AREA:MP'])).toEqual([])
    expect(await store.scores.listNodes(both, 'supported', [])).toEqual([])
  })

  test('summaries are written anew', async () => {
    const store = await testStore(engine)
    await given(store)
    await store.scores.saveSummaries([aSummary(), aSummary({ track: 'claimed' })])
    await store.scores.saveSummaries([aSummary({ readiness: 97.4, status: 'hampir_siap' })])
    expect(await store.scores.listSummaries(pati)).toMatchObject([
      { track: 'claimed', readiness: 80 },
      { track: 'supported', readiness: 97.4, status: 'hampir_siap' },
    ])
  })
})

eachEngine('snapshots', (engine) => {
  test('the last writing of a day stands, and lists begin at the day asked for', async () => {
    const store = await testStore(engine)
    await given(store)
    const snapshot = { assessmentId: pati, track: 'supported' as const, total: 60, need: 15, readiness: 80 }
    await store.snapshots.save([
      { ...snapshot, day: '2026-05-10' },
      { ...snapshot, day: '2026-05-11' },
      { ...snapshot, day: '2026-05-12' },
      { ...snapshot, day: '2026-05-12', track: 'claimed' },
    ])
    await store.snapshots.save([{ ...snapshot, day: '2026-05-12', readiness: 81 }])

    const since = await store.snapshots.listForAssessment(pati, '2026-05-11')
    expect(since.map(({ day, track, readiness }) => [day, track, readiness])).toEqual([
      ['2026-05-11', 'supported', 80],
      ['2026-05-12', 'claimed', 80],
      ['2026-05-12', 'supported', 81],
    ])
  })
})
