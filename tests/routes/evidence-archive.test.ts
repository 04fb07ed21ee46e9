import { fromBufferPromise } from 'yauzl'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { loader } from '#app/routes/assessments.$assessmentId.evidence[.]zip.ts'
import { addFiles } from '#app/use-cases/evidence/add-files.server.ts'
import { addLink } from '#app/use-cases/evidence/add-link.server.ts'
import { attachPiece } from '#app/use-cases/evidence/attach-piece.server.ts'
import { evidenceWorld, givenPiece, item, kept, otherItem, pati } from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import { signedIn } from '#tests/support/people.ts'
import { args, get } from '#tests/support/requests.ts'
import * as sample from '#tests/support/sample-files.ts'

const first = `PW/A.I.5.iii/B06/B06_${item}_kanim-pati_lainnya_20260512_01.pdf`
const elsewhere = `PP/A.I.6.i/B06/B06_${otherItem}_kanim-pati_lainnya_20260512_01.pdf`

async function asked(world: EvidenceWorld, who = 'operator.pati', method = 'GET'): Promise<Response> {
  const { cookie } = await signedIn(world, who)
  const request = new Request(get('/assessments/x/evidence.zip'), { method, headers: { cookie } })
  return loader(args(request, { assessmentId: pati }))
}

/** What the archive holds, by its path. */
async function opened(response: Response): Promise<Readonly<Record<string, Buffer>>> {
  const bytes = Buffer.from(await response.arrayBuffer())
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const files: Record<string, Buffer> = {}
  for await (const entry of zip.eachEntry())
    files[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry))
  return files
}

test('an office takes all its evidence away, by area, sub-component and round, with a list of it', async () => {
  const world = await evidenceWorld()
  const actor = await world.actor('operator.pati')
  const pieceId = await givenPiece(world, 'Laporan monev.pdf')
  await attachPiece(world, actor, { assessmentId: pati, pieceId, subjects: [otherItem] })
  const object = await kept(world, '=rekap.xlsx', sample.xlsx())
  await addFiles(world, actor, { assessmentId: pati, subject: item, files: [object] })
  const url = 'https://contoh.go.id/laporan'
  const open = { ...world, checkLink: () => Promise.resolve({ ok: true, reason: 'opened' } as const) }
  await addLink(open, actor, { assessmentId: pati, subject: item, url, title: 'Halaman SKM' })

  const response = await asked(world)
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/zip',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(response.headers.get('content-disposition')).toContain('attachment; filename="bukti-kanim-pati-2026.zip"')
  const files = await opened(response)
  const second = first.replace('_01.pdf', '_02.xlsx')
  expect(Object.keys(files).sort()).toEqual([elsewhere, first, second, 'daftar.csv'].sort())
  expect(files[first]).toEqual(sample.pdf(0, 'Laporan monev.pdf'))
  expect(files[elsewhere]).toEqual(files[first])
  const { stream } = await world.evidence.open(object.sha256)
  expect(files[second]).toEqual(await buffer(stream))
  const list = files['daftar.csv']!.toString()
  for (const told of [first, second, 'Laporan monev.pdf', url, 'Halaman SKM']) expect(list).toContain(told)
  // A name that a spreadsheet would take for a formula is none.
  expect(list).toContain("'=rekap.xlsx")
})

test('whoever reads one area gets its evidence alone', async () => {
  const world = await evidenceWorld()
  await givenPiece(world, 'Milik area.pdf')
  await givenPiece(world, 'Milik yang lain.pdf', otherItem)

  const files = await opened(await asked(world, 'pokja.pati'))
  expect(Object.keys(files).sort()).toEqual([first, 'daftar.csv'].sort())
  expect(files['daftar.csv']!.toString()).not.toContain('Milik yang lain')
})

test('what was returned for its personal data is named, and given along nowhere', async () => {
  const world = await evidenceWorld()
  const actor = await world.actor('operator.pati')
  const pieceId = await givenPiece(world, 'Daftar pemohon.pdf')
  await attachPiece(world, actor, { assessmentId: pati, pieceId, subjects: [otherItem] })
  const key = { assessmentId: pati, subject: item, pieceId }
  const verdict = { verdict: 'returned', note: 'Samarkan.', verdictBy: 'peninjau.jateng' } as const
  const verdictAt = world.now().toISOString()
  await world.store.evidenceLinks.judge(key, { ...verdict, reasonCode: 'TIDAK_LENGKAP', verdictAt })
  expect(Object.keys(await opened(await asked(world)))).toHaveLength(3)

  await world.store.evidenceLinks.judge(key, { ...verdict, reasonCode: 'DATA_PRIBADI', verdictAt })
  const files = await opened(await asked(world))
  expect(Object.keys(files)).toEqual(['daftar.csv'])
  expect(files['daftar.csv']!.toString()).toContain('memuat data pribadi')
})

test('a file that the store has lost is named, and the rest is given', async () => {
  const world = await evidenceWorld()
  await givenPiece(world, 'Ada.pdf')
  await givenPiece(world, 'Hilang.pdf', otherItem)
  const [lost] = (await world.store.evidenceLinks.listByAssessment(pati)).filter(({ subject }) => subject === otherItem)
  await world.evidence.remove(lost!.sha256!)

  const files = await opened(await asked(world))
  expect(Object.keys(files).sort()).toEqual([first, 'daftar.csv'].sort())
  expect(files['daftar.csv']!.toString()).toContain('tidak ada di penyimpanan')
})

test('only the head of it is answered without reading any file', async () => {
  const world = await evidenceWorld()
  await givenPiece(world)
  const [head, whole] = [await asked(world, 'operator.pati', 'HEAD'), await asked(world)]
  expect([...head.headers]).toEqual([...whole.headers])
  expect(await head.text()).toBe('')
  await Readable.fromWeb(whole.body as never).forEach(() => undefined)
})
