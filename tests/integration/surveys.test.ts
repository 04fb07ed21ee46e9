import { expect, test } from 'vitest'
import { periodOf } from '#app/domain/calendar/periods.ts'
import { brokenChecks } from '#app/domain/indicators/check-figures.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { closeCampaign, reopenCampaign } from '#app/use-cases/surveys/close-campaign.server.ts'
import { countFigures } from '#app/use-cases/surveys/count-figures.server.ts'
import { openCampaign } from '#app/use-cases/surveys/open-campaign.server.ts'
import { moveAction, planAction, rewriteAction } from '#app/use-cases/surveys/plan-action.server.ts'
import { readCampaign } from '#app/use-cases/surveys/read-campaign.server.ts'
import { readPublicSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'
import { readSurveys } from '#app/use-cases/surveys/read-surveys.server.ts'
import { recordOfficial } from '#app/use-cases/surveys/record-official.server.ts'
import { recordPaper, recordResponse } from '#app/use-cases/surveys/record-response.server.ts'
import { renewKiosk } from '#app/use-cases/surveys/renew-kiosk.server.ts'
import { useEstimate } from '#app/use-cases/surveys/use-estimate.server.ts'
import { aResponse, answers, operator, reviewer, stranger, surveyDesk, surveyor } from '#tests/support/survey-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const officeId = 'kanim-pati'

eachEngine('surveys', (engine) => {
  test('a quarter from opening to follow-up, with its trace whole', async () => {
    const { tools, store, open } = await surveyDesk(engine)
    const campaignId = await open({ population: 450, populationByService: { 'PSP-E': 300, ITAS: 100 } })
    const { campaign } = await readPublicSurvey(tools, officeId, undefined)
    const asked = { ...campaign!, timezone: 'Asia/Jakarta' }
    for (let visit = 0; visit < 6; visit += 1) await recordResponse(tools, asked, 'phone', aResponse())
    await recordResponse(tools, asked, 'kiosk', aResponse({ service: 'ITAS', comment: 'Antrean sudah lebih tertib.' }))
    await recordPaper(tools, operator, { officeId, campaignId, ...aResponse({ ratings: { skm: '111111111' } }) })

    const running = await readCampaign(tools, reviewer, { officeId, campaignId })
    expect(running).toMatchObject({ needed: 207, paper: 1, manages: false, comments: null })
    expect(running.surveys.map(({ instrument, respondents }) => [instrument, respondents])).toEqual([
      ['skm', 8],
      ['spak', 7],
      ['spkp', 7],
    ])
    expect(running.services.map(({ service, answers: count, index }) => [service, count, index.skm])).toEqual([
      ['PSP-E', 7, null],
      ['ITAS', 1, null],
    ])

    const seen = { officeId, campaignId, expectedVersion: 1 }
    const people = { population: 460, populationByService: { 'PSP-E': 300 } }
    await closeCampaign(tools, operator, { ...seen, ...people })
    const closed = await readCampaign(tools, operator, { officeId, campaignId })
    expect(closed.comments).toEqual(['Antrean sudah lebih tertib.'])
    await expect(recordResponse(tools, asked, 'phone', aResponse())).rejects.toMatchObject({ reason: 'survey-closed' })
    await planAction(tools, operator, { ...seen, instrument: 'skm', element: 'U3', ...plan })
    const [planned] = (await readCampaign(tools, operator, { officeId, campaignId })).actions
    const action = { officeId, campaignId, actionId: planned!.id }
    await rewriteAction(tools, operator, { ...action, expectedVersion: 1, ...plan, owner: 'Subbagian Tata Usaha' })
    await moveAction(tools, operator, { ...action, expectedVersion: 2, state: 'done', note: 'Loket kelima dibuka.' })
    await reopenCampaign(tools, operator, {
      officeId,
      campaignId,
      expectedVersion: 2,
      reason: 'Formulir kertas tersisa.',
    })

    expect((await store.events.listAfter(officeId, 0, 50)).map(({ action: told }) => told)).toEqual([
      'survey.opened',
      'survey.paper-entered',
      'survey.closed',
      'survey-action.planned',
      'survey-action.changed',
      'survey-action.moved',
      'survey.reopened',
    ])
    expect(await verifyTrace(store)).toEqual([])
  })

  test('counts are the indicators’ own, by quarter, month and year, and break no check', async () => {
    const { tools, store, open, clock } = await surveyDesk(engine)
    const count = async (key: string) =>
      Object.fromEntries(await countFigures(store, tools, { officeId, period: periodOf(key)! }))
    expect(await count('2026-Q2')).toEqual({})
    const campaignId = await open({ population: 40 })
    const asked = { id: campaignId, instruments: ['skm', 'spak', 'spkp'] as const, timezone: 'Asia/Jakarta' }
    for (let visit = 0; visit < 6; visit += 1) await recordResponse(tools, asked, 'phone', aResponse())
    clock.at = new Date('2026-06-01T02:00:00.000Z')
    const sad = aResponse({ ratings: { ...answers, spak: '11111' } })
    for (let visit = 0; visit < 5; visit += 1) await recordResponse(tools, asked, 'phone', sad)

    expect(await count('2026-05')).toMatchObject({ skm_respondents: 6, sum_u1: 24, sum_k1: 24, sum_q8: 18 })
    expect(await count('2026-06')).toEqual({})
    expect(await count('2026-Q2')).toMatchObject({ skm_respondents: 6, sum_k1: 24 })
    clock.at = new Date('2026-06-02T02:00:00.000Z')
    expect(await count('2026-06')).toMatchObject({ spak_respondents: 5, sum_k5: 5 })
    expect(await count('2026-04')).toEqual({})
    const quarter = await count('2026-Q2')
    expect(quarter).toMatchObject({ skm_respondents: 11, sum_k1: 29, population: 40, actions_planned: 0 })
    for (const indicator of tools.catalogue.indicators.filter(({ group }) => group === 'survei')) {
      const figures = new Map(Object.entries(quarter))
      expect(brokenChecks(indicator, [], figures, tools.catalogue.sample_size)).toEqual([])
    }
    expect(await count('2026')).toEqual({ surveys: 0 })
    await closeCampaign(tools, operator, {
      ...{ officeId, campaignId, expectedVersion: 1, population: 40, populationByService: {} },
    })
    expect(await count('2026-Q2')).toEqual(quarter)
    expect(await count('2026')).toEqual({ surveys: 1 })
  })

  test('whoever looks before and after a visitor learns that there was one, and nothing else', async () => {
    const { tools, open, clock } = await surveyDesk(engine)
    const campaignId = await open()
    const asked = { id: campaignId, instruments: ['skm', 'spak', 'spkp'] as const, timezone: 'Asia/Jakarta' }
    await recordResponse(tools, asked, 'phone', aResponse({ comment: 'Loket dua.' }))
    for (let visit = 0; visit < 5; visit += 1) await recordResponse(tools, asked, 'phone', aResponse())
    const look = async () => {
      const page = await readCampaign(tools, operator, { officeId, campaignId })
      const { results } = (await readSurveys(tools, operator, officeId)).campaigns[0]!
      return { page, surveys: page.surveys.map(({ result }) => result), results }
    }
    expect(await look()).toMatchObject({ surveys: [null, null, null], page: { comments: null } })
    clock.at = new Date('2026-05-13T02:00:00.000Z')
    const before = await look()
    expect(before.surveys[1]).toMatchObject({ respondents: 6, index: 4 })
    const profile = { ...aResponse().profile, sex: 'female' }
    const unhappy = { ratings: { ...answers, spak: '11111' }, profile, comment: 'Loket tiga.' }
    await recordResponse(tools, asked, 'kiosk', aResponse(unhappy))

    const after = await look()
    expect(after.surveys).toEqual(before.surveys)
    expect(after.results.map(({ index }) => index)).toEqual(before.results.map(({ index }) => index))
    expect(after.results.map(({ respondents }) => respondents)).toEqual([7, 7, 7])
    expect(after.page.surveys.map(({ respondents }) => respondents)).toEqual([7, 7, 7])
    expect(after.page.services.map(({ index }) => index)).toEqual([{ skm: null, spak: null, spkp: null }])
    expect(after.page.profile).toEqual(before.page.profile)
    expect(after.page.profile.find(({ question }) => question === 'sex')?.counts).toEqual([])
    expect(after.page.profile.find(({ question }) => question === 'age')?.counts).toEqual([{ band: '26-35', count: 6 }])
    expect(after.page.comments).toBeNull()
  })

  test('a closed survey keeps its counts, whatever comes', async () => {
    const { tools, open, store } = await surveyDesk(engine)
    const campaignId = await open({ population: 40 })
    const asked = { id: campaignId, instruments: ['skm', 'spak', 'spkp'] as const, timezone: 'Asia/Jakarta' }
    const sending = Array.from({ length: 12 }, () =>
      recordResponse(tools, asked, 'phone', aResponse()).then(
        () => 1,
        () => 0,
      ),
    )
    const closing = closeCampaign(tools, operator, {
      ...{ officeId, campaignId, expectedVersion: 1, population: 40, populationByService: {} },
    })
    const kept = (await Promise.all(sending)).reduce<number>((sum, one) => sum + one, 0)
    await closing
    const rows = await store.surveyAnswers.tally([campaignId])
    const page = await readCampaign(tools, operator, { officeId, campaignId })
    expect(rows.reduce((sum, { answers: count }) => sum + count, 0)).toBe(kept)
    expect(page.surveys[0]!.respondents).toBe(kept)
  })

  test.each([
    ['no such service', { service: 'HAJI' }, { service: ['choose-one'] }],
    ['a survey left out', { ratings: { skm: answers.skm } }, { spak: ['choose-one'], spkp: ['choose-one'] }],
    ['a telephone number besides', { comment: 'Hubungi 0812 3456 7890' }, { comment: ['personal-phone'] }],
    ['too much besides', { comment: 'a'.repeat(501) }, { comment: ['too-long'] }],
  ])('nothing of an answer is kept with %s', async (_name, change, faults) => {
    const { tools, open, store } = await surveyDesk(engine)
    const id = await open()
    const asked = { id, instruments: ['skm', 'spak', 'spkp'] as const, timezone: 'Asia/Jakarta' }
    await expect(recordResponse(tools, asked, 'phone', aResponse(change))).rejects.toMatchObject({
      ...{ code: 'invalid', details: { faults } },
    })
    expect(await store.surveyAnswers.tally([id])).toEqual([])
  })

  test('what is kept of a visit: the day and the bands, no instant and no text', async () => {
    const { tools, open, database } = await surveyDesk(engine)
    const id = await open()
    const asked = { id, instruments: ['skm', 'spak', 'spkp'] as const, timezone: 'Asia/Jayapura' }
    await recordResponse(tools, asked, 'phone', aResponse({ comment: 'Terima kasih.' }))
    const rows = await database.db.selectFrom('surveyAnswer').selectAll().execute()
    expect(rows).toEqual([
      {
        ...{ campaignId: id, id: expect.any(String) as string, answeredOn: '2026-05-12', service: 'PSP-E' },
        ...{ source: 'phone', ...answers, age: '26-35', sex: null, education: null, work: null },
      },
    ])
    expect(await database.db.selectFrom('surveyComment').select('comment').execute()).toEqual([
      { comment: 'Terima kasih.' },
    ])
  })

  test('the estimate answers the worksheet, and the official result wins over it and settles the item', async () => {
    const { tools, open, store } = await surveyDesk(engine)
    const campaignId = await open({ population: 40 })
    const asked = { id: campaignId, instruments: ['skm', 'spak', 'spkp'] as const, timezone: 'Asia/Jakarta' }
    for (let visit = 0; visit < 30; visit += 1) await recordResponse(tools, asked, 'phone', aResponse())
    const estimate = { officeId, campaignId, instrument: 'spkp' as const }
    await expect(useEstimate(tools, operator, estimate)).rejects.toMatchObject({ reason: 'campaign-open' })
    await closeCampaign(tools, operator, {
      ...{ officeId, campaignId, expectedVersion: 1, population: 40, populationByService: {} },
    })
    await useEstimate(tools, operator, estimate)
    expect(await store.answers.find('assessment-pati', 'B.II.a', 'office')).toMatchObject({
      ...{ value: '3', note: 'SPKP 2026-Q2, n = 30' },
    })

    const official = {
      ...{ officeId, year: 2026, instrument: 'spkp' as const, index: 3.41, letterNumber: 'B/7/2026' },
      ...{ letterDate: '2026-05-11', note: '', reason: '', expectedVersion: 0 },
    }
    await recordOfficial(tools, surveyor, official)
    expect(await store.answers.find('assessment-pati', 'B.II.a', 'national')).toMatchObject({ value: '3.41' })
    const points = await store.scores.listPoints('assessment-pati')
    const of = (track: string) => points.find((one) => one.track === track && one.node === 'B.II.a')?.points
    expect(of('supported')).toBeCloseTo((3.41 / 4) * 17.5, 9)
    expect(of('verified')).toBeCloseTo((3.41 / 4) * 17.5, 9)
    await expect(useEstimate(tools, operator, estimate)).rejects.toMatchObject({ reason: 'item-locked' })

    await expect(recordOfficial(tools, surveyor, official)).rejects.toMatchObject({ reason: 'results-changed' })
    const again = { ...official, index: 3.42, expectedVersion: 1 }
    await expect(recordOfficial(tools, surveyor, again)).rejects.toMatchObject({
      ...{ details: { faults: { reason: ['required'] } } },
    })
    await recordOfficial(tools, surveyor, { ...again, reason: 'Salah ketik.' })
    expect((await readSurveys(tools, operator, officeId)).official).toEqual([
      { instrument: 'spkp', year: 2026, index: 3.42, letter: 'B/7/2026' },
    ])
    expect((await store.surveyResults.list(officeId, [2026])).map(({ version }) => version)).toEqual([2, 1])
  })

  test('what fewer than five said becomes no estimate', async () => {
    const { tools, open } = await surveyDesk(engine)
    const campaignId = await open({ population: 4 })
    const asked = { id: campaignId, instruments: ['skm', 'spak', 'spkp'] as const, timezone: 'Asia/Jakarta' }
    for (let visit = 0; visit < 4; visit += 1) await recordResponse(tools, asked, 'phone', aResponse())
    const people = { population: 4, populationByService: {} }
    await closeCampaign(tools, operator, { officeId, campaignId, expectedVersion: 1, ...people })
    const estimate = { officeId, campaignId, instrument: 'spak' as const }
    await expect(useEstimate(tools, operator, estimate)).rejects.toMatchObject({ reason: 'no-survey-result' })
  })

  test('a new key makes the old device a phone like any other', async () => {
    const { tools, open } = await surveyDesk(engine)
    await open()
    const { kiosk } = await readSurveys(tools, operator, officeId)
    const isKiosk = async (key: string) => (await readPublicSurvey(tools, officeId, key)).kiosk
    expect(await isKiosk(kiosk!.key)).toBe(true)
    await renewKiosk(tools, operator, { officeId, expectedVersion: kiosk!.version })
    expect(await isKiosk(kiosk!.key)).toBe(false)
    await expect(renewKiosk(tools, operator, { officeId, expectedVersion: 1 })).rejects.toMatchObject({
      ...{ reason: 'kiosk-renewed' },
    })
  })

  test('faults of a plan come by field, and nothing is planned', async () => {
    const { tools, open } = await surveyDesk(engine)
    const campaignId = await open()
    const about = { officeId, campaignId, instrument: 'skm' as const, element: 'U3', ...plan }
    const refused = (input: Partial<typeof about>) => planAction(tools, operator, { ...about, ...input })
    await expect(refused({ dueOn: '2026-05-11' })).rejects.toMatchObject({
      details: { faults: { dueOn: ['due-passed'] } },
    })
    await expect(refused({ owner: 'a@b.go.id' })).rejects.toMatchObject({
      ...{ details: { faults: { owner: ['personal-email'] } } },
    })
    await expect(refused({ element: 'U10' })).rejects.toMatchObject({ code: 'not-found' })
    expect((await readCampaign(tools, operator, { officeId, campaignId })).actions).toEqual([])
  })

  test('who opens, when, and how many people: faults by field, and one survey in a quarter', async () => {
    const { tools, open } = await surveyDesk(engine)
    await expect(open({ quarter: '2025-Q3' })).rejects.toMatchObject({
      details: { faults: { quarter: ['unknown-option'] } },
    })
    await expect(open({ instruments: [] })).rejects.toMatchObject({
      details: { faults: { instruments: ['choose-one'] } },
    })
    await expect(open({ population: 10, populationByService: { 'PSP-E': 11 } })).rejects.toMatchObject({
      ...{ details: { faults: { population: ['parts-above-whole'] } } },
    })
    await expect(open({ populationByService: { 'PSP-E': Number.NaN, ITAS: 3 } })).rejects.toMatchObject({
      ...{ details: { faults: { 'people.PSP-E': ['not-whole'] } } },
    })
    await expect(openCampaign(tools, stranger, opened)).rejects.toMatchObject({ code: 'not-found' })
    await expect(openCampaign(tools, reviewer, opened)).rejects.toMatchObject({ code: 'forbidden' })
    const campaignId = await open()
    await expect(open()).rejects.toMatchObject({ code: 'conflict', reason: 'campaign-exists' })
    await expect(readCampaign(tools, stranger, { officeId, campaignId })).rejects.toMatchObject({ code: 'not-found' })
    await expect(readCampaign(tools, operator, { officeId: 'kanim-surabaya', campaignId })).rejects.toMatchObject({
      ...{ code: 'not-found' },
    })
  })
})

const opened = {
  ...{ officeId, quarter: '2026-Q2', instruments: ['skm' as const], population: 450, populationByService: {} },
}
const plan = {
  action: 'Menambah satu loket pengambilan.',
  owner: 'Seksi Lalu Lintas Keimigrasian',
  dueOn: '2026-06-30',
}
