import { sql, type SqlBool } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { containsText, inAnyBranch } from '#db/dialect/conditions.server.ts'
import type { AnswerTable, VerdictTable } from '#db/schema.ts'

/** One part of a queue: what a tier judges, in which states and branches. */
export type QueuePart = {
  readonly tier: VerdictTable['tier']
  readonly states: readonly string[]
  readonly branchPaths: readonly string[]
}

export type QueueFilter = {
  readonly parts: readonly QueuePart[]
  /** The day whose names are meant. */
  readonly day: string
  readonly search?: string | undefined
  readonly kanwilId?: string | undefined
  /** Only assessments of which something waits, or of which nothing does. */
  readonly waiting?: boolean | undefined
}

export type QueuedAnswer = Pick<
  AnswerTable,
  'assessmentId' | 'itemCode' | 'tier' | 'value' | 'version' | 'submittedVersion'
>

/** What waits for a verdict, over all the offices of a branch; a page is a few queries whatever the offices. */
export function reviewQueueRepository(db: Database) {
  const queued = ({ parts, day, search, kanwilId, waiting }: QueueFilter) => {
    let offices = db
      .selectFrom('assessment')
      .innerJoin('organisationUnit as office', 'office.id', 'assessment.officeId')
      .leftJoin('organisationName as officeName', (join) =>
        join
          .onRef('officeName.unitId', '=', 'office.id')
          .on('officeName.validFrom', '<=', day)
          .on((eb) => eb.or([eb('officeName.validTo', 'is', null), eb('officeName.validTo', '>=', day)])),
      )
      .where((eb) =>
        eb.or(
          parts.map(({ states, branchPaths }) =>
            eb.and([eb('assessment.state', 'in', [...states]), inAnyBranch(eb.ref('office.path'), branchPaths)]),
          ),
        ),
      )
    if (kanwilId) offices = offices.where('office.parentId', '=', kanwilId)
    if (search?.trim()) offices = offices.where((eb) => containsText(eb.ref('officeName.searchText'), search))
    if (waiting !== undefined) offices = offices.where(waiting ? waits : sql<SqlBool>`not ${waits}`)
    return offices
  }

  return {
    /** A page: what waits before what does not, the oldest day first, and of a day the most points not verified. */
    list(filter: QueueFilter, { limit, offset }: { readonly limit: number; readonly offset: number }) {
      if (filter.parts.length === 0) return Promise.resolve([])
      return queued(filter)
        .leftJoin('scoreSummary as claimed', (join) =>
          join.onRef('claimed.assessmentId', '=', 'assessment.id').on('claimed.track', '=', 'claimed'),
        )
        .leftJoin('scoreSummary as verified', (join) =>
          join.onRef('verified.assessmentId', '=', 'assessment.id').on('verified.track', '=', 'verified'),
        )
        .leftJoin('organisationName as kanwilName', (join) =>
          join
            .onRef('kanwilName.unitId', '=', 'office.parentId')
            .on('kanwilName.validFrom', '<=', filter.day)
            .on((eb) => eb.or([eb('kanwilName.validTo', 'is', null), eb('kanwilName.validTo', '>=', filter.day)])),
        )
        .select(['assessment.id', 'assessment.officeId', 'assessment.cycleId', 'assessment.year', 'assessment.target'])
        .select(['assessment.editionId', 'assessment.state', 'assessment.submittedAt'])
        .select(['office.path as officePath', 'office.timezone', 'office.kind as officeKind'])
        .select(['officeName.name as officeName', 'officeName.shortName as officeShortName'])
        .select(['kanwilName.shortName as kanwilShortName', 'kanwilName.name as kanwilName'])
        .select(['claimed.total as claimedTotal', 'verified.total as verifiedTotal'])
        .orderBy(sql`case when ${waits} then 0 else 1 end`)
        .orderBy(sql`substr(coalesce(assessment.submitted_at, '9'), 1, 10)`)
        .orderBy(sql`coalesce(claimed.total, 0) - coalesce(verified.total, 0)`, 'desc')
        .orderBy('assessment.id')
        .limit(limit)
        .offset(offset)
        .execute()
    },

    /** How many assessments there are, and of how many something waits. */
    async count(filter: QueueFilter): Promise<{ readonly offices: number; readonly waiting: number }> {
      if (filter.parts.length === 0) return { offices: 0, waiting: 0 }
      const row = await queued(filter)
        .select((eb) => eb.fn.countAll().as('offices'))
        .select(sql<number | null>`sum(case when ${waits} then 1 else 0 end)`.as('waiting'))
        .executeTakeFirstOrThrow()
      return { offices: Number(row.offices), waiting: Number(row.waiting ?? 0) }
    },

    /** Names around one assessment, and the finishing that holds in its present state. */
    findHead(assessmentId: string, day: string) {
      return db
        .selectFrom('assessment')
        .innerJoin('organisationUnit as office', 'office.id', 'assessment.officeId')
        .leftJoin('organisationName as officeName', (join) =>
          join
            .onRef('officeName.unitId', '=', 'office.id')
            .on('officeName.validFrom', '<=', day)
            .on((eb) => eb.or([eb('officeName.validTo', 'is', null), eb('officeName.validTo', '>=', day)])),
        )
        .leftJoin('organisationName as kanwilName', (join) =>
          join
            .onRef('kanwilName.unitId', '=', 'office.parentId')
            .on('kanwilName.validFrom', '<=', day)
            .on((eb) => eb.or([eb('kanwilName.validTo', 'is', null), eb('kanwilName.validTo', '>=', day)])),
        )
        .leftJoin('reviewCompletion as finished', (join) =>
          join
            .onRef('finished.assessmentId', '=', 'assessment.id')
            .onRef('finished.state', '=', 'assessment.state')
            .on('finished.reopenedAt', 'is', null),
        )
        .select(['officeName.name as officeName', 'officeName.shortName as officeShortName'])
        .select(['kanwilName.name as kanwilName', 'kanwilName.shortName as kanwilShortName'])
        .select(['finished.round', 'finished.finishedAt'])
        .where('assessment.id', '=', assessmentId)
        .executeTakeFirst()
    },

    /** Of some assessments the office's own answers with what decides about their state. */
    async listAnswers(assessmentIds: readonly string[]): Promise<QueuedAnswer[]> {
      if (assessmentIds.length === 0) return []
      return db
        .selectFrom('answer')
        .select(['assessmentId', 'itemCode', 'tier', 'value', 'version', 'submittedVersion'])
        .where('assessmentId', 'in', [...assessmentIds])
        .where('tier', '=', 'office')
        .execute()
    },

    async listVerdicts(assessmentIds: readonly string[]) {
      if (assessmentIds.length === 0) return []
      return db
        .selectFrom('verdict')
        .select(['assessmentId', 'itemCode', 'tier', 'answerVersion', 'outcome'])
        .where('assessmentId', 'in', [...assessmentIds])
        .execute()
    },

    /** When single items of some assessments were handed in again last. */
    async listResubmitted(assessmentIds: readonly string[]) {
      if (assessmentIds.length === 0) return []
      return db
        .selectFrom('event')
        .select(['stream as assessmentId', 'subject as itemCode'])
        .select((eb) => eb.fn.max('at').as('at'))
        .where('stream', 'in', [...assessmentIds])
        .where('action', '=', 'item.submitted')
        .groupBy(['stream', 'subject'])
        .execute()
    },
  }
}

/**
 * Whether any claimed item has no verdict of the tier that judges in the state: the same rule as `judgedState`, so that
 * a list can be ordered and cut by it. The first such item is enough.
 */
const waits = sql<SqlBool>`(exists (select 1 from answer as own
  where own.assessment_id = assessment.id and own.tier = 'office' and own.value is not null
  and not exists (select 1 from verdict as given
    where given.assessment_id = own.assessment_id and given.item_code = own.item_code
    and given.tier = case when assessment.state = 'penilaian_kanwil' then 'kanwil' else 'internal' end
    and ((given.outcome = 'accepted' and given.answer_version = own.version)
      or (given.outcome = 'returned' and given.answer_version >= coalesce(own.submitted_version, 0))))))`
