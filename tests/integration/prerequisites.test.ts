import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import type { PrerequisiteValue } from '#app/domain/instrument/types.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { confirmPrerequisite } from '#app/use-cases/prerequisites/confirm-prerequisite.server.ts'
import { readPrerequisites } from '#app/use-cases/prerequisites/read-prerequisites.server.ts'
import { recordPrerequisite } from '#app/use-cases/prerequisites/record-prerequisite.server.ts'
import { anEvidenceLink, aPiece, at, aVersion } from '#tests/support/builders.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const assessmentId = 'assessment-pati'
const kanwil = '/kementerian/ditjenim/kanwil-jateng/'
const reviewer = officer('verifikator_kanwil', { path: kanwil, personId: 'reviewer' })

type Desk = Awaited<ReturnType<typeof worksheetDesk>>
type Entry = { readonly key?: string; readonly value?: PrerequisiteValue | null; readonly version?: number }

const enter = ({ tools }: Desk, actor: Actor, { key = 'tlhp', value = 100, version = 0 }: Entry = {}) =>
  recordPrerequisite(tools, actor, { assessmentId, key, value, note: 'BA 12/2026', expectedVersion: version })
const confirm = ({ tools }: Desk, actor: Actor, version: number, key = 'tlhp') =>
  confirmPrerequisite(tools, actor, { assessmentId, key, version })

async function move({ store }: Desk, to: AssessmentState): Promise<void> {
  const { version, state } = (await store.assessments.find(assessmentId))!
  await store.assessments.moveState({ id: assessmentId, expectedVersion: version, from: state, to })
}

async function rowOf({ tools }: Desk, key: string) {
  const { ofUnit, ofInstitution } = await readPrerequisites(tools, operator, assessmentId)
  return [...ofUnit, ...ofInstitution].find((row) => row.key === key)
}

eachEngine('a prerequisite of the office', (engine) => {
  test('is entered, confirmed, and falls back to unknown when it is changed', async () => {
    const desk = await worksheetDesk(engine)
    await enter(desk, operator)
    expect(await rowOf(desk, 'tlhp')).toMatchObject({ state: 'unknown', awaitsConfirmation: true, version: 1 })

    await move(desk, 'penilaian_kanwil')
    await confirm(desk, reviewer, 1)
    expect(await rowOf(desk, 'tlhp')).toMatchObject({ state: 'met', confirmedAt: at })
    const [summary] = await desk.store.scores.listSummaries(assessmentId)
    expect(summary).toMatchObject({ prerequisitesOpen: 12 })

    await move(desk, 'tindak_lanjut_kanwil')
    await enter(desk, operator, { value: 96.5, version: 1 })
    expect(await rowOf(desk, 'tlhp')).toMatchObject({ state: 'not_met', value: 96.5, confirmedAt: null, version: 2 })
    expect(await desk.store.scores.listSummaries(assessmentId)).toMatchObject(Array(3).fill({ prerequisitesOpen: 13 }))

    const events = await desk.store.events.listBySubject(assessmentId, 'P:tlhp')
    expect(events.map(({ action, oldValue, newValue }) => [action, oldValue, newValue])).toEqual([
      [
        'prerequisite.entered',
        '{"note":"BA 12/2026","value":100,"version":1}',
        '{"note":"BA 12/2026","value":96.5,"version":2}',
      ],
      ['prerequisite.confirmed', '{"confirmedVersion":null}', '{"confirmedVersion":1}'],
      ['prerequisite.entered', 'null', '{"note":"BA 12/2026","value":100,"version":1}'],
    ])
  })

  test('of two who enter it at once, one is told', async () => {
    const desk = await worksheetDesk(engine)
    const tries = await Promise.allSettled([enter(desk, operator, { value: 90 }), enter(desk, operator, { value: 80 })])
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(tries.find((one) => one.status === 'rejected')?.reason).toMatchObject({ reason: 'stale-version' })
    expect(await tracedActions(desk.store)).toEqual(['prerequisite.entered'])
  })
})

test('saving the same again writes nothing', async () => {
  const desk = await worksheetDesk()
  await enter(desk, operator)
  expect(await enter(desk, operator)).toEqual({ version: 1 })
  expect(await tracedActions(desk.store)).toHaveLength(1)
})

test('a value may be taken back', async () => {
  const desk = await worksheetDesk()
  await enter(desk, operator)
  await enter(desk, operator, { value: null, version: 1 })
  expect(await rowOf(desk, 'tlhp')).toMatchObject({ state: 'unknown', value: null, version: 2 })
})

test.each<[string, Actor, Entry, string]>([
  ['another office', stranger, {}, 'not-found'],
  ['a member limited to areas', officer('anggota_pokja', { areas: ['PW'] }), {}, 'forbidden'],
  ['a reviewer', reviewer, {}, 'forbidden'],
  ['an old version', operator, { version: 4 }, 'conflict'],
  ['a condition of the institution', operator, { key: 'spip', value: 3 }, 'not-found'],
  ['a condition that the edition does not know', operator, { key: 'entah' }, 'not-found'],
  ['more than all', operator, { value: 101 }, 'invalid'],
  ['a grade that does not exist', operator, { key: 'sakipUnit', value: 'Z' }, 'invalid'],
  ['a text for a number', operator, { key: 'buildingTime', value: 'dua' }, 'invalid'],
])('entering is refused: %s', async (_name, actor, entry, code) => {
  const desk = await worksheetDesk()
  await expect(enter(desk, actor, entry)).rejects.toMatchObject({ code })
  expect(await desk.store.prerequisites.listByAssessment(assessmentId)).toEqual([])
  expect(await tracedActions(desk.store)).toEqual([])
})

test('what was handed in is closed, and so is a day outside the window', async () => {
  const desk = await worksheetDesk()
  await desk.store.cycles.setWindow({
    ...{ cycleId: 'cycle-2026', unitId: 'kementerian', kind: 'fill' },
    ...{ opensOn: '2026-01-05', closesOn: '2026-05-11' },
  })
  await expect(enter(desk, operator)).rejects.toMatchObject({ code: 'conflict', reason: 'window-closed' })
  await move(desk, 'penilaian_kanwil')
  await expect(enter(desk, operator)).rejects.toMatchObject({ code: 'conflict', reason: 'assessment-closed' })
  expect(await tracedActions(desk.store)).toEqual([])
})

const ownReviewer: Actor = {
  ...reviewer,
  grants: [...reviewer.grants, ...officer('operator_satker').grants.map((grant) => ({ ...grant, to: '2026-02-01' }))],
}
const otherKanwil = officer('verifikator_kanwil', { path: '/kementerian/ditjenim/kanwil-jatim/', personId: 'reviewer' })

test.each<[string, Actor, AssessmentState, number, string]>([
  ['the office itself', operator, 'penilaian_kanwil', 1, 'forbidden'],
  ['the reviewer of another region', otherKanwil, 'penilaian_kanwil', 1, 'not-found'],
  ['a reviewer who worked at the office this year', ownReviewer, 'penilaian_kanwil', 1, 'forbidden'],
  ['a reviewer before it was handed in', reviewer, 'penilaian_mandiri', 1, 'conflict'],
  ['a reviewer who saw another version', reviewer, 'penilaian_kanwil', 2, 'conflict'],
])('confirming is refused: %s', async (_name, actor, state, version, code) => {
  const desk = await worksheetDesk()
  await enter(desk, operator)
  await move(desk, state)
  await expect(confirm(desk, actor, version)).rejects.toMatchObject({ code })
  expect(await desk.store.prerequisites.listByAssessment(assessmentId)).toMatchObject([{ confirmedVersion: null }])
  expect(await tracedActions(desk.store)).toEqual(['prerequisite.entered'])
})

test('confirming again writes nothing, and what was not entered cannot be confirmed', async () => {
  const desk = await worksheetDesk()
  await enter(desk, operator)
  await move(desk, 'penilaian_kanwil')
  await confirm(desk, reviewer, 1)
  await confirm(desk, reviewer, 1)
  expect(await tracedActions(desk.store)).toEqual(['prerequisite.entered', 'prerequisite.confirmed'])
  await expect(confirm(desk, reviewer, 1, 'lhkpn')).rejects.toMatchObject({ code: 'not-found' })
})

test('the page shows what binds for the target, with evidence, and what one may do', async () => {
  const desk = await worksheetDesk()
  await desk.store.evidence.create(aPiece(), aVersion())
  await desk.store.evidenceLinks.insertMany([anEvidenceLink({ subject: 'P:tlhp' })])
  const page = await readPrerequisites(desk.tools, operator, assessmentId)
  expect(page.ofUnit.map(({ key }) => key)).toContain('previousPredicate')
  expect(page.ofInstitution.map(({ key }) => key)).toEqual(['opiniBpk', 'sakipInstansi', 'indeksRbKL', 'spip'])
  expect(page.ofUnit.find(({ key }) => key === 'tlhp')?.pieces).toMatchObject([{ id: 'piece-1', fault: null }])
  expect([page.canEnter, page.canAttach, page.canConfirm]).toEqual([true, true, false])

  await move(desk, 'penilaian_kanwil')
  const reviewed = await readPrerequisites(desk.tools, reviewer, assessmentId)
  expect([reviewed.canEnter, reviewed.canAttach, reviewed.canConfirm]).toEqual([false, false, true])
})

test('a condition declared fulfilled says beside itself what figure speaks against it', async () => {
  const desk = await worksheetDesk()
  const { catalogue, store } = desk.tools
  const [period, closesOn] = ['2026-Q1', '2026-05-31']
  const key = { officeId: 'kanim-pati', indicatorCode: 'PNG-05', period }
  await store.indicatorPeriods.open({
    ...{ period, cycleId: 'cycle-2026', kind: 'quarterly', dueOn: '2026-04-09', closesOn, openedAt: at },
  })
  await store.indicatorReports.expect([{ ...key, dueOn: '2026-04-09' }])
  await store.indicatorReports.change(key, 1, {
    ...{ state: 'terkirim', submittedBy: null, submittedAt: at, firstSubmittedOn: '2026-04-07' },
    ...{ value: 60, target: 100, achievement: 60, colour: 'red' },
  })
  const read = async (actor: Actor) => (await readPrerequisites(desk.tools, actor, assessmentId)).warnings
  expect(await read(operator)).toEqual([])

  await enter(desk, operator)
  const { label } = (await rowOf(desk, 'tlhp'))!
  expect(catalogue.indicators.find(({ code }) => code === 'PNG-05')?.supports).toContain('prerequisite:tlhp')
  expect(await read(operator)).toMatchObject([
    { conditions: [label], indicator: { code: 'PNG-05', period, value: 60 } },
  ])
  await enter(desk, operator, { value: 60, version: 1 })
  expect(await read(operator)).toEqual([])
})
