import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'
import { personTables, sessionTables } from './initial/accounts.server.ts'
import { answerTables, assessmentTable } from './initial/assessments.server.ts'
import { cycleTables, unitPrerequisiteTable } from './initial/cycles.server.ts'
import { evidenceLinkTable, evidenceTables } from './initial/evidence.server.ts'
import { organisationTables } from './initial/organisation.server.ts'
import { scoreTables } from './initial/scores.server.ts'
import { traceTables } from './initial/trace.server.ts'

/** All tables, each after those it refers to. */
export const initial: Migration = {
  name: '2026-11-21-initial',
  statements: (words: Words) =>
    [
      organisationTables,
      personTables,
      sessionTables,
      cycleTables,
      assessmentTable,
      unitPrerequisiteTable,
      answerTables,
      evidenceTables,
      evidenceLinkTable,
      scoreTables,
      traceTables,
    ].flatMap((tables) => tables(words)),
}
