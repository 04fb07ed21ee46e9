import { expect, test } from 'vitest'
import { getIndicators } from '#app/use-cases/api/get-indicators.server.ts'
import { approveReports } from '#app/use-cases/reporting/judge-reports.server.ts'
import { keepDerived } from '#app/use-cases/reporting/keep-derived.server.ts'
import { readIndicator } from '#app/use-cases/indicator-views/read-indicator.server.ts'
import { readRegions } from '#app/use-cases/indicator-views/read-regions.server.ts'
import { readTable } from '#app/use-cases/indicator-views/read-table.server.ts'
import { readTrends } from '#app/use-cases/indicator-views/read-trends.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { loadHolidays } from '#db/reference/indicators.server.ts'
import { aCycle, aSummary, aVerdict, anAnswer, at } from '#tests/support/builders.ts'
import { aReport, givenPeriod } from '#tests/support/reports.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const leader = officer('pimpinan', { path: '/kementerian/', personId: 'reviewer' })
const kanwil = officer('verifikator_kanwil', { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'reviewer' })
const quarters = ['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4']
const question = {
  ...({ kanwilId: '', search: '', only: '', sort: 'value', direction: undefined, pageSize: 25, page: 1 } as const),
  ...{ period: '2026', code: 'SKM-03' },
}

/** The year 2026 of two offices: Pati has two approved surveys and one that waits, Surabaya was asked since July. */
async function surveyYear(engine: Engine) {
  const desk = await worksheetDesk(engine)
  const { store } = desk
  for (const period of [...quarters, '2026']) await givenPeriod(store, period)
  const survey = { indicatorCode: 'SKM-01', value: 85 }
  const states = ['disetujui', 'disetujui', 'terkirim', 'kosong'] as const
  await store.indicatorReports.insertMany([
    ...quarters.map((period, place) => aReport({ officeId: 'kanim-pati', ...survey, period, state: states[place]! })),
    ...quarters.slice(2).map((period) => aReport({ officeId: 'kanim-surabaya', ...survey, period })),
    ...['kanim-pati', 'kanim-surabaya'].map((officeId) =>
      aReport({ officeId, indicatorCode: 'PNG-01', period: '2026', state: 'kosong' }),
    ),
  ])
  for (const period of [...quarters, '2026']) await store.reportSummaries.keepAll(period)
  const tools = { ...desk.tools, holidays: loadHolidays() }
  return { ...desk, tools, keep: () => keepDerived(tools) }
}

const atPati = { officeId: 'kanim-pati' }

eachEngine('surveys of a year', (engine) => {
  test('are the approved ones of an office that was asked all year, counted again when one more is approved', async () => {
    const { tools, keep } = await surveyYear(engine)
    expect(await keep()).toBe(1)
    expect(await keep()).toBe(0)
    const value = async () => (await readIndicator(tools, operator, { ...atPati, code: 'SKM-03' })).standing.value
    expect(await value()).toBe(2)
    const reports = [{ code: 'SKM-01', version: 1 }]
    await approveReports(tools, kanwil, { ...atPati, period: '2026-Q3', reports })
    expect(await value()).toBe(3)
    expect(await keep()).toBe(0)
  })

  test('show how far the year is, and are judged once its reports were due; nobody is asked for them', async () => {
    const { tools, clock, keep, store } = await surveyYear(engine)
    await keep()
    const line = async () => {
      const { groups } = await readTrends(tools, operator, atPati)
      return groups.flatMap(({ lines }) => lines).find(({ code }) => code === 'SKM-03')
    }
    expect(await line()).toMatchObject({ value: 2, target: 4, colour: null, interim: true, state: 'value' })
    clock.at = new Date('2027-01-20T02:00:00.000Z')
    expect(await line()).toMatchObject({ value: 2, target: 4, achievement: 50, colour: 'red', interim: false })
    expect(await store.reportSummaries.listForOffice('kanim-pati', ['2026'])).toMatchObject([{ expected: 1, red: 0 }])
    const { parts, points } = await readIndicator(tools, operator, { ...atPati, code: 'SKM-03' })
    expect(parts).toMatchObject([{ key: 'surveys', value: 2, source: 'counted' }])
    expect(points.map(({ period, value }) => [period, value])).toContainEqual(['2026', 2])
    const place = { ...atPati, tokenId: 'token', timezone: 'Asia/Jakarta', isClosed: false, today: '2027-01-20' }
    const told = await getIndicators(tools, { ...place, purposes: ['indicators:read'] }, { ...atPati, period: '2026' })
    expect(told.indicators.map(({ code }) => code)).toEqual(['PNG-01'])
    expect(told.counted).toMatchObject([{ code: 'SKM-03', value: 2, target: 4, colour: 'red', interim: false }])
  })

  test('stand in the table of all offices and of the regions, judged as in the office’s own view', async () => {
    const { tools, clock, keep, store } = await surveyYear(engine)
    await keep()
    const row = async () => (await readTable(tools, leader, question))?.rows[0]
    expect(await row()).toMatchObject({ officeId: 'kanim-pati', report: { value: 2, target: 4, colour: null } })
    clock.at = new Date('2027-01-20T02:00:00.000Z')
    expect(await row()).toMatchObject({ report: { value: 2, target: 4, colour: 'red', missing: false, late: false } })
    const view = await readTable(tools, leader, question)
    expect(view?.rows.map(({ officeId }) => officeId)).toEqual(['kanim-pati', 'kanim-surabaya'])
    expect(view?.rows[1]?.report).toBeNull()
    expect(view?.interim).toBe(false)
    expect(view?.all).toMatchObject({ valued: 1, below: 1, median: 2, expected: 2 })
    const regions = await readRegions(tools, leader, { ...question, sort: 'name' })
    expect(regions?.rows.map(({ valued, below }) => [valued, below])).toEqual([
      [1, 1],
      [0, 0],
    ])
    await store.indicatorSettings.save({ ...set, indicatorCode: 'SKM-03', active: 1, targetWbk: 2, targetWbbm: 2 }, 0)
    expect(await row()).toMatchObject({ report: { target: 2, colour: 'green' } })
    await store.indicatorSettings.save({ ...set, indicatorCode: 'SKM-03', active: 0, targetWbk: null, targetWbbm: null }, 1) // prettier-ignore
    expect(await row()).toMatchObject({ report: null })
  })
})

const set = { cycleId: aCycle().id, dueWorkingDay: null, reason: 'Rencana aksi', changedBy: 'reviewer', changedAt: at }

eachEngine('evidence complete by the deadline', (engine) => {
  test('is the share of items a reviewer had accepted when the quarter ended, and stays so', async () => {
    const { tools, store, clock } = await worksheetDesk(engine)
    const cycleId = aCycle().id
    for (const period of ['2026-Q1', '2026-Q2']) await givenPeriod(store, period)
    await store.cycles.setWindow({
      ...{ cycleId, unitId: 'kementerian', kind: 'verify' },
      ...{ opensOn: '2026-04-01', closesOn: '2026-05-31' },
    })
    const key = { assessmentId: 'assessment-pati' }
    await store.scores.saveSummaries([aSummary({ ...key, track: 'supported', items: 100 })])
    const judged = [
      ['A.I.1.i.a', '2026-05-20T03:00:00.000Z', 'accepted'],
      ['A.I.1.i.b', '2026-07-01T03:00:00.000Z', 'accepted'],
      ['A.I.1.ii.a', '2026-05-20T03:00:00.000Z', 'returned'],
    ] as const
    for (const [itemCode, judgedAt, outcome] of judged) {
      const returned = outcome === 'returned' ? { reasonCode: 'LAINNYA', note: 'Cek' } : {}
      await store.answers.insertMany([anAnswer({ ...key, itemCode, version: 1 })])
      await store.verdicts.save(aVerdict({ ...key, itemCode, judgedAt, outcome, answerVersion: 1, ...returned }))
    }
    clock.at = new Date('2026-07-03T02:00:00.000Z')
    await keepDerived(tools)
    const { points } = await readIndicator(tools, operator, { ...atPati, code: 'ZI-01' })
    expect(points.map(({ period, value, gap }) => [period, value, gap])).toEqual([
      ['2026-Q1', null, 'not_applicable'],
      ['2026-Q2', 1, null],
    ])
    await store.verdicts.save(aVerdict({ ...key, itemCode: 'A.I.1.iii.a', judgedAt: '2026-05-20T03:00:00.000Z' }))
    expect(await keepDerived(tools)).toBe(0)
  })
})
