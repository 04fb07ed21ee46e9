import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { Insertable } from 'kysely'
import type { NewEvent } from '#db/repositories/events.server.ts'
import type { EvidenceLinkTable, EvidencePieceTable, EvidenceVersionTable } from '#db/schema.ts'
import { earliest, instant, latest } from './days.server.ts'
import type { SeedDocument } from './documents.server.ts'
import { servesSubject } from './documents.server.ts'
import type { SeedPlace } from './place.server.ts'
import type { KeptFile } from './rows.server.ts'

/** What a reviewer decided about an item decides about its pieces too. */
export type Subject = {
  readonly code: string
  readonly verdict: 'pending' | 'accepted' | 'returned'
  readonly reasonCode: string | null
  readonly note: string
  readonly by: string | null
  readonly at: string | null
}

/** The pieces of an office, and which of the given subjects each serves. */
export function evidenceRows(place: SeedPlace, subjects: readonly Subject[]) {
  const pieces: Insertable<EvidencePieceTable>[] = []
  const versions: Insertable<EvidenceVersionTable>[] = []
  const links: Insertable<EvidenceLinkTable>[] = []
  const events: NewEvent[] = []
  for (const { document, file } of place.documents) {
    const { piece, version } = pieceRows(place, document, file)
    pieces.push(piece)
    versions.push(version)
    const served = subjects.filter(({ code }) => servesSubject(document, code))
    links.push(...served.map((subject) => linkRow(place, piece, subject)))
    events.push(...traced(place, piece, version, served))
  }
  return { pieces, versions, links, events }
}

/** A piece comes with the first item that it serves; to the others it is attached. */
function traced(
  { assessmentId, office }: SeedPlace,
  { id, title, createdAt, createdBy }: Insertable<EvidencePieceTable>,
  { fileName, sha256, url }: Insertable<EvidenceVersionTable>,
  served: readonly Subject[],
): readonly NewEvent[] {
  const newValue = { pieceId: id, title, number: 1, fileName, sha256: sha256 ?? null, url: url ?? null }
  const about = { at: createdAt, actorId: createdBy, oldValue: null, newValue }
  if (served.length === 0) return [{ ...about, stream: office.id, action: 'evidence.added', subject: id }]
  return served.map(({ code }, place) => ({
    ...about,
    stream: assessmentId,
    action: place === 0 ? 'evidence.added' : 'evidence.attached',
    subject: code,
  }))
}

/** The id of an office's piece. */
export function pieceId(officeId: string, document: SeedDocument): string {
  return `${officeId}-${document.key}`
}

/** The day that stands on a document. */
export function documentDay({ age, fault }: SeedDocument, collectedUntil: string, evidenceFrom: string): string {
  return fault === 'outside' ? daysBefore(evidenceFrom, 40) : daysBefore(collectedUntil, age)
}

/** When a document was brought: the day it is dated, or when the cycle opened; the day before the end at the latest. */
export function broughtAt({ time, cycle }: SeedPlace, document: SeedDocument): string {
  const day = documentDay(document, time.collectedUntil, cycle.evidenceFrom)
  return instant(earliest(latest(day, cycle.opened), daysBefore(time.collectedUntil, 1)), '10:15')
}

function pieceRows(place: SeedPlace, document: SeedDocument, file: KeptFile | null) {
  const { office, people, today, cycle, time } = place
  const day = documentDay(document, time.collectedUntil, cycle.evidenceFrom)
  const createdAt = broughtAt(place, document)
  const id = pieceId(office.id, document)
  const piece: Insertable<EvidencePieceTable> = {
    id,
    officeId: office.id,
    title: document.title,
    kind: document.kind,
    currentNumber: 1,
    version: 1,
    createdBy: people.operator,
    createdAt,
    removedAt: null,
    removedBy: null,
  }
  const common = {
    pieceId: id,
    number: 1,
    documentDate: day,
    periodFrom: null,
    periodTo: null,
    expiresOn: document.fault === 'expired' ? daysBefore(today, 5) : null,
    uploadedBy: people.operator,
    uploadedAt: createdAt,
  }
  const version: Insertable<EvidenceVersionTable> = file
    ? { ...common, ...fileColumns(file) }
    : { ...common, ...linkColumns(office.key, createdAt) }
  return { piece, version }
}

function fileColumns({ sha256, bytes, mediaType, extension, name }: KeptFile) {
  return {
    source: 'file' as const,
    sha256,
    bytes,
    mediaType,
    extension,
    fileName: name,
    url: null,
    readable: 1 as const,
    linkState: null,
    linkReason: null,
    linkCheckedAt: null,
  }
}

/** A page that no longer opens: it counts for nothing, and the office is told so. */
function linkColumns(key: string, checkedAt: string) {
  return {
    source: 'link' as const,
    url: `https://${key}.example.go.id/skm`,
    sha256: null,
    bytes: null,
    mediaType: null,
    extension: '',
    fileName: '',
    readable: 0 as const,
    linkState: 'failed' as const,
    linkReason: 'not-found',
    linkCheckedAt: checkedAt,
  }
}

function linkRow(
  { assessmentId, office }: SeedPlace,
  piece: Insertable<EvidencePieceTable>,
  { code, verdict, reasonCode, note, by, at }: Subject,
): Insertable<EvidenceLinkTable> {
  return {
    assessmentId,
    subject: code,
    pieceId: piece.id,
    officeId: office.id,
    linkedBy: piece.createdBy,
    linkedAt: piece.createdAt,
    verdict,
    reasonCode,
    note,
    verdictBy: by,
    verdictAt: at,
  }
}
