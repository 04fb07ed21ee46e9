import { expect, test } from 'vitest'
import { loader } from '#app/routes/evidence.$pieceId.versions.$number.file.ts'
import { addFiles } from '#app/use-cases/evidence/add-files.server.ts'
import { removePiece } from '#app/use-cases/evidence/remove-piece.server.ts'
import { evidenceWorld, givenPiece, item, kept, otherItem, pati } from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import { signedIn } from '#tests/support/people.ts'
import { answerOf, args, get } from '#tests/support/requests.ts'
import * as sample from '#tests/support/sample-files.ts'

type Asking = {
  readonly number?: string
  readonly query?: string
  readonly method?: string
  readonly headers?: Record<string, string>
}

async function file(world: EvidenceWorld, who: string, pieceId: string, asking: Asking = {}) {
  const { number = '1', query = '', method = 'GET', headers = {} } = asking
  const { cookie } = await signedIn(world, who)
  const request = new Request(get(`/evidence/x/versions/1/file${query}`), { method, headers: { cookie, ...headers } })
  return answerOf(() => loader(args(request, { pieceId, number })))
}

test('a document is shown in place under our own type and name, or downloaded', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const shown = await file(world, 'operator.pati', pieceId)
  const downloaded = await file(world, 'operator.pati', pieceId, { query: '?unduh' })

  expect(shown.status).toBe(200)
  expect(shown.body).toMatch(/^%PDF-/)
  expect(Object.fromEntries(shown.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
  })
  const name = 'B06_A.I.5.iii.c_kanim-pati_lainnya_20260512_01.pdf'
  expect(shown.headers.get('content-disposition')).toContain(`inline; filename="${name}"`)
  expect(downloaded.headers.get('content-disposition')).toContain(`filename="${name}"`)
  expect(downloaded.headers.get('content-disposition')).toMatch(/^attachment;/)
})

test('what is not harmless is downloaded, and the name breaks out of no header', async () => {
  const world = await evidenceWorld()
  const name = 'rekap "2026"; x=1\r\nset-cookie a.xlsx'
  const object = await kept(world, name, sample.xlsx())
  const actor = await world.actor('operator.pati')
  const [outcome] = await addFiles(world, actor, { assessmentId: pati, subject: item, files: [object] })
  const pieceId = outcome?.status === 'added' ? outcome.piece.id : ''

  const { headers } = await file(world, 'operator.pati', pieceId)
  expect(headers.get('content-disposition')).toMatch(/^attachment;/)
  expect(headers.get('set-cookie')).toBeNull()
})

test('parts, heads and repeated requests are answered', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const head = await file(world, 'operator.pati', pieceId, { method: 'HEAD' })
  const part = await file(world, 'operator.pati', pieceId, { headers: { range: 'bytes=0-4' } })
  const again = await file(world, 'operator.pati', pieceId, {
    headers: { 'if-none-match': head.headers.get('etag') ?? '' },
  })

  expect(head).toMatchObject({ status: 200, body: '' })
  expect(Number(head.headers.get('content-length'))).toBeGreaterThan(100)
  expect(part).toMatchObject({ status: 206, body: '%PDF-' })
  expect(again.status).toBe(304)
})

test.each([
  ['the operator', 'operator.pati', 200],
  ['the head of the office', 'kepala.pati', 200],
  ['the team of the area', 'pokja.pati', 200],
  ['the reviewer of the region', 'peninjau.jateng', 200],
  ['leadership', 'pimpinan', 200],
  ['a guest without the right to evidence', 'tamu', 403],
  ['the national team before the proposal', 'tpn', 403],
  ['another office', 'operator.surabaya', 404],
  ['the reviewer of another region', 'peninjau.jatim', 404],
])('%s asks for a file of Pati', async (_name, who, status) => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  expect((await file(world, who, pieceId)).status).toBe(status)
})

test('a team of another area does not open it', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world, 'Foto loket.pdf', otherItem)
  expect(await file(world, 'pokja.pati', pieceId)).toMatchObject({ status: 403, body: { reason: 'area' } })
})

test.each(['0', '2', '01', '-1', '1e0', '1;', ' 1', '99999999999'])('version "%s" is not found', async (number) => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  expect((await file(world, 'operator.pati', pieceId, { number })).status).toBe(404)
})

test('a removed piece and an invented one are not found', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  await removePiece(world, await world.actor('operator.pati'), { pieceId, expectedVersion: 1 })
  expect((await file(world, 'operator.pati', pieceId)).status).toBe(404)
  expect((await file(world, 'operator.pati', 'invented')).status).toBe(404)
})

test('nobody signed out sees a file; the door leads back to it', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const { status, location } = await answerOf(() =>
    loader(args(get('/evidence/x/versions/1/file'), { pieceId, number: '1' })),
  )
  expect({ status, location }).toEqual({ status: 302, location: '/masuk?ke=%2Fevidence%2Fx%2Fversions%2F1%2Ffile' })
})
