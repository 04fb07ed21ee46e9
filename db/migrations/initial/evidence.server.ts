import {
  isDay,
  isDigest,
  isEvidenceSubject,
  isFilled,
  isFlag,
  isInstant,
  oneOf,
  returnedWithReason,
  together,
} from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'

/** Pieces of evidence with their versions. Kinds grow with practice, so their list is not the schema's. */
export function evidenceTables({ text, integer, table }: Words): readonly string[] {
  return [
    `create table evidence_piece (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      title ${text} not null ${isFilled('title')},
      kind ${text} not null ${isFilled('kind')},
      current_number ${integer} not null check (current_number >= 1),
      version ${integer} not null check (version >= 1),
      created_by ${text} not null references person (id),
      created_at ${text} not null ${isInstant('created_at')},
      removed_at ${text} ${isInstant('removed_at')},
      removed_by ${text} references person (id),
      unique (id, office_id),
      ${together('removed_at', 'removed_by')}
    ) ${table}`,
    `create index evidence_piece_office on evidence_piece (office_id, created_at)`,
    `create table evidence_version (
      piece_id ${text} not null references evidence_piece (id),
      number ${integer} not null check (number >= 1),
      source ${text} not null ${oneOf('source', ['file', 'link'])},
      sha256 ${text} ${isDigest('sha256')},
      url ${text} check (url like 'http://_%' or url like 'https://_%'),
      file_name ${text} not null,
      extension ${text} not null,
      media_type ${text} ${isFilled('media_type')},
      bytes ${integer} check (bytes > 0),
      document_date ${text} ${isDay('document_date')},
      period_from ${text} ${isDay('period_from')},
      period_to ${text} ${isDay('period_to')},
      expires_on ${text} ${isDay('expires_on')},
      readable ${integer} not null ${isFlag('readable')},
      link_state ${text} ${oneOf('link_state', ['opened', 'failed', 'untested'])},
      link_reason ${text},
      link_checked_at ${text} ${isInstant('link_checked_at')},
      uploaded_by ${text} not null references person (id),
      uploaded_at ${text} not null ${isInstant('uploaded_at')},
      primary key (piece_id, number),
      check (period_from <= period_to),
      check (source <> 'file' or (sha256 is not null and bytes is not null and media_type is not null
        and file_name <> '' and url is null and link_state is null)),
      check (source <> 'link' or (url is not null and link_state is not null and sha256 is null and bytes is null))
    ) ${table}`,
    `create index evidence_version_sha256 on evidence_version (sha256)`,
  ]
}

/** What each piece serves. The office stands in the row so that no piece can serve another office's assessment. */
export function evidenceLinkTable({ text, table }: Words): readonly string[] {
  return [
    `create table evidence_link (
      assessment_id ${text} not null,
      subject ${text} not null ${isEvidenceSubject('subject')},
      piece_id ${text} not null,
      office_id ${text} not null,
      linked_by ${text} not null references person (id),
      linked_at ${text} not null ${isInstant('linked_at')},
      verdict ${text} not null ${oneOf('verdict', ['pending', 'accepted', 'returned'])},
      reason_code ${text},
      note ${text} not null,
      verdict_by ${text} references person (id),
      verdict_at ${text} ${isInstant('verdict_at')},
      primary key (assessment_id, subject, piece_id),
      foreign key (assessment_id, office_id) references assessment (id, office_id),
      foreign key (piece_id, office_id) references evidence_piece (id, office_id),
      check ((verdict = 'pending') = (verdict_by is null)),
      ${together('verdict_by', 'verdict_at')},
      ${returnedWithReason('verdict')}
    ) ${table}`,
    `create index evidence_link_piece on evidence_link (piece_id)`,
  ]
}
