import { expect, test } from 'vitest'
import { claimComplaint } from '#app/use-cases/complaints/assign-complaint.server.ts'
import { lookAfterComplaints } from '#app/use-cases/complaints/look-after.server.ts'
import { recordEnquiry } from '#app/use-cases/information/record-enquiry.server.ts'
import { remindWaiting } from '#app/use-cases/information/remind-waiting.server.ts'
import { publishFigures } from '#app/use-cases/publication/publish-figures.server.ts'
import { tellChanged } from '#app/use-cases/publication/tell-changed.server.ts'
import { closeCampaign } from '#app/use-cases/surveys/close-campaign.server.ts'
import { readPublicSurvey } from '#app/use-cases/surveys/read-public-survey.server.ts'
import { recordResponse } from '#app/use-cases/surveys/record-response.server.ts'
import { remindOpenSurveys } from '#app/use-cases/surveys/remind-open.server.ts'
import type { Store } from '#db/store.server.ts'
import { aPerson } from '#tests/support/builders.ts'
import { complaintDesk, operator } from '#tests/support/complaint-desk.ts'
import { actorOf, aRole, givenPerson, givenUnits } from '#tests/support/people.ts'
import { head, officeId, publicationDesk } from '#tests/support/publication-desk.ts'
import { pass, testServices } from '#tests/support/services.ts'
import { aResponse, surveyDesk } from '#tests/support/survey-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'

/** The notices of somebody, the oldest first, each as its kind, subject and detail. */
async function toldTo(store: Store, personId: string) {
  const rows = await store.notices.listByPerson(personId, { limit: 50, offset: 0 })
  return rows
    .toReversed()
    .map(({ kind, subject, detail }) => [kind, subject, JSON.parse(detail) as Record<string, unknown>] as const)
}

eachEngine('what waits at the desks that face the public', (engine) => {
  test('questions of a day that is over are told together and once, to those who answer for the desk', async () => {
    const services = await testServices(engine)
    const { store, clock } = services
    await givenUnits(store)
    await givenPerson(store, 'operator', 'operator_satker', officeId)
    await givenPerson(store, 'stranger', 'operator_satker', 'kanim-surabaya')
    const actor = await actorOf(services, 'operator')
    const asked = { officeId, channel: 'whatsapp', service: 'PSP-E', topic: 'fees', note: '' }
    for (const outcome of ['open', 'passed_on', 'answered'] as const) {
      await recordEnquiry(services, actor, { ...asked, outcome })
    }
    expect(await remindWaiting(services)).toBe(0)
    pass(clock, { days: 1 })
    await recordEnquiry(services, actor, { ...asked, outcome: 'open' })
    expect(await remindWaiting(services)).toBe(1)
    await remindWaiting(services)
    expect(await toldTo(store, 'operator')).toEqual([['enquiry', '', { dueOn: '2026-05-12', count: 2 }]])
    expect(await toldTo(store, 'stranger')).toEqual([])
    pass(clock, { days: 8 })
    expect(await remindWaiting(services)).toBe(1)
    expect((await toldTo(store, 'operator')).map(([, , { dueOn }]) => dueOn)).toEqual(['2026-05-12', '2026-05-13'])
  })

  test('published figures that differ by now are told to the head of office alone, together, each change once', async () => {
    const { tools, store, report, good } = await publicationDesk(engine)
    await store.persons.create(aPerson({ id: 'the-head' }))
    await store.roles.create(aRole('the-head', 'kepala_kantor', officeId))
    const timely = { ...good, value: 97, target: 95, grade: null }
    const april = await report('SLA-03', '2026-04', timely)
    await publishFigures(tools, head, { officeId, choices: ['SKM-01/2026-Q1/2', `SLA-03/2026-04/${april}`] })
    expect(await tellChanged(tools)).toBe(0)
    await report('SKM-01', '2026-Q1', { ...good, state: 'terkirim', value: 81.25 })
    expect(await tellChanged(tools)).toBe(0)
    const first = await report('SKM-01', '2026-Q1', { ...good, value: 81.25 })
    await report('SLA-03', '2026-04', { ...timely, value: 96 })
    for (const _day of [1, 2]) expect(await tellChanged(tools)).toBe(2)
    expect(await toldTo(store, 'the-head')).toEqual([['published', '', { count: 2 }]])
    expect(await toldTo(store, 'operator')).toEqual([])

    // What was published anew differs no more, and what still differs was told of.
    await publishFigures(tools, head, { officeId, choices: [`SKM-01/2026-Q1/${first}`] })
    expect(await tellChanged(tools)).toBe(1)
    expect(await toldTo(store, 'the-head')).toHaveLength(1)
    await report('SKM-01', '2026-Q1', { ...good, value: 80 })
    expect(await tellChanged(tools)).toBe(2)
    expect((await toldTo(store, 'the-head')).map(([, , detail]) => detail)).toContainEqual({ count: 1 })
    expect(await toldTo(store, 'the-head')).toHaveLength(2)
  })

  test('a survey is told of when it is closed, with its result, and when its quarter is over', async () => {
    const { tools, store, clock, open } = await surveyDesk(engine)
    await store.persons.create(aPerson({ id: 'the-head' }))
    await store.roles.insertMany([
      aRole('the-head', 'kepala_kantor', officeId),
      aRole('operator', 'operator_satker', officeId),
    ])
    const [earlier, campaignId] = [await open({ quarter: '2026-Q1' }), await open()]
    for (const _run of [1, 2]) expect(await remindOpenSurveys(tools)).toBe(1)
    expect(await toldTo(store, 'the-head')).toEqual([['survey', earlier, { news: 'over', quarter: '2026-Q1' }]])
    const people = { population: 450, populationByService: {} }
    await closeCampaign(tools, operator, { officeId, campaignId: earlier, expectedVersion: 1, ...people })
    expect(await remindOpenSurveys(tools)).toBe(0)

    const { campaign } = await readPublicSurvey(tools, officeId, undefined)
    const asked = { ...campaign!, timezone: 'Asia/Jakarta' }
    for (let visit = 0; visit < 5; visit += 1) await recordResponse(tools, asked, 'phone', aResponse())
    pass(clock, { days: 1 })
    await closeCampaign(tools, operator, { officeId, campaignId, expectedVersion: 1, ...people })
    const closed = { news: 'closed', quarter: '2026-Q2', respondents: 5, ikm: 100, grade: 'A' }
    const closings = (await toldTo(store, 'the-head')).filter(([, , { news }]) => news === 'closed')
    expect(closings).toEqual([
      ['survey', earlier, { news: 'closed', quarter: '2026-Q1', respondents: 0 }],
      ['survey', campaignId, closed],
    ])
    expect((await toldTo(store, 'operator')).map(([, , { news }]) => news)).toEqual(['over'])
  })

  test('a complaint is told of the working day before its last day, to whoever handles it', async () => {
    const { services, store, file, kept, key, passDays } = await complaintDesk(engine)
    const [taken, free] = [await file(), await file()]
    await claimComplaint(services, operator, await key(taken.ticket))
    expect((await kept(taken.ticket)).dueOn).toBe('2026-05-19')
    const due = async (personId: string) =>
      (await toldTo(store, personId)).filter(([, , { news }]) => news === 'due').map(([, subject]) => subject)
    passDays(2)
    expect(await lookAfterComplaints(services)).toMatchObject({ reminded: 0 })
    // Friday and Thursday are holidays; Monday is the working day before.
    passDays(4)
    for (const _run of [1, 2]) expect(await lookAfterComplaints(services)).toMatchObject({ reminded: 2 })
    passDays(1)
    await lookAfterComplaints(services)
    expect((await due('operator')).toSorted()).toEqual([taken.ticket, free.ticket].toSorted())
    expect(await due('head')).toEqual([free.ticket])
    passDays(1)
    expect(await lookAfterComplaints(services)).toMatchObject({ reminded: 0, escalated: 2 })
  })
})
