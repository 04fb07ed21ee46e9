import { expect, test } from 'vitest'
import { removePiece } from '#app/use-cases/evidence/remove-piece.server.ts'
import { publishPledge } from '#app/use-cases/publication/publish-pledge.server.ts'
import { readDesk } from '#app/use-cases/publication/read-desk.server.ts'
import { openPledgeFile, readPublicOffice } from '#app/use-cases/publication/read-public-office.server.ts'
import type { PieceJudgement } from '#app/use-cases/review/judge-pieces.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { aPerson, aPiece, aVersion } from '#tests/support/builders.ts'
import { aRole } from '#tests/support/people.ts'
import { head, officeId } from '#tests/support/publication-desk.ts'
import { accept, giveBack, judge, reviewDesk, reviewer } from '#tests/support/review-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { operator } from '#tests/support/worksheet-desk.ts'

const pledge = { officeId, pledge: 'Kami siap menerima sanksi.', datedOn: '2026-05-12', pieceId: 'piece-1' }
const forPersonalData: PieceJudgement = {
  ...{ pieceId: 'piece-1', verdict: 'returned', reasonCode: 'DATA_PRIBADI' },
  note: 'Nomor telepon pegawai terbaca.',
}

/** Pati shows a pledge whose paper stands on an item that waits for the Kanwil. */
async function desk(engine: Engine = 'sqlite') {
  const at = await reviewDesk(engine)
  const tools = { ...at.tools, catalogue: loadCatalogue() }
  await at.store.persons.create(aPerson({ id: 'the-head' }))
  await at.store.roles.create(aRole('the-head', 'kepala_kantor', officeId))
  await at.store.evidence.describe({ id: 'piece-1', version: 1 }, { title: 'Maklumat', kind: 'maklumat' })
  await publishPledge(tools, head, { ...pledge, after: 0 })
  return {
    ...{ at, tools },
    publish: (after: number) => publishPledge(tools, head, { ...pledge, after }),
    /** What the public may open, what the desk says of it, and how many files its head may choose from. */
    async shown() {
      const open = await openPledgeFile(tools, officeId).then(
        () => true,
        () => false,
      )
      const { pledge: told } = await readPublicOffice(tools, officeId)
      const { pledges, pieces } = await readDesk(tools, head, { officeId })
      expect(told?.hasFile).toBe(open)
      return [open, pledges[0]?.paperClosed, pieces.length]
    },
    told: async () =>
      (await at.store.notices.listByPerson('the-head', { limit: 9, offset: 0 })).flatMap(({ kind, detail }) =>
        kind === 'published' ? [JSON.parse(detail) as unknown] : [],
      ),
    events: async () => (await at.store.events.listAfter(officeId, 0, 50)).map(({ action }) => action),
  }
}

eachEngine('the paper of a pledge', (engine) => {
  test('is closed to the public in the moment in which it came back for personal data', async () => {
    const { at, shown, told, events, publish } = await desk(engine)
    expect(await shown()).toEqual([true, null, 1])
    await judge(at, reviewer, accept('B', { pieces: [forPersonalData] }))
    expect(await shown()).toEqual([false, 'personal-data', 0])
    expect(await told()).toEqual([{ paper: 'personal-data' }])
    expect(await events()).toEqual(['pledge.published', 'pledge.paper-closed'])
    await expect(publish(1)).rejects.toMatchObject({ code: 'invalid', reason: 'pledge-piece-personal' })
    expect(await verifyTrace(at.store)).toEqual([])
  })

  test('stays closed when the return is taken back or the piece gets a new file, until it is published anew', async () => {
    const { at, tools, shown, publish } = await desk(engine)
    await judge(at, reviewer, accept('B', { pieces: [forPersonalData] }))
    const [verdict] = await at.store.verdicts.listByItem('assessment-pati', 'A.I.1.iv.b')
    const again = {
      seenVerdict: verdict?.judgedAt ?? null,
      pieces: [{ pieceId: 'piece-1', verdict: 'pending' as const }],
    }
    await judge(at, reviewer, accept('B', again))
    expect(await shown()).toEqual([false, 'personal-data', 1])

    await at.store.evidence.addVersion(
      { id: 'piece-1', version: 2, currentNumber: 1 },
      { ...version(), sha256: 'b'.repeat(64), uploadedAt: tools.now().toISOString() },
    )
    expect(await shown()).toEqual([false, 'personal-data', 1])
    await publish(1)
    expect(await shown()).toEqual([true, null, 1])
    const opened = await openPledgeFile(tools, officeId)
    expect(opened.sha256).toBe('b'.repeat(64))
  })

  test('is closed with an item that came back for it as a whole, unless the paper itself was accepted there', async () => {
    const item = giveBack({ verdict: { outcome: 'returned', reasonCode: 'DATA_PRIBADI' } })
    const whole = await desk(engine)
    await judge(whole.at, reviewer, item)
    expect(await whole.shown()).toEqual([false, 'personal-data', 0])

    const apart = await desk(engine)
    await judge(apart.at, reviewer, { ...item, pieces: [{ pieceId: 'piece-1', verdict: 'accepted' }] })
    expect(await apart.shown()).toEqual([true, null, 1])
    expect(await apart.told()).toEqual([])
  })

  test('is closed or never published when both happen at once', async () => {
    const { at, shown, publish } = await desk(engine)
    await Promise.allSettled([publish(1), judge(at, reviewer, accept('B', { pieces: [forPersonalData] }))])
    expect((await shown()).slice(0, 2)).toEqual([false, 'personal-data'])
  })
})

test('a paper that came back for another reason stays where it is', async () => {
  const { at, shown } = await desk()
  await judge(
    at,
    reviewer,
    accept('B', { pieces: [{ ...forPersonalData, reasonCode: 'BELUM_TTD' } as PieceJudgement] }),
  )
  expect(await shown()).toEqual([true, null, 1])
})

test('a paper that leaves the library is closed, and the head of office is told why', async () => {
  const { at, tools, shown, told } = await desk()
  await at.store.evidence.insertMany([aPiece({ id: 'piece-2', kind: 'maklumat' })], [aVersion({ pieceId: 'piece-2' })])
  await publishPledge(tools, head, { ...pledge, pieceId: 'piece-2', after: 1 })
  expect(await shown()).toEqual([true, null, 2])
  await removePiece(tools as unknown as Tools, operator, { pieceId: 'piece-2', expectedVersion: 1 })
  expect(await shown()).toEqual([false, 'removed', 1])
  expect(await told()).toEqual([{ paper: 'removed' }])
})

function version() {
  const { pieceId: _piece, number: _number, ...rest } = aVersion()
  return rest
}
