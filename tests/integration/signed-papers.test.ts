import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addScan } from '#app/use-cases/papers/add-scan.server.ts'
import { openScan } from '#app/use-cases/papers/open-scan.server.ts'
import { readPapers } from '#app/use-cases/papers/read-papers.server.ts'
import { checkEvidence } from '#app/use-cases/operation/check-evidence.server.ts'
import type { SignedKind } from '#app/domain/papers/kinds.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { anAnswer, aVerdict } from '#tests/support/builders.ts'
import { actions, evidenceWorld, item, kept, pati } from '#tests/support/evidence-world.ts'
import type { EvidenceWorld } from '#tests/support/evidence-world.ts'
import * as sample from '#tests/support/sample-files.ts'
import { eachEngine } from '#tests/support/test-store.ts'

const day = '2026-05-12'

async function entryOf(world: EvidenceWorld, kind: SignedKind, who = 'kepala.pati') {
  const { papers } = await readPapers(world, await world.actor(who), pati)
  const signing = papers.find((paper) => paper.kind === kind)?.signing
  if (!signing) throw new Error(`${kind} is not signed`)
  return signing
}

type Bring = { readonly kind?: string; readonly who?: string; readonly signedOn?: string; readonly code?: string }

async function bring(world: EvidenceWorld, name: string, given: Bring = {}, content?: Buffer) {
  const { kind = 'declaration', who = 'kepala.pati', signedOn = day, code = '0123456789ab' } = given
  const file = await kept(world, name, content)
  return addScan(world, await world.actor(who), { assessmentId: pati, kind, file, signedOn, code })
}

async function objects({ evidence }: EvidenceWorld): Promise<number> {
  let count = 0
  for await (const _object of evidence.list()) count += 1
  return count
}

eachEngine('a signed scan', (engine) => {
  test('is kept with one event, tells when the figures change, and gives way to a later one', async () => {
    const world = await evidenceWorld(engine)
    const { code } = await entryOf(world, 'declaration')
    await bring(world, 'SPTJM bertanda tangan.pdf', { code })
    expect(await entryOf(world, 'declaration')).toMatchObject({
      changed: false,
      mayUpload: true,
      scans: [{ fileName: 'SPTJM bertanda tangan.pdf', signedOn: day, code, isCurrent: true }],
    })
    expect(await actions(world, pati)).toEqual(['paper.signed'])

    await world.store.answers.insertMany([
      anAnswer({ assessmentId: pati, itemCode: 'A.I.1.i.a', answeredBy: 'operator.pati' }),
    ])
    const after = await entryOf(world, 'declaration')
    expect(after.changed).toBe(true)
    await bring(world, 'SPTJM baru.pdf', { code: after.code })
    const { changed, scans } = await entryOf(world, 'declaration')
    expect([changed, scans.map(({ fileName, isCurrent }) => [fileName, isCurrent])]).toEqual([
      false,
      expect.arrayContaining([
        ['SPTJM baru.pdf', true],
        ['SPTJM bertanda tangan.pdf', false],
      ]),
    ])
    const [event] = await world.store.events.listByStream(pati, { limit: 1 })
    expect(JSON.parse(event!.oldValue!)).toMatchObject({ kind: 'declaration', code })
    expect(JSON.parse(event!.newValue!)).toMatchObject({ kind: 'declaration', code: after.code, signedOn: day })
    expect(await verifyTrace(world.store)).toEqual([])
  })

  test('of two at the same moment both are kept, and one holds', async () => {
    const world = await evidenceWorld(engine)
    await Promise.all([bring(world, 'satu.pdf'), bring(world, 'dua.pdf')])
    const { scans } = await entryOf(world, 'declaration')
    expect(scans.map(({ isCurrent }) => isCurrent).sort()).toEqual([false, true])
  })
})

test('the check reads scans too, counts none of them an orphan, and names one that is gone', async () => {
  const world = await evidenceWorld()
  await bring(world, 'sptjm.pdf')
  expect(await checkEvidence(world)).toMatchObject({ versions: 0, scans: 1, objects: 1, scanFaults: [], orphans: [] })
  const [scan] = await world.store.signedPapers.listByAssessment(pati)
  const { sha256 } = scan!
  await rm(join(world.env.evidenceFolder, sha256.slice(0, 2), sha256.slice(2, 4), sha256))
  const { scanFaults } = await checkEvidence(world)
  expect(scanFaults).toEqual([{ what: 'paper', scanId: scan!.id, sha256, fault: 'missing' }])
})

test('a refused piece of evidence does not take a scan of the same content with it', async () => {
  const world = await evidenceWorld()
  const content = sample.pdf(0, 'sama')
  await bring(world, 'sptjm.pdf', {}, content)
  await expect(bring(world, 'lagi.pdf', { signedOn: '2026-05-13' }, content)).rejects.toMatchObject({
    reason: 'in-the-future',
  })
  expect(await objects(world)).toBe(1)
})

test.each<[string, Bring, string, string]>([
  ['the operator', { who: 'operator.pati' }, 'forbidden', 'role'],
  ['a reviewer, for the office', { who: 'peninjau.jateng' }, 'forbidden', 'role'],
  ['another office', { who: 'operator.surabaya' }, 'not-found', 'office'],
  ['the head, for minutes that nobody wrote', { kind: 'minutes-kanwil', who: 'peninjau.jateng' }, 'not-found', 'paper'],
  ['anybody, for a paper that is not signed', { kind: 'score-recap' }, 'not-found', 'paper'],
  ['tomorrow', { signedOn: '2026-05-13' }, 'invalid', 'in-the-future'],
])('%s is refused, and nothing stays behind', async (_name, given, code, reason) => {
  const world = await evidenceWorld()
  await expect(bring(world, 'sptjm.pdf', given)).rejects.toMatchObject({ code, reason })
  expect([await objects(world), await actions(world, pati)]).toEqual([0, []])
})

test('a workbook is no scan, and the same scan is not kept twice', async () => {
  const world = await evidenceWorld()
  await expect(bring(world, 'sptjm.xlsx', {}, sample.xlsx())).rejects.toMatchObject({ reason: 'type-not-allowed' })
  await bring(world, 'sptjm.pdf')
  await expect(bring(world, 'sptjm.pdf')).rejects.toMatchObject({ code: 'conflict', reason: 'same-content' })
  expect([await objects(world), await actions(world, pati)]).toEqual([1, ['paper.signed']])
})

test('the Kanwil brings its minutes, the office does not; both read them', async () => {
  const world = await evidenceWorld()
  const judged = { assessmentId: pati, itemCode: item, outcome: 'returned', judgedBy: 'peninjau.jateng' } as const
  await world.store.verdicts.save(aVerdict({ ...judged, reasonCode: 'BELUM_TTD', note: 'Belum ditandatangani.' }))
  const minutes = { kind: 'minutes-kanwil' }
  await expect(bring(world, 'berita.pdf', minutes)).rejects.toMatchObject({ code: 'forbidden' })
  await bring(world, 'berita.pdf', { ...minutes, who: 'peninjau.jateng' })
  const { scans, mayUpload } = await entryOf(world, 'minutes-kanwil')
  expect([scans.length, mayUpload]).toEqual([1, false])
  const scanId = scans[0]!.id
  expect(await openScan(world, await world.actor('kepala.pati'), { assessmentId: pati, scanId })).toMatchObject({
    mediaType: 'application/pdf',
    name: 'berita.pdf',
  })
  const elsewhere = { assessmentId: 'kanim-surabaya-2026', scanId }
  await expect(openScan(world, await world.actor('operator.surabaya'), elsewhere)).rejects.toMatchObject({
    code: 'not-found',
  })
})
