import { sql, type Kysely } from 'kysely'
import type { OpenDatabase } from './client.server.ts'
import { wordsOf, type Words } from './dialect/words.server.ts'
import { initial } from './migrations/2026-11-21-initial.server.ts'
import { monitoring } from './migrations/2026-11-22-monitoring.server.ts'
import { course } from './migrations/2026-11-22-course.server.ts'
import { findings } from './migrations/2026-11-22-findings.server.ts'
import { exchange } from './migrations/2026-11-22-exchange.server.ts'
import { notices } from './migrations/2026-11-22-notices.server.ts'
import { reporting } from './migrations/2026-11-22-reporting.server.ts'
import { figureImports } from './migrations/2026-11-22-figure-imports.server.ts'
import { review } from './migrations/2026-11-22-review.server.ts'
import { administration } from './migrations/2026-11-22-administration.server.ts'
import { api } from './migrations/2026-11-22-api.server.ts'
import { papers } from './migrations/2026-11-22-papers.server.ts'
import { serviceTimes } from './migrations/2026-11-22-service-times.server.ts'
import { information } from './migrations/2026-11-22-information.server.ts'
import { surveys } from './migrations/2026-11-22-surveys.server.ts'
import { complaints } from './migrations/2026-11-22-complaints.server.ts'
import { publication } from './migrations/2026-11-22-publication.server.ts'
import type { Tables } from './schema.ts'

/** One dated step of the schema. Frozen once it was released; what follows is a step of its own. */
export type Migration = {
  readonly name: string
  readonly statements: (words: Words) => readonly string[]
}

/** Every step, oldest first; written by hand, so that a build finds them all. */
export const migrations: readonly Migration[] = [
  initial,
  notices,
  administration,
  monitoring,
  course,
  review,
  papers,
  findings,
  exchange,
  reporting,
  information,
  serviceTimes,
  surveys,
  complaints,
  publication,
  figureImports,
  api,
]

/** Any number that nobody else uses: PostgreSQL's way to name a lock. */
const lockNumber = 20_261_121

/**
 * Brings the database to the newest schema and tells which steps that took. Each step and its note in the table
 * `migration` are one transaction; several processes may start at once, and each step is done by one of them.
 *
 * @throws when the database knows a step that this program does not: it belongs to a newer version.
 */
export async function migrateToLatest(
  database: OpenDatabase,
  steps: readonly Migration[] = migrations,
  now: () => Date = () => new Date(),
): Promise<readonly string[]> {
  const words = wordsOf(database.engine)
  const applied = await locked(database, (trx) => readApplied(trx, words))
  refuseNewer(applied, steps)

  const done: string[] = []
  for (const step of steps) {
    const worked = await locked(database, async (trx) => {
      if ((await readApplied(trx, words)).includes(step.name)) return false
      for (const statement of step.statements(words)) await sql.raw(statement).execute(trx)
      await sql`insert into migration (name, applied_at) values (${step.name}, ${now().toISOString()})`.execute(trx)
      return true
    })
    if (worked) done.push(step.name)
  }
  return done
}

function locked<Result>({ db, engine }: OpenDatabase, work: (trx: Kysely<Tables>) => Promise<Result>): Promise<Result> {
  return db.transaction().execute(async (trx) => {
    if (engine === 'postgres') {
      // Whoever comes second waits for as long as the first one needs.
      await sql`set local lock_timeout = 0`.execute(trx)
      await sql`select pg_advisory_xact_lock(${lockNumber})`.execute(trx)
    }
    return work(trx)
  })
}

async function readApplied(trx: Kysely<Tables>, { text, table }: Words): Promise<readonly string[]> {
  const columns = `name ${text} primary key, applied_at ${text} not null`
  await sql.raw(`create table if not exists migration (${columns}) ${table}`).execute(trx)
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(trx)
  return rows.map(({ name }) => name)
}

function refuseNewer(applied: readonly string[], steps: readonly Migration[]): void {
  const unknown = applied.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length === 0) return
  throw new Error(`The database is newer than this program: it knows ${unknown.join(', ')}. Start the newer version.`)
}
