import { sql } from 'kysely'
import type { ExpressionBuilder } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { Tables } from '#db/schema.ts'

/** Which part of an office's list: what is owed, answered, over, or spam. */
export type ComplaintGroup = 'open' | 'answered' | 'closed' | 'spam'

export type ComplaintFilter = {
  readonly group: ComplaintGroup
  readonly kind?: 'complaint' | 'suggestion' | 'praise' | undefined
}

/** Complaints of a branch since a day; `today` decides what is late. Days are 'YYYY-MM-DD'. */
export type BranchFilter = { readonly paths: readonly string[]; readonly since: string; readonly today: string }

/** Lists and counts of complaints. Nothing that is sealed is read here. */
export function complaintListsRepository(db: Database) {
  const ofOffice = (officeId: string, { group, kind }: ComplaintFilter) => {
    const rows = db
      .selectFrom('complaint')
      .where('officeId', '=', officeId)
      .where((eb) => isIn(eb, group))
    return kind ? rows.where('complaint.kind', '=', kind) : rows
  }

  const escalated = ({ paths, today }: Omit<BranchFilter, 'since'>) =>
    db
      .selectFrom('complaint')
      .innerJoin('organisationUnit as office', 'office.id', 'complaint.officeId')
      .where((eb) => inAnyBranch(eb.ref('office.path'), paths))
      .where('resolvedOn', 'is', null)
      .where('spamOn', 'is', null)
      .where((eb) =>
        eb.or([
          eb.and([eb('escalatedAt', 'is not', null), eb('dueOn', '<', today)]),
          eb.and([eb('raisedAt', 'is not', null), eb('handlerId', 'is', null)]),
        ]),
      )

  return {
    /** A page of an office's list, without anything sealed: what is owed by its due day, the rest newest first. */
    list(officeId: string, filter: ComplaintFilter, { limit, offset }: { limit: number; offset: number }) {
      const rows = ofOffice(officeId, filter)
        .leftJoin('person', 'person.id', 'complaint.handlerId')
        .select(['complaint.id', 'complaint.kind', 'channel', 'service', 'complaintClass', 'state', 'receivedOn'])
        .select([
          'dueOn',
          'resolvedOn',
          'reopenedOn',
          'escalatedAt',
          'spamOn',
          'handlerId',
          'person.name as handlerName',
        ])
      const ordered =
        filter.group === 'open'
          ? rows.orderBy(sql`coalesce(due_on, '9999-12-31')`).orderBy('receivedOn')
          : rows.orderBy('receivedOn', 'desc')
      return ordered.orderBy('complaint.id').limit(limit).offset(offset).execute()
    },

    /** How many an office has of each group, and how many of the open ones are late, in one query. */
    async count(officeId: string, kind: ComplaintFilter['kind'], today: string) {
      let rows = db.selectFrom('complaint').where('officeId', '=', officeId)
      if (kind) rows = rows.where('complaint.kind', '=', kind)
      const found = await rows
        .select((eb) => [
          counted(eb, isIn(eb, 'open')).as('open'),
          counted(eb, isIn(eb, 'answered')).as('answered'),
          counted(eb, isIn(eb, 'closed')).as('closed'),
          counted(eb, isIn(eb, 'spam')).as('spam'),
          counted(eb, eb.and([isIn(eb, 'open'), eb('dueOn', '<', today)])).as('late'),
        ])
        .executeTakeFirstOrThrow()
      const { open, answered, closed, spam, late } = found
      return {
        open: Number(open),
        answered: Number(answered),
        closed: Number(closed),
        spam: Number(spam),
        late: Number(late),
      }
    },

    /**
     * What a counter needs, in one query: the complaints that were there between two days, without spam and what was
     * turned away, and the channels by which any ever came up to the second day, spam too.
     */
    async listForCounting(officeId: string, { from, to }: { readonly from: string; readonly to: string }) {
      const complaints = db
        .selectFrom('complaint')
        .select(['channel', 'complaintClass', 'receivedOn', 'dueOn', 'respondedOn', 'resolvedOn', 'compensatedOn'])
        .select(sql<number>`1`.as('isComplaint'))
        .where('officeId', '=', officeId)
        .where('kind', '=', 'complaint')
        .where('spamOn', 'is', null)
        .where('state', '<>', 'ditolak')
        .where('receivedOn', '<=', to)
        .where((eb) =>
          eb.or([eb('resolvedOn', 'is', null), eb('resolvedOn', '>=', from), eb('compensatedOn', '>=', from)]),
        )
      const channels = db
        .selectFrom('complaint')
        .distinct()
        .select(['channel', noText.as('complaintClass'), sql<string>`''`.as('receivedOn'), noText.as('dueOn')])
        .select([noText.as('respondedOn'), noText.as('resolvedOn'), noText.as('compensatedOn')])
        .select(sql<number>`0`.as('isComplaint'))
        .where('officeId', '=', officeId)
        .where('kind', '=', 'complaint')
        .where('receivedOn', '<=', to)
      const rows = await complaints.unionAll(channels).orderBy('channel').execute()
      return {
        channels: rows.filter(({ isComplaint }) => isComplaint === 0).map(({ channel }) => channel),
        complaints: rows.flatMap(({ isComplaint, ...complaint }) => (isComplaint === 1 ? [complaint] : [])),
      }
    },

    /**
     * How many offices of a branch have complaints since a day, or still owe an answer to an older one; and how many
     * complaints of another are overseen there (`listEscalated`). One query.
     */
    async countRegion({ paths, since }: BranchFilter, overseen: Omit<BranchFilter, 'since'>) {
      const offices = db
        .selectFrom('complaint')
        .innerJoin('organisationUnit as office', 'office.id', 'complaint.officeId')
        .select((eb) => eb.fn.count<number>('officeId').distinct().as('total'))
        .where((eb) => inAnyBranch(eb.ref('office.path'), paths))
        .where('complaint.kind', '=', 'complaint')
        .where((eb) => concerns(eb, since))
      const late = escalated(overseen).select((eb) => eb.fn.countAll<number>().as('total'))
      const row = await db.selectNoFrom([offices.as('offices'), late.as('escalated')]).executeTakeFirstOrThrow()
      return { offices: Number(row.offices), escalated: Number(row.escalated) }
    },

    /**
     * The figures of the offices of a branch, those with the most late ones first: what came since a day, and of what is
     * owed everything, however old.
     */
    async listOffices({ paths, since, today }: BranchFilter, { limit, offset }: { limit: number; offset: number }) {
      const rows = await db
        .selectFrom('complaint')
        .innerJoin('organisationUnit as office', 'office.id', 'complaint.officeId')
        .leftJoin('organisationName as named', (join) =>
          join.onRef('named.unitId', '=', 'office.id').on('named.validTo', 'is', null),
        )
        .where((eb) => inAnyBranch(eb.ref('office.path'), paths))
        .where('complaint.kind', '=', 'complaint')
        .where((eb) => concerns(eb, since))
        .groupBy(['office.id', 'named.name'])
        .select((eb) => [
          'office.id as officeId',
          'named.name as officeName',
          counted(eb, eb.and([eb('spamOn', 'is', null), eb('receivedOn', '>=', since)])).as('received'),
          counted(eb, isIn(eb, 'open')).as('open'),
          counted(eb, eb.and([isIn(eb, 'open'), eb('dueOn', '<', today)])).as('late'),
          counted(eb, answered(eb)).as('resolved'),
          counted(eb, eb.and([answered(eb), eb('resolvedOn', '<=', eb.ref('dueOn'))])).as('onTime'),
          counted(eb, eb.and([eb('state', '=', 'ditolak'), eb('spamOn', 'is', null)])).as('rejected'),
          counted(eb, eb('spamOn', 'is not', null)).as('spam'),
        ])
        .orderBy('late', 'desc')
        .orderBy('open', 'desc')
        .orderBy('office.id')
        .limit(limit)
        .offset(offset)
        .execute()
      return rows.map((row) => ({
        ...{ officeId: row.officeId, officeName: row.officeName ?? row.officeId },
        ...{ received: Number(row.received), open: Number(row.open), late: Number(row.late) },
        ...{ resolved: Number(row.resolved), onTime: Number(row.onTime) },
        ...{ rejected: Number(row.rejected), spam: Number(row.spam) },
      }))
    },

    /**
     * A page of what the Kanwil looks at in a branch, the oldest due day first: what is late, and what nobody handles
     * because it concerned its handler.
     */
    listEscalated(filter: Omit<BranchFilter, 'since'>, { limit, offset }: { limit: number; offset: number }) {
      return escalated(filter)
        .leftJoin('organisationName as named', (join) =>
          join.onRef('named.unitId', '=', 'office.id').on('named.validTo', 'is', null),
        )
        .select(['complaint.id', 'office.id as officeId', 'named.name as officeName', 'channel', 'service'])
        .select(['complaintClass', 'state', 'receivedOn', 'dueOn', 'escalatedAt', 'raisedAt', 'handlerId'])
        .orderBy('dueOn')
        .orderBy('complaint.id')
        .limit(limit)
        .offset(offset)
        .execute()
    },
  }
}

const noText = sql<string | null>`cast(null as text)`

type Rows = ExpressionBuilder<Tables, 'complaint'>

function isIn(eb: Rows, group: ComplaintGroup) {
  if (group === 'spam') return eb('spamOn', 'is not', null)
  const real = eb('spamOn', 'is', null)
  if (group === 'open') return eb.and([real, eb('resolvedOn', 'is', null)])
  return eb.and([real, group === 'answered' ? eb('state', '=', 'dijawab') : eb('state', 'in', ['selesai', 'ditolak'])])
}

/** Whether a complaint counts in a region: it came since a day, or an answer to it is still owed. */
function concerns(eb: Rows, since: string) {
  return eb.or([eb('receivedOn', '>=', since), isIn(eb, 'open')])
}

function answered(eb: Rows) {
  return eb.and([eb('spamOn', 'is', null), eb('state', 'in', ['dijawab', 'selesai'])])
}

function counted(eb: Rows, condition: ReturnType<typeof isIn>) {
  return eb.fn.coalesce(eb.fn.sum<number>(eb.case().when(condition).then(1).else(0).end()), eb.lit(0))
}
