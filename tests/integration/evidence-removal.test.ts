import { expect, test } from 'vitest'
import { addVersion } from '#app/use-cases/evidence/add-version.server.ts'
import { attachPiece } from '#app/use-cases/evidence/attach-piece.server.ts'
import { detachPiece } from '#app/use-cases/evidence/detach-piece.server.ts'
import { openVersionFile } from '#app/use-cases/evidence/open-version-file.server.ts'
import { removePiece } from '#app/use-cases/evidence/remove-piece.server.ts'
import { setDetails } from '#app/use-cases/evidence/set-details.server.ts'
import { aVerdict } from '#tests/support/builders.ts'
import {
  actions,
  evidenceWorld,
  expectRefused,
  givenPiece,
  item,
  kept,
  otherItem,
  pati,
} from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'

async function moveTo({ store }: EvidenceWorld, to: string) {
  const { version, state } = (await store.assessments.find(pati))!
  await store.assessments.moveState({ id: pati, expectedVersion: version, from: state, to })
}

/** The reviewer returns an item a minute after everything else. */
async function returned(world: EvidenceWorld, itemCode = item) {
  world.clock.at = new Date(world.clock.at.getTime() + 60_000)
  const judgedAt = world.now().toISOString()
  const reason = { outcome: 'returned', reasonCode: 'TIDAK_LENGKAP', note: 'Tambahkan notula' } as const
  await world.store.verdicts.save(
    aVerdict({ assessmentId: pati, itemCode, judgedBy: 'peninjau.jateng', judgedAt, ...reason }),
  )
}

test('a piece may be taken off an item and stays in the library', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const actor = await world.actor('operator.pati')

  await detachPiece(world, actor, { assessmentId: pati, subject: item, pieceId })

  expect(await world.store.evidenceLinks.listByPieces([pieceId])).toEqual([])
  expect(await world.store.evidenceLibrary.count('kanim-pati', { state: 'unused' })).toBe(1)
  expect(await actions(world, pati)).toEqual(['evidence.added', 'evidence.detached'])
  const again = () => detachPiece(world, actor, { assessmentId: pati, subject: item, pieceId })
  await expectRefused(world, again, { code: 'not-found', reason: 'evidence' })
})

test('a removed piece leaves every item, cannot be opened, and its name and checksum stay in the trace', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const actor = await world.actor('operator.pati')
  await attachPiece(world, actor, { assessmentId: pati, pieceId, subjects: [otherItem] })
  const { sha256 } = await openVersionFile(world, actor, { pieceId, number: 1 })

  expect(await removePiece(world, actor, { pieceId, expectedVersion: 1 })).toBe('kanim-pati')

  expect(await world.store.evidenceLinks.listByAssessment(pati)).toEqual([])
  await expect(openVersionFile(world, actor, { pieceId, number: 1 })).rejects.toMatchObject({ code: 'not-found' })
  const [event] = await world.store.events.listBySubject('kanim-pati', pieceId)
  expect(event).toMatchObject({ action: 'evidence.removed' })
  expect(JSON.parse(event?.oldValue ?? '')).toMatchObject({
    title: 'Laporan monev',
    versions: [{ fileName: 'Laporan monev.pdf', sha256 }],
    served: [{ subject: item }, { subject: otherItem }],
  })
})

test('what a reviewer has judged cannot be taken away', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const actor = await world.actor('operator.pati')
  await returned(world)
  await moveTo(world, 'tindak_lanjut_kanwil')

  const off = () => detachPiece(world, actor, { assessmentId: pati, subject: item, pieceId })
  await expectRefused(world, off, { code: 'conflict', reason: 'evidence-judged' })
  const away = () => removePiece(world, actor, { pieceId, expectedVersion: 1 })
  await expectRefused(world, away, { code: 'conflict', reason: 'evidence-judged' })
})

test('what was added after the return may still be taken off', async () => {
  const world = await evidenceWorld()
  await returned(world)
  await moveTo(world, 'penilaian_kanwil')
  world.clock.at = new Date(world.clock.at.getTime() + 60_000)
  const pieceId = await givenPiece(world, 'Notula.pdf')
  const actor = await world.actor('operator.pati')

  await detachPiece(world, actor, { assessmentId: pati, subject: item, pieceId })
  expect(await world.store.evidenceLinks.listByPieces([pieceId])).toEqual([])
})

test('a piece that also serves a closed item does not change behind the reviewer', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const actor = await world.actor('operator.pati')
  await attachPiece(world, actor, { assessmentId: pati, pieceId, subjects: [otherItem] })
  await returned(world)
  await moveTo(world, 'penilaian_kanwil')
  const file = await kept(world, 'Baru.pdf')
  const closed = { code: 'conflict', reason: 'assessment-closed' }

  const version = addVersion(world, actor, { pieceId, expectedVersion: 1, file })
  await expect(version).rejects.toMatchObject(closed)
  expect(await world.evidence.has(file.sha256)).toBe(false)
  const details = {
    pieceId,
    expectedVersion: 1,
    title: 'Baru',
    kind: null,
    documentDate: '2026-01-02',
    periodFrom: null,
    periodTo: null,
  }
  await expectRefused(world, () => setDetails(world, actor, details), closed)
})

test('an accepted item is locked with its evidence', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const judged = { assessmentId: pati, itemCode: item, judgedBy: 'peninjau.jateng' }
  await world.store.verdicts.save(aVerdict(judged))
  await moveTo(world, 'tindak_lanjut_kanwil')
  const actor = await world.actor('operator.pati')

  const off = () => detachPiece(world, actor, { assessmentId: pati, subject: item, pieceId })
  await expectRefused(world, off, { code: 'conflict', reason: 'item-locked' })
})

test.each([
  ['another office', 'operator.surabaya', 'not-found'],
  ['a reviewer', 'peninjau.jateng', 'forbidden'],
  ['a team of another area', 'pokja.pati', 'forbidden'],
])('%s removes nothing', async (_name, who, code) => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world, 'Foto loket.pdf', otherItem)
  const actor = await world.actor(who)
  await expectRefused(world, () => removePiece(world, actor, { pieceId, expectedVersion: 1 }), { code })
})

test('a stale removal is told so', async () => {
  const world = await evidenceWorld()
  const pieceId = await givenPiece(world)
  const actor = await world.actor('operator.pati')
  const stale = () => removePiece(world, actor, { pieceId, expectedVersion: 7 })
  await expectRefused(world, stale, { code: 'conflict', reason: 'stale-version' })
})
