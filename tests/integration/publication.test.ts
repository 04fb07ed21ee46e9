import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import { publishFigures } from '#app/use-cases/publication/publish-figures.server.ts'
import { publishPledge, withdrawPledge } from '#app/use-cases/publication/publish-pledge.server.ts'
import { readDesk, readPreview } from '#app/use-cases/publication/read-desk.server.ts'
import { openPledgeFile, readPublicOffice } from '#app/use-cases/publication/read-public-office.server.ts'
import { withdrawFigure } from '#app/use-cases/publication/withdraw-figure.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { anAssessment, aPiece, aVersion, at } from '#tests/support/builders.ts'
import { head, officeId, publicationDesk } from '#tests/support/publication-desk.ts'
import type { PublicationDesk } from '#tests/support/publication-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger } from '#tests/support/worksheet-desk.ts'

const reviewer = officer('verifikator_kanwil', { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'reviewer' })
const choice = 'SKM-01/2026-Q1/2'
const publish = ({ tools }: PublicationDesk, choices: readonly string[] = [choice], actor: Actor = head) =>
  publishFigures(tools, actor, { officeId, choices })
const statuses = async ({ tools }: PublicationDesk) =>
  (await readDesk(tools, head, { officeId })).figures.map(({ code, status, offered }) => [code, status, offered])
const visible = async ({ tools }: PublicationDesk) =>
  (await readPublicOffice(tools, officeId)).indicators.flatMap(({ code, figures }) =>
    figures.map(({ period, value, base, publishedOn }) => [code, period, value, base, publishedOn]),
  )
const traced = async ({ store }: PublicationDesk) => store.events.listAfter(officeId, 0, 50)
const pledge = { officeId, pledge: 'Kami melayani sesuai standar.', datedOn: '2026-05-12', pieceId: null, after: 0 }

type Published = Omit<Awaited<ReturnType<PublicationDesk['store']['publishedFigures']['listLast']>>[number], 'number'>

eachEngine('publishing', (engine) => {
  test('freezes a figure: a correction is seen only when it is published again', async () => {
    const desk = await publicationDesk(engine)
    expect(await statuses(desk)).toEqual([['SKM-01', 'ready', true]])
    expect(await visible(desk)).toEqual([])

    await publish(desk)
    expect(await statuses(desk)).toEqual([['SKM-01', 'published', false]])
    expect(await visible(desk)).toEqual([['SKM-01', '2026-Q1', 84.5, 124, '2026-05-12']])

    desk.clock.at = new Date('2026-05-20T02:41:00.000Z')
    await desk.report('SKM-01', '2026-Q1', { ...desk.good, state: 'terkirim', value: 81.25 })
    expect(await statuses(desk)).toEqual([['SKM-01', 'correcting', false]])
    const version = await desk.report(
      'SKM-01',
      '2026-Q1',
      { ...desk.good, value: 81.25 },
      '{"skm_respondents":{"value":130}}',
    )
    expect(await statuses(desk)).toEqual([['SKM-01', 'changed', true]])
    expect(await visible(desk)).toEqual([['SKM-01', '2026-Q1', 84.5, 124, '2026-05-12']])

    await publish(desk, [`SKM-01/2026-Q1/${version}`])
    expect(await visible(desk)).toEqual([['SKM-01', '2026-Q1', 81.25, 130, '2026-05-20']])
    const events = await traced(desk)
    expect(events.map(({ action }) => action)).toEqual(['figures.published', 'figures.published'])
    const [before, after] = [events[1]?.oldValue, events[1]?.newValue].map((json) => JSON.parse(json ?? '{}') as object)
    expect(before).toEqual({ 'SKM-01/2026-Q1': { value: 84.5, target: 76.61, grade: 'B', base: 124 } })
    expect(after).toEqual({ 'SKM-01/2026-Q1': { value: 81.25, target: 76.61, grade: 'B', base: 130 } })
    expect(await verifyTrace(desk.store)).toMatchObject([])
  })

  test('is taken back with a reason, and may be done again', async () => {
    const desk = await publicationDesk(engine)
    await publish(desk)
    const key = { officeId, code: 'SKM-01', period: '2026-Q1', number: 1, reason: 'Responden terhitung dua kali.' }
    await withdrawFigure(desk.tools, head, key)
    expect(await visible(desk)).toEqual([])
    expect(await statuses(desk)).toEqual([['SKM-01', 'withdrawn', true]])
    await expect(withdrawFigure(desk.tools, head, key)).rejects.toMatchObject({ reason: 'publication-changed' })

    await publish(desk)
    expect(await visible(desk)).toHaveLength(1)
    await expect(withdrawFigure(desk.tools, head, key)).rejects.toMatchObject({ reason: 'publication-changed' })
    expect((await traced(desk)).map(({ action, reason }) => [action, reason])).toEqual([
      ['figures.published', null],
      ['figure.withdrawn', key.reason],
      ['figures.published', null],
    ])
  })

  test('is refused for a survey of fewer than five, whose answers could be read from it', async () => {
    const desk = await publicationDesk(engine)
    const four = await desk.report('SKM-01', '2026-Q1', desk.good, '{"skm_respondents":{"value":4}}')
    expect(await statuses(desk)).toEqual([['SKM-01', 'ready', false]])
    await expect(publish(desk, [`SKM-01/2026-Q1/${four}`])).rejects.toMatchObject({ reason: 'figure-changed' })
    expect(await visible(desk)).toEqual([])
    const five = await desk.report('SKM-01', '2026-Q1', desk.good, '{"skm_respondents":{"value":5}}')
    await publish(desk, [`SKM-01/2026-Q1/${five}`])
    expect(await visible(desk)).toEqual([['SKM-01', '2026-Q1', 84.5, 5, '2026-05-12']])
  })

  test('the same figure twice at the same moment shows it once', async () => {
    const desk = await publicationDesk(engine)
    const tries = await Promise.allSettled([publish(desk), publish(desk)])
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(await visible(desk)).toHaveLength(1)
    expect(await traced(desk)).toHaveLength(1)

    // Whoever has seen the figure before somebody else published it comes too late, however close they are.
    const [{ number: last, ...figure } = { number: 0 }] = await desk.store.publishedFigures.listLast(officeId)
    const { replacedAt: _r, withdrawnAt: _at, withdrawnBy: _by, withdrawnReason: _why, ...told } = figure as Published
    expect(await desk.store.publishedFigures.publish(told, last - 1)).toBe(false)
    expect(await desk.store.publishedFigures.publish(told, last + 1)).toBe(false)
    expect(await visible(desk)).toHaveLength(1)
  })

  test('a pledge replaces the one before, keeps it, and opens its paper to anybody', async () => {
    const desk = await publicationDesk(engine)
    const { tools, store } = desk
    await store.evidence.insertMany([aPiece({ kind: 'maklumat' })], [aVersion()])
    await publishPledge(tools, head, pledge)
    await expect(openPledgeFile(tools, officeId)).rejects.toMatchObject({ code: 'not-found' })
    await expect(publishPledge(tools, head, pledge)).rejects.toMatchObject({ reason: 'publication-changed' })
    await publishPledge(tools, head, { ...pledge, pledge: 'Kami siap menerima sanksi.', pieceId: 'piece-1', after: 1 })

    expect((await readPublicOffice(tools, officeId)).pledge).toEqual({
      ...{ pledge: 'Kami siap menerima sanksi.', datedOn: '2026-05-12', publishedOn: '2026-05-12', hasFile: true },
    })
    expect(await openPledgeFile(tools, officeId)).toMatchObject({ name: 'maklumat-pelayanan-kanim-pati.pdf' })
    const { pledges } = await readDesk(tools, head, { officeId })
    expect(pledges.map(({ number, state }) => [number, state])).toEqual([
      [2, 'shown'],
      [1, 'replaced'],
    ])

    await withdrawPledge(tools, head, { officeId, number: 2, reason: 'Salah ketik.' })
    expect((await readPublicOffice(tools, officeId)).pledge).toBeNull()
    await expect(openPledgeFile(tools, officeId)).rejects.toMatchObject({ code: 'not-found' })
    expect((await traced(desk)).map(({ action }) => action)).toEqual([
      'pledge.published',
      'pledge.published',
      'pledge.withdrawn',
    ])
  })
})

test('a paper that was taken out of the library is not opened to anybody any more', async () => {
  const { tools, store } = await publicationDesk()
  await store.evidence.insertMany([aPiece({ removedAt: at, removedBy: 'operator' })], [aVersion()])
  const shown = { publishedOn: '2026-05-12', publishedAt: at, publishedBy: 'operator' }
  const paper = { pieceId: 'piece-1', pieceNumber: 1 }
  await store.servicePledges.publish({ ...{ officeId, pledge: 'Janji', datedOn: '2026-05-12' }, ...paper, ...shown }, 0)
  await expect(openPledgeFile(tools, officeId)).rejects.toMatchObject({ code: 'not-found' })
  expect((await readPublicOffice(tools, officeId)).pledge).toMatchObject({ hasFile: false })
})

test.each<[string, Actor, readonly string[], object]>([
  ['the operator', operator, [choice], { code: 'forbidden' }],
  ['the head of the team', officer('ketua_tim_zi'), [choice], { code: 'forbidden' }],
  ['the Kanwil', reviewer, [choice], { code: 'forbidden' }],
  ['another office', stranger, [choice], { code: 'not-found' }],
  ['the head, of nothing', head, [], { reason: 'nothing-chosen' }],
  ['the head, of a version that passed', head, ['SKM-01/2026-Q1/1'], { reason: 'figure-changed' }],
  ['the head, of a report not approved', head, ['SLA-03/2026-04/2'], { reason: 'figure-changed' }],
  ['the head, of an indicator about the staff', head, ['PNG-06/2026-04/2'], { reason: 'figure-changed' }],
])('%s does not publish', async (_name, actor, choices, refusal) => {
  const desk = await publicationDesk()
  await desk.report('SLA-03', '2026-04', { state: 'terkirim', value: 97, target: 95, colour: 'green' })
  await desk.report('PNG-06', '2026-04', { state: 'disetujui', value: 97 })
  await expect(publish(desk, choices, actor)).rejects.toMatchObject(refusal)
  expect(await visible(desk)).toEqual([])
  expect(await traced(desk)).toEqual([])
})

test.each([
  ['of a day to come', { datedOn: '2026-05-13' }, 'pledge-day'],
  ['with a paper that is not there', { pieceId: 'nothing' }, 'pledge-piece'],
  ['with a paper of another office', { pieceId: 'foreign' }, 'pledge-piece'],
])('a pledge %s is refused', async (_name, change, reason) => {
  const { tools, store } = await publicationDesk()
  await store.evidence.insertMany(
    [aPiece({ id: 'foreign', officeId: 'kanim-surabaya' })],
    [aVersion({ pieceId: 'foreign' })],
  )
  await expect(publishPledge(tools, head, { ...pledge, ...change })).rejects.toMatchObject({ code: 'invalid', reason })
  expect(await store.servicePledges.list(officeId)).toEqual([])
})

test('the preview is the public page with the chosen figures on it, and shows nothing to anybody else', async () => {
  const desk = await publicationDesk()
  const { page } = await readPreview(desk.tools, head, { officeId, choices: [choice] })
  expect(page.indicators.map(({ code, figures }) => [code, figures[0]?.value, figures[0]?.publishedOn])).toEqual([
    ['SKM-01', 84.5, '2026-05-12'],
  ])
  expect(await visible(desk)).toEqual([])
  await publish(desk)
  expect(await readPublicOffice(desk.tools, officeId)).toEqual(page)
})

test('a survey with few answers is marked at the desk', async () => {
  const desk = await publicationDesk()
  await desk.report('IPK-01', '2026-Q1', { state: 'disetujui', value: 3.8 }, '{"spak_respondents":{"value":12}}')
  const { figures } = await readDesk(desk.tools, head, { officeId })
  expect(figures.map(({ code, few }) => [code, few])).toEqual([
    ['SKM-01', false],
    ['IPK-01', true],
  ])
})

test('an office shows the predicate it holds, and nothing of a year that is still assessed', async () => {
  const { tools, store } = await publicationDesk()
  expect((await readPublicOffice(tools, officeId)).predicate).toBeNull()
  const cycle = { ...(await store.cycles.list())[0]!, id: 'cycle-2025', year: 2025 }
  await store.cycles.create(cycle)
  const past = { id: 'past', cycleId: 'cycle-2025', year: 2025, target: 'WBK', state: 'pemantauan' } as const
  await store.assessments.create(anAssessment(past))
  expect((await readPublicOffice(tools, officeId)).predicate).toEqual({ predicate: 'WBK', year: 2025 })
})

test.each(['kanwil-jateng', 'kementerian', 'kanim-entah'])('%s has no page', async (id) => {
  const { tools } = await publicationDesk()
  await expect(readPublicOffice(tools, id)).rejects.toMatchObject({ code: 'not-found' })
})
