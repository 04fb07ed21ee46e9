import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { standingOf, tracks } from '#app/domain/scoring/standing.ts'
import type { ItemRecord, NotCounted, Standing, Tier, Verdict } from '#app/domain/scoring/standing.ts'
import { statusOf } from '#app/domain/scoring/status.ts'
import { scoreTracks } from '#app/domain/scoring/tracks.ts'
import { anItemRecord, bestAnswers, edition2021, getItem } from '#tests/support/worksheets.ts'

const choice = getItem(edition2021, 'A.I.1.iii.a')
const counts = getItem(edition2021, 'A.II.1.i.a')
const survey = getItem(edition2021, 'B.I.a')

type Expected = readonly [Answer, Standing['source']] | NotCounted

function accepted(tier: Tier, answer: Answer, answerVersion = 1): Verdict {
  return { tier, outcome: 'accepted', answer, answerVersion }
}

function returned(tier: Tier, answerVersion = 1): Verdict {
  return { tier, outcome: 'returned', answerVersion }
}

const resubmitted = { office: { answer: 'B', version: 2 } }

test.each<[string, ItemRecord, Expected, Expected, Expected]>([
  ['nothing said', anItemRecord(null), 'unanswered', 'unanswered', 'unanswered'],
  ['claimed with valid evidence', anItemRecord('B'), ['B', 'office'], ['B', 'office'], 'not_judged'],
  [
    'claimed without evidence',
    anItemRecord('B', { hasValidEvidence: false }),
    ['B', 'office'],
    'no_evidence',
    'not_judged',
  ],
  [
    'claimed with evidence that has expired',
    anItemRecord('B', { hasValidEvidence: false, evidenceFault: 'expired' }),
    ['B', 'office'],
    'expired',
    'not_judged',
  ],
  [
    'claimed with evidence that was returned',
    anItemRecord('B', { hasValidEvidence: false, evidenceFault: 'returned' }),
    ['B', 'office'],
    'returned',
    'not_judged',
  ],
  [
    'judged by the Kanwil, with its own answer',
    anItemRecord('A', { verdicts: [accepted('kanwil', 'C')] }),
    ['A', 'office'],
    ['C', 'kanwil'],
    ['C', 'kanwil'],
  ],
  [
    'judged without evidence counts all the same',
    anItemRecord('A', { verdicts: [accepted('kanwil', 'A')], hasValidEvidence: false }),
    ['A', 'office'],
    ['A', 'kanwil'],
    ['A', 'kanwil'],
  ],
  [
    'the highest tier counts, whoever came last',
    anItemRecord('A', { verdicts: [accepted('national', 'D'), accepted('kanwil', 'B'), accepted('internal', 'C')] }),
    ['A', 'office'],
    ['D', 'national'],
    ['D', 'national'],
  ],
  [
    'of one tier the last verdict counts',
    anItemRecord('A', { verdicts: [accepted('kanwil', 'D'), accepted('kanwil', 'B')] }),
    ['A', 'office'],
    ['B', 'kanwil'],
    ['B', 'kanwil'],
  ],
  [
    'returned, and not resubmitted yet',
    anItemRecord('A', { verdicts: [returned('kanwil')] }),
    ['A', 'office'],
    'returned',
    'returned',
  ],
  [
    'a higher tier returns what a lower one accepted',
    anItemRecord('A', { verdicts: [accepted('kanwil', 'A'), returned('internal')] }),
    ['A', 'office'],
    'returned',
    'returned',
  ],
  [
    'resubmitted after a return counts as claimed again',
    anItemRecord('A', { ...resubmitted, verdicts: [returned('kanwil')] }),
    ['B', 'office'],
    ['B', 'office'],
    'not_judged',
  ],
  [
    'a verdict on an older version no longer counts',
    anItemRecord('A', { ...resubmitted, verdicts: [accepted('kanwil', 'A')] }),
    ['B', 'office'],
    ['B', 'office'],
    'not_judged',
  ],
  [
    'an older verdict of a higher tier gives way to a current one',
    anItemRecord('A', { ...resubmitted, verdicts: [accepted('national', 'A'), accepted('kanwil', 'C', 2)] }),
    ['B', 'office'],
    ['C', 'kanwil'],
    ['C', 'kanwil'],
  ],
])('%s', (_name, record, ...expected) => {
  tracks.forEach((track, place) => {
    const wanted = expected[place]!
    const standing = standingOf(choice, record, track)
    if (typeof wanted === 'string') {
      expect(standing).toMatchObject({ answer: undefined, source: null, notCounted: wanted })
    } else {
      expect(standing).toMatchObject({ answer: wanted[0], source: wanted[1], notCounted: null })
    }
  })
})

test('counts that are not all there are unanswered', () => {
  const record = anItemRecord({ agents: 4 })
  for (const track of tracks) expect(standingOf(counts, record, track).notCounted).toBe('unanswered')
})

test.each<[string, ItemRecord, boolean]>([
  ['nothing yet', anItemRecord(null), true],
  ["the office's own survey", anItemRecord(3.6), true],
  ["the office's own survey, judged by the Kanwil", anItemRecord(3.6, { verdicts: [accepted('kanwil', 3.5)] }), true],
  ['the official survey', anItemRecord(3.6, { verdicts: [accepted('national', 3.4)] }), false],
  ['a return by the national tier', anItemRecord(3.6, { verdicts: [returned('national')] }), true],
])('a survey index is an estimate until the national tier has settled it: %s', (_name, record, estimate) => {
  for (const track of tracks) expect(standingOf(survey, record, track).estimate).toBe(estimate)
})

test('the official survey can be entered without a claim of the office', () => {
  const record = anItemRecord(null, { verdicts: [accepted('national', 3.4, 0)], hasValidEvidence: false })
  expect(standingOf(survey, record, 'claimed').notCounted).toBe('unanswered')
  expect(standingOf(survey, record, 'verified')).toMatchObject({ answer: 3.4, source: 'national', estimate: false })
})

test('the tracks of an assessment: claimed above supported above verified', () => {
  const plan = compileEdition(edition2021, 'WBK')
  const anyRecord = fc.record({ evidence: fc.boolean(), judged: fc.boolean(), returned: fc.boolean() })
  const best = bestAnswers(edition2021)
  fc.assert(
    fc.property(fc.array(anyRecord, { minLength: 113, maxLength: 113 }), (states) => {
      const records = plan.codes.map((code, order): [string, ItemRecord] => {
        const { evidence, judged, returned: back } = states[order]!
        const verdict = back ? returned('kanwil') : accepted('kanwil', best[code]!)
        return [code, anItemRecord(best[code]!, { hasValidEvidence: evidence, verdicts: judged ? [verdict] : [] })]
      })
      const { claimed, supported, verified } = scoreTracks(plan, new Map(records))
      expect(claimed.readiness).toBeGreaterThanOrEqual(supported.readiness)
      expect(supported.readiness).toBeGreaterThanOrEqual(verified.readiness)
      expect(claimed.worksheet.completeness.answered).toBe(113)
      expect(claimed.estimates).toEqual(['B.I.a', 'B.II.a'])
    }),
  )
})

test('only what counts is among the answers of a track', () => {
  const plan = compileEdition(edition2021, 'WBK')
  const records = new Map([
    ['A.I.1.i.a', anItemRecord('Ya')],
    ['A.I.1.i.b', anItemRecord('A', { hasValidEvidence: false })],
    ['A.I.1.iii.a', anItemRecord('A', { verdicts: [accepted('kanwil', 'B')] })],
  ])
  const tracks = scoreTracks(plan, records)
  expect(tracks.claimed.answers).toEqual({ 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'A', 'A.I.1.iii.a': 'A' })
  expect(tracks.supported.answers).toEqual({ 'A.I.1.i.a': 'Ya', 'A.I.1.iii.a': 'B' })
  expect(tracks.verified.answers).toEqual({ 'A.I.1.iii.a': 'B' })
})

const pass = [{ passed: true }, { passed: true }]
const fail = [{ passed: true }, { passed: false }]
const met = [{ state: 'met' as const }]

test.each([
  ['everything verified and met', pass, pass, met, 'siap_diusulkan'],
  ['everything verified, no prerequisite binds', pass, pass, [], 'siap_diusulkan'],
  ['a prerequisite is not met', pass, pass, [...met, { state: 'not_met' as const }], 'hampir_siap'],
  ['a prerequisite is unknown', pass, pass, [...met, { state: 'unknown' as const }], 'hampir_siap'],
  ['something is not judged yet', pass, fail, met, 'hampir_siap'],
  ['a gate fails', fail, fail, met, 'perlu_pembinaan'],
] as const)('status: %s', (_name, supported, verified, prerequisites, status) => {
  expect(statusOf({ supported, verified, prerequisites })).toBe(status)
})
