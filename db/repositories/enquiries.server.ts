import { sql } from 'kysely'
import type { Insertable, Selectable } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { EnquiryTable } from '#db/schema.ts'

export type Enquiry = Selectable<EnquiryTable>

/** What an act changes of an enquiry; whatever is left out stays. */
export type EnquiryChange = Partial<
  Pick<
    Enquiry,
    | 'channel'
    | 'service'
    | 'topic'
    | 'outcome'
    | 'answeredAt'
    | 'answeredOn'
    | 'minutes'
    | 'note'
    | 'withdrawnAt'
    | 'withdrawnBy'
  >
>

/** Days of an office, the first and the last one included. */
export type OfficeDays = { readonly officeId: string; readonly from: string; readonly to: string }

/** Enquiries of one channel: all, those answered on their working day, and the minutes of those answered at all. */
export type ChannelCount = {
  readonly channel: string
  readonly count: number
  readonly sameDay: number
  readonly answered: number
  readonly minutes: number
}

type ByPerson = { readonly officeId: string; readonly personId: string; readonly since: string }

const rowsAtOnce = 500

/** What is asked at the information centres. Whatever was taken back is never counted and never listed. */
export function enquiriesRepository(db: Database) {
  const kept = ({ officeId, from, to }: OfficeDays) =>
    db
      .selectFrom('enquiry')
      .where('officeId', '=', officeId)
      .where('askedOn', '>=', from)
      .where('askedOn', '<=', to)
      .where('withdrawnAt', 'is', null)

  return {
    async insertMany(rows: readonly Insertable<EnquiryTable>[]): Promise<void> {
      for (let start = 0; start < rows.length; start += rowsAtOnce) {
        await db
          .insertInto('enquiry')
          .values(rows.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    /** One enquiry, also when it was taken back. */
    find(id: string): Promise<Enquiry | undefined> {
      return db.selectFrom('enquiry').selectAll().where('id', '=', id).executeTakeFirst()
    },

    /** Changes an enquiry that still is at the version that was seen; false when somebody was faster. */
    async change(id: string, expectedVersion: number, change: EnquiryChange): Promise<boolean> {
      const { numUpdatedRows } = await db
        .updateTable('enquiry')
        .set({ ...change, version: expectedVersion + 1 })
        .where('id', '=', id)
        .where('version', '=', expectedVersion)
        .executeTakeFirst()
      return numUpdatedRows > 0n
    },

    /** What still waits for an answer, the longest due first. */
    listWaiting(officeId: string, limit: number): Promise<Enquiry[]> {
      return db
        .selectFrom('enquiry')
        .selectAll()
        .where('officeId', '=', officeId)
        .where('answeredAt', 'is', null)
        .where('withdrawnAt', 'is', null)
        .orderBy('dueOn')
        .orderBy('askedAt')
        .orderBy('id')
        .limit(limit)
        .execute()
    },

    /** How many wait, and how many of them since before a day. */
    async countWaiting(
      officeId: string,
      today: string,
    ): Promise<{ readonly waiting: number; readonly overdue: number }> {
      const row = await db
        .selectFrom('enquiry')
        .select((eb) => eb.fn.countAll().as('waiting'))
        .select((eb) => eb.fn.sum(eb.case().when('dueOn', '<', today).then(1).else(0).end()).as('overdue'))
        .where('officeId', '=', officeId)
        .where('answeredAt', 'is', null)
        .where('withdrawnAt', 'is', null)
        .executeTakeFirstOrThrow()
      return { waiting: Number(row.waiting), overdue: Number(row.overdue ?? 0) }
    },

    /** How many questions of each office and due day wait, for due days between two days, the second left out. */
    async listOverdue(from: string, before: string) {
      const rows = await db
        .selectFrom('enquiry')
        .innerJoin('organisationUnit as office', 'office.id', 'enquiry.officeId')
        .select(['enquiry.officeId', 'office.path', 'office.timezone', 'enquiry.dueOn'])
        .select((eb) => eb.fn.countAll().as('count'))
        .where('enquiry.answeredAt', 'is', null)
        .where('enquiry.withdrawnAt', 'is', null)
        .where('enquiry.dueOn', '>=', from)
        .where('enquiry.dueOn', '<', before)
        .groupBy(['enquiry.officeId', 'office.path', 'office.timezone', 'enquiry.dueOn'])
        .orderBy('enquiry.officeId')
        .orderBy('enquiry.dueOn')
        .execute()
      return rows.map((row) => ({ ...row, count: Number(row.count) }))
    },

    /** The newest entries of a day. */
    listByDay(officeId: string, day: string, limit: number): Promise<Enquiry[]> {
      return kept({ officeId, from: day, to: day })
        .selectAll()
        .orderBy('askedAt', 'desc')
        .orderBy('id')
        .limit(limit)
        .execute()
    },

    /** The channel of the last entry that somebody made at an office since a day. */
    async lastChannel({ officeId, personId, since }: ByPerson): Promise<string | undefined> {
      const row = await db
        .selectFrom('enquiry')
        .select('channel')
        .where('officeId', '=', officeId)
        .where('askedOn', '>=', since)
        .where('withdrawnAt', 'is', null)
        .where('enteredBy', '=', personId)
        .orderBy('askedOn', 'desc')
        .orderBy('askedAt', 'desc')
        .limit(1)
        .executeTakeFirst()
      return row?.channel
    },

    /** Every channel on which anything was asked since a day, with what was asked on the days themselves. */
    async countUsedChannels(
      since: string,
      { officeId, from, to }: OfficeDays,
    ): Promise<Pick<ChannelCount, 'channel' | 'count' | 'sameDay'>[]> {
      const rows = await kept({ officeId, from: since, to })
        .select('channel')
        .select(sql<number>`sum(case when asked_on >= ${from} then 1 else 0 end)`.as('count'))
        .select(
          sql<number>`sum(case when asked_on >= ${from} and answered_on <= due_on then 1 else 0 end)`.as('sameDay'),
        )
        .groupBy('channel')
        .orderBy('channel')
        .execute()
      return rows.map(({ channel, count, sameDay }) => ({ channel, count: Number(count), sameDay: Number(sameDay) }))
    },

    async countByChannel(days: OfficeDays): Promise<ChannelCount[]> {
      const rows = await kept(days)
        .select('channel')
        .select((eb) => eb.fn.countAll().as('count'))
        .select((eb) => eb.fn.count('answeredAt').as('answered'))
        .select((eb) => eb.fn.sum('minutes').as('minutes'))
        .select(sql<number>`sum(case when answered_on <= due_on then 1 else 0 end)`.as('sameDay'))
        .groupBy('channel')
        .orderBy('channel')
        .execute()
      return rows.map(({ channel, count, answered, minutes, sameDay }) => ({
        channel,
        count: Number(count),
        answered: Number(answered),
        minutes: Number(minutes ?? 0),
        sameDay: Number(sameDay),
      }))
    },

    async countByTopic(days: OfficeDays): Promise<{ readonly topic: string; readonly count: number }[]> {
      const rows = await kept(days)
        .select('topic')
        .select((eb) => eb.fn.countAll().as('count'))
        .groupBy('topic')
        .orderBy('topic')
        .execute()
      return rows.map(({ topic, count }) => ({ topic, count: Number(count) }))
    },

    async countByHour(
      days: OfficeDays,
    ): Promise<{ readonly day: string; readonly hour: number; readonly count: number }[]> {
      const rows = await kept(days)
        .select(['askedOn', 'askedHour'])
        .select((eb) => eb.fn.countAll().as('count'))
        .groupBy(['askedOn', 'askedHour'])
        .orderBy('askedOn')
        .orderBy('askedHour')
        .execute()
      return rows.map(({ askedOn, askedHour, count }) => ({
        day: askedOn,
        hour: Number(askedHour),
        count: Number(count),
      }))
    },

    /** Counts of days, channels, services, topics and outcomes, for a list to take away. */
    async countAll(days: OfficeDays) {
      const rows = await kept(days)
        .select(['askedOn', 'channel', 'service', 'topic'])
        .select((eb) => eb.fn.countAll().as('count'))
        .select((eb) => eb.fn.count('answeredAt').as('answered'))
        .select(sql<number>`sum(case when answered_on <= due_on then 1 else 0 end)`.as('sameDay'))
        .groupBy(['askedOn', 'channel', 'service', 'topic'])
        .orderBy('askedOn')
        .orderBy('channel')
        .orderBy('topic')
        .orderBy('service')
        .execute()
      return rows.map(({ count, answered, sameDay, ...row }) => ({
        ...row,
        count: Number(count),
        answered: Number(answered),
        sameDay: Number(sameDay),
      }))
    },
  }
}
