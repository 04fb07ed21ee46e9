import { Readable } from 'node:stream'
import { withExtension } from '#app/domain/evidence/file-names.ts'
import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import type { EvidenceStore } from '#app/platform/evidence/evidence-store.server.ts'
import type { SeedDocument } from '#db/seed/documents.server.ts'
import { documentDay } from '#db/seed/evidence-rows.server.ts'
import type { SeedOffice } from '#db/seed/offices.server.ts'
import type { KeptFile } from '#db/seed/rows.server.ts'
import { documentPdf } from './pdf.ts'
import { picture } from './pictures.ts'

/** Makes the file of a document and keeps it the way an upload is kept; null for a link. */
export async function keepFile(
  evidence: EvidenceStore,
  office: SeedOffice,
  document: SeedDocument,
  days: { readonly collectedUntil: string; readonly evidenceFrom: string },
  number: number,
): Promise<KeptFile | null> {
  if (document.form === 'link') return null
  const day = documentDay(document, days.collectedUntil, days.evidenceFrom)
  const made =
    document.form === 'pdf'
      ? { bytes: await documentPdf(office, document, day, number), extension: 'pdf' }
      : await picture(office, document, day)
  const name = withExtension(`${document.title} ${office.shortName}`, made.extension)
  const putting = await evidence.put(Readable.from([made.bytes]), { name, limits: DEFAULT_LIMITS })
  if (!putting.ok) throw new Error(`${name} was refused: ${putting.refusal.reason}`)
  return putting.object
}
