import { expect, test } from 'vitest'
import { aLinkVersion, anEvidenceLink, aPiece, aVersion, at, given } from '#tests/support/builders.ts'
import { eachEngine, testStore } from '#tests/support/test-store.ts'
import type { Engine } from '#db/dialect/words.server.ts'

const key = { assessmentId: 'assessment-pati', subject: 'A.I.1.i.a', pieceId: 'piece-1' }
const pending = { reasonCode: null, note: '', verdictBy: null, verdictAt: null }

async function withPiece(engine: Engine) {
  const store = await testStore(engine)
  await given(store)
  const { currentNumber: _number, version: _version, ...piece } = aPiece()
  await store.evidence.create(piece, aVersion())
  return store
}

eachEngine('evidence', (engine) => {
  test('a new version stands before the old one, which stays; the slower of two is told', async () => {
    const store = await withPiece(engine)
    const piece = aPiece()
    const newer = aVersion({ sha256: 'b'.repeat(64) })

    expect(await store.evidence.addVersion(piece, newer)).toBe(2)
    expect(await store.evidence.addVersion(piece, newer)).toBeUndefined()

    expect(await store.evidence.lock('piece-1')).toMatchObject({ currentNumber: 2, version: 2 })
    expect((await store.evidence.listVersions('piece-1')).map(({ number, sha256 }) => [number, sha256?.[0]])).toEqual([
      [2, 'b'],
      [1, 'a'],
    ])
    expect(await store.evidence.findVersion('piece-1', 1)).toMatchObject({ bytes: 120_000, readable: 1 })
    expect(await store.evidence.findVersion('piece-1', 3)).toBeUndefined()
  })

  test('a removed piece is not listed, cannot change, and can still be found', async () => {
    const store = await withPiece(engine)
    await store.evidenceLinks.link({ ...key, officeId: 'kanim-pati', linkedBy: 'operator', linkedAt: at })

    expect(await store.evidence.describe({ id: 'piece-1', version: 1 }, { title: 'SK baru', kind: 'SK' })).toBe(true)
    expect(await store.evidence.remove({ id: 'piece-1', version: 1 }, at, 'operator')).toBe(false)
    expect(await store.evidence.remove({ id: 'piece-1', version: 2 }, at, 'operator')).toBe(true)
    expect(await store.evidence.describe({ id: 'piece-1', version: 3 }, { title: 'x', kind: 'SK' })).toBe(false)

    expect(await store.evidence.find('piece-1')).toMatchObject({ title: 'SK baru', removedBy: 'operator' })
    expect(await store.evidenceLibrary.list('kanim-pati', { limit: 10 })).toEqual([])
    expect(await store.evidenceLinks.listByAssessment('assessment-pati')).toEqual([])
    expect(await store.evidenceLibrary.listDoubles('kanim-pati', 'a'.repeat(64))).toEqual([])
  })

  test('dates and link tests are noted on their version', async () => {
    const store = await withPiece(engine)
    await store.evidence.insertMany([aPiece({ id: 'piece-2' })], [aLinkVersion({ pieceId: 'piece-2' })])
    const dates = { documentDate: null, periodFrom: '2026-01-01', periodTo: '2026-03-31', expiresOn: '2027-01-01' }
    const found = { linkState: 'opened' as const, linkReason: 'opened', linkCheckedAt: at, readable: 0 as const }

    await store.evidence.setDates('piece-1', 1, dates)
    await store.evidence.setLinkTest('piece-1', 1, found)
    await store.evidence.setLinkTest('piece-2', 1, found)

    expect(await store.evidence.findVersion('piece-1', 1)).toMatchObject({ ...dates, linkState: null, readable: 1 })
    expect(await store.evidence.findVersion('piece-2', 1)).toMatchObject(found)
  })
})

eachEngine('the library', (engine) => {
  test('shows an office its own pieces, the newest first, searched and paged', async () => {
    const store = await withPiece(engine)
    await store.evidence.insertMany(
      [
        aPiece({ id: 'piece-2', title: 'Notula rapat', kind: 'notula', createdAt: '2026-05-13T00:00:00.000Z' }),
        aPiece({ id: 'piece-3', officeId: 'kanim-surabaya' }),
      ],
      [aVersion({ pieceId: 'piece-2', fileName: '100% Rapat.pdf' }), aVersion({ pieceId: 'piece-3' })],
    )
    const list = async (filter: object) =>
      (await store.evidenceLibrary.list('kanim-pati', { limit: 10, ...filter })).map(({ id }) => id)

    expect(await list({})).toEqual(['piece-2', 'piece-1'])
    expect(await list({ limit: 1, offset: 1 })).toEqual(['piece-1'])
    expect(await list({ kind: 'SK' })).toEqual(['piece-1'])
    expect(await list({ search: 'RAPAT' })).toEqual(['piece-2'])
    expect(await list({ search: '100%' })).toEqual(['piece-2'])
    expect(await list({ search: '1_0' })).toEqual([])
    expect(await store.evidenceLibrary.count('kanim-pati', { search: 'tim' })).toBe(1)
    expect(await store.evidenceLibrary.list('kanim-pati', { limit: 1 })).toMatchObject([
      { uploadedByName: 'Operator Kanim Pati', mediaType: 'application/pdf' },
    ])
  })

  test('finds doubles within the office, links due for a test, and every stored file', async () => {
    const store = await withPiece(engine)
    await store.evidence.insertMany(
      [aPiece({ id: 'piece-2', currentNumber: 2 }), aPiece({ id: 'piece-3' }), aPiece({ id: 'piece-4' })],
      [
        aVersion({ pieceId: 'piece-2' }),
        aVersion({ pieceId: 'piece-2', number: 2, sha256: 'c'.repeat(64), bytes: 5 }),
        aLinkVersion({ pieceId: 'piece-3', linkState: 'opened', linkCheckedAt: at }),
        aLinkVersion({ pieceId: 'piece-4' }),
      ],
    )
    const { evidenceLibrary } = store

    expect((await evidenceLibrary.listDoubles('kanim-pati', 'a'.repeat(64))).map(({ id }) => id)).toEqual([
      'piece-1',
      'piece-2',
    ])
    expect(await evidenceLibrary.listDoubles('kanim-surabaya', 'a'.repeat(64))).toEqual([])

    const first = await evidenceLibrary.listObjectsAfter({ pieceId: '', number: 0 }, 2)
    expect(first.map(({ pieceId, number }) => [pieceId, number])).toEqual([
      ['piece-1', 1],
      ['piece-2', 1],
    ])
    expect(await evidenceLibrary.listObjectsAfter({ pieceId: 'piece-2', number: 1 }, 2)).toEqual([
      { pieceId: 'piece-2', number: 2, sha256: 'c'.repeat(64), bytes: 5 },
    ])
  })
})

eachEngine('evidence links', (engine) => {
  test('one piece serves many items; a second link to the same changes nothing', async () => {
    const store = await withPiece(engine)
    const link = { ...key, officeId: 'kanim-pati', linkedBy: 'operator', linkedAt: at }
    const { evidenceLinks } = store

    expect([await evidenceLinks.link(link), await evidenceLinks.link(link)]).toEqual([true, false])
    await evidenceLinks.insertMany([anEvidenceLink({ subject: 'P:tlhp' })])

    expect(await evidenceLinks.listByAssessment('assessment-pati')).toMatchObject([
      {
        subject: 'A.I.1.i.a',
        title: 'SK tim kerja',
        verdict: 'pending',
        mediaType: 'application/pdf',
        pieceVersion: 1,
      },
      { subject: 'P:tlhp' },
    ])
    expect(await evidenceLinks.listBySubject('assessment-pati', 'P:tlhp')).toHaveLength(1)
    expect(await evidenceLinks.listByPieces(['piece-1'])).toHaveLength(2)
    expect(await evidenceLinks.listByPieces([])).toEqual([])
    expect([await evidenceLinks.unlink(key), await evidenceLinks.unlink(key)]).toEqual([true, false])
    expect(await evidenceLinks.find(key)).toBeUndefined()
  })

  test('a piece is accepted or returned on each item by itself, and a decision can be taken back', async () => {
    const store = await withPiece(engine)
    await store.evidenceLinks.insertMany([anEvidenceLink(), anEvidenceLink({ subject: 'A.I.1.i.b' })])
    const returned = { verdict: 'returned' as const, reasonCode: 'BELUM_TTD', note: 'Belum.', verdictBy: 'reviewer' }

    expect(await store.evidenceLinks.judge(key, { ...returned, verdictAt: at })).toBe(true)
    expect(await store.evidenceLinks.find(key)).toMatchObject(returned)
    expect(await store.evidenceLinks.find({ ...key, subject: 'A.I.1.i.b' })).toMatchObject({ verdict: 'pending' })

    expect(await store.evidenceLinks.judge(key, { verdict: 'pending', ...pending })).toBe(true)
    expect(await store.evidenceLinks.find(key)).toMatchObject({ verdict: 'pending', reasonCode: null })
    expect(await store.evidenceLinks.judge({ ...key, pieceId: 'x' }, { verdict: 'pending', ...pending })).toBe(false)
  })

  test('a piece of another office is refused', async () => {
    const store = await withPiece(engine)
    for (const officeId of ['kanim-pati', 'kanim-surabaya']) {
      const link = { ...key, assessmentId: 'assessment-surabaya', officeId, linkedBy: 'operator', linkedAt: at }
      await expect(store.evidenceLinks.link(link)).rejects.toThrow(/foreign key/i)
    }
  })
})
