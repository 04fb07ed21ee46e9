import { isDay, isDigest, isFilled, isInstant, oneOf } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** Scans of papers signed by hand; of each kind one holds, the earlier ones stay. */
export const papers: Migration = {
  name: '2026-11-22-papers',
  statements: ({ text, integer, table }: Words) => [
    `create table signed_paper (
      id ${text} primary key ${isFilled('id')},
      assessment_id ${text} not null references assessment (id),
      kind ${text} not null ${oneOf('kind', ['worksheet', 'declaration', 'minutes-kanwil', 'minutes-internal'])},
      content_code ${text} not null
        check (length(content_code) = 12 and ltrim(content_code, '0123456789abcdef') = ''),
      sha256 ${text} not null ${isDigest('sha256')},
      file_name ${text} not null ${isFilled('file_name')},
      media_type ${text} not null ${oneOf('media_type', ['application/pdf', 'image/jpeg', 'image/png'])},
      bytes ${integer} not null check (bytes > 0),
      signed_on ${text} not null ${isDay('signed_on')},
      uploaded_by ${text} not null references person (id),
      uploaded_at ${text} not null ${isInstant('uploaded_at')},
      superseded_at ${text} ${isInstant('superseded_at')},
      check (superseded_at >= uploaded_at)
    ) ${table}`,
    `create unique index signed_paper_holds on signed_paper (assessment_id, kind) where superseded_at is null`,
    `create index signed_paper_assessment on signed_paper (assessment_id, uploaded_at)`,
    `create index signed_paper_sha256 on signed_paper (sha256)`,
  ],
}
