import { describe, expect, test } from 'vitest'
import { submitItem } from '#app/use-cases/answers/submit-item.server.ts'
import { tickDocuments } from '#app/use-cases/answers/tick-documents.server.ts'
import { anAnswer, aVerdict } from '#tests/support/builders.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer, operator, stranger, tracedActions, worksheetDesk } from '#tests/support/worksheet-desk.ts'

const key = { assessmentId: 'assessment-pati', itemCode: 'A.I.1.i.b' }
const ticks = (ticked: readonly string[], unticked: readonly string[] = []) => ({ ...key, ticked, unticked })

eachEngine('ticking expected documents', (engine) => {
  test('adds and takes away, one event for each change, none for no change', async () => {
    const { store, tools } = await worksheetDesk(engine)
    expect(await tickDocuments(tools, operator, ticks(['d1', 'd3']))).toEqual(['d1', 'd3'])
    expect(await tickDocuments(tools, operator, ticks(['d3'], ['d2']))).toEqual(['d1', 'd3'])
    expect(await tickDocuments(tools, operator, ticks(['d2'], ['d1']))).toEqual(['d2', 'd3'])
    expect(await tracedActions(store)).toEqual(['documents.ticked', 'documents.ticked'])
    const [event] = await store.events.listBySubject('assessment-pati', key.itemCode)
    expect([event?.oldValue, event?.newValue]).toEqual(['["d1","d3"]', '["d2","d3"]'])
  })

  test('a document of another item, another office and another area are refused; nothing is ticked', async () => {
    const { store, tools } = await worksheetDesk(engine)
    const unknown = { code: 'invalid', reason: 'unknown-document' }
    await expect(tickDocuments(tools, operator, ticks(['d1', 'd99']))).rejects.toMatchObject(unknown)
    await expect(tickDocuments(tools, stranger, ticks(['d1']))).rejects.toMatchObject({ code: 'not-found' })
    const other = officer('ketua_pokja', { areas: ['PP'] })
    await expect(tickDocuments(tools, other, ticks(['d1']))).rejects.toMatchObject({
      code: 'forbidden',
      reason: 'area',
    })
    expect(await store.expectedDocuments.listByAssessment('assessment-pati')).toEqual([])
    expect(await tracedActions(store)).toEqual([])
  })
})

async function returnedDesk(engine: 'sqlite' | 'postgres', changes: Parameters<typeof anAnswer>[0] = {}) {
  const desk = await worksheetDesk(engine)
  const { store } = desk
  await store.answers.insertMany([anAnswer({ ...key, value: '"A"', submittedVersion: 1, ...changes })])
  await store.verdicts.save(
    aVerdict({ ...key, outcome: 'returned', reasonCode: 'TIDAK_LENGKAP', note: 'Notula.', judgedBy: 'reviewer' }),
  )
  await store.assessments.moveState({
    id: 'assessment-pati',
    expectedVersion: 1,
    from: 'pembangunan',
    to: 'penilaian_kanwil',
  })
  return desk
}

eachEngine('handing a returned item in again', (engine) => {
  test('lifts the return also when only the evidence was repaired', async () => {
    const { store, tools } = await returnedDesk(engine)
    const { version, standing } = await submitItem(tools, operator, { ...key, expectedVersion: 1 })
    expect(version).toBe(2)
    expect(await store.answers.find('assessment-pati', key.itemCode, 'office')).toMatchObject({
      value: '"A"',
      version: 2,
      submittedVersion: 2,
      answeredBy: 'operator',
    })
    expect(standing.tracks.supported.standings.get(key.itemCode)?.notCounted).toBe('no_evidence')
    expect(await tracedActions(store)).toEqual(['item.submitted'])
  })

  test('counts a repaired answer up no further', async () => {
    const { store, tools } = await returnedDesk(engine, { version: 3 })
    expect(await submitItem(tools, operator, { ...key, expectedVersion: 3 })).toMatchObject({ version: 3 })
    expect(await store.answers.find('assessment-pati', key.itemCode, 'office')).toMatchObject({ submittedVersion: 3 })
  })
})

describe('handing in is refused and nothing is written', () => {
  test.each([
    ['a second time', {}, { expectedVersion: 1, before: 1 }, 'conflict', 'assessment-closed'],
    ['upon an older version', { version: 2 }, { expectedVersion: 1, before: 0 }, 'conflict', 'stale-version'],
    [
      'without an answer',
      { value: null, note: 'Menyusul.' },
      { expectedVersion: 1, before: 0 },
      'conflict',
      'nothing-to-submit',
    ],
  ])('%s', async (_name, changes, { expectedVersion, before }, code, reason) => {
    const { store, tools } = await returnedDesk('sqlite', changes)
    for (let time = 0; time < before; time++) await submitItem(tools, operator, { ...key, expectedVersion })
    const traced = await tracedActions(store)
    const row = await store.answers.find('assessment-pati', key.itemCode, 'office')
    await expect(submitItem(tools, operator, { ...key, expectedVersion })).rejects.toMatchObject({ code, reason })
    expect(await tracedActions(store)).toEqual(traced)
    expect(await store.answers.find('assessment-pati', key.itemCode, 'office')).toEqual(row)
  })

  test('of an item that was not returned', async () => {
    const { store, tools } = await worksheetDesk()
    await store.answers.insertMany([anAnswer({ ...key, value: '"A"' })])
    const early = submitItem(tools, operator, { ...key, expectedVersion: 1 })
    await expect(early).rejects.toMatchObject({ code: 'conflict', reason: 'not-returned' })
    expect(await tracedActions(store)).toEqual([])
  })
})
