import { expect, test } from 'vitest'
import { itemRecords, type KeptAnswer, type KeptVerdict } from '#app/domain/scoring/item-records.ts'
import { currentVerdict } from '#app/domain/scoring/standing.ts'

const code = 'A.I.1.i.a'

function anAnswer(given: Partial<KeptAnswer> = {}): KeptAnswer {
  return { itemCode: code, tier: 'office', answer: 'Ya', version: 2, submittedVersion: 2, ...given }
}

function aVerdict(given: Partial<KeptVerdict> = {}): KeptVerdict {
  return { itemCode: code, tier: 'kanwil', answerVersion: 2, outcome: 'returned', ...given }
}

const kanwil = anAnswer({ tier: 'kanwil', answer: 'Tidak', version: 1, submittedVersion: null })

test.each([
  ['a return holds', [anAnswer()], [aVerdict()], 'returned'],
  ['a return holds while the office only edits', [anAnswer({ version: 5 })], [aVerdict()], 'returned'],
  ['handing in again lifts the return', [anAnswer({ version: 3, submittedVersion: 3 })], [aVerdict()], undefined],
  ['an acceptance with the own answer holds', [anAnswer(), kanwil], [aVerdict({ outcome: 'accepted' })], 'accepted'],
  ['an acceptance without the own answer does not count', [anAnswer()], [aVerdict({ outcome: 'accepted' })], undefined],
  [
    'an acceptance of an older version does not count',
    [anAnswer({ version: 3 }), kanwil],
    [aVerdict({ outcome: 'accepted' })],
    undefined,
  ],
] as const)('%s', (_name, answers, verdicts, outcome) => {
  const record = itemRecords(answers, verdicts, new Map()).get(code)

  expect(record && currentVerdict(record)?.outcome).toBe(outcome)
})

test('a note without an answer leaves the item unanswered', () => {
  expect(itemRecords([anAnswer({ answer: null })], [], new Map()).get(code)?.office).toBeNull()
})

test('evidence of an unanswered item is kept', () => {
  const evidence = new Map([[code, { hasValidEvidence: true, evidenceFault: null }]])

  expect(itemRecords([], [], evidence).get(code)).toMatchObject({ office: null, hasValidEvidence: true })
})
