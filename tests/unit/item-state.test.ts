import { expect, test } from 'vitest'
import type { KeptVerdict } from '#app/domain/scoring/item-records.ts'
import { isGivenBack, isLocked, itemStateOf, shownItemState } from '#app/domain/workflow/item-state.ts'

function verdict(changes: Partial<KeptVerdict> = {}): KeptVerdict {
  return { itemCode: 'A.I.1.i.a', tier: 'kanwil', answerVersion: 1, outcome: 'accepted', ...changes }
}
const own = (version: number, submittedVersion: number | null = null) => ({ version, submittedVersion })
const returned = verdict({ outcome: 'returned' })

test.each([
  ['nobody has touched it', undefined, [], 'belum_unggah'],
  ['answered, not handed in', own(3), [], 'belum_unggah'],
  ['handed in as it stands', own(3, 3), [], 'menunggu_verifikasi'],
  ['changed after it was handed in', own(4, 3), [], 'belum_unggah'],
  ['accepted by the Kanwil', own(1, 1), [verdict()], 'lengkap'],
  ['accepted in an older version', own(2, 2), [verdict()], 'menunggu_verifikasi'],
  ['returned', own(1, 1), [returned], 'perlu_perbaikan'],
  ['returned and edited, not handed in', own(2, 1), [returned], 'perlu_perbaikan'],
  ['returned, repaired and handed in', own(2, 2), [returned], 'menunggu_verifikasi'],
  ['returned without any answer', undefined, [verdict({ outcome: 'returned', answerVersion: 0 })], 'perlu_perbaikan'],
  ['accepted by the internal team', own(1, 1), [verdict(), verdict({ tier: 'internal' })], 'tercapai'],
  ['the national value without a claim', undefined, [verdict({ tier: 'national', answerVersion: 0 })], 'tercapai'],
  [
    'accepted by the Kanwil, returned above it',
    own(1, 1),
    [verdict(), { ...returned, tier: 'internal' }],
    'perlu_perbaikan',
  ],
] as const)('%s', (_name, answer, verdicts, state) => {
  expect(itemStateOf(answer, verdicts)).toBe(state)
})

test.each([
  ['opened again, its verdict taken back', own(1, 1), [], 'dibuka_kembali'],
  ['opened again and edited', own(2, 1), [], 'dibuka_kembali'],
  ['opened again and accepted all the same', own(1, 1), [verdict()], 'lengkap'],
  ['opened again and returned', own(1, 1), [returned], 'perlu_perbaikan'],
] as const)('%s', (_name, answer, verdicts, state) => {
  expect(itemStateOf(answer, verdicts, true)).toBe(state)
})

test('what was returned or opened again lies with the office', () => {
  const states = ['belum_unggah', 'menunggu_verifikasi', 'perlu_perbaikan', 'dibuka_kembali', 'lengkap'] as const
  expect(states.filter(isGivenBack)).toEqual(['perlu_perbaikan', 'dibuka_kembali'])
})

test('only what a reviewer has accepted is locked', () => {
  const states = ['belum_unggah', 'menunggu_verifikasi', 'perlu_perbaikan', 'lengkap', 'tercapai'] as const
  expect(states.filter(isLocked)).toEqual(['lengkap', 'tercapai'])
})

test.each([
  ['belum_unggah', false, false, 'unanswered'],
  ['belum_unggah', false, true, 'unanswered'],
  ['belum_unggah', true, false, 'no_evidence'],
  ['belum_unggah', true, true, 'draft'],
  ['perlu_perbaikan', true, false, 'perlu_perbaikan'],
] as const)('%s, answered %s, evidence %s, is shown as %s', (state, answered, hasValidEvidence, shown) => {
  expect(shownItemState(state, { answered, hasValidEvidence })).toBe(shown)
})
