import { expect, test } from 'vitest'
import type { Actor } from '#app/domain/access/actor.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { moveAssessment } from '#app/use-cases/course/move-assessment.server.ts'
import type { MoveAssessment } from '#app/use-cases/course/move-assessment.server.ts'
import { passAwarded } from '#app/use-cases/course/pass-awarded.server.ts'
import { readCourse } from '#app/use-cases/course/read-course.server.ts'
import { submitAssessment } from '#app/use-cases/submission/submit-assessment.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { anAnswer, aVerdict } from '#tests/support/builders.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const assessmentId = 'assessment-pati'
const ofKanwil = { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'reviewer' }
const ofMinistry = { path: '/kementerian/', personId: 'reviewer' }
const head = officer('kepala_kantor')
const lead = officer('ketua_tim_zi')
const kanwilHead = officer('kepala_kanwil', ofKanwil)
const reviewer = officer('verifikator_kanwil', ofKanwil)
const leader = officer('tpi_ketua', ofMinistry)
const controller = officer('tpi_pengendali_teknis', ofMinistry)
const bureau = officer('biro_perencanaan', ofMinistry)

type Desk = Awaited<ReturnType<typeof worksheetDesk>>
const letter = { letterNumber: 'B/12/RB.06/2026', letterDate: '2026-05-12' }

/** The desk in a state; the assessment is at version 2 then. */
async function deskIn(state: AssessmentState, engine: 'sqlite' | 'postgres' = 'sqlite'): Promise<Desk> {
  const desk = await worksheetDesk(engine)
  const { assessments } = desk.store
  await assessments.moveState({ id: assessmentId, expectedVersion: 1, from: 'pembangunan', to: state })
  return desk
}

async function move(desk: Desk, actor: Actor, to: AssessmentState, said: Partial<MoveAssessment> = {}) {
  const found = await desk.store.assessments.find(assessmentId)
  return moveAssessment(desk.tools, actor, { assessmentId, to, expectedVersion: found?.version ?? 0, ...said })
}

const stateNow = async ({ store }: Desk) => (await store.assessments.find(assessmentId))?.state

eachEngine('the course', (engine) => {
  test('runs from building to an award and into monitoring, each step with its row and its event', async () => {
    const desk = await worksheetDesk(engine)
    const { store, tools, clock } = desk
    await move(desk, lead, 'penilaian_mandiri')
    await store.answers.insertMany([anAnswer()])
    await submitAssessment(tools, head, { assessmentId, expectedVersion: 2 })
    await expect(move(desk, kanwilHead, 'evaluasi_tpi_1')).rejects.toMatchObject({
      code: 'conflict',
      reason: 'conditions-unmet',
      details: { unmet: [{ guard: 'kanwil-judged', items: 1 }] },
    })
    const returned = { outcome: 'returned' as const, reasonCode: 'BELUM_TTD', note: 'Belum bernomor.' }
    await store.verdicts.save(aVerdict({ judgedBy: 'reviewer', ...returned }))
    await expect(move(desk, kanwilHead, 'evaluasi_tpi_1')).rejects.toMatchObject({
      details: { unmet: [{ guard: 'nothing-given-back', items: 1 }] },
    })
    await move(desk, reviewer, 'tindak_lanjut_kanwil')
    await submitAssessment(tools, lead, { assessmentId, expectedVersion: 4 })
    await store.verdicts.save(aVerdict({ judgedBy: 'reviewer', answerVersion: 2 }))
    await move(desk, kanwilHead, 'evaluasi_tpi_1')
    await move(desk, leader, 'tindak_lanjut_tpi', { reason: 'Jawab temuan LHE.' })
    await move(desk, lead, 'evaluasi_tpi_2')
    await move(desk, controller, 'diusulkan')
    const national = ['seleksi_administrasi', 'lulus', 'evaluasi_desk_tpn', 'survei_dan_lapangan'] as const
    for (const to of national) await move(desk, bureau, to, letter)
    await move(desk, bureau, 'clearance_panel', letter)
    await expect(move(desk, bureau, 'ditetapkan_wbk', letter)).rejects.toMatchObject({
      details: { unmet: [{ guard: 'aims-at-wbk' }] },
    })
    await move(desk, bureau, 'ditetapkan_wbbm', letter)

    expect(await passAwarded(tools)).toBe(0)
    clock.at = new Date('2026-05-12T17:00:00.000Z')
    expect((await readCourse(tools, head, assessmentId)).state).toBe('pemantauan')
    expect(await stateNow(desk)).toBe('ditetapkan_wbbm')
    expect([await passAwarded(tools), await passAwarded(tools)]).toEqual([1, 0])
    expect(await stateNow(desk)).toBe('pemantauan')

    const moves = await store.moves.listByOffice('kanim-pati')
    expect(moves.map(({ version }) => version)).toEqual(moves.map((_move, at) => at + 2))
    expect(moves.at(-1)).toMatchObject({ toState: 'pemantauan', movedBy: null, decidedOn: '2026-05-13' })
    expect((await tracedActions(store)).slice(-2)).toEqual(['assessment.decision-recorded', 'assessment.passed'])
    expect(await verifyTrace(store)).toMatchObject([])
    const page = await readCourse(tools, head, assessmentId)
    expect(page.stages.map(({ phase }) => phase)).toEqual(page.stages.map(() => 'done'))
    expect(page.next.map(({ to, way }) => `${to} ${way}`)).toEqual(['dicabut here', 'persiapan next-year'])
  })

  test('of two who move at once one is told', async () => {
    const desk = await deskIn('evaluasi_tpi_2', engine)
    const moves = await Promise.allSettled([
      moveAssessment(desk.tools, controller, { assessmentId, to: 'diusulkan', expectedVersion: 2 }),
      moveAssessment(desk.tools, controller, {
        assessmentId,
        to: 'tidak_diusulkan',
        expectedVersion: 2,
        reason: 'Belum cukup.',
      }),
    ])
    expect(moves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(moves.find((one) => one.status === 'rejected')?.reason).toMatchObject({ reason: 'assessment-moved' })
    expect(await desk.store.moves.listByOffice('kanim-pati')).toHaveLength(1)
    expect(await tracedActions(desk.store)).toHaveLength(1)
  })
})

test.each<[string, Actor, AssessmentState, AssessmentState, Partial<MoveAssessment>, object]>([
  ['the operator', officer('operator_satker'), 'persiapan', 'pembangunan', {}, { code: 'forbidden', reason: 'role' }],
  ['another office', stranger, 'persiapan', 'pembangunan', {}, { code: 'not-found' }],
  ['another role', reviewer, 'penilaian_kanwil', 'evaluasi_tpi_1', {}, { code: 'forbidden', reason: 'role' }],
  ['out of turn', bureau, 'penilaian_kanwil', 'lulus', letter, { code: 'forbidden', reason: 'state' }],
  ['a stage left out', head, 'persiapan', 'penilaian_mandiri', {}, { code: 'conflict', reason: 'no-such-move' }],
  ['by the page of moves', head, 'penilaian_mandiri', 'penilaian_kanwil', {}, { reason: 'no-such-move' }],
  ['what time does', bureau, 'ditetapkan_wbk', 'pemantauan', letter, { reason: 'state' }],
  ['an old page', head, 'persiapan', 'pembangunan', { expectedVersion: 1 }, { reason: 'assessment-moved' }],
  [
    'without a reason',
    kanwilHead,
    'penilaian_kanwil',
    'tidak_diusulkan',
    { reason: ' ' },
    { code: 'invalid', details: { faults: { reason: ['required'] } } },
  ],
  [
    'without a letter',
    bureau,
    'diusulkan',
    'seleksi_administrasi',
    {},
    { code: 'invalid', details: { faults: { letterNumber: ['required'], letterDate: ['required'] } } },
  ],
  [
    'with a letter of tomorrow',
    bureau,
    'diusulkan',
    'seleksi_administrasi',
    { ...letter, letterDate: '2026-05-13' },
    { code: 'invalid', details: { faults: { letterDate: ['in-future'] } } },
  ],
])('%s moves nothing', async (_name, actor, from, to, said, refusal) => {
  const desk = await deskIn(from)
  await expect(move(desk, actor, to, said)).rejects.toMatchObject(refusal)
  expect([await stateNow(desk), await tracedActions(desk.store)]).toEqual([from, []])
  expect(await desk.store.moves.listByOffice('kanim-pati')).toEqual([])
})

test('an objection is raised once a year', async () => {
  const desk = await deskIn('tidak_lulus')
  await move(desk, bureau, 'sanggah', { ...letter, reason: 'https://contoh.test/bukti' })
  await desk.store.assessments.moveState({ id: assessmentId, expectedVersion: 3, from: 'sanggah', to: 'tidak_lulus' })
  await expect(move(desk, bureau, 'sanggah', { ...letter, reason: 'Lagi.' })).rejects.toMatchObject({
    details: { unmet: [{ guard: 'first-objection' }] },
  })
})

test('the scan and the letter of a decision are kept with it', async () => {
  const desk = await deskIn('diusulkan')
  const scan = { sha256: 'a'.repeat(64), name: 'surat.pdf', bytes: 1200 }
  await move(desk, bureau, 'seleksi_administrasi', { ...letter, letterDate: '2026-05-10', scan })
  expect(await desk.store.moves.find(assessmentId, 3)).toMatchObject({
    letterNumber: letter.letterNumber,
    letterDate: '2026-05-10',
    decidedOn: '2026-05-10',
    scanSha256: scan.sha256,
    movedBy: 'reviewer',
  })
  expect(await desk.store.evidenceLibrary.isKept(scan.sha256)).toBe(true)
})

test('whoever acts next and the heads of the office are told', async () => {
  const desk = await deskIn('penilaian_mandiri')
  await submitAssessment(desk.tools, head, { assessmentId, expectedVersion: 2 })
  const [notice] = await desk.store.notices.listByPerson('reviewer', { limit: 5, offset: 0 })
  expect(notice).toMatchObject({ kind: 'submitted', assessmentId, subject: '' })
  expect(JSON.parse(notice!.detail)).toEqual({ from: 'penilaian_mandiri', state: 'penilaian_kanwil' })
})

test('the page tells who acts next, until when and what is missing', async () => {
  const desk = await deskIn('penilaian_kanwil')
  const { store, tools } = desk
  await store.answers.insertMany([anAnswer({ version: 1, submittedVersion: 1 })])
  await store.cycles.setWindow({
    cycleId: 'cycle-2026',
    unitId: 'kementerian',
    kind: 'verify',
    opensOn: '2026-04-01',
    closesOn: '2026-05-15',
  })
  const page = await readCourse(tools, kanwilHead, assessmentId)
  expect(page).toMatchObject({ state: 'penilaian_kanwil', until: '2026-05-15', givesExceptions: true })
  expect(page.actors).toEqual(['verifikator_kanwil', 'kepala_kanwil'])
  expect(page.next.map(({ to, mine, unmet }) => [to, mine, unmet.length])).toEqual([
    ['tindak_lanjut_kanwil', false, 0],
    ['evaluasi_tpi_1', true, 1],
    ['tidak_diusulkan', true, 0],
  ])
  await expect(readCourse(tools, stranger, assessmentId)).rejects.toMatchObject({ code: 'not-found' })
})
