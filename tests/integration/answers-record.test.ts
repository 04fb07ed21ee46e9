import { expect, test } from 'vitest'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import type { RecordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { noteLimit } from '#app/domain/scoring/typed-answer.ts'
import { anAnswer, aVerdict } from '#tests/support/builders.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const key = { assessmentId: 'assessment-pati', itemCode: 'A.I.5.iii.c' }
const saying = (changes: Partial<RecordAnswer> = {}): RecordAnswer => {
  return { ...key, value: 'A', note: 'Berkala.', expectedVersion: 0, ...changes }
}

eachEngine('answering', (engine) => {
  test('writes the answer, one event and the scores as one', async () => {
    const { store, tools } = await worksheetDesk(engine)
    const recorded = await recordAnswer(tools, operator, saying())
    expect(recorded).toMatchObject({ version: 1, at: '2026-05-12T02:41:00.000Z' })
    expect(recorded.standing?.tracks.claimed.worksheet.completeness.answered).toBe(1)

    expect(await store.answers.find('assessment-pati', 'A.I.5.iii.c', 'office')).toMatchObject({
      value: '"A"',
      note: 'Berkala.',
      version: 1,
      answeredBy: 'operator',
    })
    const [event] = await store.events.listBySubject('assessment-pati', 'A.I.5.iii.c')
    expect(event).toMatchObject({ action: 'answer.recorded', actorId: 'operator', oldValue: 'null' })
    expect(JSON.parse(event?.newValue ?? '')).toEqual({ value: 'A', note: 'Berkala.', version: 1 })
    const nodes = await store.scores.listNodes(['assessment-pati'], 'claimed', ['A.I.5.iii'])
    expect(nodes.map(({ points }) => points)).toEqual([1.5 / 4])
  })

  test('keeps figures as canonical text and tells old from new', async () => {
    const { store, tools } = await worksheetDesk(engine)
    const itemCode = 'A.II.5.ii.a'
    await recordAnswer(tools, operator, saying({ itemCode, value: { due: 46 }, note: '' }))
    await recordAnswer(
      tools,
      operator,
      saying({ itemCode, value: { finished: 41, due: 46 }, note: '', expectedVersion: 1 }),
    )
    const [event] = await store.events.listBySubject('assessment-pati', itemCode)
    expect(event?.newValue).toContain('"value":{"due":46,"finished":41}')
    expect(event?.oldValue).toContain('"value":{"due":46}')
    const nodes = await store.scores.listNodes(['assessment-pati'], 'claimed', ['A.II.5.ii'])
    expect(nodes[0]?.points).toBeCloseTo((41 / 46) * 3, 12)
  })

  test('of two writers the second is told both texts, and nothing is written', async () => {
    const { store, clock, tools } = await worksheetDesk(engine)
    await recordAnswer(tools, operator, saying())
    clock.at = new Date('2026-05-12T03:12:00.000Z')
    const head = officer('kepala_kantor', { personId: 'reviewer' })
    const late = recordAnswer(tools, head, saying({ value: 'B', note: 'Belum berkala.' }))
    await expect(late).rejects.toMatchObject({
      code: 'conflict',
      reason: 'stale-version',
      details: {
        theirs: { value: 'A', note: 'Berkala.', version: 1, at: '2026-05-12T02:41:00.000Z', role: 'operator_satker' },
        yours: { value: 'B', note: 'Belum berkala.' },
      },
    })
    expect(await tracedActions(store)).toEqual(['answer.recorded'])
    await recordAnswer(tools, head, saying({ value: 'B', note: 'Belum berkala.', expectedVersion: 1 }))
    expect(await store.answers.find('assessment-pati', 'A.I.5.iii.c', 'office')).toMatchObject({ version: 2 })
  })

  test('two at once: one is saved, the other is told', async () => {
    const { store, tools } = await worksheetDesk(engine)
    const both = await Promise.allSettled([
      recordAnswer(tools, operator, saying({ value: 'A' })),
      recordAnswer(tools, operator, saying({ value: 'B' })),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { reason: 'stale-version' } })
    expect(await tracedActions(store)).toEqual(['answer.recorded'])
  })
})

test('saving what is there writes nothing, also when it is sent twice over a broken connection', async () => {
  const { store, tools } = await worksheetDesk()
  await recordAnswer(tools, operator, saying())
  expect(await recordAnswer(tools, operator, saying())).toMatchObject({ version: 1, standing: null })
  expect(await recordAnswer(tools, operator, saying({ expectedVersion: 1 }))).toMatchObject({ standing: null })
  expect(await tracedActions(store)).toEqual(['answer.recorded'])
})

test('an empty answer to an untouched item leaves no row', async () => {
  const { store, tools } = await worksheetDesk()
  expect(await recordAnswer(tools, operator, saying({ value: null, note: '' }))).toMatchObject({ version: 0 })
  expect(await store.answers.listByAssessment('assessment-pati')).toEqual([])
})

test('an answer may be taken back; the explanation stays', async () => {
  const { store, tools } = await worksheetDesk()
  await recordAnswer(tools, operator, saying())
  await recordAnswer(tools, operator, saying({ value: null, expectedVersion: 1 }))
  expect(await store.answers.find('assessment-pati', 'A.I.5.iii.c', 'office')).toMatchObject({
    value: null,
    version: 2,
  })
  const nodes = await store.scores.listNodes(['assessment-pati'], 'claimed', ['A.I.5.iii'])
  expect(nodes[0]?.points).toBe(0)
})

test.each([
  ['another office', stranger, saying(), 'not-found', 'office'],
  ['a reader', officer('pimpinan', { path: '/kementerian/' }), saying(), 'forbidden', 'role'],
  ['another area', officer('anggota_pokja', { areas: ['MP'] }), saying(), 'forbidden', 'area'],
  ['an unknown item', operator, saying({ itemCode: 'A.I.9.i.a' }), 'not-found', 'item'],
  ['an unknown assessment', operator, saying({ assessmentId: 'assessment-nowhere' }), 'not-found', 'assessment'],
  ['another office’s assessment', operator, saying({ assessmentId: 'assessment-surabaya' }), 'not-found', 'office'],
  ['an unknown level', operator, saying({ value: 'Z' }), 'invalid', 'answer-faults'],
  ['counts for a level', operator, saying({ value: { due: 1 } }), 'invalid', 'answer-faults'],
  ['an endless note', operator, saying({ note: 'a'.repeat(noteLimit + 1) }), 'invalid', 'note-too-long'],
])('%s is refused and nothing is written', async (_name, actor, input, code, reason) => {
  const { store, tools } = await worksheetDesk()
  await expect(recordAnswer(tools, actor, input)).rejects.toMatchObject({ code, reason })
  expect(await store.answers.listByAssessment('assessment-pati')).toEqual([])
  expect(await store.answers.listByAssessment('assessment-surabaya')).toEqual([])
  expect(await tracedActions(store)).toEqual([])
})

test('a team member answers in the own area', async () => {
  const { tools } = await worksheetDesk()
  const member = officer('anggota_pokja', { areas: ['PW'] })
  await expect(recordAnswer(tools, member, saying())).resolves.toMatchObject({ version: 1 })
})

test('the window closes at the office’s own midnight, and the nearest branch sets it', async () => {
  const { store, clock, tools } = await worksheetDesk()
  await store.cycles.setWindow({
    cycleId: 'cycle-2026',
    unitId: 'kementerian',
    kind: 'fill',
    opensOn: '2026-01-05',
    closesOn: '2026-12-31',
  })
  await store.cycles.setWindow({
    cycleId: 'cycle-2026',
    unitId: 'kanwil-jateng',
    kind: 'fill',
    opensOn: '2026-01-05',
    closesOn: '2026-05-31',
  })
  clock.at = new Date('2026-05-31T16:59:59.000Z')
  await expect(recordAnswer(tools, operator, saying())).resolves.toMatchObject({ version: 1 })
  clock.at = new Date('2026-05-31T17:00:00.000Z')
  const late = recordAnswer(tools, operator, saying({ note: 'terlambat', expectedVersion: 1 }))
  await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'window-closed' })
  expect(await tracedActions(store)).toEqual(['answer.recorded'])
})

test('while the Kanwil judges only the returned item is open, and editing alone does not lift the return', async () => {
  const { store, tools } = await worksheetDesk()
  const other = 'A.I.5.iii.d'
  const handed = { submittedVersion: 1, version: 1, value: '"A"' }
  await store.answers.insertMany([anAnswer({ ...key, ...handed }), anAnswer({ ...key, ...handed, itemCode: other })])
  await store.verdicts.save(
    aVerdict({ ...key, outcome: 'returned', reasonCode: 'TIDAK_LENGKAP', note: 'Notula.', judgedBy: 'reviewer' }),
  )
  await store.assessments.moveState({
    id: 'assessment-pati',
    expectedVersion: 1,
    from: 'pembangunan',
    to: 'penilaian_kanwil',
  })

  const closed = recordAnswer(tools, operator, saying({ itemCode: other, value: 'B', expectedVersion: 1 }))
  await expect(closed).rejects.toMatchObject({ code: 'conflict', reason: 'assessment-closed' })
  const { standing } = await recordAnswer(tools, operator, saying({ value: 'B', expectedVersion: 1 }))
  expect(standing?.tracks.supported.standings.get('A.I.5.iii.c')?.notCounted).toBe('returned')
})

test('what a reviewer has accepted is locked', async () => {
  const { store, tools } = await worksheetDesk()
  await store.answers.insertMany([anAnswer({ ...key, submittedVersion: 1 })])
  await store.verdicts.save(aVerdict({ ...key, judgedBy: 'reviewer' }))
  const locked = recordAnswer(tools, operator, saying({ value: 'B', expectedVersion: 1 }))
  await expect(locked).rejects.toMatchObject({ code: 'conflict', reason: 'item-locked' })
})
