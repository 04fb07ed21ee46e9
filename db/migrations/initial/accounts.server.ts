import { isDay, isFilled, isInstant, isNip, oneOf, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'

const roles = [
  'operator_satker',
  'anggota_pokja',
  'ketua_pokja',
  'ketua_tim_zi',
  'kepala_kantor',
  'verifikator_kanwil',
  'kepala_kanwil',
  'tpi_anggota',
  'tpi_ketua',
  'tpi_pengendali_teknis',
  'biro_perencanaan',
  'pengelola_survei',
  'pimpinan',
  'tpn',
  'ombudsman',
  'viewer',
  'publik',
  'admin',
]

/** People and what they may do where. */
export function personTables({ text, integer, table }: Words): readonly string[] {
  return [
    `create table person (
      id ${text} primary key ${isFilled('id')},
      email ${text} unique check (email = lower(email) and email like '_%@_%'),
      nip ${text} unique ${isNip('nip')},
      name ${text} not null ${isFilled('name')},
      password_hash ${text} ${isFilled('password_hash')},
      status ${text} not null ${oneOf('status', ['invited', 'active', 'deactivated'])},
      language ${text} ${oneOf('language', ['id', 'en'])},
      version ${integer} not null check (version >= 1),
      created_at ${text} not null ${isInstant('created_at')},
      updated_at ${text} not null ${isInstant('updated_at')},
      check (email is not null or nip is not null)
    ) ${table}`,
    `create table role_assignment (
      id ${text} primary key ${isFilled('id')},
      person_id ${text} not null references person (id),
      role ${text} not null ${oneOf('role', roles)},
      unit_id ${text} not null references organisation_unit (id),
      areas ${text} ${isFilled('areas')},
      acting ${text} not null ${oneOf('acting', ['none', 'plt', 'plh'])},
      valid_from ${text} not null ${isDay('valid_from')},
      valid_to ${text} ${isDay('valid_to')},
      granted_by ${text} references person (id),
      granted_at ${text} not null ${isInstant('granted_at')},
      ended_at ${text} ${isInstant('ended_at')},
      end_reason ${text} ${isFilled('end_reason')},
      check (valid_from <= valid_to),
      ${together('ended_at', 'end_reason')}
    ) ${table}`,
    `create index role_assignment_person on role_assignment (person_id)`,
    `create index role_assignment_unit on role_assignment (unit_id, role)`,
  ]
}

/** How people are signed in, how they get in for the first time, and how often somebody tried. */
export function sessionTables({ text, integer, table }: Words): readonly string[] {
  return [
    `create table session (
      id ${text} primary key ${isFilled('id')},
      token_hash ${text} not null unique ${isFilled('token_hash')},
      person_id ${text} not null references person (id),
      device ${text} not null,
      created_at ${text} not null ${isInstant('created_at')},
      last_seen_at ${text} not null ${isInstant('last_seen_at')},
      expires_at ${text} not null ${isInstant('expires_at')},
      revoked_at ${text} ${isInstant('revoked_at')},
      check (created_at <= expires_at)
    ) ${table}`,
    `create index session_person on session (person_id, created_at)`,
    `create index session_expiry on session (expires_at)`,
    `create table one_time_link (
      id ${text} primary key ${isFilled('id')},
      token_hash ${text} not null unique ${isFilled('token_hash')},
      person_id ${text} not null references person (id),
      purpose ${text} not null ${oneOf('purpose', ['invite', 'reset'])},
      created_by ${text} references person (id),
      created_at ${text} not null ${isInstant('created_at')},
      expires_at ${text} not null ${isInstant('expires_at')},
      used_at ${text} ${isInstant('used_at')},
      check (created_at <= expires_at)
    ) ${table}`,
    `create index one_time_link_person on one_time_link (person_id)`,
    `create table rate_count (
      bucket ${text} primary key ${isFilled('bucket')},
      started_at ${text} not null ${isInstant('started_at')},
      count ${integer} not null check (count >= 0)
    ) ${table}`,
    `create index rate_count_age on rate_count (started_at)`,
  ]
}
