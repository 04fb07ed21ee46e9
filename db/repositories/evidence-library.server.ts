import type { ExpressionBuilder } from 'kysely'
import type { Database } from '#db/client.server.ts'
import { containsText } from '#db/dialect/conditions.server.ts'
import type { Tables } from '#db/schema.ts'
import type { EvidencePiece, EvidenceVersion } from './evidence.server.ts'

/** A piece with its current version and who brought it. */
export type LibraryPiece = EvidencePiece &
  Omit<EvidenceVersion, 'pieceId' | 'number'> & { readonly uploadedByName: string }

/** What of a piece may be asked for: a reviewer's word, a fault, or that it serves nothing. */
export type LibraryState = 'pending' | 'accepted' | 'returned' | 'undated' | 'closed-link' | 'unused'
export type LibraryOrder = 'newest' | 'title' | 'date' | 'size'

export type LibraryFilter = {
  /** Part of the title, of the file's name, or the beginning of the code of something it serves. */
  readonly search?: string
  readonly kind?: string
  readonly state?: LibraryState
  /** What it serves: an item's code, or 'P:' and a prerequisite. */
  readonly subject?: string
  /** Only what serves this assessment. */
  readonly assessmentId?: string
  /** Only what serves one of these, or nothing at all. */
  readonly subjects?: readonly string[]
  readonly order?: LibraryOrder
  readonly limit: number
  readonly offset?: number
}

/** What a stored object is called in the database: for comparing it with the files. */
export type StoredObject = {
  readonly pieceId: string
  readonly number: number
  readonly sha256: string
  readonly bytes: number
}

/** Reading evidence across pieces: an office's library, doubles, links due for a test. */
export function evidenceLibraryRepository(db: Database) {
  const current = () =>
    db
      .selectFrom('evidencePiece')
      .innerJoin('evidenceVersion', (join) =>
        join
          .onRef('evidenceVersion.pieceId', '=', 'evidencePiece.id')
          .onRef('evidenceVersion.number', '=', 'evidencePiece.currentNumber'),
      )
      .innerJoin('person', 'person.id', 'evidenceVersion.uploadedBy')
      .where('evidencePiece.removedAt', 'is', null)

  const ofOffice = (officeId: string, filter: Omit<LibraryFilter, 'limit'>) => {
    const { search, kind, state, subject, assessmentId, subjects } = filter
    let pieces = current().where('evidencePiece.officeId', '=', officeId)
    if (kind) pieces = pieces.where('evidencePiece.kind', '=', kind)
    if (state) pieces = pieces.where((eb) => isInState(eb, state))
    if (subject) pieces = pieces.where((eb) => eb.exists(links(eb).where('subject', '=', subject)))
    if (assessmentId) pieces = pieces.where((eb) => eb.exists(links(eb).where('assessmentId', '=', assessmentId)))
    if (subjects) {
      pieces = pieces.where((eb) => {
        const unused = eb.not(eb.exists(links(eb)))
        return subjects.length === 0
          ? unused
          : eb.or([unused, eb.exists(links(eb).where('subject', 'in', [...subjects]))])
      })
    }
    if (search?.trim()) {
      pieces = pieces.where((eb) =>
        eb.or([
          containsText(eb.fn('lower', ['evidencePiece.title']), search),
          containsText(eb.fn('lower', ['evidenceVersion.fileName']), search),
          eb.exists(links(eb).where((link) => containsText(link.fn('lower', ['subject']), search))),
        ]),
      )
    }
    return pieces
  }

  return {
    /** The newest first, unless another order is asked for; what has no date or size stands last. */
    list(officeId: string, filter: LibraryFilter): Promise<LibraryPiece[]> {
      let pieces = ofOffice(officeId, filter)
        .selectAll('evidencePiece')
        .select(versionColumns)
        .select('person.name as uploadedByName')
      if (filter.order === 'title') pieces = pieces.orderBy((eb) => eb.fn('lower', ['evidencePiece.title']))
      if (filter.order === 'date') {
        pieces = pieces.orderBy((eb) => eb.fn.coalesce('documentDate', 'periodTo', eb.val('')), 'desc')
      }
      if (filter.order === 'size') pieces = pieces.orderBy((eb) => eb.fn.coalesce('bytes', eb.val(0)), 'desc')
      return pieces
        .orderBy('evidencePiece.createdAt', 'desc')
        .orderBy('evidencePiece.id')
        .limit(filter.limit)
        .offset(filter.offset ?? 0)
        .execute()
    },

    async count(officeId: string, filter: Omit<LibraryFilter, 'limit'>): Promise<number> {
      const row = await ofOffice(officeId, filter)
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .executeTakeFirstOrThrow()
      return row.count
    },

    /** The pieces of an office that hold this very file in any version. */
    listDoubles(officeId: string, sha256: string): Promise<Pick<EvidencePiece, 'id' | 'title'>[]> {
      return db
        .selectFrom('evidenceVersion')
        .innerJoin('evidencePiece', 'evidencePiece.id', 'evidenceVersion.pieceId')
        .select(['evidencePiece.id', 'evidencePiece.title'])
        .distinct()
        .where('evidenceVersion.sha256', '=', sha256)
        .where('evidencePiece.officeId', '=', officeId)
        .where('evidencePiece.removedAt', 'is', null)
        .orderBy('evidencePiece.id')
        .execute()
    },

    /** The pieces of an office that are this very link now. */
    listSameLinks(officeId: string, url: string): Promise<Pick<EvidencePiece, 'id' | 'title'>[]> {
      return current()
        .select(['evidencePiece.id', 'evidencePiece.title'])
        .where('evidencePiece.officeId', '=', officeId)
        .where('evidenceVersion.url', '=', url)
        .orderBy('evidencePiece.id')
        .execute()
    },

    /**
     * Links that serve an assessment of an open cycle in one of these states, and nothing in any other, and whose last
     * test was before these instants; those waiting longest first.
     */
    async listLinksToTest(
      before: { readonly opened: string; readonly failed: string },
      states: readonly string[],
      limit: number,
    ): Promise<{ readonly pieceId: string; readonly number: number; readonly url: string }[]> {
      const served = (eb: Joined) =>
        links(eb)
          .innerJoin('assessment', 'assessment.id', 'evidenceLink.assessmentId')
          .innerJoin('cycle', 'cycle.id', 'assessment.cycleId')
      const rows = await current()
        .select(['evidenceVersion.pieceId', 'evidenceVersion.number', 'evidenceVersion.url'])
        .where('evidenceVersion.source', '=', 'link')
        .where((eb) =>
          eb.or([
            eb('linkCheckedAt', 'is', null),
            eb.and([eb('linkState', '=', 'opened'), eb('linkCheckedAt', '<', before.opened)]),
            eb.and([eb('linkState', '=', 'opened'), eb('linkReason', 'is not', null)]),
            eb.and([eb('linkState', '!=', 'opened'), eb('linkCheckedAt', '<', before.failed)]),
          ]),
        )
        .where((eb) => eb.exists(served(eb)))
        .where((eb) =>
          eb.not(
            eb.exists(
              served(eb).where((of) =>
                of.or([of('assessment.state', 'not in', [...states]), of('cycle.state', '!=', 'open')]),
              ),
            ),
          ),
        )
        .orderBy((eb) => eb.fn.coalesce('linkCheckedAt', eb.val('')))
        .orderBy('evidenceVersion.pieceId')
        .limit(limit)
        .execute()
      return rows.map(({ url, ...row }) => ({ ...row, url: url ?? '' }))
    },

    /** Whether any version of any piece, removed ones too, or any scan holds this file. */
    async isKept(sha256: string): Promise<boolean> {
      const row = await db
        .selectFrom('evidenceVersion')
        .select('sha256')
        .where('sha256', '=', sha256)
        .unionAll(db.selectFrom('assessmentMove').select('scanSha256 as sha256').where('scanSha256', '=', sha256))
        .unionAll(db.selectFrom('signedPaper').select('sha256').where('sha256', '=', sha256))
        .limit(1)
        .execute()
      return row.length > 0
    },

    /** The versions of a piece with who brought each, the newest first. */
    listVersionsNamed(pieceId: string): Promise<(EvidenceVersion & { readonly uploadedByName: string })[]> {
      return db
        .selectFrom('evidenceVersion')
        .innerJoin('person', 'person.id', 'evidenceVersion.uploadedBy')
        .selectAll('evidenceVersion')
        .select('person.name as uploadedByName')
        .where('pieceId', '=', pieceId)
        .orderBy('number', 'desc')
        .execute()
    },

    /** Every stored file after one, ordered by piece and version: for checking them all in batches. */
    async listObjectsAfter(after: Pick<StoredObject, 'pieceId' | 'number'>, limit: number): Promise<StoredObject[]> {
      const rows = await db
        .selectFrom('evidenceVersion')
        .select(['pieceId', 'number', 'sha256', 'bytes'])
        .where('source', '=', 'file')
        .where((eb) =>
          eb.or([
            eb('pieceId', '>', after.pieceId),
            eb.and([eb('pieceId', '=', after.pieceId), eb('number', '>', after.number)]),
          ]),
        )
        .orderBy('pieceId')
        .orderBy('number')
        .limit(limit)
        .execute()
      return rows.map(({ sha256, bytes, ...row }) => ({ ...row, sha256: sha256 ?? '', bytes: bytes ?? 0 }))
    },
  }
}

type Joined = ExpressionBuilder<Tables, 'evidencePiece' | 'evidenceVersion' | 'person'>

/** What the piece of the row serves. */
function links(eb: Joined) {
  return eb.selectFrom('evidenceLink').select('subject').whereRef('evidenceLink.pieceId', '=', 'evidencePiece.id')
}

function isInState(eb: Joined, state: LibraryState) {
  if (state === 'undated') return eb.and([eb('documentDate', 'is', null), eb('periodTo', 'is', null)])
  if (state === 'closed-link') return eb.and([eb('source', '=', 'link'), eb('linkState', '!=', 'opened')])
  if (state === 'unused') return eb.not(eb.exists(links(eb)))
  return eb.exists(links(eb).where('verdict', '=', state))
}

/** The columns of a version beside its key. */
export const versionColumns = [
  'evidenceVersion.source',
  'evidenceVersion.sha256',
  'evidenceVersion.url',
  'evidenceVersion.fileName',
  'evidenceVersion.extension',
  'evidenceVersion.mediaType',
  'evidenceVersion.bytes',
  'evidenceVersion.documentDate',
  'evidenceVersion.periodFrom',
  'evidenceVersion.periodTo',
  'evidenceVersion.expiresOn',
  'evidenceVersion.readable',
  'evidenceVersion.linkState',
  'evidenceVersion.linkReason',
  'evidenceVersion.linkCheckedAt',
  'evidenceVersion.uploadedBy',
  'evidenceVersion.uploadedAt',
] as const
