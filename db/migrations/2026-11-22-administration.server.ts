import { isDay, isFilled, isInstant, isResponsibilitySubject, oneOf } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'
import type { Migration } from '#db/migrator.server.ts'

/** Who is in charge of what until when, lists that wait to be taken over, and the ways to search the trace. */
export const administration: Migration = {
  name: '2026-11-22-administration',
  statements: ({ text, table }: Words) => [
    `create table responsibility (
      id ${text} primary key ${isFilled('id')},
      assessment_id ${text} not null references assessment (id),
      subject ${text} not null ${isResponsibilitySubject('subject')},
      person_id ${text} not null references person (id),
      due_on ${text} ${isDay('due_on')},
      assigned_by ${text} references person (id),
      assigned_at ${text} not null ${isInstant('assigned_at')},
      ended_at ${text} ${isInstant('ended_at')},
      check (assigned_at <= ended_at)
    ) ${table}`,
    `create unique index responsibility_open on responsibility (assessment_id, subject) where ended_at is null`,
    `create index responsibility_person on responsibility (person_id) where ended_at is null`,
    `create table bulk_import (
      id ${text} primary key ${isFilled('id')},
      kind ${text} not null ${oneOf('kind', ['offices', 'people'])},
      file_name ${text} not null ${isFilled('file_name')},
      cells ${text} not null ${isFilled('cells')},
      created_by ${text} not null references person (id),
      created_at ${text} not null ${isInstant('created_at')},
      expires_at ${text} not null ${isInstant('expires_at')},
      state ${text} not null ${oneOf('state', ['staged', 'accepted', 'discarded'])},
      decided_at ${text} ${isInstant('decided_at')},
      check (created_at <= expires_at),
      check ((state = 'staged') = (decided_at is null))
    ) ${table}`,
    `create index bulk_import_person on bulk_import (created_by, created_at)`,
    `create index event_time on event (at, stream, position)`,
    `create index event_stream_time on event (stream, at, position)`,
    `create index event_action_time on event (action, at, stream, position)`,
    `create index event_actor_time on event (actor_id, at, stream, position)`,
  ],
}
