import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import type { Poster } from '#app/domain/papers/poster.ts'
import { writePoster } from '#app/platform/paper/write-poster.server.ts'
import { qrOf } from '#app/platform/qr.server.ts'
import { outsideMargins, readPdf } from '#tests/support/read-pdf.ts'

const address = 'https://menuju.example.go.id/kantor/kanim-pati/survei'

const poster: Poster = {
  letterhead: ['Kementerian Imigrasi dan Pemasyarakatan', 'Kantor Imigrasi Kelas I Non TPI Pati'],
  title: 'Bagaimana layanan kami?',
  sentence: 'Dua menit dari Anda memperbaiki layanan bagi semua.',
  english: 'How was our service? Two minutes, no name needed.',
  address,
  instruction: 'Pindai dengan kamera ponsel',
  promise: 'Tanpa nama dan tanpa nomor.',
  otherwise: 'Tanpa ponsel: minta formulir kertas kepada petugas.',
  mark: null,
  at: '2026-05-12T02:00:00.000Z',
}

test('a poster is one page that says everything a reader needs, tagged and in its language', async () => {
  const read = await readPdf(await buffer(writePoster(poster)))
  expect(read.pages).toHaveLength(1)
  expect(read).toMatchObject({ tagged: true, language: 'id-ID' })
  const { letterhead, title, sentence, english, instruction, promise, otherwise } = poster
  for (const text of [...letterhead, title, sentence, english, instruction, promise, otherwise, address]) {
    expect(read.text).toContain(text)
  }
  expect(outsideMargins(read)).toEqual([])
})

test('long names and a long address stay on the page', async () => {
  const office = 'Kantor Imigrasi Kelas I Khusus Tempat Pemeriksaan Imigrasi '.repeat(3).trim()
  const long = `https://menuju.example.go.id/kantor/${'kanim-panjang-sekali-'.repeat(6)}/survei`
  const read = await readPdf(
    await buffer(writePoster({ ...poster, letterhead: [office], address: long, mark: 'CONTOH' })),
  )
  expect(read.pages).toHaveLength(1)
  expect(outsideMargins(read)).toEqual([])
})

test('the path of a code draws each dark module once, the three eyes among them', () => {
  const { size, path } = qrOf(address)
  const dark = new Set<string>()
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let step = 0; step < Number(width); step += 1) {
      const module = `${Number(x) + step},${y}`
      expect(dark.has(module)).toBe(false)
      dark.add(module)
    }
  }
  const eye = (left: number, top: number) =>
    Array.from({ length: 7 }, (_row, row) =>
      Array.from({ length: 7 }, (_module, column) => (dark.has(`${left + column},${top + row}`) ? '#' : '.')).join(''),
    )
  const drawn = ['#######', '#.....#', '#.###.#', '#.###.#', '#.###.#', '#.....#', '#######']
  expect([eye(0, 0), eye(size - 7, 0), eye(0, size - 7)]).toEqual([drawn, drawn, drawn])
})
