import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { holdAgainstReaders, holdAsReader } from '#db/dialect/locks.server.ts'
import { prepared } from '#db/dialect/prepared.server.ts'
import type { CycleTable, CycleWindowTable } from '#db/schema.ts'

export type Cycle = Selectable<CycleTable>
export type CycleWindow = Selectable<CycleWindowTable>

type PlacedWindow = Pick<CycleWindow, 'kind' | 'opensOn' | 'closesOn'> & { readonly path: string }

/** The windows of some units and the exceptions of an assessment; the number of units is part of what is written. */
const windowsAround = (units: number) =>
  prepared<readonly string[], PlacedWindow>(units + 2, (db, assessmentId, cycleId, ...unitIds) =>
    db
      .selectFrom('cycleWindow')
      .innerJoin('organisationUnit', 'organisationUnit.id', 'cycleWindow.unitId')
      .select(['cycleWindow.kind', 'opensOn', 'closesOn', 'organisationUnit.path'])
      .where('cycleId', '=', cycleId!)
      .where('unitId', 'in', unitIds)
      .unionAll(
        db
          .selectFrom('windowException')
          .select(['kind', 'opensOn', 'closesOn', sql<string>`''`.as('path')])
          .where('assessmentId', '=', assessmentId!)
          .where('endedAt', 'is', null),
      ),
  )

/** An office has few units above it, so there are few of these. */
const windowsByUnits = new Map<number, ReturnType<typeof windowsAround>>()

const cycleOf = prepared(1, (db, id: string) => db.selectFrom('cycle').selectAll().where('id', '=', id))

/** The assessment years and their windows. */
export function cyclesRepository(db: Database) {
  return {
    find(id: string): Promise<Cycle | undefined> {
      return cycleOf(db, id).then(({ rows }) => rows[0])
    },

    /**
     * Keeps the targets of the cycle of a period as they are until the transaction ends: belongs before reading what a
     * report is judged by.
     */
    async keepTargets(period: string): Promise<void> {
      const cycle = db
        .selectFrom('cycle')
        .select('cycle.id')
        .where('cycle.id', '=', (eb) =>
          eb.selectFrom('indicatorPeriod').select('indicatorPeriod.cycleId').where('period', '=', period),
        )
      await holdAsReader(db, cycle).execute()
    },

    /** Waits until every report that is being judged by the targets of a cycle is written, and keeps others waiting. */
    async changeTargets(id: string): Promise<void> {
      await holdAgainstReaders(db, db.selectFrom('cycle').select('cycle.id').where('cycle.id', '=', id)).execute()
    },

    findByYear(year: number, institutionKind: Cycle['institutionKind']): Promise<Cycle | undefined> {
      return db
        .selectFrom('cycle')
        .selectAll()
        .where('year', '=', year)
        .where('institutionKind', '=', institutionKind)
        .executeTakeFirst()
    },

    /** The newest year first. */
    list(): Promise<Cycle[]> {
      return db.selectFrom('cycle').selectAll().orderBy('year', 'desc').orderBy('institutionKind').execute()
    },

    async create(cycle: Insertable<CycleTable>): Promise<void> {
      await db.insertInto('cycle').values(cycle).execute()
    },

    /** Changes a cycle that is still at the version expected; false when somebody was faster. */
    async update(
      id: string,
      expectedVersion: number,
      changes: Partial<Pick<Cycle, 'editionId' | 'evidenceFrom' | 'evidenceTo' | 'state'>>,
    ): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('cycle')
        .set({ ...changes, version: expectedVersion + 1 })
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows === 1n
    },

    listWindows(cycleId: string): Promise<CycleWindow[]> {
      return db
        .selectFrom('cycleWindow')
        .selectAll()
        .where('cycleId', '=', cycleId)
        .orderBy('unitId')
        .orderBy('kind')
        .execute()
    },

    /**
     * The windows that may hold for one office: exceptions given to it that were not ended, then the windows of the
     * units at and above it, the nearest first.
     */
    async listWindowsFor(
      { id, cycleId }: { readonly id: string; readonly cycleId: string },
      ancestorIds: readonly string[],
    ): Promise<(Pick<CycleWindow, 'kind' | 'opensOn' | 'closesOn'> & { readonly exception: boolean })[]> {
      const ask = windowsByUnits.get(ancestorIds.length) ?? windowsAround(ancestorIds.length)
      windowsByUnits.set(ancestorIds.length, ask)
      const { rows } = await ask(db, id, cycleId, ...ancestorIds)
      return [...rows]
        .sort((one, other) => rank(other.path) - rank(one.path))
        .map(({ path, ...window }) => ({ ...window, exception: path === '' }))
    },

    /** One window for each kind, branch and cycle; setting it again moves it. */
    async setWindow(window: Insertable<CycleWindowTable>): Promise<void> {
      await db
        .insertInto('cycleWindow')
        .values(window)
        .onConflict((conflict) =>
          conflict.columns(['cycleId', 'unitId', 'kind']).doUpdateSet((eb) => ({
            opensOn: eb.ref('excluded.opensOn'),
            closesOn: eb.ref('excluded.closesOn'),
          })),
        )
        .execute()
    },

    async removeWindow({ cycleId, unitId, kind }: Pick<CycleWindow, 'cycleId' | 'unitId' | 'kind'>): Promise<void> {
      await db
        .deleteFrom('cycleWindow')
        .where('cycleId', '=', cycleId)
        .where('unitId', '=', unitId)
        .where('kind', '=', kind)
        .execute()
    },
  }
}

/** Paths above one office are prefixes of each other: the longest is the nearest, an exception nearer than all. */
function rank(path: string): number {
  return path === '' ? Number.MAX_SAFE_INTEGER : path.length
}
