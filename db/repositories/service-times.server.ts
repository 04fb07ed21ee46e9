import { sql } from 'kysely'
import type { Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { saveOverSeen } from '#db/dialect/seen-version.server.ts'
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

/** What of a service in a month is counted for indicators. */
export type CountedTimes = Pick<
  ServiceTimeRow,
  'month' | 'service' | 'standardDays' | 'finished' | 'onTime' | 'measured' | 'workingDays'
> & {
  /** When its month was recorded: UTC ISO text. */
  readonly recordedAt: string
}

const rowsAtOnce = 200
const zero = sql<number>`0`
const noNumber = sql<number | null>`cast(null as integer)`
const noText = sql<string | null>`cast(null as text)`
type What = 'time' | 'open' | 'late'
const isOne = (what: What) => sql<What>`${sql.lit(what)}`.as('what')

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

    /** The counts of some months, the oldest first, and what is known at the end of the last of them. One query. */
    async listForCounting(
      officeId: string,
      from: string,
      to: string,
    ): Promise<Standing & { readonly times: readonly CountedTimes[] }> {
      const rows = await db
        .selectFrom('serviceTime as time')
        .innerJoin('serviceTimeMonth as recorded', (join) =>
          join.onRef('recorded.officeId', '=', 'time.officeId').onRef('recorded.month', '=', 'time.month'),
        )
        .select([isOne('time'), 'time.month as day'])
        .select((eb) => eb.ref('recorded.recordedAt').$castTo<string | null>().as('at'))
        .select('time.standardDays')
        .select((eb) => eb.ref('time.service').$castTo<string | null>().as('service'))
        .select((eb) => eb.ref('time.finished').$castTo<number | null>().as('count'))
        .select(['time.onTime', 'time.measured', 'time.workingDays'])
        .where('time.officeId', '=', officeId)
        .where('time.month', '>=', from)
        .where('time.month', '<=', to)
        .unionAll(
          db
            .selectFrom('serviceTimeStanding as standing')
            .leftJoin('serviceTimeOpen as open', 'open.officeId', 'standing.officeId')
            .select([isOne('open'), 'standing.asOf as day', 'open.startedOn as at', noNumber.as('standardDays')])
            .select(['open.service', 'open.count', zero.as('onTime'), zero.as('measured'), zero.as('workingDays')])
            .where('standing.officeId', '=', officeId),
        )
        .unionAll(
          db
            .selectFrom('serviceTimeLate')
            .select([isOne('late'), 'atMonth as day', noText.as('at'), noNumber.as('standardDays')])
            .select(['service', 'count', zero.as('onTime'), zero.as('measured'), zero.as('workingDays')])
            .where('officeId', '=', officeId)
            .where('atMonth', '=', to),
        )
        .orderBy('day')
        .execute()
      return {
        asOf: rows.find(({ what }) => what === 'open')?.day ?? null,
        times: rows.flatMap(({ what, day, service, at, count, ...times }) =>
          what === 'time' && service !== null && at !== null
            ? [{ ...times, month: day, recordedAt: at, service, finished: count ?? 0 }]
            : [],
        ),
        open: rows.flatMap(({ what, service, at, count }) =>
          what === 'open' && service !== null && at !== null ? [{ service, startedOn: at, count: count ?? 0 }] : [],
        ),
        late: rows.flatMap(({ what, service, count }) =>
          what === 'late' && service !== null ? [{ service, count: count ?? 0 }] : [],
        ),
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
      const key = { officeId: month.officeId, month: month.month }
      if (!(await saveOverSeen(db, 'serviceTimeMonth', ['officeId', 'month'], month, expectedVersion))) return false
      for (const table of ['serviceTime', 'serviceTimeLate'] as const) {
        await db.deleteFrom(table).where('officeId', '=', key.officeId).where('month', '=', key.month).execute()
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
      if (!(await saveOverSeen(db, 'serviceTimeStanding', ['officeId'], standing, expectedVersion))) return false
      await db.deleteFrom('serviceTimeOpen').where('officeId', '=', officeId).execute()
      for (let start = 0; start < open.length; start += rowsAtOnce) {
        const some = open.slice(start, start + rowsAtOnce).map((one) => ({ ...one, officeId }))
        await db.insertInto('serviceTimeOpen').values(some).execute()
      }
      return true
    },
  }
}
