import { expect, test } from 'vitest'
import { submitAssessment } from '#app/use-cases/submission/submit-assessment.server.ts'
import { advanceAssessment } from '#app/use-cases/submission/advance-assessment.server.ts'
import { readSubmission } from '#app/use-cases/submission/read-submission.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import type { Actor } from '#app/domain/access/actor.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import {
  anAnswer,
  anAssessment,
  anEvidenceLink,
  aPiece,
  aUnit,
  aVerdict,
  aVersion,
  pati,
} from '#tests/support/builders.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const assessmentId = 'assessment-pati'
const head = officer('kepala_kantor')
const lead = officer('ketua_tim_zi')
const reviewer = officer('verifikator_kanwil', { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'reviewer' })

type Desk = Awaited<ReturnType<typeof worksheetDesk>>

/** The desk with the assessment in a state; what `given` made is at version 1 of `pembangunan`. */
async function deskIn(state: AssessmentState, engine: 'sqlite' | 'postgres' = 'sqlite'): Promise<Desk> {
  const desk = await worksheetDesk(engine)
  await desk.store.assessments.moveState({ id: assessmentId, expectedVersion: 1, from: 'pembangunan', to: state })
  await desk.store.answers.insertMany([anAnswer({ version: 3 }), anAnswer({ itemCode: 'A.I.1.i.b', value: '"A"' })])
  return desk
}

const handIn = (desk: Desk, actor: Actor = head, expectedVersion = 2) =>
  submitAssessment(desk.tools, actor, { assessmentId, expectedVersion })

/** What must not have changed when a hand-in was refused. */
async function unchanged({ store }: Desk) {
  const found = await store.assessments.find(assessmentId)
  const answers = await store.answers.listByAssessment(assessmentId)
  expect([found?.version, found?.submittedAt, answers.map(({ submittedVersion }) => submittedVersion)]).toEqual([
    2,
    null,
    [null, null],
  ])
  expect(await tracedActions(store)).toEqual([])
}

eachEngine('handing in', (engine) => {
  test('moves the assessment, hands in every answer, locks them, and leaves one event with a manifest', async () => {
    const desk = await deskIn('penilaian_mandiri', engine)
    const { store, tools } = desk

    const { manifest } = await handIn(desk)

    expect(await store.assessments.find(assessmentId)).toMatchObject({
      state: 'penilaian_kanwil',
      submittedBy: 'operator',
      submittedAt: '2026-05-12T02:41:00.000Z',
    })
    const answers = await store.answers.listByAssessment(assessmentId)
    expect(answers.map(({ version, submittedVersion }) => [version, submittedVersion])).toEqual([
      [3, 3],
      [1, 1],
    ])
    const [event] = await store.events.listByStream(assessmentId, { limit: 5 })
    expect(event).toMatchObject({ action: 'assessment.submitted', subject: assessmentId, position: 1 })
    expect(JSON.parse(event!.newValue!)).toEqual({ state: 'penilaian_kanwil', manifest })
    expect(manifest).toEqual({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), answers: 2, pieces: 0 })
    expect(await verifyTrace(store)).toMatchObject([])

    const late = { assessmentId, itemCode: 'A.I.1.i.a', value: 'Tidak', note: '', expectedVersion: 3 }
    await expect(recordAnswer(tools, operator, late)).rejects.toMatchObject({ reason: 'assessment-closed' })
  })

  test('happens once of two at the same moment; the other is told', async () => {
    const desk = await deskIn('penilaian_mandiri', engine)
    const tries = await Promise.allSettled([handIn(desk), handIn(desk)])
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const refused = tries.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ code: 'conflict', reason: 'assessment-moved' })
    expect(await tracedActions(desk.store)).toEqual(['assessment.submitted'])
  })
})

test('the manifest changes with any answer, note or piece, and with nothing else', async () => {
  const shaOf = async (change: (desk: Desk) => Promise<void>) => {
    const desk = await deskIn('penilaian_mandiri')
    await change(desk)
    return (await handIn(desk)).manifest.sha256
  }
  const plain = await shaOf(async () => undefined)
  expect(await shaOf(async () => undefined)).toBe(plain)
  const answered = await shaOf(({ store }) => store.answers.insertMany([anAnswer({ itemCode: 'A.I.1.ii.a' })]))
  const noted = await shaOf(({ store }) =>
    store.answers.insertMany([anAnswer({ itemCode: 'A.I.1.ii.a', note: 'SK 12/2026.' })]),
  )
  const attached = async (sha256: string) =>
    shaOf(async ({ store }) => {
      await store.evidence.create(aPiece(), aVersion({ sha256 }))
      await store.evidenceLinks.insertMany([anEvidenceLink()])
    })
  const all = [plain, answered, noted, await attached('a'.repeat(64)), await attached('b'.repeat(64))]
  expect(new Set(all).size).toBe(5)
})

test.each<[string, Actor, AssessmentState, number, string, string]>([
  ['the operator', operator, 'penilaian_mandiri', 2, 'forbidden', 'role'],
  ['the head of the ZI team', lead, 'penilaian_mandiri', 2, 'forbidden', 'role'],
  ['a reviewer', reviewer, 'penilaian_mandiri', 2, 'forbidden', 'role'],
  ['another office', stranger, 'penilaian_mandiri', 2, 'not-found', 'office'],
  ['the head, while still building', head, 'pembangunan', 2, 'conflict', 'state'],
  ['the head, on an old page', head, 'penilaian_mandiri', 1, 'conflict', 'assessment-moved'],
  ['the head, when it lies with the Kanwil', head, 'penilaian_kanwil', 2, 'conflict', 'state'],
])('%s cannot hand in', async (_name, actor, state, version, code, reason) => {
  const desk = await deskIn(state)
  await expect(handIn(desk, actor, version)).rejects.toMatchObject({ code, reason })
  await unchanged(desk)
})

test('an unknown assessment is not there', async () => {
  const { tools } = await deskIn('penilaian_mandiri')
  const asked = { assessmentId: 'entah', expectedVersion: 1 }
  await expect(submitAssessment(tools, head, asked)).rejects.toMatchObject({ code: 'not-found' })
})

test('an acting head hands in on the days of the appointment alone', async () => {
  const acting = (from: string, to: string): Actor => {
    const [grant] = officer('kepala_kantor').grants
    return { ...head, grants: [{ ...grant!, acting: 'plh', from, to }] }
  }
  const desk = await deskIn('penilaian_mandiri')
  await expect(handIn(desk, acting('2026-05-01', '2026-05-11'))).rejects.toMatchObject({ code: 'not-found' })
  await handIn(desk, acting('2026-05-12', '2026-05-12'))
})

// The last day ends at the office's midnight: 16.59 UTC in WIB, 15.59 in WITA, 14.59 in WIT.
test.each([
  ['Asia/Jakarta', '2026-05-31T16:59:00.000Z', true],
  ['Asia/Jakarta', '2026-05-31T17:00:00.000Z', false],
  ['Asia/Makassar', '2026-05-31T15:59:00.000Z', true],
  ['Asia/Makassar', '2026-05-31T16:00:00.000Z', false],
  ['Asia/Jayapura', '2026-05-31T14:59:00.000Z', true],
  ['Asia/Jayapura', '2026-05-31T15:00:00.000Z', false],
  ['Asia/Jakarta', '2026-04-30T16:59:00.000Z', false],
  ['Asia/Jakarta', '2026-04-30T17:00:00.000Z', true],
])('the window from 1 to 31 May, in %s at %s', async (timezone, now, open) => {
  const desk = await worksheetDesk()
  const { store, clock } = desk
  const path = pati.replace('kanim-pati', 'kanim-batas')
  await store.units.insertMany([aUnit(path, { timezone })], [])
  const id = 'kanim-batas-2026'
  await store.assessments.create(anAssessment({ id, officeId: 'kanim-batas', state: 'penilaian_mandiri' }))
  const window = { cycleId: 'cycle-2026', unitId: 'kementerian', kind: 'fill' as const }
  await store.cycles.setWindow({ ...window, opensOn: '2026-05-01', closesOn: '2026-05-31' })
  clock.at = new Date(now)
  const handing = submitAssessment(desk.tools, officer('kepala_kantor', { path }), {
    assessmentId: id,
    expectedVersion: 1,
  })
  if (open) await handing
  else await expect(handing).rejects.toMatchObject({ code: 'conflict', reason: 'window-closed' })
})

test('a worksheet that was given back is handed in again by the head of the ZI team, within the days for repairs', async () => {
  const desk = await deskIn('tindak_lanjut_kanwil')
  await expect(handIn(desk, head)).rejects.toMatchObject({ code: 'forbidden' })
  const window = { cycleId: 'cycle-2026', unitId: 'kanwil-jateng', opensOn: '2026-01-05' }
  await desk.store.cycles.setWindow({ ...window, kind: 'fill', closesOn: '2026-04-30' })
  await desk.store.cycles.setWindow({ ...window, kind: 'revise', closesOn: '2026-05-12' })
  await handIn(desk, lead)
  expect(await desk.store.assessments.find(assessmentId)).toMatchObject({ state: 'penilaian_kanwil' })
})

const advance = (desk: Desk, actor: Actor, to: AssessmentState, expectedVersion = 2, officeId = 'kanim-pati') =>
  advanceAssessment(desk.tools, actor, { officeId, assessmentId, to, expectedVersion })

test('the head begins building, the head of the ZI team the self assessment; each leaves one event', async () => {
  const desk = await deskIn('persiapan')
  await advance(desk, head, 'pembangunan')
  await advance(desk, lead, 'penilaian_mandiri', 3)
  expect(await desk.store.assessments.find(assessmentId)).toMatchObject({ state: 'penilaian_mandiri', version: 4 })
  const events = await desk.store.events.listByStream(assessmentId, { limit: 5 })
  expect(events.map(({ action, oldValue, newValue }) => [action, oldValue, newValue])).toEqual([
    ['assessment.moved', '{"state":"pembangunan"}', '{"state":"penilaian_mandiri"}'],
    ['assessment.moved', '{"state":"persiapan"}', '{"state":"pembangunan"}'],
  ])
})

test.each<[string, Actor, AssessmentState, AssessmentState, number, string]>([
  ['an operator', operator, 'persiapan', 'pembangunan', 2, 'forbidden'],
  ['the head of the ZI team, the head’s move', lead, 'persiapan', 'pembangunan', 2, 'forbidden'],
  ['another office', stranger, 'persiapan', 'pembangunan', 2, 'not-found'],
  ['the head, from an old page', head, 'persiapan', 'pembangunan', 1, 'conflict'],
  ['the head, past a stage', head, 'persiapan', 'penilaian_mandiri', 2, 'conflict'],
  ['the head, handing in by a forged move', head, 'penilaian_mandiri', 'penilaian_kanwil', 2, 'conflict'],
  ['the head, awarding the predicate', head, 'persiapan', 'ditetapkan_wbbm', 2, 'conflict'],
])('%s is refused', async (_name, actor, state, to, version, code) => {
  const desk = await deskIn(state)
  const refused = advance(desk, actor, to, version)
  await expect(refused).rejects.toMatchObject({ code })
  await unchanged(desk)
})

test('an assessment of another office than the page’s is not there', async () => {
  const desk = await deskIn('persiapan')
  await expect(advance(desk, head, 'pembangunan', 2, 'kanim-surabaya')).rejects.toMatchObject({ code: 'not-found' })
})

test('the page lists what is open, weak, without evidence and undated, with its figures', async () => {
  const { store, tools } = await deskIn('penilaian_mandiri')
  await store.answers.insertMany([
    anAnswer({ itemCode: 'A.I.1.ii.a', value: '"Tidak"' }),
    anAnswer({ itemCode: 'A.I.1.iv.b', value: '"C"', version: 1 }),
    anAnswer({ itemCode: 'A.II.1.i.a', value: '{"agents":2,"changes":5}' }),
  ])
  await store.verdicts.save(
    aVerdict({ itemCode: 'A.I.1.iv.b', outcome: 'returned', reasonCode: 'GANDA', note: 'Ganda.' }),
  )
  await store.evidence.create(aPiece(), aVersion())
  await store.evidence.create(aPiece({ id: 'undated' }), aVersion({ documentDate: null }))
  await store.evidenceLinks.insertMany([
    anEvidenceLink({ subject: 'A.I.1.i.a' }),
    anEvidenceLink({ subject: 'A.I.1.ii.a' }),
    anEvidenceLink({ subject: 'A.II.1.i.a', pieceId: 'undated' }),
    anEvidenceLink({ subject: 'P:tlhp', pieceId: 'undated' }),
  ])

  const page = await readSubmission(tools, head, assessmentId)

  expect([page.right, page.answered, page.items]).toEqual(['yes', 5, 113])
  expect(page.open).toHaveLength(113 - 5)
  expect(page.weak.map(({ code }) => code)).toEqual(['A.I.1.ii.a'])
  expect(page.unsupported.map(({ code, reason }) => [code, reason]).sort()).toEqual([
    ['A.I.1.i.b', 'no_evidence'],
    ['A.I.1.iv.b', 'returned'],
    ['A.II.1.i.a', 'no_evidence'],
  ])
  expect(page.pieces).toMatchObject([
    { id: 'undated', fault: 'undated', subjects: ['A.II.1.i.a', { en: expect.stringContaining('audit findings') }] },
  ])
  expect(page.flags).toMatchObject([{ flag: { code: 'A.II.1.i.a', flag: 'part_above_whole' } }])
  expect(page.figures.claimed.total).toBeGreaterThan(page.figures.supported.total)
  expect(page.figures.verified.total).toBe(0)
  expect(page.prerequisites).toHaveLength(13)
})

test.each<[string, Actor, AssessmentState, string]>([
  ['the head may', head, 'penilaian_mandiri', 'yes'],
  ['an operator may not', operator, 'penilaian_mandiri', 'role'],
  ['the head may not while building', head, 'pembangunan', 'too-early'],
  ['nobody may when it was handed in', head, 'penilaian_kanwil', 'done'],
  ['a returned worksheet is the ZI team’s', lead, 'tindak_lanjut_kanwil', 'yes'],
  ['and not the head’s', head, 'tindak_lanjut_kanwil', 'role'],
])('%s', async (_name, actor, state, right) => {
  const { tools } = await deskIn(state)
  expect(await readSubmission(tools, actor, assessmentId)).toMatchObject({ right })
})
