import { expect, test } from 'vitest'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'
import { findNextItem } from '#app/use-cases/answers/find-next-item.server.ts'
import { readItem } from '#app/use-cases/answers/read-item.server.ts'
import { readWorksheet } from '#app/use-cases/answers/read-worksheet.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { tickDocuments } from '#app/use-cases/answers/tick-documents.server.ts'
import {
  anAnswer,
  anAssessment,
  anEvidenceLink,
  aPiece,
  aUnit,
  aUnitName,
  aVerdict,
  aVersion,
  given,
} from '#tests/support/builders.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { eachEngine, testDatabase } from '#tests/support/test-store.ts'
import { officer, operator, stranger, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const assessmentId = 'assessment-pati'
const page = { assessmentId, node: 'A.I.5.iii' }

eachEngine('a page of the worksheet', (engine) => {
  test('holds the items with answer, evidence, ticks, verdicts, states, points and history', async () => {
    const { store, tools } = await worksheetDesk(engine)
    const on = { assessmentId, submittedVersion: 1, value: '"A"' }
    await store.answers.insertMany([
      anAnswer({ ...on, itemCode: 'A.I.5.iii.a' }),
      anAnswer({ ...on, itemCode: 'A.I.5.iii.c' }),
      anAnswer({
        ...on,
        itemCode: 'A.I.5.iii.a',
        tier: 'kanwil',
        value: '"B"',
        answeredBy: 'reviewer',
        submittedVersion: null,
      }),
    ])
    await store.verdicts.save(aVerdict({ assessmentId, itemCode: 'A.I.5.iii.a', judgedBy: 'reviewer' }))
    const note = {
      outcome: 'returned' as const,
      reasonCode: 'TIDAK_LENGKAP',
      note: 'Tambahkan notula.',
      judgedBy: 'reviewer',
    }
    await store.verdicts.save(aVerdict({ assessmentId, itemCode: 'A.I.5.iii.c', ...note }))
    await store.evidence.create(aPiece(), aVersion())
    await store.evidenceLinks.insertMany([
      anEvidenceLink({ assessmentId, subject: 'A.I.5.iii.d' }),
      anEvidenceLink({
        assessmentId,
        subject: 'A.I.5.iii.c',
        verdict: 'returned',
        reasonCode: 'TIDAK_LENGKAP',
        note: 'x',
        verdictBy: 'reviewer',
        verdictAt: '2026-05-11T02:41:00.000Z',
      }),
    ])
    await tickDocuments(tools, operator, { assessmentId, itemCode: 'A.I.5.iii.d', ticked: ['d1'], unticked: [] })
    await recordAnswer(tools, operator, {
      assessmentId,
      itemCode: 'A.I.5.iii.d',
      value: 'B',
      note: '',
      expectedVersion: 0,
    })

    const { main, pair, figures, tree, previous, next, where } = await readWorksheet(tools, operator, page)
    expect(main.items.map(({ code }) => figures.byItem[code]?.state)).toEqual([
      'lengkap',
      'unanswered',
      'perlu_perbaikan',
      'draft',
    ])
    const [a, , c, d] = main.items
    expect(a?.tierAnswers).toEqual([{ tier: 'kanwil', answer: 'B' }])
    expect(a?.editing).toEqual({ editable: false, reason: 'item-locked' })
    expect(c?.returned).toMatchObject({ tier: 'kanwil', reasonCode: 'TIDAK_LENGKAP', note: 'Tambahkan notula.' })
    expect(c?.pieces).toMatchObject([{ fault: 'returned', alsoServes: ['A.I.5.iii.d'] }])
    expect(d).toMatchObject({ answer: 'B', version: 1, ticked: ['d1'] })
    expect(d?.history.map(({ action, actor }) => [action, actor])).toEqual([
      ['answer.recorded', 'Operator Kanim Pati'],
      ['documents.ticked', 'Operator Kanim Pati'],
    ])
    expect(figures.byItem['A.I.5.iii.d']?.won).toBeCloseTo(0.1875, 12)
    expect(figures.nodes['A.I.5.iii']).toEqual({ claimed: 0.9375, supported: 0.375, verified: 0.1875 })
    expect(pair?.code).toBe('A.II.5.ii')
    expect([previous?.code, next?.code]).toEqual(['A.I.5.ii', 'A.I.5.iv'])
    expect(tree).toHaveLength(8)
    expect(where).toMatchObject({ office: 'Nama kanim-pati', kanwil: 'kanwil-jateng', target: 'WBBM' })
  })

  test('says of each area whether its gates pass', async () => {
    const { store, tools } = await worksheetDesk(engine)
    await store.answers.insertMany([anAnswer({ assessmentId, itemCode: 'B.II.a', value: '3.9' })])
    await store.evidence.create(aPiece(), aVersion())
    await store.evidenceLinks.insertMany([anEvidenceLink({ assessmentId, subject: 'B.II.a' })])
    const { figures, tree, main, pair } = await readWorksheet(tools, operator, { assessmentId, node: 'B.II' })
    expect(tree.filter(({ key }) => !figures.failing.includes(key)).map(({ key }) => key)).toEqual(['B.II'])
    expect(tree.map(({ threshold }) => threshold)).toEqual([6, 5.25, 7.5, 7.5, 11.25, 7.5, 19.5, 15.75])
    expect([main.items.length, pair]).toEqual([1, null])
  })
})

eachEngine('the queries of a page', (engine) => {
  test('stay few, and the same among many offices', async () => {
    const { store, count } = countingStore(await testDatabase(engine))
    await given(store)
    const tools = {
      store,
      editions: loadEditions(),
      catalogue: loadCatalogue(),
      now: () => new Date('2026-05-12T02:41:00.000Z'),
    }
    const visit = async () => {
      const before = count()
      await readWorksheet(tools, operator, page)
      return count() - before
    }
    const among2 = await visit()
    const more = Array.from({ length: 300 }, (_, office) =>
      aUnit(`/kementerian/ditjenim/kanwil-jateng/kanim-n${office}/`),
    )
    await store.units.insertMany(
      more,
      more.map(({ id }) => aUnitName(id)),
    )
    for (const { id } of more) await store.assessments.create(anAssessment({ id: `a-${id}`, officeId: id }))
    expect([among2, await visit()]).toEqual([9, 9])
  })
})

test('a team member sees the own area, the points of the others, and no results', async () => {
  const { tools } = await worksheetDesk()
  const member = officer('anggota_pokja', { areas: ['PW'] })
  const { tree, previous, next } = await readWorksheet(tools, member, { assessmentId, node: 'A.I.5.i' })
  expect(tree.filter(({ groups, page: own }) => groups.length > 0 || own !== null).map(({ key }) => key)).toEqual([
    'AREA:PW',
  ])
  expect([previous, next?.code]).toEqual([null, 'A.I.5.ii'])
  for (const node of ['A.I.1.i', 'B.I']) {
    await expect(readWorksheet(tools, member, { assessmentId, node })).rejects.toMatchObject({
      code: 'forbidden',
      reason: 'area',
    })
  }
  const readOther = readItem(tools, member, { assessmentId, itemCode: 'A.I.1.i.a' })
  await expect(readOther).rejects.toMatchObject({ code: 'forbidden', reason: 'area' })
  expect((await findNextItem(tools, member, assessmentId)).node).toMatch(/^A\.II?\.5\./)
})

test.each([
  ['another office', stranger, page, 'not-found'],
  ['a node that is none', operator, { ...page, node: 'A.I.5' }, 'not-found'],
  ['an assessment that is none', operator, { ...page, assessmentId: 'x' }, 'not-found'],
  ['a survey manager', officer('pengelola_survei', { path: '/kementerian/' }), page, 'forbidden'],
])('%s is refused', async (_name, actor, where, code) => {
  const { tools } = await worksheetDesk()
  await expect(readWorksheet(tools, actor, where)).rejects.toMatchObject({ code })
})

test('the way in leads to the open item that is worth most, a survey after all that is answered here', async () => {
  const { tools } = await worksheetDesk()
  const { node, itemCode } = await findNextItem(tools, operator, assessmentId)
  expect([node, itemCode]).toEqual(['B.I', 'B.I.b'])
  await expect(findNextItem(tools, stranger, assessmentId)).rejects.toMatchObject({ code: 'not-found' })
})

test('the own page of an item tells its whole history; pauses of one writer are one entry', async () => {
  const { tools } = await worksheetDesk()
  const itemCode = 'A.I.5.iii.c'
  for (const [at, note] of ['', 'Ra', 'Rapat', 'Rapat bulanan'].entries()) {
    await recordAnswer(tools, operator, { assessmentId, itemCode, value: 'A', note, expectedVersion: at })
  }
  const { item } = await readItem(tools, operator, { assessmentId, itemCode })
  expect(item.history.map(({ change }) => change.kind === 'answer' && [change.from, change.to])).toEqual([
    ['A', 'A'],
    [null, 'A'],
  ])
})
