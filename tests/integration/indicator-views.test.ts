import { expect, test } from 'vitest'
import { shownPeriods } from '#app/use-cases/indicator-views/kept-values.server.ts'
import { readAttributes } from '#app/use-cases/indicator-views/read-attributes.server.ts'
import { readIndicator } from '#app/use-cases/indicator-views/read-indicator.server.ts'
import { readRegions } from '#app/use-cases/indicator-views/read-regions.server.ts'
import { exportTable, readTable } from '#app/use-cases/indicator-views/read-table.server.ts'
import type { TableQuestion } from '#app/use-cases/indicator-views/read-table.server.ts'
import { readTrends } from '#app/use-cases/indicator-views/read-trends.server.ts'
import { readOverview } from '#app/use-cases/overview/read-overview.server.ts'
import { readItem } from '#app/use-cases/answers/read-item.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'
import { aUnit, aUnitName, at } from '#tests/support/builders.ts'
import { aReport, givenPeriod } from '#tests/support/reports.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const leader = officer('pimpinan', { path: '/kementerian/', personId: 'reviewer' })
const kanwil = officer('verifikator_kanwil', { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'reviewer' })
const question: TableQuestion = {
  ...{ period: '', code: '', kanwilId: '', search: '', only: '', sort: 'complete', direction: undefined },
  ...{ pageSize: 25, page: 1 },
}

/** Kanim Pati with two months of reports, three other offices of its Kanwil with one, and Kanim Surabaya with none. */
async function reportsDesk(engine: Engine) {
  const desk = await worksheetDesk(engine)
  const { store } = desk
  const around = ['a', 'b', 'c'].map((name) => `/kementerian/ditjenim/kanwil-jateng/kanim-${name}/`)
  await store.units.insertMany(
    around.map((path) => aUnit(path)),
    around.map((path) => aUnitName(path.split('/').at(-2)!)),
  )
  for (const period of ['2026-03', '2026-04', '2026-Q1']) await givenPeriod(store, period)
  const pati = { officeId: 'kanim-pati' }
  await store.indicatorReports.insertMany([
    aReport({ ...pati, indicatorCode: 'PGD-02', period: '2026-03', value: 90 }),
    aReport({ ...pati, indicatorCode: 'PGD-02', period: '2026-04', value: 60, firstSubmittedOn: '2026-05-11' }),
    aReport({ ...pati, indicatorCode: 'CC-02', period: '2026-04', state: 'kosong' }),
    aReport({ ...pati, indicatorCode: 'CC-03', period: '2026-04', value: 100, state: 'dikembalikan', note: 'Cek', reasonCode: 'LAINNYA' }), // prettier-ignore
    ...['kanim-a', 'kanim-b', 'kanim-c'].map((officeId, place) =>
      aReport({ officeId, indicatorCode: 'PGD-02', period: '2026-04', value: 80 + place * 10 }),
    ),
  ])
  for (const period of ['2026-03', '2026-04']) await store.reportSummaries.keepAll(period)
  return desk
}

eachEngine('the indicators of an office', (engine) => {
  test('stand with their last value, what is missing, and how they changed', async () => {
    const { tools } = await reportsDesk(engine)
    const { groups, counts, unasked } = await readTrends(tools, operator, { officeId: 'kanim-pati' })
    const lines = groups.flatMap((group) => group.lines)
    expect(lines.map(({ code, state }) => [code, state])).toEqual([
      ['PGD-02', 'value'],
      ['CC-02', 'late'],
      ['CC-03', 'value'],
    ])
    expect(lines[0]).toMatchObject({
      value: 60,
      valuePeriod: '2026-04',
      colour: 'red',
      change: { by: -30, way: 'worse' },
    })
    expect(lines[2]).toMatchObject({ returned: true, colour: 'green' })
    expect(counts).toEqual({ asked: 3, late: 1, green: 1, yellow: 0, red: 1 })
    expect(unasked).toHaveLength(loadCatalogue().indicators.length - 3)
  })

  test('one of them shows gaps, late reports, and the median of the Kanwil once three others have a value', async () => {
    const { tools } = await reportsDesk(engine)
    const view = await readIndicator(tools, operator, { officeId: 'kanim-pati', code: 'PGD-02' })
    expect(view.points.map(({ period, value, late, median }) => [period, value, late, median])).toEqual([
      ['2026-03', 90, false, null],
      ['2026-04', 60, true, 85],
      ['2026-05', null, false, null],
    ])
    expect(view.points.length).toBeLessThanOrEqual(shownPeriods.monthly)
    expect(view.spans.map(({ steps }) => steps.map(({ colour }) => colour))).toEqual([['green', 'yellow', 'red']])
    expect(view.target).toBe(90)
  })

  test('an answer at its best against a red figure is named on the item, the indicator and the first page', async () => {
    const { tools } = await reportsDesk(engine)
    const key = { assessmentId: 'assessment-pati', itemCode: 'A.II.6.ii.a' }
    const before = await readItem(tools, operator, key)
    expect(before.item.warnings).toEqual([])
    await recordAnswer(tools, operator, { ...key, value: 'A', note: '', expectedVersion: 0 })
    const warning = { items: [{ code: key.itemCode, share: 1 }], indicator: { code: 'PGD-02', value: 60, target: 90 } }
    expect((await readItem(tools, operator, key)).item.warnings).toMatchObject([warning])
    const { warnings } = await readIndicator(tools, operator, { officeId: 'kanim-pati', code: 'PGD-02' })
    expect(warnings).toMatchObject([warning])
    const { overview } = await readOverview(tools, operator, { officeId: 'kanim-pati' })
    expect(overview?.indicators).toMatchObject({ month: { period: '2026-04', expected: 3, submitted: 2 } })
    expect(overview?.indicators?.lines.map(({ code }) => code)).toEqual(['CC-02', 'CC-03', 'PGD-02'])
    expect(overview?.indicators?.warnings).toMatchObject([warning])
  })

  test('a condition that is declared fulfilled is named where its figure falls short, until it is withdrawn', async () => {
    const { tools, store } = await reportsDesk(engine)
    await store.indicatorReports.insertMany([
      aReport({ officeId: 'kanim-pati', indicatorCode: 'PNG-05', period: '2026-Q1', value: 82 }),
    ])
    const warningsOf = async () => {
      const { warnings } = await readIndicator(tools, operator, { officeId: 'kanim-pati', code: 'PNG-05' })
      const { overview } = await readOverview(tools, operator, { officeId: 'kanim-pati' })
      expect(overview?.indicators?.warnings).toEqual(warnings)
      return warnings
    }
    expect(await warningsOf()).toEqual([])
    const declared = { key: 'tlhp', note: '', enteredBy: 'operator', enteredAt: '2026-05-01T02:00:00.000Z' }
    await store.prerequisites.saveForAssessment('assessment-pati', { ...declared, value: '100' }, 0)
    expect(await warningsOf()).toMatchObject([
      {
        items: [],
        conditions: [{ id: 'Penyelesaian tindak lanjut hasil pengawasan APIP/BPK' }],
        indicator: { code: 'PNG-05', value: 82, target: 100 },
      },
    ])
    await store.prerequisites.saveForAssessment('assessment-pati', { ...declared, value: '82' }, 1)
    expect(await warningsOf()).toEqual([])
  })

  test('are nobody else’s business, and an unknown one does not exist', async () => {
    const { tools } = await reportsDesk(engine)
    const at = { officeId: 'kanim-pati' }
    await expect(readTrends(tools, stranger, at)).rejects.toMatchObject({ code: 'not-found' })
    await expect(readAttributes(tools, officer('viewer', { path: '/kementerian/' }), at)).rejects.toMatchObject({
      code: 'forbidden',
    })
    await expect(readIndicator(tools, operator, { ...at, code: 'XX-01' })).rejects.toMatchObject({ code: 'not-found' })
  })

  test('an attribute stands by the weakest of what was judged; what was given back says nothing', async () => {
    const { tools } = await reportsDesk(engine)
    const { attributes } = await readAttributes(tools, operator, { officeId: 'kanim-pati' })
    expect(attributes.map(({ code, state }) => [code, state])).toEqual([
      ['cepat', 'unknown'],
      ['mudah', 'unknown'],
      ['pasti', 'unknown'],
      ['murah', 'unknown'],
      ['akuntabel', 'red'],
    ])
  })

  test('an element of the survey has reached its target where its rounded index has', async () => {
    const { tools } = await reportsDesk(engine)
    const survey = { officeId: 'kanim-pati', indicatorCode: 'SKM-01', period: '2026-Q1' }
    await tools.store.indicatorReports.insertMany([aReport({ ...survey, value: 76.607 })])
    // 25 × 2145 / 700 is 76.607…, told and judged as 76.61, where grade B begins.
    const figures = JSON.stringify({ skm_respondents: { value: 700 }, sum_u4: { value: 2145 } })
    const handedIn = {
      number: 1,
      value: 76.607,
      notApplicable: 0 as const,
      reason: '',
      submittedBy: null,
      submittedAt: at,
    }
    await tools.store.indicatorReports.addVersion({ ...survey, ...handedIn, figures })
    const { attributes } = await readAttributes(tools, operator, { officeId: 'kanim-pati' })
    const elements = attributes.flatMap((attribute) => attribute.elements)
    expect(elements.map(({ code, colour, grade, target }) => [code, colour, grade, target])).toEqual([
      ['U4', 'green', 'B', 76.61],
    ])
  })
})

eachEngine('the table of offices', (engine) => {
  test('shows the last month that is due, the least complete first, those that were not asked last', async () => {
    const { tools } = await reportsDesk(engine)
    const view = await readTable(tools, leader, { ...question, code: 'PGD-02' })
    expect(view).toMatchObject({ period: { key: '2026-04' }, indicator: { code: 'PGD-02' }, total: 5 })
    expect(view?.rows.map(({ officeId, rates }) => [officeId, rates.complete && Math.floor(rates.complete)])).toEqual([
      ['kanim-pati', 66],
      ['kanim-a', 100],
      ['kanim-b', 100],
      ['kanim-c', 100],
      ['kanim-surabaya', null],
    ])
    expect(view?.rows[0]).toMatchObject({
      counts: { expected: 3, submitted: 2, onTime: 1, red: 1 },
      report: { late: true },
    })
    expect(view?.all).toMatchObject({
      offices: 5,
      asked: 4,
      whole: 3,
      expected: 6,
      submitted: 5,
      valued: 4,
      median: 85,
    })
    expect(view?.all.complete).toBeCloseTo(83.33, 2)
  })

  test('is ordered, narrowed and cut, and shows a Kanwil its own offices', async () => {
    const { tools } = await reportsDesk(engine)
    const ask = async (changes: Partial<TableQuestion>) =>
      (await readTable(tools, leader, { ...question, code: 'PGD-02', ...changes }))?.rows.map(
        ({ officeId }) => officeId,
      )
    expect(await ask({ sort: 'value', direction: 'desc' })).toEqual([
      ...['kanim-c', 'kanim-b', 'kanim-a', 'kanim-pati', 'kanim-surabaya'],
    ])
    expect(await ask({ only: 'missing' })).toEqual(['kanim-pati'])
    expect(await ask({ only: 'late' })).toEqual(['kanim-pati'])
    expect(await ask({ only: 'red' })).toEqual(['kanim-pati'])
    expect(await ask({ kanwilId: 'kanwil-jatim' })).toEqual(['kanim-surabaya'])
    expect(await ask({ pageSize: 2, page: 9 })).toEqual(['kanim-surabaya'])
    expect((await readTable(tools, kanwil, question))?.rows.some(({ officeId }) => officeId === 'kanim-surabaya')).toBe(
      false,
    )
    await expect(readTable(tools, operator, question)).rejects.toMatchObject({ code: 'forbidden' })
    expect((await exportTable(tools, leader, { ...question, pageSize: 2 }))?.rows).toHaveLength(5)
  })

  test('adds up by Kanwil, and never makes more than a hundred', async () => {
    const { tools } = await reportsDesk(engine)
    const view = await readRegions(tools, leader, {
      period: '2026-04',
      code: 'PGD-02',
      sort: 'name',
      direction: undefined,
    })
    expect(view?.rows.map(({ id, offices, expected, median }) => [id, offices, expected, median])).toEqual([
      ['kanwil-jateng', 4, 6, 85],
      ['kanwil-jatim', 1, 0, null],
    ])
    for (const { complete, timely } of view?.rows ?? [])
      expect(Math.max(complete ?? 0, timely ?? 0)).toBeLessThanOrEqual(100)
  })

  test('is not there as long as no period was opened', async () => {
    const { tools } = await worksheetDesk(engine)
    expect(await readTable(tools, leader, question)).toBeUndefined()
  })
})
