import { expect, test } from 'vitest'
import { paperOf } from '#app/components/papers/paper-of.ts'
import type { PaperKind } from '#app/domain/papers/kinds.ts'
import { paperKinds } from '#app/domain/papers/kinds.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { readPaper } from '#app/use-cases/papers/read-paper.server.ts'
import { readPapers } from '#app/use-cases/papers/read-papers.server.ts'
import { anAnswer, aVerdict } from '#tests/support/builders.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { evidenceWorld, givenPiece, item, otherItem, pati } from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import { outsideMargins, readPaperPdf } from '#tests/support/read-pdf.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const returned = { assessmentId: pati, outcome: 'returned', judgedBy: 'peninjau.jateng' } as const

/** Pati with a piece of evidence, an item that the Kanwil accepted otherwise, and one that it gave back. */
async function judgedWorld(...given: Parameters<typeof evidenceWorld>): Promise<EvidenceWorld> {
  const world = await evidenceWorld(...given)
  await givenPiece(world, 'Laporan pemantauan pengaduan.pdf')
  await world.store.answers.insertMany([
    anAnswer({ assessmentId: pati, itemCode: otherItem, tier: 'kanwil', value: '"C"', answeredBy: 'peninjau.jateng' }),
  ])
  await world.store.verdicts.save(
    aVerdict({ ...returned, itemCode: item, reasonCode: 'BELUM_TTD', note: 'Notula belum ditandatangani.' }),
  )
  await world.store.verdicts.save(
    aVerdict({ ...returned, itemCode: otherItem, outcome: 'accepted', reasonCode: null, note: 'Bukti menunjuk C.' }),
  )
  return world
}

async function paper(world: EvidenceWorld, kind: PaperKind, who = 'kepala.pati', isExample = false) {
  const view = await readPaper(world, await world.actor(who), { assessmentId: pati, kind })
  return readPaperPdf(paperOf(view, isExample))
}

eachEngine('papers', (engine) => {
  test('each is a tagged PDF in Indonesian with its title, office, page numbers and trace', async () => {
    const world = await judgedWorld(engine)
    for (const kind of paperKinds.filter((one) => one !== 'minutes-internal')) {
      const pdf = await paper(world, kind)
      expect({ kind, tagged: pdf.tagged, language: pdf.language }).toEqual({ kind, tagged: true, language: 'id-ID' })
      expect(pdf.title).toMatch(/, Nama kanim-pati, tahun 2026$/)
      expect(pdf.text).toContain('Dibuat dari Menuju, 12 Mei 2026 pukul 09.41 WIB, jejak ')
      pdf.pages.forEach(({ text }, place) => expect(text).toContain(`Halaman ${place + 1} dari ${pdf.pages.length}`))
      expect({ kind, outside: outsideMargins(pdf) }).toEqual({ kind, outside: [] })
      expect(pdf.text).not.toContain('Data contoh')
    }
  })

  test('take no more than twelve queries each, and so does the page that lists them', async () => {
    const world = await judgedWorld(engine)
    const actor = await world.actor('kepala.pati')
    for (const kind of paperKinds.filter((one) => one !== 'minutes-internal')) {
      const { store, count } = countingStore(world.database)
      await readPaper({ ...world, store }, actor, { assessmentId: pati, kind })
      expect({ kind, few: count() <= 12, count: count() }).toMatchObject({ kind, few: true })
    }
    const { store, count } = countingStore(world.database)
    await readPapers({ ...world, store }, actor, pati)
    expect(count()).toBeLessThanOrEqual(12)
  })
})

test('the worksheet names every item, what each tier said and which evidence serves it', async () => {
  const world = await judgedWorld()
  const { text, pages } = await paper(world, 'worksheet')
  const edition = world.editions.get('permenpanrb-90-2021')!
  const missing = indexEdition(edition).items.filter(({ code }) => !text.includes(code))
  expect(missing.map(({ code }) => code)).toEqual([])
  expect(text).toContain('Kanwil: Belum ditandatangani atau belum bernomor. Notula belum ditandatangani.')
  expect(text).toContain('Bukti: Laporan pemantauan pengaduan')
  expect(pages.every((page) => page.width > page.height)).toBe(true)
  const tables = pages.filter((page) => /A\.I{1,2}\.\d|B\.I/.test(page.text))
  expect(tables.every((page) => page.text.includes('Kode Butir Kantor Kanwil'))).toBe(true)
})

test('a note of many pages goes on from page to page, whole, and inside the margins', async () => {
  const world = await evidenceWorld()
  const words = Array.from({ length: 2500 }, (_, place) => `kata${place}`)
  const note = `${words.join(' ')} https://contoh.go.id/${'x'.repeat(300)} selesai ✓ 📎`
  await world.store.answers.insertMany([
    anAnswer({ assessmentId: pati, itemCode: 'A.I.1.i.a', note, answeredBy: 'operator.pati' }),
  ])
  const pdf = await paper(world, 'worksheet')
  expect(words.filter((word) => !new RegExp(`\\b${word}\\b`).test(pdf.text))).toEqual([])
  expect(pdf.text).toContain('selesai v ?')
  expect(outsideMargins(pdf)).toEqual([])
})

test('minutes tell what came back and why, and what was answered otherwise, with room for both signatures', async () => {
  const world = await judgedWorld()
  const { text } = await paper(world, 'minutes-kanwil', 'peninjau.jateng')
  expect(text).toContain('Berita Acara Penilaian Kanwil')
  expect(text).toContain('Butir yang dikembalikan (1)')
  expect(text).toContain('Notula belum ditandatangani.')
  expect(text).toContain('Butir yang diterima dengan jawaban lain (1)')
  expect(text).toContain('111 butir belum dinilai')
  for (const part of ['Yang dinilai,', 'Kepala kantor', 'Yang menilai,', 'Peninjau Kanwil'])
    expect(text).toContain(part)
})

test('the declaration bears the manifest that the hand-in would leave, and an example says that it is one', async () => {
  const world = await judgedWorld()
  const view = await readPaper(world, await world.actor('kepala.pati'), { assessmentId: pati, kind: 'declaration' })
  if (view.kind !== 'declaration') throw new Error('Another paper was read')
  const pdf = await readPaperPdf(paperOf(view, true))
  expect(pdf.text).toContain(view.declaration.manifest)
  expect(view.head.code).toBe(view.declaration.manifest.slice(0, 12))
  expect(pdf.text).toContain('PermenPANRB Nomor 90 Tahun 2021')
  expect(pdf.pages.every(({ text }) => text.includes('Data contoh, bukan dokumen resmi'))).toBe(true)
})

test('the code of a paper changes with what it tells, and with nothing else', async () => {
  const codeOf = async (world: EvidenceWorld, kind: PaperKind) =>
    (await readPaper(world, await world.actor('kepala.pati'), { assessmentId: pati, kind })).head.code
  const world = await judgedWorld()
  const before = [
    await codeOf(world, 'declaration'),
    await codeOf(world, 'minutes-kanwil'),
    await codeOf(world, 'worksheet'),
  ]
  expect(await codeOf(world, 'declaration')).toBe(before[0])
  expect(new Set(before).size).toBe(3)

  await world.store.verdicts.save(
    aVerdict({ ...returned, itemCode: item, reasonCode: 'TANPA_TANGGAL', note: 'Notula tanpa tanggal.' }),
  )
  expect(await codeOf(world, 'declaration')).toBe(before[0])
  expect(await codeOf(world, 'minutes-kanwil')).not.toBe(before[1])
  expect(await codeOf(world, 'worksheet')).not.toBe(before[2])
})

test.each<[string, PaperKind, string, string]>([
  ['another office', 'worksheet', 'operator.surabaya', 'not-found'],
  ['another Kanwil', 'score-recap', 'peninjau.jatim', 'not-found'],
  ['a member of one area', 'worksheet', 'pokja.pati', 'forbidden'],
  ['a guest', 'office-report', 'tamu', 'forbidden'],
  ['the head, of minutes nobody has written', 'minutes-internal', 'kepala.pati', 'not-found'],
])('%s gets no paper', async (_name, kind, who, code) => {
  const world = await judgedWorld()
  await expect(readPaper(world, await world.actor(who), { assessmentId: pati, kind })).rejects.toMatchObject({ code })
})
