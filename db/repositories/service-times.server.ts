import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type {
  ServiceTimeLateTable,
  ServiceTimeMonthTable,
  ServiceTimeOpenTable,
  ServiceTimeStandingTable,
  ServiceTimeTable,
} from '#db/schema.ts'

export type ServiceTimeMonth = Selectable<ServiceTimeMonthTable>
export type ServiceTimeRow = Selectable<ServiceTimeTable>
export type ServiceTimeStanding = Selectable<ServiceTimeStandingTable>
type OpenRow = Selectable<ServiceTimeOpenTable>
type LateRow = Selectable<ServiceTimeLateTable>

/** What is known at the end of a month: open applications by the day they began, and those finished late since. */
export type Standing = {
  /** The day of which the open ones are known; null when nothing is known of any. */
  readonly asOf: string | null
  readonly open: readonly Omit<OpenRow, 'officeId'>[]
  readonly late: readonly { readonly service: string; readonly count: number }[]
}

const rowsAtOnce = 200

/** How long services took, as counts by office, month and service. */
export function serviceTimesRepository(db: Database) {
  return {
    /** The months of an office that are known, the newest first. */
    listMonths(officeId: string, from: string, to: string): Promise<ServiceTimeMonth[]> {
      return db
        .selectFrom('serviceTimeMonth')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('month', '>=', from)
        .where('month', '<=', to)
        .orderBy('month', 'desc')
        .execute()
    },

    /** The services of months, the oldest month first. */
    listTimes(officeId: string, from: string, to: string): Promise<ServiceTimeRow[]> {
      return db
        .selectFrom('serviceTime')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('month', '>=', from)
        .where('month', '<=', to)
        .orderBy('month')
        .orderBy('service')
        .execute()
    },

    /** What is known of open applications at the end of a month, in one query. */
    async standingAt(officeId: string, month: string): Promise<Standing> {
      const rows = await db
        .selectFrom('serviceTimeStanding as standing')
        .leftJoin('serviceTimeOpen as open', 'open.officeId', 'standing.officeId')
        .select(['standing.asOf', 'open.service', 'open.startedOn', 'open.count'])
        .where('standing.officeId', '=', officeId)
        .unionAll(
          db
            .selectFrom('serviceTimeLate')
            .select((eb) => [eb.val('').as('asOf'), 'service', 'atMonth as startedOn', 'count'])
            .where('officeId', '=', officeId)
            .where('atMonth', '=', month),
        )
        .execute()
      const filled = rows.flatMap(({ asOf, service, startedOn, count }) => {
        return service === null || startedOn === null || count === null
          ? []
          : [{ isLate: asOf === '', service, startedOn, count: Number(count) }]
      })
      return {
        asOf: rows.find(({ asOf }) => asOf !== '')?.asOf ?? null,
        open: filled
          .filter(({ isLate }) => !isLate)
          .map(({ service, startedOn, count }) => ({ service, startedOn, count })),
        late: filled.filter(({ isLate }) => isLate).map(({ service, count }) => ({ service, count })),
      }
    },

    /** What was open late before it was finished in some months. */
    listLate(officeId: string, from: string, to: string): Promise<LateRow[]> {
      return db
        .selectFrom('serviceTimeLate')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('month', '>=', from)
        .where('month', '<=', to)
        .execute()
    },

    findStanding(officeId: string): Promise<ServiceTimeStanding | undefined> {
      return db.selectFrom('serviceTimeStanding').selectAll().where('officeId', '=', officeId).executeTakeFirst()
    },

    /** Writes a month over the version that was read (0: there was none); false when it has changed meanwhile. */
    async replaceMonth(
      month: Omit<ServiceTimeMonth, 'version'>,
      expectedVersion: number,
      times: readonly Omit<ServiceTimeRow, 'officeId' | 'month'>[],
      late: readonly Omit<LateRow, 'officeId' | 'month'>[],
    ): Promise<boolean> {
      const row = { ...month, version: expectedVersion + 1 }
      const key = { officeId: month.officeId, month: month.month }
      if (expectedVersion === 0) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('serviceTimeMonth')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows !== 1n) return false
      } else {
        const { numUpdatedRows } = await db
          .updateTable('serviceTimeMonth')
          .set(row)
          .where('officeId', '=', key.officeId)
          .where('month', '=', key.month)
          .where('version', '=', expectedVersion)
          .executeTakeFirst()
        if (numUpdatedRows !== 1n) return false
        for (const table of ['serviceTime', 'serviceTimeLate'] as const) {
          await db.deleteFrom(table).where('officeId', '=', key.officeId).where('month', '=', key.month).execute()
        }
      }
      for (let start = 0; start < times.length; start += rowsAtOnce) {
        const some = times.slice(start, start + rowsAtOnce).map((time) => ({ ...time, ...key }))
        await db.insertInto('serviceTime').values(some).execute()
      }
      for (let start = 0; start < late.length; start += rowsAtOnce) {
        const some = late.slice(start, start + rowsAtOnce).map((one) => ({ ...one, ...key }))
        await db.insertInto('serviceTimeLate').values(some).execute()
      }
      return true
    },

    /** Writes what is open over the version that was read (0: nothing was known); false when it changed meanwhile. */
    async replaceOpen(
      standing: Omit<ServiceTimeStanding, 'version'>,
      expectedVersion: number,
      open: readonly Omit<OpenRow, 'officeId'>[],
    ): Promise<boolean> {
      const { officeId } = standing
      const row = { ...standing, version: expectedVersion + 1 }
      if (expectedVersion === 0) {
        const { numInsertedOrUpdatedRows } = await db
          .insertInto('serviceTimeStanding')
          .values(row)
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst()
        if (numInsertedOrUpdatedRows !== 1n) return false
      } else {
        const { numUpdatedRows } = await db
          .updateTable('serviceTimeStanding')
          .set(row)
          .where('officeId', '=', officeId)
          .where('version', '=', expectedVersion)
          .executeTakeFirst()
        if (numUpdatedRows !== 1n) return false
        await db.deleteFrom('serviceTimeOpen').where('officeId', '=', officeId).execute()
      }
      for (let start = 0; start < open.length; start += rowsAtOnce) {
        const some = open.slice(start, start + rowsAtOnce).map((one) => ({ ...one, officeId }))
        await db.insertInto('serviceTimeOpen').values(some).execute()
      }
      return true
    },
  }
}
