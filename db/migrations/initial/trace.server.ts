import { isDay, isDigest, isFilled, isInstant } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'

/** The chained events, the heads of their streams, their daily anchors, and the leases of jobs. */
export function traceTables({ engine, text, integer, table }: Words): readonly string[] {
  return [
    `create table event (
      stream ${text} not null ${isFilled('stream')},
      position ${integer} not null check (position >= 1),
      at ${text} not null ${isInstant('at')},
      actor_id ${text} references person (id),
      action ${text} not null ${isFilled('action')},
      subject ${text} not null ${isFilled('subject')},
      old_value ${text},
      new_value ${text},
      reason ${text},
      previous_hash ${text} not null ${isDigest('previous_hash')},
      hash ${text} not null ${isDigest('hash')},
      primary key (stream, position)
    ) ${table}`,
    `create index event_subject on event (stream, subject, position)`,
    `create index event_actor on event (actor_id)`,
    `create table stream_head (
      stream ${text} primary key ${isFilled('stream')},
      position ${integer} not null check (position >= 0),
      hash ${text} not null ${isDigest('hash')}
    ) ${table}`,
    `create table daily_anchor (
      day ${text} primary key ${isDay('day')},
      heads_hash ${text} not null ${isDigest('heads_hash')},
      streams ${integer} not null check (streams >= 0),
      previous_hash ${text} not null ${isDigest('previous_hash')},
      hash ${text} not null ${isDigest('hash')},
      created_at ${text} not null ${isInstant('created_at')}
    ) ${table}`,
    `create table lease (
      name ${text} primary key ${isFilled('name')},
      holder ${text} not null ${isFilled('holder')},
      expires_at ${text} not null ${isInstant('expires_at')}
    ) ${table}`,
    ...(engine === 'postgres' ? postgresGuards() : ['event', 'daily_anchor'].flatMap(sqliteGuards)),
  ]
}

function sqliteGuards(table: string): readonly string[] {
  return ['update', 'delete'].map(
    (change) => `create trigger ${table}_no_${change} before ${change} on ${table}
      begin select raise(abort, 'append-only'); end`,
  )
}

function postgresGuards(): readonly string[] {
  const guard = (table: string) =>
    `create trigger ${table}_append_only before update or delete or truncate on ${table}
      for each statement execute function refuse_change()`
  return [
    `create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception 'append-only' using errcode = 'restrict_violation'; end $$`,
    guard('event'),
    guard('daily_anchor'),
  ]
}
