import { expect, test } from 'vitest'
import {
  isPaperKind,
  isSignedKind,
  paperKinds,
  printedCode,
  signedKinds,
  tierOfMinutes,
} from '#app/domain/papers/kinds.ts'
import { median } from '#app/domain/papers/median.ts'
import { ScanForm } from '#app/forms/papers.ts'
import { printable } from '#app/platform/paper/fonts.server.ts'
import { linesOf } from '#app/platform/paper/lines.server.ts'

test.each<[string, readonly number[], number | null]>([
  ['nothing', [], null],
  ['one', [7], 7],
  ['two', [4, 1], 2.5],
  ['an odd number, in no order', [9, 1, 5], 5],
  ['an even number', [1, 2, 3, 10], 2.5],
])('the median of %s', (_name, values, expected) => {
  expect(median(values)).toBe(expected)
})

test('a code is printed in groups that can be compared', () => {
  expect(printedCode('ab12cd34ef56')).toBe('ab12 cd34 ef56')
})

test('every signed paper is a paper, and minutes know their tier', () => {
  for (const kind of Object.keys(signedKinds)) expect([isPaperKind(kind), isSignedKind(kind)]).toEqual([true, true])
  expect(paperKinds.map(tierOfMinutes)).toEqual([null, null, null, 'kanwil', 'internal', null])
  expect(isSignedKind('toString')).toBe(false)
})

test.each([
  ['what the font has stays', 'Ambang ≥ 75,00 – “lulus” → 100 %', 'Ambang ≥ 75,00 – “lulus” → 100 %'],
  ['what it has not becomes its likeness', '✓ hadir', 'v hadir'],
  ['or a question mark', '📎 汉', '? ?'],
  ['what hides or turns the text goes', 'lap\u202eoran\u0000\u200b', 'laporan'],
  ['letters and their marks become one', 'e\u0301', 'é'],
  ['line ends stay', 'satu\r\ndua', 'satu\ndua'],
])('%s', (_name, text, expected) => {
  expect(printable(text)).toBe(expected)
})

const setting = { cut: 'body', size: 10, leading: 12 } as const
/** Every letter as wide as one point. */
const measure = (text: string) => text.length

test.each<[string, string, readonly string[]]>([
  ['words stay whole', 'satu dua tiga empat', ['satu dua', 'tiga empat']],
  ['a word that is too long is parted', 'https://contoh.go.id/berkas', ['https://con', 'toh.go.id/b', 'erkas']],
  ['an empty line stays', 'a\n\nb', ['a', '', 'b']],
  ['nothing is one empty line', '', ['']],
])('%s', (_name, text, expected) => {
  expect(linesOf(text, 11, setting, measure)).toEqual(expected)
})

test.each([
  [
    { signedOn: '2026-05-12', code: 'AB12 cd34 EF56' },
    { signedOn: '2026-05-12', code: 'ab12cd34ef56' },
  ],
  [{ signedOn: '2026-02-30', code: 'ab12cd34ef56' }, undefined],
  [{ signedOn: '2026-05-12', code: '' }, undefined],
  [{ signedOn: '2026-05-12', code: 'ab12' }, undefined],
])('the form of a scan reads %o', (sent, expected) => {
  expect(ScanForm.safeParse(sent).data).toEqual(expected)
})
