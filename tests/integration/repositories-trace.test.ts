import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { noHash } from '#app/domain/trace/event-text.ts'
import type { OpenDatabase } from '#db/client.server.ts'
import { createStore, type Store } from '#db/store.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'
import { anEvent, given } from '#tests/support/builders.ts'
import { eachEngine, testDatabase, testStore } from '#tests/support/test-store.ts'

const stream = 'assessment:pati'

function append(store: Store, changes: Parameters<typeof anEvent>[0] = {}) {
  return store.transaction(({ events }) => events.append(anEvent(changes)))
}

/** What somebody with the database in hand can do, guards or not. */
async function tamper({ db, engine }: OpenDatabase, statement: string): Promise<void> {
  for (const change of ['update', 'delete']) {
    if (engine === 'sqlite') await sql.raw(`drop trigger event_no_${change}`).execute(db)
  }
  if (engine === 'postgres') await sql`alter table event disable trigger event_append_only`.execute(db)
  await sql.raw(statement).execute(db)
}

eachEngine('events', (engine) => {
  test('each carries the hash of the one before; values are canonical', async () => {
    const store = await testStore(engine)
    await given(store)
    const first = await append(store, { actorId: 'operator', newValue: { b: 1, a: [true, null] }, reason: 'Pertama' })
    const second = await append(store, { oldValue: 'A' })
    await append(store, { stream: 'administration' })

    expect(first).toMatchObject({
      position: 1,
      previousHash: noHash,
      newValue: '{"a":[true,null],"b":1}',
      oldValue: null,
    })
    expect(second).toMatchObject({ position: 2, previousHash: first.hash, oldValue: '"A"', reason: null })
    expect(await store.events.listHeads()).toMatchObject([
      { stream: 'administration', position: 1 },
      { stream, position: 2, hash: second.hash },
    ])
    expect(await store.events.listStreams()).toEqual(['administration', stream])
    expect(await verifyTrace(store)).toEqual([])
  })

  test('many writers on one stream keep one chain', async () => {
    const store = await testStore(engine)
    await Promise.all(Array.from({ length: 20 }, (_none, index) => append(store, { newValue: index })))
    expect(await store.events.listHeads()).toMatchObject([{ stream, position: 20 }])
    expect(await verifyTrace(store)).toEqual([])
  })

  test('an event outside a transaction is refused', async () => {
    const store = await testStore(engine)
    await expect(store.events.append(anEvent())).rejects.toThrow('belongs into the transaction')
  })

  test('many at once keep their order and their streams', async () => {
    const store = await testStore(engine)
    const events = Array.from({ length: 1203 }, (_none, index) =>
      anEvent({ stream: index % 3 === 0 ? 'administration' : stream, newValue: index }),
    )
    await append(store)
    await store.transaction((repositories) => repositories.events.appendMany(events))

    expect(await store.events.listHeads()).toMatchObject([{ position: 401 }, { position: 803 }])
    expect(await store.events.listAfter('administration', 399, 5)).toMatchObject([
      { position: 400, newValue: '1197' },
      { position: 401, newValue: '1200' },
    ])
    expect(await verifyTrace(store)).toEqual([])
  })

  test('a stream is read in pages from the newest, a subject by itself', async () => {
    const store = await testStore(engine)
    for (const subject of ['A.I.1.i.a', 'A.I.1.i.b', 'A.I.1.i.a']) await append(store, { subject })
    const positions = (events: readonly { position: number }[]) => events.map(({ position }) => position)

    expect(positions(await store.events.listByStream(stream, { limit: 2 }))).toEqual([3, 2])
    expect(positions(await store.events.listByStream(stream, { limit: 2, before: 2 }))).toEqual([1])
    expect(positions(await store.events.listBySubject(stream, 'A.I.1.i.a'))).toEqual([3, 1])
    expect(positions(await store.events.listBySubject(stream, 'A.I.1.i.a', 1))).toEqual([3])
  })
})

eachEngine('a tampered trace', (engine) => {
  test.each([
    ['a changed reason', `update event set reason = 'lain' where position = 2`, [{ position: 2, fault: 'changed' }]],
    ['an event taken out', `delete from event where position = 2`, [{ position: 2, fault: 'missing' }]],
    ['the last event taken away', `delete from event where position = 3`, [{ position: 2, fault: 'head' }]],
    [
      'an event hashed anew by hand',
      `update event set hash = '${'a'.repeat(64)}' where position = 2`,
      [
        { position: 2, fault: 'changed' },
        { position: 3, fault: 'unlinked' },
      ],
    ],
    ['a head taken away', 'delete from stream_head', [{ position: 3, fault: 'head' }]],
  ])('%s is found where it is', async (_name, statement, faults) => {
    const database = await testDatabase(engine)
    const store = createStore(database)
    for (const newValue of [1, 2, 3]) await append(store, { newValue })
    expect(await verifyTrace(store)).toEqual([])

    await tamper(database, statement)

    expect(await verifyTrace(store)).toEqual(faults.map((fault) => ({ stream, ...fault })))
  })

  test('a chain rebuilt from end to end does not agree with the day’s anchor', async () => {
    const database = await testDatabase(engine)
    const store = createStore(database)
    await append(store, { reason: 'asli' })
    await store.anchors.seal('2026-05-12', '2026-05-13T00:05:00.000Z')

    await tamper(database, 'delete from event')
    await sql`delete from stream_head`.execute(database.db)
    await append(store, { reason: 'palsu' })

    expect(await verifyTrace(store)).toEqual([{ day: '2026-05-12', fault: 'heads' }])
  })
})

eachEngine('anchors', (engine) => {
  test('a day is sealed once, over the heads it ended with, and follows on the one before', async () => {
    const store = await testStore(engine)
    await append(store)
    await append(store, { stream: 'administration', at: '2026-05-13T00:00:00.000Z' })
    const sealed = '2026-05-14T00:05:00.000Z'

    const first = await store.anchors.seal('2026-05-12', sealed)
    const second = await store.anchors.seal('2026-05-13', sealed)
    expect(first).toMatchObject({ day: '2026-05-12', streams: 1, previousHash: noHash })
    expect(second).toMatchObject({ streams: 2, previousHash: first?.hash })
    expect(await store.anchors.seal('2026-05-13', sealed)).toBeUndefined()
    expect(await store.anchors.seal('2026-05-12', sealed)).toBeUndefined()

    await append(store, { at: '2026-05-14T08:00:00.000Z' })
    expect(await store.anchors.latest()).toEqual(second)
    expect(await store.anchors.list()).toEqual([first, second])
    expect(await verifyTrace(store)).toEqual([])
  })
})

eachEngine('leases', (engine) => {
  const [ten, eleven, twelve] = ['10', '11', '12'].map((hour) => `2026-05-12T${hour}:00:00.000Z`) as [
    string,
    string,
    string,
  ]

  test('of many who reach for a lease, one gets it', async () => {
    const { leases } = await testStore(engine)
    const taken = await Promise.all(['a', 'b', 'c', 'd'].map((holder) => leases.take('snapshots', holder, ten, eleven)))
    expect(taken.filter(Boolean)).toHaveLength(1)
  })

  test('it can be kept, given back, and taken over when it has run out', async () => {
    const { leases } = await testStore(engine)
    expect(await leases.take('snapshots', 'a', ten, eleven)).toBe(true)
    expect(await leases.take('snapshots', 'b', ten, eleven)).toBe(false)
    expect(await leases.take('snapshots', 'a', ten, eleven)).toBe(true)
    expect(await leases.renew('snapshots', 'b', ten, twelve)).toBe(false)
    expect(await leases.take('snapshots', 'b', eleven, twelve)).toBe(true)
    expect(await leases.renew('snapshots', 'a', ten, twelve)).toBe(false)
    expect(await leases.renew('snapshots', 'b', eleven, twelve)).toBe(true)

    await leases.release('snapshots', 'a')
    expect(await leases.take('snapshots', 'a', eleven, twelve)).toBe(false)
    await leases.release('snapshots', 'b')
    expect(await leases.take('snapshots', 'a', eleven, twelve)).toBe(true)
  })
})
