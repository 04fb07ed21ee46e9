import { expect, test } from 'vitest'
import { defaultEvidenceWindow, evidenceFault, evidenceStanding } from '#app/domain/scoring/evidence.ts'
import type { EvidencePiece } from '#app/domain/scoring/evidence.ts'

const window = defaultEvidenceWindow(2026)
const today = '2026-05-12'

function aPiece(other: Partial<EvidencePiece> = {}): EvidencePiece {
  return {
    kind: 'file',
    linked: true,
    returned: false,
    readable: true,
    openedSuccessfully: false,
    documentDate: '2026-02-01',
    expiresOn: null,
    ...other,
  }
}

test('the window runs from 1 January of the year before to 31 December of the assessment year', () => {
  expect(window).toEqual({ from: '2025-01-01', to: '2026-12-31' })
})

test.each([
  ['a file', aPiece(), null],
  ['a link that was opened', aPiece({ kind: 'link', openedSuccessfully: true }), null],
  ['a link that was never opened', aPiece({ kind: 'link' }), 'link_never_opened'],
  ['not linked to the item', aPiece({ linked: false }), 'not_linked'],
  ['returned', aPiece({ returned: true }), 'returned'],
  ['not readable', aPiece({ readable: false }), 'unreadable'],
  ['without a date', aPiece({ documentDate: null }), 'undated'],
  ['the first day of the window', aPiece({ documentDate: '2025-01-01' }), null],
  ['the day before the window', aPiece({ documentDate: '2024-12-31' }), 'outside_window'],
  ['the last day of the window', aPiece({ documentDate: '2026-12-31' }), null],
  ['the day after the window', aPiece({ documentDate: '2027-01-01' }), 'outside_window'],
  ['expiring today', aPiece({ expiresOn: today }), null],
  ['expired yesterday', aPiece({ expiresOn: '2026-05-11' }), 'expired'],
])('evidence: %s', (_name, piece, fault) => {
  expect(evidenceFault(piece, window, today)).toBe(fault)
})

test.each([
  ['no piece', [], { hasValidEvidence: false, evidenceFault: null }],
  ['one good piece is enough', [aPiece({ returned: true }), aPiece()], { hasValidEvidence: true, evidenceFault: null }],
  [
    'of several faults the returned piece is named',
    [aPiece({ readable: false }), aPiece({ returned: true }), aPiece({ documentDate: null })],
    { hasValidEvidence: false, evidenceFault: 'returned' },
  ],
])('standing of the evidence: %s', (_name, pieces, standing) => {
  expect(evidenceStanding(pieces, window, today)).toEqual(standing)
})
