import { expect, test } from 'vitest'
import { replaceServices } from '#app/platform/services.server.ts'
import { action as change, loader as piece } from '#app/routes/_app.evidence.$pieceId.tsx'
import { loader as library } from '#app/routes/_app.offices.$officeId.evidence.tsx'
import { uploadReportCookie } from '#app/http/evidence-acts.server.ts'
import type { LibraryPage } from '#app/use-cases/evidence/library-page.server.ts'
import type { PiecePage } from '#app/use-cases/evidence/piece-page.server.ts'
import { anAssessment, aUnit } from '#tests/support/builders.ts'
import { countingStore } from '#tests/support/count-queries.ts'
import { actions, evidenceWorld, givenPiece, item, otherItem, pati } from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import { signedIn } from '#tests/support/people.ts'
import { answerOf, args, get, post } from '#tests/support/requests.ts'
import * as sample from '#tests/support/sample-files.ts'
import { multipartBody, uploadRequest } from '#tests/support/upload-request.ts'

async function open(world: EvidenceWorld, who: string, query = '', officeId = 'kanim-pati', cookies = '') {
  const { cookie } = await signedIn(world, who)
  const request = get(`/offices/${officeId}/evidence${query}`, { cookie: [cookie, cookies].filter(Boolean).join('; ') })
  const answer = await answerOf(() => library(args(request, { officeId })))
  return { ...answer, page: (answer.body as { library: LibraryPage }).library }
}

async function look(world: EvidenceWorld, who: string, pieceId: string) {
  const { cookie } = await signedIn(world, who)
  const answer = await answerOf(() => piece(args(get(`/evidence/${pieceId}`, { cookie }), { pieceId })))
  return { ...answer, page: (answer.body as { piece: PiecePage }).piece }
}

async function send(world: EvidenceWorld, who: string, pieceId: string, fields: Record<string, string>) {
  const { cookie } = await signedIn(world, who)
  return answerOf(() => change(args(post(`/evidence/${pieceId}`, fields, { cookie }), { pieceId })))
}

const titles = (page: LibraryPage) => page.rows.map(({ title }) => title)

test('the library is found by word, code, kind, state and item, in the order asked for', async () => {
  const world = await evidenceWorld()
  const first = await givenPiece(world, 'Notula rapat.pdf')
  await givenPiece(world, 'SK tim.pdf', otherItem)
  const details = { intent: 'details', version: '1', title: 'Notula rapat', kind: 'notula', documentDate: '2026-02-03' }
  await send(world, 'operator.pati', first, details)

  expect(titles((await open(world, 'operator.pati', '?urut=title')).page)).toEqual(['Notula rapat', 'SK tim'])
  expect(titles((await open(world, 'operator.pati', '?cari=NOTULA')).page)).toEqual(['Notula rapat'])
  expect(titles((await open(world, 'operator.pati', `?cari=a.i.6`)).page)).toEqual(['SK tim'])
  expect(titles((await open(world, 'operator.pati', '?jenis=notula')).page)).toEqual(['Notula rapat'])
  expect(titles((await open(world, 'operator.pati', '?keadaan=undated')).page)).toEqual(['SK tim'])
  expect(titles((await open(world, 'operator.pati', '?keadaan=returned')).page)).toEqual([])
  expect(titles((await open(world, 'operator.pati', `?butir=${item}`)).page)).toEqual(['Notula rapat'])
  expect(titles((await open(world, 'operator.pati', '?urut=date&halaman=99&jenis=&keadaan=nonsens')).page)).toEqual([
    'Notula rapat',
    'SK tim',
  ])
  expect(titles((await open(world, 'operator.pati', '?cari=%25')).page)).toEqual([])
})

test('a long library comes in pages', async () => {
  const world = await evidenceWorld()
  for (let number = 10; number < 37; number++) await givenPiece(world, `Berkas ${number}.pdf`)
  const { page } = await open(world, 'operator.pati', '?urut=title&halaman=2')
  expect(page).toMatchObject({ total: 27, page: 2, pages: 2 })
  expect(titles(page)).toEqual(['Berkas 35', 'Berkas 36'])
})

test('a team of one area sees what serves it, or nothing yet', async () => {
  const world = await evidenceWorld()
  await givenPiece(world, 'Pengaduan.pdf')
  const other = await givenPiece(world, 'Loket.pdf', otherItem)
  await givenPiece(world, 'Bebas.pdf', otherItem)
  await send(world, 'operator.pati', (await open(world, 'operator.pati', '?cari=bebas')).page.rows[0]!.id, {
    ...{ intent: 'detach', assessmentId: pati, subject: otherItem },
  })

  expect(titles((await open(world, 'pokja.pati', '?urut=title')).page)).toEqual(['Bebas', 'Pengaduan'])
  expect((await look(world, 'pokja.pati', other)).status).toBe(403)
})

test.each([
  ['operator.surabaya', 404],
  ['peninjau.jatim', 404],
  ['tamu', 403],
  ['tpn', 403],
  ['peninjau.jateng', 200],
  ['pimpinan', 200],
])('%s opens library and piece of Pati', async (who, status) => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  expect((await open(world, who)).status).toBe(status)
  expect((await look(world, who, pieceId)).status).toBe(status)
})

test('the national team sees what serves a proposed assessment', async () => {
  const world = await evidenceWorld()
  await givenPiece(world)
  const { version } = (await world.store.assessments.find(pati))!
  await world.store.assessments.moveState({
    id: pati,
    expectedVersion: version,
    from: 'penilaian_mandiri',
    to: 'diusulkan',
  })
  expect(titles((await open(world, 'tpn')).page)).toEqual(['Laporan monev'])
})

test('choosing for an item of another office is not possible', async () => {
  const world = await evidenceWorld()
  await givenPiece(world)
  expect((await open(world, 'operator.pati', `?untuk=${pati}/${item}`)).page.choosing).toEqual({
    assessmentId: pati,
    subject: item,
  })
  expect((await open(world, 'operator.pati', `?untuk=kanim-surabaya-2026/${item}`)).status).toBe(404)
  expect((await open(world, 'operator.pati', `?untuk=${pati}/A.X`)).status).toBe(404)
})

test('what a plain upload could not keep is said once', async () => {
  const world = await evidenceWorld()
  const outcome = { status: 'refused', name: 'a.exe', refusal: { name: 'a.exe', reason: 'type-not-allowed' } } as const
  const cookie = await uploadReportCookie({ assessmentId: pati, subject: item, outcomes: [outcome], reason: null })
  const { body, cookies } = await open(world, 'operator.pati', '', 'kanim-pati', cookie.split(';')[0])
  expect(body).toMatchObject({ report: { subject: item, outcomes: [outcome] } })
  expect(cookies[0]).toMatch(/^menuju_unggahan=;.*Max-Age=0/)
})

test('the page of a piece tells what may be done with it', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const { page } = await look(world, 'operator.pati', pieceId)
  expect(page).toMatchObject({
    ...{ title: 'Laporan monev', version: 1, number: 1, editable: true, removable: true },
    versions: [{ number: 1, fileName: 'Laporan monev.pdf', uploadedByName: 'operator.pati' }],
    serves: [{ subject: item, fault: 'undated', detachable: true, verdict: 'pending' }],
    attachTo: { assessmentId: pati },
  })
  const items = page.attachTo?.nodes.flatMap((node) => node.items) ?? []
  expect(items).toHaveLength(112)
  expect((await look(world, 'peninjau.jateng', pieceId)).page).toMatchObject({
    editable: false,
    removable: false,
    attachTo: null,
  })
  const own = (await look(world, 'pokja.pati', pieceId)).page.attachTo?.nodes ?? []
  expect(own.every(({ code }) => /^A\.I{1,2}\.5\./.test(code))).toBe(true)
})

test('details are saved, a wrong one is told beside its field, a stale one is told', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const details = { intent: 'details', version: '1', title: 'Laporan', kind: 'laporan_monev' }
  const period = { periodFrom: '2026-04-01', periodTo: '2026-03-31' }

  const reversed = await send(world, 'operator.pati', pieceId, { ...details, ...period })
  const noDay = await send(world, 'operator.pati', pieceId, { ...details, documentDate: '2026-02-30', title: ' ' })
  const half = await send(world, 'operator.pati', pieceId, { ...details, periodTo: '2026-03-31' })
  expect(reversed).toMatchObject({ status: 400, body: { errors: { periodTo: ['dates-reversed'] } } })
  expect(noDay).toMatchObject({ status: 400, body: { errors: { documentDate: ['not-a-date'], title: ['required'] } } })
  expect(half).toMatchObject({ status: 400, body: { errors: { periodFrom: ['required'] } } })
  expect(await actions(world, 'kanim-pati')).toEqual([])

  const saved = await send(world, 'operator.pati', pieceId, {
    ...details,
    documentDate: '2026-02-28',
    expiresOn: '2026-12-31',
  })
  const stale = await send(world, 'operator.pati', pieceId, { ...details, documentDate: '2026-03-01' })
  expect(saved).toMatchObject({ status: 200, body: { ok: true, intent: 'details' } })
  expect(stale).toMatchObject({ status: 409, body: { ok: false, reason: 'stale-version' } })
  // The form under an item does not ask until when it holds, and leaves it.
  await send(world, 'operator.pati', pieceId, {
    ...details,
    version: '2',
    documentDate: '2026-03-01',
    ke: '/offices/kanim-pati',
  })
  expect(await world.store.evidence.findVersion(pieceId, 1)).toMatchObject({
    documentDate: '2026-03-01',
    expiresOn: '2026-12-31',
  })
})

test('a plain form leads back to a path of ours alone; a removed piece leads to the library', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const details = {
    intent: 'details',
    version: '1',
    title: 'Laporan',
    kind: 'laporan_monev',
    documentDate: '2026-02-28',
  }
  const back = await send(world, 'operator.pati', pieceId, { ...details, ke: 'https://lain.test/' })
  const removed = await send(world, 'operator.pati', pieceId, { intent: 'remove', version: '2' })
  expect(back).toMatchObject({ status: 303, location: `/evidence/${pieceId}` })
  expect(removed).toMatchObject({ status: 303, location: '/offices/kanim-pati/evidence' })
  expect((await look(world, 'operator.pati', pieceId)).status).toBe(404)
})

test('a new version is taken by the page, a refused one leaves nothing', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const { cookie } = await signedIn(world, 'operator.pati')
  const upload = (name: string, content: Buffer, version = '1') => {
    const request = uploadRequest(multipartBody([[name, content]], { version }), undefined, { cookie })
    return answerOf(() => change(args(request, { pieceId })))
  }
  const before = await stored(world)

  expect(await upload('a.exe', sample.program())).toMatchObject({
    status: 400,
    body: { refusal: { reason: 'type-not-allowed' } },
  })
  expect(await upload('b.pdf', sample.pdf(0, 'b'), 'x')).toMatchObject({
    status: 400,
    body: { errors: { version: ['invalid'] } },
  })
  expect(await upload('c.pdf', sample.pdf(0, 'c'), '9')).toMatchObject({
    status: 409,
    body: { reason: 'stale-version' },
  })
  expect(await upload('d.pdf', sample.pdf(0, 'Laporan monev.pdf'))).toMatchObject({
    status: 409,
    body: { reason: 'same-content' },
  })
  expect(await stored(world)).toEqual(before)

  expect(await upload('e.pdf', sample.pdf(0, 'e'))).toMatchObject({
    status: 200,
    body: { ok: true, intent: 'version' },
  })
  expect((await look(world, 'operator.pati', pieceId)).page).toMatchObject({ number: 2, version: 2 })
})

async function stored({ evidence }: EvidenceWorld): Promise<readonly string[]> {
  const found: string[] = []
  for await (const { sha256 } of evidence.list()) found.push(sha256)
  return found.sort()
}

test('one piece is put on many items from its page, and nothing without a choice', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const { cookie } = await signedIn(world, 'operator.pati')
  const none = await send(world, 'operator.pati', pieceId, { intent: 'attach', assessmentId: pati })
  const body = new URLSearchParams([
    ['intent', 'attach'],
    ['assessmentId', pati],
    ['subjects', otherItem],
    ['subjects', 'P:tlhp'],
  ])
  const request = new Request('http://menuju.test/evidence', { method: 'POST', body, headers: { cookie } })
  await answerOf(() => change(args(request, { pieceId })))

  expect(none).toMatchObject({ status: 400, body: { errors: { subjects: ['choose-one'] } } })
  const subjects = (await world.store.evidenceLinks.listByPieces([pieceId])).map(({ subject }) => subject)
  expect(subjects).toEqual([item, otherItem, 'P:tlhp'])
})

test('the pages ask the same few queries with one office and with many', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const { store, count } = countingStore(world.database)
  const counted = async (run: () => Promise<{ status: number }>) => {
    replaceServices({ ...world, store })
    const before = count()
    expect((await run()).status).toBe(200)
    replaceServices(world)
    return count() - before
  }
  // The limits of an upload are read once in ten seconds, by whichever page comes first.
  await counted(() => look(world, 'operator.pati', pieceId))
  const few = [
    await counted(() => open(world, 'operator.pati')),
    await counted(() => look(world, 'operator.pati', pieceId)),
  ]

  const region = '/kementerian/ditjenim/kanwil-jatim/'
  const units = Array.from({ length: 50 }, (_, place) => aUnit(`${region}kanim-${place}/`))
  await world.store.units.insertMany(units, [])
  for (const { id } of units) await world.store.assessments.create(anAssessment({ id: `${id}-2026`, officeId: id }))
  for (let place = 0; place < 20; place++) await givenPiece(world, `Lain ${place}.pdf`)
  const many = [
    await counted(() => open(world, 'operator.pati')),
    await counted(() => look(world, 'operator.pati', pieceId)),
  ]

  expect(many).toEqual(few)
  expect(Math.max(...few)).toBeLessThanOrEqual(12)
})
