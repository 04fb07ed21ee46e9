import type { StagedReading } from '#app/use-cases/exchange/import-desk.server.ts'
import type { ExchangeImportTable } from '#db/schema.ts'
import { at } from '#tests/support/builders.ts'

/** The answer of the seed that a staged file would change, as a tick of its page. */
export const stagedItem = 'A.I.5.i.a'

/** A file of an office that was read and waits: it would change one answer of the area PW. */
export function stagedImport(assessmentId: string, createdBy: string): ExchangeImportTable {
  const item = { code: stagedItem, cell: 'K77', value: 'B', note: null, faults: [], warnings: [], version: 1 }
  const reading: StagedReading = { sheet: 'LKE ZI', items: [item], missing: [], strangers: [] }
  return {
    id: importOf(assessmentId),
    assessmentId,
    fileName: 'LKE ZI.xlsx',
    fileSha256: 'a'.repeat(64),
    reading: JSON.stringify(reading),
    state: 'staged',
    taken: 0,
    createdBy,
    createdAt: at,
    expiresAt: '2026-05-19T02:41:00.000Z',
    decidedBy: null,
    decidedAt: null,
  }
}

export function importOf(assessmentId: string): string {
  return `${assessmentId}-berkas`
}
