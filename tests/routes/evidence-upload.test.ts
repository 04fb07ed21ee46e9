import { expect, test } from 'vitest'
import { action } from '#app/routes/assessments.$assessmentId.items.$itemCode.evidence.ts'
import { actions, evidenceWorld, givenPiece, item, otherItem, pati, surabaya } from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import { signedIn } from '#tests/support/people.ts'
import { answerOf, args, post } from '#tests/support/requests.ts'
import * as sample from '#tests/support/sample-files.ts'
import { multipartBody, uploadRequest } from '#tests/support/upload-request.ts'
import type { Part } from '#tests/support/upload-request.ts'

const json = { accept: 'application/json' }
type Where = { readonly assessmentId?: string; readonly itemCode?: string }

async function upload(
  world: EvidenceWorld,
  who: string,
  parts: readonly Part[],
  headers = {},
  where: Where = {},
  cutAt?: number,
) {
  const { cookie } = await signedIn(world, who)
  const body = multipartBody(parts, { ke: '/assessments/kanim-pati-2026/worksheet/A.I.5.iii' })
  const request = uploadRequest(body, cutAt, { cookie, ...headers })
  return answerOf(() => action(args(request, { assessmentId: pati, itemCode: item, ...where })))
}

async function change(
  world: EvidenceWorld,
  who: string,
  fields: Record<string, string>,
  where: Where = {},
  headers: Record<string, string> = json,
) {
  const { cookie } = await signedIn(world, who)
  const request = post('/evidence', fields, { cookie, ...headers })
  return answerOf(() => action(args(request, { assessmentId: pati, itemCode: item, ...where })))
}

async function nothingKept(world: EvidenceWorld): Promise<void> {
  for await (const object of world.evidence.list()) throw new Error(`${object.sha256} was kept`)
  expect(await world.store.evidenceLibrary.count('kanim-pati', {})).toBe(0)
  expect(await actions(world, pati)).toEqual([])
}

test('each file of an upload has its own outcome, and a refusal leaves the others', async () => {
  const world = await evidenceWorld()
  const parts: Part[] = [
    ['Notula 31 Maret 2026.pdf', sample.pdf()],
    ['kosong.pdf', Buffer.alloc(0)],
    ['foto.jpg', sample.jpeg()],
  ]
  const { status, body } = await upload(world, 'operator.pati', parts, json)

  expect(status).toBe(200)
  expect(body).toMatchObject({
    outcomes: [
      { status: 'added', name: 'Notula 31 Maret 2026.pdf', piece: { title: 'Notula 31 Maret 2026', version: 1 } },
      { status: 'added', name: 'foto.jpg' },
      { status: 'refused', refusal: { name: 'kosong.pdf', reason: 'empty' } },
    ],
  })
  expect(await actions(world, pati)).toEqual(['evidence.added', 'evidence.added'])
})

const rtl = 'laporan\u202Efdp.exe'

test.each<[string, Part, string]>([
  ['a file of 0 bytes', ['kosong.pdf', Buffer.alloc(0)], 'empty'],
  ['a renamed executable', ['laporan.pdf', sample.program()], 'content-mismatch'],
  ['a program by its own name', ['laporan.exe', sample.program()], 'type-not-allowed'],
  ['a PDF that is a page', ['laporan.pdf', sample.page()], 'content-mismatch'],
  ['a page that begins as a PDF', ['laporan.pdf', sample.pageAsPdf()], 'content-mismatch'],
  ['a drawing with a script', ['logo.svg', sample.svg()], 'type-not-allowed'],
  ['a drawing called a picture', ['logo.png', sample.svg()], 'content-mismatch'],
  ['a workbook with a program', ['rekap.xlsx', sample.xlsm()], 'macro'],
  ['an archive called a document', ['laporan.docx', sample.archive()], 'content-mismatch'],
  ['a file past its limit', ['besar.pdf', sample.pdf(11 * 1024 * 1024)], 'too-large'],
  ['a name that hides its end', [rtl, sample.program()], 'type-not-allowed'],
])('%s is refused by name and reason', async (_name, part, reason) => {
  const world = await evidenceWorld()
  const { status, body } = await upload(world, 'operator.pati', [part], json)

  expect(status).toBe(200)
  const { outcomes } = body as { outcomes: { status: string; name: string; refusal: { reason: string } }[] }
  expect(outcomes).toHaveLength(1)
  expect(outcomes[0]?.status).toBe('refused')
  expect(outcomes[0]?.refusal.reason).toBe(reason)
  expect(outcomes[0]?.name).not.toMatch(/[\u202A-\u202E]/)
  await nothingKept(world)
})

test.each([
  ['climbs out of a folder', '../../etc/passwd.pdf', 'passwd'],
  ['has quotes and semicolons', `laporan "akhir"; final='1'.pdf`, `laporan "akhir"; final='1'`],
  ['is made of emoji', '📎🗂️.pdf', '📎🗂️'],
  ['has three hundred letters', `${'a'.repeat(300)}.pdf`, 'a'.repeat(116)],
])('a name that %s is kept harmless', async (_name, name, title) => {
  const world = await evidenceWorld()
  const escaped = name.replaceAll('"', '%22')
  const { body } = await upload(world, 'operator.pati', [[escaped, sample.pdf()]], json)
  expect(body).toMatchObject({ outcomes: [{ status: 'added', piece: { title } }] })
})

test('an upload cut in the middle leaves nothing behind', async () => {
  const world = await evidenceWorld()
  const parts: Part[] = [
    ['a.pdf', sample.pdf(60_000)],
    ['b.pdf', sample.pdf(90_000, 'b')],
  ]
  const { status, body } = await upload(world, 'operator.pati', parts, json, {}, 100_000)
  expect({ status, body }).toMatchObject({ status: 400, body: { reason: 'upload-interrupted' } })
  await nothingKept(world)
})

test.each([
  ['another office', 'operator.surabaya', {}, 404],
  ['its own office, by the forged id of another', 'operator.pati', { assessmentId: surabaya }, 404],
  ['an item that is none', 'operator.pati', { itemCode: 'A.I.5.iii.zz' }, 404],
  ['a reviewer', 'peninjau.jateng', {}, 403],
  ['a team of another area', 'pokja.pati', { itemCode: otherItem }, 403],
  ['a guest', 'tamu', {}, 403],
])('%s is refused before the file is read', async (_name, who, where, expected) => {
  const world = await evidenceWorld()
  const { status } = await upload(world, who, [['a.pdf', sample.pdf()]], json, where)
  expect(status).toBe(expected)
  await nothingKept(world)
})

test('nobody signed out and no foreign page uploads', async () => {
  const world = await evidenceWorld()
  const body = multipartBody([['a.pdf', sample.pdf()]])
  const params = { assessmentId: pati, itemCode: item }
  const signedOut = await answerOf(() => action(args(uploadRequest(body), params)))
  const foreign = await upload(world, 'operator.pati', [['a.pdf', sample.pdf()]], {
    ...json,
    origin: 'https://lain.test',
  })
  const across = await upload(world, 'operator.pati', [['a.pdf', sample.pdf()]], {
    ...json,
    'sec-fetch-site': 'cross-site',
  })

  expect(signedOut).toMatchObject({ status: 401, body: { reason: 'signed-out' } })
  expect(foreign).toMatchObject({ status: 403, body: { reason: 'foreign-origin' } })
  expect(across.status).toBe(403)
  await nothingKept(world)
})

test('a handed-in worksheet takes nothing', async () => {
  const world = await evidenceWorld('sqlite', { state: 'penilaian_kanwil' })
  const { status, body } = await upload(world, 'operator.pati', [['a.pdf', sample.pdf()]], json)
  expect({ status, body }).toMatchObject({ status: 409, body: { reason: 'assessment-closed' } })
  await nothingKept(world)
})

test('a plain form is led back to where it stood, never to another site', async () => {
  const world = await evidenceWorld()
  const done = await upload(world, 'operator.pati', [['a.pdf', sample.pdf()]])
  const { cookie } = await signedIn(world, 'operator.pati')
  const body = multipartBody([['b.pdf', sample.pdf(0, 'b')]], { ke: '//lain.test/' })
  const params = { assessmentId: pati, itemCode: item }
  const forged = await answerOf(() => action(args(uploadRequest(body, undefined, { cookie }), params)))

  expect(done).toMatchObject({ status: 303, location: '/assessments/kanim-pati-2026/worksheet/A.I.5.iii' })
  expect(forged.location).toBe(`/assessments/${pati}/items/${item}`)
})

test('a plain form with a refused file leads to the library, which says why', async () => {
  const world = await evidenceWorld()
  const { status, location, cookies } = await upload(world, 'operator.pati', [['a.exe', sample.program()]])
  expect({ status, location }).toEqual({ status: 303, location: `/offices/kanim-pati/evidence?butir=${item}` })
  expect(cookies[0]).toMatch(/^menuju_unggahan=.+HttpOnly/)
})

test('a link, a piece of the library and its return are small forms', async () => {
  const world = await evidenceWorld()
  const link = await change(world, 'operator.pati', {
    intent: 'link',
    url: 'https://contoh.go.id/data',
    title: 'Rekap',
  })
  const pieceId = await givenPiece(world, 'SK tim.pdf', otherItem)
  const attached = await change(world, 'operator.pati', { intent: 'attach', pieceId })
  const detached = await change(world, 'operator.pati', { intent: 'detach', pieceId })

  expect(link).toMatchObject({ status: 200, body: { outcomes: [{ status: 'added', piece: { title: 'Rekap' } }] } })
  expect(attached).toMatchObject({ status: 200, body: { outcomes: [{ status: 'added', piece: { id: pieceId } }] } })
  expect(detached).toMatchObject({ status: 200, body: { outcomes: [] } })
  expect(await actions(world, pati)).toEqual([
    'evidence.added',
    'evidence.added',
    'evidence.attached',
    'evidence.detached',
  ])
})

test.each([
  [{ intent: 'link', url: 'javascript:alert(1)' }, { url: ['not-a-url'] }],
  [{ intent: 'link', url: 'https://nama:sandi@contoh.go.id/' }, { url: ['not-a-url'] }],
  [{ intent: 'link', url: '' }, { url: ['required'] }],
  [{ intent: 'link', url: 'https://contoh.go.id', title: 'x'.repeat(201) }, { title: ['too-long'] }],
  [{ intent: 'attach' }, { pieceId: ['required'] }],
  [{ intent: 'hapus' }, { intent: ['unknown-option'] }],
])('%o is refused with codes beside its fields', async (fields, errors) => {
  const world = await evidenceWorld()
  const { status, body } = await change(world, 'operator.pati', fields)
  expect({ status, body }).toMatchObject({ status: 400, body: { errors } })
  await nothingKept(world)
})

test('a piece of another office cannot be attached to an own item', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const where = { assessmentId: surabaya }
  const { status } = await change(world, 'operator.surabaya', { intent: 'attach', pieceId }, where)
  expect(status).toBe(404)
  expect(await world.store.evidenceLinks.listByAssessment(surabaya)).toEqual([])
  expect(await actions(world, surabaya)).toEqual([])
})
