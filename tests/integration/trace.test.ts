import { expect, test } from 'vitest'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import { readTrace } from '#app/use-cases/trace/read-trace.server.ts'
import { anAnswer, anEvidenceLink, aPiece, aVerdict, aVersion } from '#tests/support/builders.ts'
import { officer, operator, worksheetDesk } from '#tests/support/worksheet-desk.ts'
import { edition2021 } from '#tests/support/worksheets.ts'

const assessmentId = 'assessment-pati'

/** Answers of every kind, some with evidence, one judged, one returned. */
async function desk() {
  const { store, tools } = await worksheetDesk()
  const own = (itemCode: string, value: string) => anAnswer({ itemCode, value })
  await store.answers.insertMany([
    own('A.I.1.i.a', '"Ya"'),
    own('A.I.1.i.b', '"B"'),
    own('A.I.1.ii.a', '"Ya"'),
    own('A.II.1.i.a', '{"agents":7,"changes":5}'),
    own('B.I.a', '3.6'),
    anAnswer({ itemCode: 'A.I.1.i.b', tier: 'kanwil', value: '"C"', answeredBy: 'reviewer' }),
  ])
  await store.evidence.create(aPiece(), aVersion())
  await store.evidenceLinks.insertMany(
    ['A.I.1.i.a', 'A.I.1.i.b', 'A.II.1.i.a', 'B.I.a'].map((subject) => anEvidenceLink({ subject })),
  )
  await store.verdicts.save(aVerdict({ itemCode: 'A.I.1.i.b' }))
  await store.verdicts.save(
    aVerdict({ itemCode: 'A.I.1.ii.a', outcome: 'returned', reasonCode: 'BELUM_TTD', note: 'Belum bernomor.' }),
  )
  return (node: string, track: Track = 'supported', actor = operator) =>
    readTrace(tools, actor, { assessmentId, track, node })
}

test('on every track the parts of every node add up to it, all the way down to items', async () => {
  const trace = await desk()
  const { index } = compileEdition(edition2021, 'WBBM')
  for (const track of tracks) {
    for (const { key } of index.nodes) {
      const { view, values } = await trace(key, track)
      if (view.kind === 'node') {
        expect(view.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(view.points, 9)
        expect(view.parts.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(view.weight, 9)
      }
      if (view.kind !== 'readiness') expect(values[track]).toBe(view.points)
    }
  }
})

test('readiness is explained by the points that are missing', async () => {
  const trace = await desk()
  const { view, values, path } = await trace('readiness')
  if (view.kind !== 'readiness') throw new Error('not readiness')
  expect(path).toEqual([])
  expect(view.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(view.need, 9)
  expect(100 * (1 - view.need / view.emptyNeed)).toBeCloseTo(view.readiness, 9)
  expect(values.supported).toBe(view.readiness)
  for (const { threshold, reached, counted, points } of view.parts) {
    expect(threshold - reached - counted).toBeCloseTo(points, 9)
  }
})

test('an item ends in answer, tier, evidence and article', async () => {
  const trace = await desk()
  const page = await trace('A.I.1.i.b')
  expect(page.path.map(({ key }) => key)).toEqual(['TOTAL', 'A', 'A.I', 'A.I.1', 'A.I.1.i', 'A.I.1.i.b'])
  expect(page.legalBasis[0]?.regulation).toBe('PermenPANRB Nomor 90 Tahun 2021')
  expect(page.view).toMatchObject({
    kind: 'item',
    points: 0,
    option: { key: 'C', score: 0 },
    standing: { source: 'kanwil', notCounted: null },
    tiers: [
      { tier: 'office', outcome: 'claimed', answer: 'B' },
      { tier: 'kanwil', outcome: 'accepted', answer: 'C', current: true },
    ],
    pieces: [{ id: 'piece-1', fault: null }],
    page: { node: 'A.I.1.i', itemCode: 'A.I.1.i.b' },
  })
  expect((await trace('A.I.1.i.b', 'claimed')).view).toMatchObject({ option: { key: 'B', score: 0.5 } })
})

test.each([
  ['a returned item', 'A.I.1.ii.a', 'supported', 'returned'],
  ['an open item', 'A.I.1.ii.b', 'claimed', 'unanswered'],
  ['an item nobody judged', 'A.I.1.i.a', 'verified', 'not_judged'],
] as const)('%s says why it does not count', async (_name, node, track, notCounted) => {
  const trace = await desk()
  expect((await trace(node, track)).view).toMatchObject({ points: 0, standing: { notCounted } })
})

test('counts and indices show what was divided by what', async () => {
  const trace = await desk()
  expect((await trace('A.II.1.i.a')).view).toMatchObject({ numerator: 5, denominator: 7, capped: false })
  expect((await trace('B.I.a')).view).toMatchObject({
    numerator: 3.6,
    denominator: 4,
    share: null,
    points: expect.closeTo(15.75, 9),
    standing: { estimate: true },
    inputs: [{ value: 3.6 }],
  })
  expect((await trace('B.I.a')).gate).toMatchObject({ key: 'ipak', passed: true, threshold: 15.75 })
})

test('a team member follows the own areas down to items, others down to their points', async () => {
  const trace = await desk()
  const member = officer('anggota_pokja', { areas: ['PW'] })
  expect((await trace('A.I.1.i', 'claimed', member)).view).toMatchObject({ hidden: true, parts: [] })
  expect((await trace('A.I.5.i', 'claimed', member)).view).toMatchObject({ hidden: false })
  await expect(trace('A.I.1.i.a', 'claimed', member)).rejects.toMatchObject({ code: 'forbidden', reason: 'area' })
})

test('what the edition does not know is not there', async () => {
  const trace = await desk()
  for (const node of ['', 'A.IX', '__proto__', 'AREA:XX']) {
    await expect(trace(node)).rejects.toMatchObject({ code: 'not-found' })
  }
})
