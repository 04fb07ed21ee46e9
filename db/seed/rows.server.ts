import type { Insertable } from 'kysely'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type {
  AnswerTable,
  AssessmentMoveTable,
  AssessmentTable,
  EvidenceLinkTable,
  EvidencePieceTable,
  EvidenceVersionTable,
  ExpectedDocumentTable,
  UnitPrerequisiteTable,
  VerdictTable,
} from '#db/schema.ts'

/** All that is put into the database for one office. */
export type OfficeRows = {
  readonly assessment: Insertable<AssessmentTable>
  readonly answers: Insertable<AnswerTable>[]
  readonly verdicts: Insertable<VerdictTable>[]
  readonly pieces: Insertable<EvidencePieceTable>[]
  readonly versions: Insertable<EvidenceVersionTable>[]
  readonly links: Insertable<EvidenceLinkTable>[]
  readonly ticks: ExpectedDocumentTable[]
  readonly moves: Insertable<AssessmentMoveTable>[]
  readonly prerequisites: Insertable<UnitPrerequisiteTable>[]
  readonly events: NewEvent[]
}

/** A file as the evidence store keeps it. */
export type KeptFile = {
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  readonly extension: string
  readonly name: string
}
