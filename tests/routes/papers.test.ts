import { expect, test } from 'vitest'
import { action } from '#app/routes/_app.assessments.$assessmentId.papers.tsx'
import { loader as paperLoader } from '#app/routes/assessments.$assessmentId.papers.$file.ts'
import { loader as scanLoader } from '#app/routes/assessments.$assessmentId.papers.scans.$scanId.ts'
import { loader as regionLoader } from '#app/routes/monitoring.report[.]pdf.ts'
import { readRegionReport } from '#app/use-cases/papers/read-region-report.server.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { actions, evidenceWorld, pati } from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import { signedIn } from '#tests/support/people.ts'
import { outsideMargins, readPdf } from '#tests/support/read-pdf.ts'
import { answerOf, args, get } from '#tests/support/requests.ts'
import * as sample from '#tests/support/sample-files.ts'
import { multipartBody, uploadRequest } from '#tests/support/upload-request.ts'
import type { Part } from '#tests/support/upload-request.ts'

const typed = { signedOn: '2026-05-12', code: '0123 4567 89AB' }

async function bring(world: EvidenceWorld, who: string, parts: readonly Part[], fields = typed, kind = 'declaration') {
  const { cookie } = await signedIn(world, who)
  const sent = uploadRequest(multipartBody(parts, fields), undefined, { cookie })
  const request = new Request(`http://menuju.test/assessments/${pati}/papers?kind=${kind}`, sent)
  return answerOf(() => action(args(request, { assessmentId: pati })))
}

async function nothingKept(world: EvidenceWorld): Promise<void> {
  for await (const object of world.evidence.list()) throw new Error(`${object.sha256} was kept`)
  expect(await actions(world, pati)).toEqual([])
}

test('a scan is kept and served under the headers of evidence, to whoever may read the paper', async () => {
  const world = await evidenceWorld()
  const done = await bring(world, 'kepala.pati', [['SPTJM ttd.pdf', sample.pdf()]])
  expect(done).toMatchObject({ status: 303, location: `/assessments/${pati}/papers?saved=declaration#declaration` })
  const [scan] = await world.store.signedPapers.listByAssessment(pati)
  expect(scan).toMatchObject({ fileName: 'SPTJM ttd.pdf', contentCode: '0123456789ab', signedOn: '2026-05-12' })

  const open = async (who: string) => {
    const { cookie } = await signedIn(world, who)
    const request = get(`/assessments/${pati}/papers/scans/${scan!.id}`, { cookie })
    return answerOf(() => scanLoader(args(request, { assessmentId: pati, scanId: scan!.id })))
  }
  const shown = await open('peninjau.jateng')
  expect(shown.status).toBe(200)
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  })
  expect([(await open('operator.surabaya')).status, (await open('tamu')).status]).toEqual([404, 403])
})

test.each<[string, Part, string]>([
  ['a file of 0 bytes', ['sptjm.pdf', Buffer.alloc(0)], 'empty'],
  ['a renamed executable', ['sptjm.pdf', sample.program()], 'content-mismatch'],
  ['a PDF that is a page', ['sptjm.pdf', sample.pageAsPdf()], 'content-mismatch'],
  ['a drawing with a script', ['sptjm.svg', sample.svg()], 'type-not-allowed'],
  ['a workbook with a program', ['sptjm.xlsx', sample.xlsm()], 'macro'],
])('%s is refused by its reason, and what was typed comes back', async (_name, part, reason) => {
  const world = await evidenceWorld()
  const { status, body } = await bring(world, 'kepala.pati', [part])
  expect({ status, body }).toMatchObject({ status: 400, body: { refusal: { reason }, values: typed } })
  await nothingKept(world)
})

test.each<[string, readonly Part[], Partial<typeof typed>, object]>([
  ['no file', [], {}, { files: ['required'] }],
  ['a workbook', [['sptjm.xlsx', sample.xlsx()]], {}, { files: ['not-a-scan'] }],
  ['a code of another length', [['sptjm.pdf', sample.pdf()]], { code: 'ab12' }, { code: ['not-a-code'] }],
  ['a day that is none', [['sptjm.pdf', sample.pdf()]], { signedOn: '2026-02-30' }, { signedOn: ['not-a-date'] }],
  ['tomorrow', [['sptjm.pdf', sample.pdf()]], { signedOn: '2026-05-13' }, { signedOn: ['in-the-future'] }],
])('%s is a fault beside its field', async (_name, parts, changed, errors) => {
  const world = await evidenceWorld()
  const { status, body } = await bring(world, 'kepala.pati', parts, { ...typed, ...changed })
  expect({ status, body }).toMatchObject({ status: 400, body: { errors, values: { ...typed, ...changed } } })
  await nothingKept(world)
})

test.each([
  ['the operator', 'operator.pati', 'declaration', 403],
  ['another office', 'operator.surabaya', 'declaration', 404],
  ['the head, of a paper that nobody signs', 'kepala.pati', 'office-report', 404],
  ['the head, of no paper', 'kepala.pati', '', 404],
])('%s is refused before the file is read', async (_name, who, kind, expected) => {
  const world = await evidenceWorld()
  const { status } = await bring(world, who, [['a.pdf', sample.pdf()]], typed, kind)
  expect(status).toBe(expected)
  await nothingKept(world)
})

test('a paper is a PDF that nobody keeps on the way, shown or downloaded under its name', async () => {
  const world = await evidenceWorld()
  const { cookie } = await signedIn(world, 'kepala.pati')
  const ask = (file: string, query = '') =>
    answerOf(() => paperLoader(args(get(`/x${query}`, { cookie }), { assessmentId: pati, file })))
  const shown = await ask('declaration.pdf')
  expect(shown.body).toMatch(/^%PDF-1\.7/)
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'cache-control': 'private, no-store',
    'x-content-type-options': 'nosniff',
  })
  expect(shown.headers.get('content-disposition')).toMatch(/^inline; filename="sptjm-kanim-pati-2026.pdf"/)
  expect((await ask('declaration.pdf', '?unduh')).headers.get('content-disposition')).toMatch(/^attachment;/)
  expect([(await ask('declaration')).status, (await ask('constructor.pdf')).status]).toEqual([404, 404])
})

test('the report of a Kanwil names its offices, and is nobody else’s', async () => {
  const world = await evidenceWorld()
  const ask = async (who: string, kanwil: string) => {
    const { cookie } = await signedIn(world, who)
    return regionLoader(args(get(`/monitoring/report.pdf?kanwil=${kanwil}`, { cookie }), {}))
  }
  const pdf = await readPdf(new Uint8Array(await (await ask('peninjau.jateng', 'kanwil-jateng')).arrayBuffer()))
  expect(pdf.text).toContain('Laporan Kesiapan Kantor Wilayah')
  expect(pdf.text).toContain('kanim-pati')
  expect(pdf.text).not.toContain('kanim-surabaya')
  expect(outsideMargins(pdf)).toEqual([])
  expect((await ask('peninjau.jateng', 'kanwil-jatim')).status).toBe(404)
  expect((await ask('peninjau.jateng', 'kanim-pati')).status).toBe(404)
  expect((await ask('operator.pati', 'kanwil-jateng')).status).toBe(403)

  const { store, count } = countingStore(world.database)
  await readRegionReport({ ...world, store }, await world.actor('pimpinan'), { kanwilId: 'kanwil-jateng', year: 2026 })
  expect(count()).toBeLessThanOrEqual(6)
})
