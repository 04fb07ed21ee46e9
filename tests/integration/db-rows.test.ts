import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { eachEngine, testDatabase } from '#tests/support/test-store.ts'

eachEngine('rows', (engine) => {
  test('have the names of the program, however often a query is asked', async () => {
    const { db } = await testDatabase(engine)
    const ask = () => sql`select 'x' as first_name, 2 as last_place, null as no_value`.execute(db)
    const row = { firstName: 'x', lastPlace: 2, noValue: null }
    for (let time = 0; time < 3; time++) expect((await ask()).rows).toEqual([row])
  })

  test('have one property for two columns of one name: the last holds', async () => {
    const { db } = await testDatabase(engine)
    const ask = () => sql`select 1 as one_name, 2 as other, 3 as one_name`.execute(db)
    for (let time = 0; time < 3; time++) expect((await ask()).rows).toEqual([{ oneName: 3, other: 2 }])
  })

  test('are found where there were none before', async () => {
    const { store, ask } = await lease(engine)
    expect(await ask()).toEqual([])
    await store('b')
    expect(await ask()).toEqual([{ name: 'b', expiresAt: '2026-05-12T00:00:00.000Z' }])
    await store('c')
    expect(await ask()).toHaveLength(2)
  })
})

describe('on SQLite', () => {
  test('rows follow a table that is changed between two questions', async () => {
    const { db } = await testDatabase('sqlite')
    await sql`create table plan_of_day (first_part text)`.execute(db)
    await sql`insert into plan_of_day values ('a')`.execute(db)
    const ask = async () => (await sql`select * from plan_of_day`.execute(db)).rows
    expect(await ask()).toEqual([{ firstPart: 'a' }])
    await sql`alter table plan_of_day rename column first_part to early_part`.execute(db)
    expect(await ask()).toEqual([{ earlyPart: 'a' }])
    expect(await ask()).toEqual([{ earlyPart: 'a' }])
    await sql`alter table plan_of_day add column late_part text`.execute(db)
    expect(await ask()).toEqual([{ earlyPart: 'a', latePart: null }])
  })

  test('rows that are read one by one have the same names', async () => {
    const { db } = await testDatabase('sqlite')
    const names: unknown[] = []
    const units = db
      .selectFrom('streamHead')
      .select(sql<number>`1`.as('first_name'))
      .limit(2)
    await db
      .insertInto('streamHead')
      .values([head('a'), head('b')])
      .execute()
    for await (const row of units.stream()) names.push(row)
    expect(names).toEqual([{ firstName: 1 }, { firstName: 1 }])
    expect(await units.execute()).toEqual(names)
  })
})

function head(stream: string) {
  return { stream, position: 1, hash: 'a'.repeat(64) }
}

async function lease(engine: 'sqlite' | 'postgres') {
  const { db } = await testDatabase(engine)
  return {
    ask: () => db.selectFrom('lease').select(['name', 'expiresAt']).orderBy('name').execute(),
    async store(name: string) {
      const expiresAt = '2026-05-12T00:00:00.000Z'
      await db.insertInto('lease').values({ name, holder: 'here', expiresAt }).execute()
    },
  }
}
