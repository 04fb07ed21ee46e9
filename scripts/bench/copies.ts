import { sql, type RawBuilder } from 'kysely'
import type { Database } from '#db/client.server.ts'
import type { Tables } from '#db/schema.ts'

/** An office with everything it did this year, and the offices that are to have done the same. */
export type Copying = {
  readonly officeId: string
  readonly assessmentId: string
  /** First and last id of the copies, which are told apart from all others by this range. */
  readonly first: string
  readonly last: string
}

const office = sql`target.id`
const assessment = sql`target.id || '-2026'`
const piece = (column: string) => sql`source.${sql.ref(column)} || '.' || target.id`

type Copied = {
  readonly table: keyof Tables
  /** The column that tells whose the rows are. */
  readonly of: 'id' | 'officeId' | 'assessmentId' | 'pieceId'
  readonly renamed: Readonly<Record<string, RawBuilder<unknown>>>
}

const ofAssessment = (table: keyof Tables): Copied => ({
  table,
  of: 'assessmentId',
  renamed: { assessmentId: assessment },
})

/** What each table's copies are called; the trace is not copied: its chains are made event by event. */
const copied: readonly Copied[] = [
  { table: 'assessment', of: 'id', renamed: { id: assessment, officeId: office } },
  ofAssessment('answer'),
  ofAssessment('verdict'),
  ofAssessment('unitPrerequisite'),
  ofAssessment('expectedDocument'),
  ofAssessment('assessmentMove'),
  { table: 'evidencePiece', of: 'officeId', renamed: { id: piece('id'), officeId: office } },
  { table: 'evidenceVersion', of: 'pieceId', renamed: { pieceId: piece('pieceId') } },
  {
    table: 'evidenceLink',
    of: 'assessmentId',
    renamed: { assessmentId: assessment, pieceId: piece('pieceId'), officeId: office },
  },
  ofAssessment('score'),
  ofAssessment('scoreSummary'),
  ofAssessment('scoreSnapshot'),
]

/** Gives offices that stand in the tree already the year of another one, inside the database and so quickly. */
export async function copyYear(db: Database, copying: Copying): Promise<void> {
  for (const { table, of, renamed } of copied) {
    const [sample] = (await sql<object>`select * from ${sql.table(table)} limit 1`.execute(db)).rows
    if (!sample) continue
    const columns = Object.keys(sample)
    await sql`
      insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
      select ${sql.join(columns.map((column) => renamed[column] ?? sql`source.${sql.ref(column)}`))}
      from ${sql.table(table)} as source, ${sql.table('organisationUnit')} as target
      where ${whose(of, copying)} and target.id between ${copying.first} and ${copying.last}`.execute(db)
  }
}

function whose(of: Copied['of'], { officeId, assessmentId }: Copying): RawBuilder<unknown> {
  if (of === 'id' || of === 'assessmentId') return sql`source.${sql.ref(of)} = ${assessmentId}`
  if (of === 'officeId') return sql`source.${sql.ref('officeId')} = ${officeId}`
  const pieces = sql`select id from ${sql.table('evidencePiece')} where ${sql.ref('officeId')} = ${officeId}`
  return sql`source.${sql.ref('pieceId')} in (${pieces})`
}
