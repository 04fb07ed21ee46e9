import { expect, test } from 'vitest'
import { addFiles } from '#app/use-cases/evidence/add-files.server.ts'
import { addLink } from '#app/use-cases/evidence/add-link.server.ts'
import { addVersion } from '#app/use-cases/evidence/add-version.server.ts'
import { attachPiece } from '#app/use-cases/evidence/attach-piece.server.ts'
import { openVersionFile } from '#app/use-cases/evidence/open-version-file.server.ts'
import { setDetails } from '#app/use-cases/evidence/set-details.server.ts'
import { testLink } from '#app/use-cases/evidence/test-link.server.ts'
import {
  actions,
  evidenceWorld,
  expectRefused,
  givenPiece,
  item,
  kept,
  otherItem,
  pati,
  supported,
  surabaya,
} from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import * as sample from '#tests/support/sample-files.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const dated = { kind: 'notula', documentDate: '2026-03-31', periodFrom: null, periodTo: null } as const

async function date(world: EvidenceWorld, pieceId: string, documentDate: string | null = '2026-03-31') {
  const actor = await world.actor('operator.pati')
  const piece = (await world.store.evidence.find(pieceId))!
  await setDetails(world, actor, {
    pieceId,
    expectedVersion: piece.version,
    title: piece.title,
    ...dated,
    documentDate,
  })
}

eachEngine('evidence', (engine) => {
  test('a file becomes a piece that counts once it is dated, and one event tells of each change', async () => {
    const world = await evidenceWorld(engine)
    const pieceId = await givenPiece(world)
    expect(await supported(world, 'A.I.5.iii')).toBe(0)

    await date(world, pieceId)

    expect(await supported(world, 'A.I.5.iii')).toBeCloseTo(0.375, 9)
    expect(await actions(world, pati)).toEqual(['evidence.added'])
    expect(await actions(world, 'kanim-pati')).toEqual(['evidence.described'])
  })

  test('one piece on many items moves the points of each, and taking its date away takes them back', async () => {
    const world = await evidenceWorld(engine)
    const pieceId = await givenPiece(world)
    await date(world, pieceId)
    const actor = await world.actor('operator.pati')

    await attachPiece(world, actor, { assessmentId: pati, pieceId, subjects: [item, otherItem] })

    expect(await supported(world, 'A.I.5.iii')).toBeGreaterThan(0)
    expect(await supported(world, 'A.I.6.i')).toBeGreaterThan(0)
    expect(await actions(world, pati)).toEqual(['evidence.added', 'evidence.attached'])

    await date(world, pieceId, null)
    expect(await supported(world, 'A.I.5.iii')).toBe(0)
    expect(await supported(world, 'A.I.6.i')).toBe(0)
  })

  test('a new version keeps the old one openable and takes the verdict on the file back', async () => {
    const world = await evidenceWorld(engine)
    const pieceId = await givenPiece(world)
    await date(world, pieceId)
    const key = { assessmentId: pati, subject: item, pieceId }
    const at = world.now().toISOString()
    const verdict = { verdict: 'returned', reasonCode: 'BELUM_TTD', note: 'Belum ada tanda tangan' } as const
    await world.store.evidenceLinks.judge(key, { ...verdict, verdictBy: 'peninjau.jateng', verdictAt: at })
    const actor = await world.actor('operator.pati')
    const file = await kept(world, 'Laporan monev bertanda tangan.pdf')

    expect(await addVersion(world, actor, { pieceId, expectedVersion: 2, file })).toBe(2)

    const [first, second] = [1, 2].map((number) => openVersionFile(world, actor, { pieceId, number }))
    expect((await first!).name).toBe('Laporan monev.pdf')
    const name = 'B03_A.I.5.iii.c_kanim-pati_notula_20260331_01.pdf'
    expect(await second).toMatchObject({ name, sha256: file.sha256 })
    expect(await world.store.evidenceLinks.find(key)).toMatchObject({ verdict: 'pending', note: '' })
    expect(await supported(world, 'A.I.5.iii')).toBeCloseTo(0.375, 9)
    expect(await actions(world, 'kanim-pati')).toEqual(['evidence.described', 'evidence.versioned'])
  })

  test('a file the office has already is not kept twice; its piece is named', async () => {
    const world = await evidenceWorld(engine)
    const pieceId = await givenPiece(world)
    const actor = await world.actor('operator.pati')
    const again = await kept(world, 'Salinan.pdf', sample.pdf(0, 'Laporan monev.pdf'))

    const outcomes = await addFiles(world, actor, { assessmentId: pati, subject: otherItem, files: [again] })
    const here = await addFiles(world, actor, { assessmentId: pati, subject: item, files: [again] })

    expect(outcomes).toMatchObject([
      { status: 'duplicate', name: 'Salinan.pdf', piece: { id: pieceId }, serves: [item], here: false },
    ])
    expect(here).toMatchObject([{ status: 'duplicate', here: true, serves: [] }])
    expect(await actions(world, pati)).toEqual(['evidence.added'])
  })

  test('two equal files of one upload become one piece', async () => {
    const world = await evidenceWorld(engine)
    const actor = await world.actor('operator.pati')
    const files = [
      await kept(world, 'Satu.pdf', sample.pdf(0, 'sama')),
      await kept(world, 'Dua.pdf', sample.pdf(0, 'sama')),
    ]

    const outcomes = await addFiles(world, actor, { assessmentId: pati, subject: item, files })

    expect(outcomes).toMatchObject([{ status: 'added' }, { status: 'duplicate', here: true }])
  })
})

test('a link that does not open is kept with its reason and counts after a test that opens it', async () => {
  const world = await evidenceWorld()
  const closed = {
    ...world,
    checkLink: () => Promise.resolve({ ok: false, reason: 'needs-login', status: 200 } as const),
  }
  const actor = await world.actor('operator.pati')
  const url = 'https://contoh.go.id/laporan'

  const outcome = await addLink(closed, actor, { assessmentId: pati, subject: item, url, title: null })
  const pieceId = outcome.status === 'added' ? outcome.piece.id : ''
  await date(world, pieceId)

  expect(await world.store.evidence.findVersion(pieceId, 1)).toMatchObject({
    linkState: 'failed',
    linkReason: 'needs-login',
  })
  expect(await world.store.evidence.find(pieceId)).toMatchObject({ title: 'contoh.go.id/laporan' })
  expect(await supported(world, 'A.I.5.iii')).toBe(0)

  await testLink(world, actor, { pieceId })
  expect(await world.store.evidence.findVersion(pieceId, 1)).toMatchObject({ linkState: 'opened', linkReason: null })
  expect(await supported(world, 'A.I.5.iii')).toBeGreaterThan(0)
  expect(await actions(world, 'kanim-pati')).toEqual(['evidence.described', 'evidence.link-tested'])
})

test('a team hears nothing of the other areas in which the office has its file', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world, 'Rahasia.pdf', otherItem)
  const same = await kept(world, 'Salinan.pdf', sample.pdf(0, 'Rahasia.pdf'))
  const team = await world.actor('pokja.pati')

  const outcomes = await addFiles(world, team, { assessmentId: pati, subject: item, files: [same] })

  expect(outcomes).toMatchObject([{ status: 'duplicate', piece: { id: pieceId, title: 'Salinan.pdf' }, serves: [] }])
  await attachPiece(world, team, { assessmentId: pati, pieceId, subjects: [item] })
  expect(await actions(world, pati)).toEqual(['evidence.added', 'evidence.attached'])
})

test('a link the office has already is not kept twice', async () => {
  const world = await evidenceWorld()
  const actor = await world.actor('operator.pati')
  const link = { assessmentId: pati, url: 'https://contoh.go.id/laporan', title: 'Laporan' }
  await addLink(world, actor, { ...link, subject: item })

  const again = await addLink(world, actor, { ...link, subject: otherItem })

  expect(again).toMatchObject({ status: 'duplicate', serves: [item], here: false })
  expect(await actions(world, pati)).toEqual(['evidence.added'])
})

test('nothing is fetched for somebody who may not attach', async () => {
  const world = await evidenceWorld()
  let fetched = 0
  const tools = {
    ...world,
    checkLink: () => Promise.resolve({ ok: true, reason: 'opened' } as const).finally(() => fetched++),
  }
  const intruder = await world.actor('operator.surabaya')
  const input = { assessmentId: pati, subject: item, url: 'https://contoh.go.id/', title: null }

  await expectRefused(world, () => addLink(tools, intruder, input), { code: 'not-found' })
  expect(fetched).toBe(0)
})

test('saying what is known already writes nothing', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  await date(world, pieceId)
  await date(world, pieceId)
  expect(await actions(world, 'kanim-pati')).toEqual(['evidence.described'])
})

test('whoever describes a piece that changed meanwhile is told so', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  await date(world, pieceId)
  const actor = await world.actor('operator.pati')
  const stale = { pieceId, expectedVersion: 1, title: 'Lain', ...dated }
  await expectRefused(world, () => setDetails(world, actor, stale), { code: 'conflict', reason: 'stale-version' })
})

type Refused = { readonly code: string; readonly reason?: string }
type Case = readonly [name: string, who: string, state: string, subject: string, refusal: Refused]

test.each<Case>([
  ['another office', 'operator.surabaya', 'penilaian_mandiri', item, { code: 'not-found' }],
  ['a reviewer', 'peninjau.jateng', 'penilaian_mandiri', item, { code: 'forbidden', reason: 'role' }],
  ['leadership', 'pimpinan', 'penilaian_mandiri', item, { code: 'forbidden', reason: 'role' }],
  ['a team of another area', 'pokja.pati', 'penilaian_mandiri', otherItem, { code: 'forbidden', reason: 'area' }],
  ['an unknown item', 'operator.pati', 'penilaian_mandiri', 'A.I.9.i.a', { code: 'not-found', reason: 'item' }],
  ['a condition of the institution', 'operator.pati', 'penilaian_mandiri', 'P:opiniBpk', { code: 'not-found' }],
  [
    'a worksheet that was handed in',
    'operator.pati',
    'penilaian_kanwil',
    item,
    { code: 'conflict', reason: 'assessment-closed' },
  ],
])('%s is refused, and no file stays', async (_name, who, state, subject, refusal) => {
  const world = await evidenceWorld('sqlite', { state })
  const actor = await world.actor(who)
  const file = await kept(world, 'Ditolak.pdf')

  await expect(addFiles(world, actor, { assessmentId: pati, subject, files: [file] })).rejects.toMatchObject(refusal)

  expect(await world.evidence.has(file.sha256)).toBe(false)
  expect(await world.store.evidenceLibrary.count('kanim-pati', {})).toBe(0)
  expect(await actions(world, pati)).toEqual([])
})

test('a refused file that another piece holds stays', async () => {
  const world = await evidenceWorld()
  await givenPiece(world)
  const same = await kept(world, 'Sama.pdf', sample.pdf(0, 'Laporan monev.pdf'))
  const intruder = await world.actor('operator.surabaya')
  const input = { assessmentId: pati, subject: item, files: [same] }

  await expectRefused(world, () => addFiles(world, intruder, input), { code: 'not-found' })
  expect(await world.evidence.has(same.sha256)).toBe(true)
})

test('a closed window refuses by the day at the office', async () => {
  const world = await evidenceWorld()
  const window = { cycleId: 'cycle-2026', unitId: 'kementerian', kind: 'fill', opensOn: '2026-01-01' } as const
  await world.store.cycles.setWindow({ ...window, closesOn: '2026-05-12' })
  // 23.59 WIB of the last day, then a minute later.
  world.clock.at = new Date('2026-05-12T16:59:00.000Z')
  await givenPiece(world)

  world.clock.at = new Date('2026-05-12T17:00:00.000Z')
  const actor = await world.actor('operator.pati')
  const file = await kept(world, 'Terlambat.pdf')
  const late = addFiles(world, actor, { assessmentId: pati, subject: item, files: [file] })
  await expect(late).rejects.toMatchObject({ code: 'conflict', reason: 'window-closed' })
})

test('a piece of another office is not found, whichever way round', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const stranger = await world.actor('operator.surabaya')
  const owner = await world.actor('operator.pati')
  const onOwn = { assessmentId: surabaya, pieceId, subjects: [item] }

  await expectRefused(world, () => attachPiece(world, stranger, onOwn), { code: 'not-found', reason: 'evidence' })
  await expectRefused(world, () => attachPiece(world, owner, onOwn), { code: 'not-found' })
  await expectRefused(world, () => attachPiece(world, owner, { ...onOwn, assessmentId: pati, pieceId: 'forged' }), {
    code: 'not-found',
  })
  const half = { assessmentId: pati, pieceId, subjects: [otherItem, 'A.X.1'] }
  await expectRefused(world, () => attachPiece(world, owner, half), { code: 'not-found', reason: 'item' })
  const details = { pieceId, expectedVersion: 1, title: 'Milik saya', ...dated }
  await expectRefused(world, () => setDetails(world, stranger, details), { code: 'not-found' })
})
