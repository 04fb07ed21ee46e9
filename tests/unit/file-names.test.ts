import { expect, test } from 'vitest'
import { displayName, extensionOf, withExtension } from '#app/domain/evidence/file-names.ts'

test.each([
  ['a plain name stays', 'SK Tim ZI 2026.pdf', 'SK Tim ZI 2026.pdf'],
  ['a path is cut off', '../../etc/passwd', 'passwd'],
  ['so is one of Windows', 'C:\\Users\\kanim\\foto.jpg', 'foto.jpg'],
  ['a name of dots is replaced', '../..', 'berkas'],
  ['an empty one too', '', 'berkas'],
  ['one of control characters too', '\u0000\u001f\n', 'berkas'],
  ['a bare extension gets a name', '.pdf', 'berkas.pdf'],
  ['quotes and semicolons stay', `surat "penting"; 'asli'.pdf`, `surat "penting"; 'asli'.pdf`],
  ['emoji stay', 'foto 👩‍👧 🇮🇩.jpg', 'foto 👩‍👧 🇮🇩.jpg'],
  ['marks that reverse the reading go', 'surat\u202Efdp.exe', 'suratfdp.exe'],
  ['so do isolates and Arabic marks', '\u2066a\u2069\u061C\u200Fb.pdf', 'ab.pdf'],
  ['line breaks cannot split a header', 'a\r\nset-cookie: x.pdf', 'aset-cookie: x.pdf'],
  ['half a character goes', 'a\uD800b.pdf', 'ab.pdf'],
  ['spaces are counted once', '  surat   tugas .pdf', 'surat tugas .pdf'],
])('%s', (_name, sent, shown) => {
  expect(displayName(sent)).toBe(shown)
})

test('a long name keeps its extension and is cut between characters', () => {
  const shown = displayName(`${'😀'.repeat(150)}.docx`)

  expect(shown.length).toBeLessThanOrEqual(120)
  expect(shown).toMatch(/^(😀)+\.docx$/u)
})

test.each([
  ['Laporan.PDF', 'pdf'],
  ['Laporan 31.12.2025', ''],
  ['Rapat tgl. 3 Mei', ''],
  ['video.mp4', 'mp4'],
  ['video.3gp', '3gp'],
  ['tanpa', ''],
])('the extension of %s is "%s"', (name, extension) => {
  expect(extensionOf(name)).toBe(extension)
})

test('an extension is replaced or added', () => {
  expect(withExtension('IMG_0001.HEIC', 'jpg')).toBe('IMG_0001.jpg')
  expect(withExtension('Laporan 31.12.2025', 'pdf')).toBe('Laporan 31.12.2025.pdf')
})
