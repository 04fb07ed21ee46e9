import { sql } from 'kysely'
import type { RawBuilder, Selectable } from 'kysely'
import { surveyInstruments } from '#app/domain/surveys/instruments.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import type { Profile } from '#app/domain/surveys/profile.ts'
import type { DayTally } from '#app/domain/surveys/settled.ts'
import type { ServiceTally } from '#app/domain/surveys/tally.ts'
import type { Database } from '#db/client.server.ts'
import { isPostgres } from '#db/dialect/locks.server.ts'
import type { SurveyAnswerTable, SurveyCommentTable } from '#db/schema.ts'

export type SurveyAnswer = Selectable<SurveyAnswerTable>
export type SurveyComment = Selectable<SurveyCommentTable>
export type CampaignTally = ServiceTally & { readonly campaignId: string }
export type ProfileGroup = Profile & { readonly count: number }

/** As many questions as each survey keeps a digit for. */
const questions: Readonly<Record<SurveyInstrument, number>> = { skm: 9, spak: 5, spkp: 8 }
const columns = [
  ...(['campaignId', 'id', 'answeredOn', 'service', 'source', 'skm', 'spak', 'spkp'] as const),
  ...(['age', 'sex', 'education', 'work'] as const),
]
const rowsAtOnce = 60

/** The nameless answers of the visitors, one row for each visit. */
export function surveyAnswersRepository(db: Database) {
  const answersOf = (campaignIds: readonly string[], days: Days | undefined) => {
    const answers = db.selectFrom('surveyAnswer').where('campaignId', 'in', [...campaignIds])
    return days ? answers.where('answeredOn', '>=', days.from).where('answeredOn', '<=', days.to) : answers
  }

  return {
    /**
     * Adds an answer to a campaign that is open, in one statement; false when it is closed or there is none. On
     * PostgreSQL the campaign is held shared, so that whoever closes it waits for answers on their way.
     */
    async add(answer: SurveyAnswer): Promise<boolean> {
      const open = db
        .selectFrom('surveyCampaign')
        .where('surveyCampaign.id', '=', answer.campaignId)
        .where('surveyCampaign.state', '=', 'open')
        .select(columns.map((column) => sql<string | null>`${answer[column]}`.as(column)))
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('surveyAnswer')
        .columns([...columns])
        .expression(isPostgres(db) ? open.forShare() : open)
        .executeTakeFirst()
      return numInsertedOrUpdatedRows === 1n
    },

    async insertMany(answers: readonly SurveyAnswer[]): Promise<void> {
      for (let start = 0; start < answers.length; start += rowsAtOnce) {
        await db
          .insertInto('surveyAnswer')
          .values(answers.slice(start, start + rowsAtOnce))
          .execute()
      }
    },

    /** The counts of some campaigns by service, of answers on some days where they are named ('YYYY-MM-DD'). */
    async tally(campaignIds: readonly string[], days?: Days): Promise<CampaignTally[]> {
      if (campaignIds.length === 0) return []
      const rows = await answersOf(campaignIds, days)
        .groupBy(['campaignId', 'service'])
        .orderBy('campaignId')
        .orderBy('service')
        .select(['campaignId', 'service', ...counts()])
        .execute()
      return rows.map((row) => tallyOf(row as unknown as Counted))
    },

    /** The same day by day, for campaigns that run. */
    async tallyByDay(campaignIds: readonly string[], days?: Days): Promise<(CampaignTally & DayTally)[]> {
      if (campaignIds.length === 0) return []
      const rows = await answersOf(campaignIds, days)
        .groupBy(['campaignId', 'service', 'answeredOn'])
        .orderBy('campaignId')
        .orderBy('service')
        .orderBy('answeredOn')
        .select(['campaignId', 'service', 'answeredOn', ...counts()])
        .execute()
      return rows.map((row) => ({ ...tallyOf(row as unknown as Counted), answeredOn: row.answeredOn }))
    },

    /** How many of a campaign's respondents, up to a day where one is named, are alike in all they said of themselves. */
    async groupProfiles(campaignId: string, until?: string): Promise<ProfileGroup[]> {
      const rows = await db
        .selectFrom('surveyAnswer')
        .where('campaignId', '=', campaignId)
        .$if(until !== undefined, (query) => query.where('answeredOn', '<=', until!))
        .groupBy(['age', 'sex', 'education', 'work'])
        .select(['age', 'sex', 'education', 'work', (eb) => eb.fn.countAll().as('count')])
        .execute()
      return rows.map((row) => ({ ...row, count: Number(row.count) }))
    },

    async addComment(comment: SurveyComment): Promise<void> {
      await db.insertInto('surveyComment').values(comment).execute()
    },

    /** What people wrote, in no order that tells when. */
    async listComments(campaignId: string, limit: number): Promise<readonly string[]> {
      const rows = await db
        .selectFrom('surveyComment')
        .select('comment')
        .where('campaignId', '=', campaignId)
        .orderBy('id')
        .limit(limit)
        .execute()
      return rows.map(({ comment }) => comment)
    },
  }
}

type Days = { readonly from: string; readonly to: string }
type Counted = Readonly<Record<string, string | number>>

/** Visits, those of them on paper, and what each survey counts. */
function counts() {
  return [
    sql<number>`count(*)`.as('answers'),
    sql<number>`sum(case when source = 'paper' then 1 else 0 end)`.as('paper'),
    ...surveyInstruments.flatMap((instrument) => countsOf(instrument)),
  ]
}

/** The respondents of a survey and the sum of each question, counted inside the database. */
function countsOf(instrument: SurveyInstrument) {
  const digits = sql.ref(instrument)
  const sums = Array.from({ length: questions[instrument] }, (_question, place) => {
    const digit: RawBuilder<number> = sql`cast(substr(${digits}, ${sql.lit(place + 1)}, 1) as integer)`
    return sql<number>`coalesce(sum(${digit}), 0)`.as(`${instrument}${place + 1}`)
  })
  return [sql<number>`count(${digits})`.as(`${instrument}Count`), ...sums]
}

function tallyOf(row: Counted): CampaignTally {
  const of = (instrument: SurveyInstrument) => ({
    respondents: Number(row[`${instrument}Count`]),
    sums: Array.from({ length: questions[instrument] }, (_sum, place) => Number(row[`${instrument}${place + 1}`])),
  })
  return {
    campaignId: String(row['campaignId']),
    service: String(row['service']),
    answers: Number(row['answers']),
    paper: Number(row['paper']),
    skm: of('skm'),
    spak: of('spak'),
    spkp: of('spkp'),
  }
}
