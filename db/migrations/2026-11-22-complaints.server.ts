import { isDay, isDigest, isFilled, isInstant, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** What citizens write stands here sealed or not at all. */
const isSealed = (column: string) => `check (${column} like 'v1.%.%')`

const kinds = ['complaint', 'suggestion', 'praise']
const states = ['baru', 'diverifikasi', 'diproses', 'dijawab', 'selesai', 'ditolak']
const messageKinds = ['message', 'answer', 'rejection', 'compensation', 'note']
const owners = ['operator_satker', 'ketua_tim_zi', 'kepala_kantor']

/** Complaints with their conversation, and visits to the posts where they are received. */
export const complaints: Migration = {
  name: '2026-11-22-complaints',
  statements: ({ text, integer, table }: Words) => [
    `create table complaint (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      kind ${text} not null ${oneOf('kind', kinds)},
      channel ${text} not null ${isFilled('channel')},
      source ${text} not null ${oneOf('source', ['public', 'desk'])},
      service ${text} ${isFilled('service')},
      complaint_class ${text} ${isFilled('complaint_class')},
      state ${text} not null ${oneOf('state', states)},
      received_on ${text} not null ${isDay('received_on')},
      created_at ${text} not null ${isInstant('created_at')},
      body ${text} not null ${isSealed('body')},
      contact ${text} ${isSealed('contact')},
      contact_erased_at ${text} ${isInstant('contact_erased_at')},
      code_hash ${text} not null ${isDigest('code_hash')},
      handler_id ${text} references person (id),
      due_on ${text} ${isDay('due_on')},
      responded_on ${text} ${isDay('responded_on')},
      resolved_on ${text} ${isDay('resolved_on')},
      closed_on ${text} ${isDay('closed_on')},
      reopened_on ${text} ${isDay('reopened_on')},
      compensated_on ${text} ${isDay('compensated_on')},
      forwarded_to ${text} not null,
      spam_on ${text} ${isDay('spam_on')},
      spam_reason ${text} not null,
      escalated_at ${text} ${isInstant('escalated_at')},
      escalated_for ${text} ${isDay('escalated_for')},
      excluded ${text} not null check (excluded like '[%]'),
      raised_at ${text} ${isInstant('raised_at')},
      version ${integer} not null check (version >= 1),
      ${together('escalated_at', 'escalated_for')},
      check (channel <> 'wbs'),
      check (handler_id is null or replace(excluded, '"' || handler_id || '"', '') = excluded),
      check (contact is null or contact_erased_at is null),
      check ((spam_on is null) = (spam_reason = '')),
      check ((kind = 'complaint') = (due_on is not null)),
      check (kind = 'complaint' or (complaint_class is null and state in ('baru', 'selesai'))),
      check (kind <> 'complaint' or complaint_class is not null or state in ('baru', 'ditolak')),
      check ((resolved_on is not null) = (state in ('dijawab', 'selesai', 'ditolak'))),
      check ((closed_on is not null) = (state in ('selesai', 'ditolak')))
    ) ${table}`,
    `create index complaint_office on complaint (office_id, received_on)`,
    `create index complaint_open on complaint (due_on) where resolved_on is null and spam_on is null`,
    `create index complaint_escalated on complaint (office_id) where resolved_on is null and escalated_at is not null`,
    `create table complaint_message (
      id ${text} primary key ${isFilled('id')},
      complaint_id ${text} not null references complaint (id),
      at ${text} not null ${isInstant('at')},
      author ${text} not null ${oneOf('author', ['reporter', 'office'])},
      kind ${text} not null ${oneOf('kind', messageKinds)},
      body ${text} not null ${isSealed('body')},
      author_id ${text} references person (id),
      check ((author = 'office') = (author_id is not null)),
      check (author = 'office' or kind = 'message')
    ) ${table}`,
    `create index complaint_message_complaint on complaint_message (complaint_id, at)`,
    `create table inspection (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      type ${text} not null ${oneOf('type', ['inspection', 'joint'])},
      held_on ${text} not null ${isDay('held_on')},
      held_at ${text} not null check (held_at like '__:__'),
      visitor ${text} not null ${oneOf('visitor', ['leadership', 'kanwil', 'inspectorate', 'ombudsman'])},
      post ${text} not null check (trim(post) <> ''),
      summary ${text} not null,
      reports ${integer} check (reports >= 0),
      entered_by ${text} not null references person (id),
      entered_at ${text} not null ${isInstant('entered_at')},
      version ${integer} not null check (version >= 1),
      unique (id, office_id),
      check ((type = 'joint') = (reports is not null)),
      check (type <> 'joint' or visitor = 'ombudsman')
    ) ${table}`,
    `create index inspection_office on inspection (office_id, held_on)`,
    `create table inspection_finding (
      id ${text} primary key ${isFilled('id')},
      inspection_id ${text} not null references inspection (id),
      number ${integer} not null check (number >= 1),
      text ${text} not null check (trim(text) <> ''),
      owner ${text} not null ${oneOf('owner', owners)},
      due_on ${text} not null ${isDay('due_on')},
      follow_up ${text} not null,
      done_on ${text} ${isDay('done_on')},
      done_by ${text} references person (id),
      unique (inspection_id, number),
      ${together('done_on', 'done_by')},
      check (done_on is null or trim(follow_up) <> '')
    ) ${table}`,
    `create table inspection_piece (
      inspection_id ${text} not null,
      piece_id ${text} not null,
      office_id ${text} not null,
      added_by ${text} not null references person (id),
      added_at ${text} not null ${isInstant('added_at')},
      primary key (inspection_id, piece_id),
      foreign key (inspection_id, office_id) references inspection (id, office_id),
      foreign key (piece_id, office_id) references evidence_piece (id, office_id)
    ) ${table}`,
    `create index inspection_piece_piece on inspection_piece (piece_id)`,
  ],
}
