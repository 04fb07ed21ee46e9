import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { readActivity } from '#app/use-cases/overview/read-activity.server.ts'
import { readOverview } from '#app/use-cases/overview/read-overview.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { readPrerequisites } from '#app/use-cases/prerequisites/read-prerequisites.server.ts'
import { readSubmission } from '#app/use-cases/submission/read-submission.server.ts'
import { readTrace } from '#app/use-cases/trace/read-trace.server.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'
import { anAnswer, anAssessment, anEvent, aUnit, aUnitName, aVerdict, given } from '#tests/support/builders.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { eachEngine, testDatabase } from '#tests/support/test-store.ts'
import { officer, operator, stranger, worksheetDesk } from '#tests/support/worksheet-desk.ts'
import { bestAnswers, edition2021 } from '#tests/support/worksheets.ts'

const officeId = 'kanim-pati'
const assessmentId = 'assessment-pati'
const head = officer('kepala_kantor')
const ministry = officer('pimpinan', { path: '/kementerian/' })

/** An office that answered everything as well as can be, judged by the Kanwil but for what the test says. */
async function fullDesk(engine: Engine = 'sqlite') {
  const desk = await worksheetDesk(engine)
  const rows = Object.entries(bestAnswers(edition2021)).map(([itemCode, answer]) => {
    return anAnswer({ itemCode, value: canonicalJson(answer as never) })
  })
  await desk.store.answers.insertMany(rows)
  await desk.store.answers.insertMany(rows.map((row) => ({ ...row, tier: 'kanwil', answeredBy: 'reviewer' })))
  return { ...desk, rows }
}

test('an empty worksheet says how far it is, where points are missing, and what to begin with', async () => {
  const { tools } = await worksheetDesk()
  const { overview } = await readOverview(tools, operator, { officeId })
  expect(overview).toMatchObject({
    assessmentId,
    status: 'perlu_pembinaan',
    need: 85,
    readiness: { claimed: 0, supported: 0, verified: 0 },
    levers: { returned: { items: 0 }, noEvidence: { items: 0 }, unanswered: { items: 113 } },
    openItems: 113,
    change: null,
  })
  expect(overview?.gates).toHaveLength(12)
  expect(overview?.terms.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(85, 9)
  expect(overview?.trend).toHaveLength(1)
  expect(overview?.steps).toHaveLength(5)
  expect(overview?.steps.every(({ editable, reason }) => editable && reason === 'unanswered')).toBe(true)
  expect(overview?.prerequisites).toHaveLength(13)
})

test('what was returned counts as a lever: by so much the need falls when it is repaired', async () => {
  const { store, tools, rows } = await fullDesk()
  await store.verdicts.insertMany(rows.map(({ itemCode }) => aVerdict({ itemCode })))
  const returned = { outcome: 'returned' as const, reasonCode: 'GANDA', note: 'Ganda.' }
  for (const itemCode of ['B.I.a', 'B.I.b']) await store.verdicts.save(aVerdict({ itemCode, ...returned }))

  const { overview } = await readOverview(tools, operator, { officeId })

  expect(overview?.need).toBeCloseTo(19.5, 9)
  expect(overview?.levers.returned).toEqual({ items: 2, points: overview?.need })
  expect(overview?.terms.map(({ gate, note }) => [gate, note])).toEqual([
    ['ipak', { kind: 'reason', reason: 'returned' }],
    ['kinerja', { kind: 'reason', reason: 'returned' }],
  ])
  expect(overview?.steps.map(({ code }) => code)).toEqual(['B.I.a', 'B.I.b'])
  expect(overview?.gates.find(({ key }) => key === 'ipak')).toMatchObject({
    values: { claimed: 17.5, supported: 0, verified: 0 },
    page: { node: 'B.I', itemCode: 'B.I.a' },
  })
})

test('when every gate passes the page says so, and the status waits for prerequisites', async () => {
  const { store, tools, rows } = await fullDesk()
  await store.verdicts.insertMany(rows.map(({ itemCode }) => aVerdict({ itemCode })))
  const { overview } = await readOverview(tools, operator, { officeId })
  expect(overview).toMatchObject({ status: 'hampir_siap', need: 0, terms: [], steps: [], verifiedGates: 12 })
  expect(overview?.course).toMatchObject({ judged: 113, items: 113, proposalDay: '2026-05-31' })
})

test.each<[string, Actor, Partial<Record<'submits' | 'isOffice' | 'entersPrerequisites', boolean>>, string[]]>([
  ['the operator', operator, { submits: false, isOffice: true, entersPrerequisites: true }, []],
  ['the head of the ZI team', officer('ketua_tim_zi'), { submits: false, isOffice: true }, ['penilaian_mandiri']],
  ['the head', head, { submits: false, isOffice: true }, []],
  ['leadership', ministry, { submits: false, isOffice: false, entersPrerequisites: false }, []],
])('%s may do what is theirs while building', async (_name, actor, acts, moves) => {
  const { tools } = await worksheetDesk()
  const { overview } = await readOverview(tools, actor, { officeId })
  expect(overview?.acts).toMatchObject({ ...acts, moves })
  expect(overview?.steps[0]?.editable).toBe(actor !== ministry)
})

test('a team member is led to items of the own areas only', async () => {
  const { tools } = await worksheetDesk()
  const { overview } = await readOverview(tools, officer('anggota_pokja', { areas: ['PW'] }), { officeId })
  expect(overview?.steps.every(({ code }) => /^A\.I{1,2}\.5\./.test(code))).toBe(true)
  const pages = new Map(overview?.gates.map(({ key, page }) => [key, page?.node ?? null]))
  expect([pages.get('area:MP'), pages.get('ipak')]).toEqual([null, null])
  expect(pages.get('area:PW')).toMatch(/^A\.I{1,2}\.5\./)
})

test('a year without an assessment teaches instead of failing', async () => {
  const { tools } = await worksheetDesk()
  const page = await readOverview(tools, operator, { officeId, year: 2024 })
  expect(page).toMatchObject({ overview: null, head: { year: 2024, years: [2026], office: 'Nama kanim-pati' } })
})

test.each<[string, Actor, string]>([
  ['another office', stranger, 'not-found'],
  ['a reader of indices', officer('viewer', { path: '/kementerian/' }), 'forbidden'],
])('%s does not see the page', async (_name, actor, code) => {
  const { tools } = await worksheetDesk()
  await expect(readOverview(tools, actor, { officeId })).rejects.toMatchObject({ code })
  await expect(readTrace(tools, actor, { assessmentId, track: 'supported', node: 'TOTAL' })).rejects.toMatchObject({
    code,
  })
  await expect(readSubmission(tools, actor, assessmentId)).rejects.toMatchObject({ code })
  await expect(readPrerequisites(tools, actor, assessmentId)).rejects.toMatchObject({ code })
})

test('activity is told by role, with what was before and after, and only of one’s own areas', async () => {
  const { store, tools } = await worksheetDesk()
  const write = (value: string, expectedVersion: number) =>
    recordAnswer(tools, operator, { assessmentId, itemCode: 'A.I.1.i.a', value, note: '', expectedVersion })
  await write('Tidak', 0)
  await write('Ya', 1)
  await store.transaction(({ events }) =>
    events.append(anEvent({ stream: officeId, action: 'evidence.removed', subject: 'piece-1' })),
  )

  const page = await readActivity(tools, operator, { officeId, page: 1 })
  expect(page.events.map(({ action, role, byProgram }) => [action, role, byProgram])).toEqual([
    ['answer.recorded', 'operator_satker', false],
    ['answer.recorded', 'operator_satker', false],
    ['evidence.removed', null, true],
  ])
  expect(page.events[0]).toMatchObject({ subject: 'A.I.1.i.a', from: { value: 'Tidak' }, to: { value: 'Ya' } })
  expect([page.total, page.pages]).toEqual([3, 1])
  expect(await readActivity(tools, operator, { officeId, page: 99 })).toMatchObject({ page: 1, total: 3 })

  const member = (areas: readonly string[]) => officer('anggota_pokja', { areas })
  expect(await readActivity(tools, member(['MP']), { officeId, page: 1 })).toMatchObject({ total: 2 })
  expect(await readActivity(tools, member(['PW']), { officeId, page: 1 })).toMatchObject({ total: 0, events: [] })
  await expect(readActivity(tools, stranger, { officeId, page: 1 })).rejects.toMatchObject({ code: 'not-found' })
})

eachEngine('the queries of an office’s pages', (engine) => {
  test('stay few, and the same among many offices', async () => {
    const { store, count } = countingStore(await testDatabase(engine))
    await given(store)
    const tools = {
      store,
      editions: loadEditions(),
      catalogue: loadCatalogue(),
      now: () => new Date('2026-05-12T02:41:00.000Z'),
    }
    const pages: readonly (() => Promise<unknown>)[] = [
      () => readOverview(tools, operator, { officeId }),
      () => readActivity(tools, operator, { officeId, page: 1 }),
      () => readTrace(tools, operator, { assessmentId, track: 'supported', node: 'TOTAL' }),
      () => readPrerequisites(tools, operator, assessmentId),
      () => readSubmission(tools, operator, assessmentId),
    ]
    const visits = async () => {
      const counts: number[] = []
      for (const visit of pages) {
        const before = count()
        await visit()
        counts.push(count() - before)
      }
      return counts
    }
    const among2 = await visits()
    const more = Array.from({ length: 300 }, (_, one) => aUnit(`/kementerian/ditjenim/kanwil-jateng/kanim-n${one}/`))
    await store.units.insertMany(
      more,
      more.map(({ id }) => aUnitName(id)),
    )
    for (const { id } of more) await store.assessments.create(anAssessment({ id: `a-${id}`, officeId: id }))
    // Exact, so that a query more is seen; the session adds two.
    expect([among2, await visits()]).toEqual([
      [9, 3, 5, 5, 6],
      [9, 3, 5, 5, 6],
    ])
  })
})
