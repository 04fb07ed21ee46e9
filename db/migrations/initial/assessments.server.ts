import { isFilled, isInstant, isItemCode, oneOf, returnedWithReason, together } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'

const states = [
  'persiapan',
  'pembangunan',
  'penilaian_mandiri',
  'penilaian_kanwil',
  'tindak_lanjut_kanwil',
  'evaluasi_tpi_1',
  'tindak_lanjut_tpi',
  'evaluasi_tpi_2',
  'tidak_diusulkan',
  'diusulkan',
  'seleksi_administrasi',
  'lulus',
  'lulus_dengan_catatan',
  'tidak_lulus',
  'sanggah',
  'evaluasi_desk_tpn',
  'survei_dan_lapangan',
  'clearance_panel',
  'ditetapkan_wbk',
  'ditetapkan_wbbm',
  'pemantauan',
  'dicabut',
  'pembinaan',
]

/** An office in a year. */
export function assessmentTable({ text, integer, table }: Words): readonly string[] {
  return [
    `create table assessment (
      id ${text} primary key ${isFilled('id')},
      office_id ${text} not null references organisation_unit (id),
      cycle_id ${text} not null,
      year ${integer} not null,
      edition_id ${text} not null ${isFilled('edition_id')},
      target ${text} not null ${oneOf('target', ['WBK', 'WBBM'])},
      state ${text} not null ${oneOf('state', states)},
      version ${integer} not null check (version >= 1),
      opened_at ${text} not null ${isInstant('opened_at')},
      opened_by ${text} references person (id),
      submitted_at ${text} ${isInstant('submitted_at')},
      submitted_by ${text} references person (id),
      foreign key (cycle_id, year) references cycle (id, year),
      unique (office_id, year),
      unique (id, office_id),
      ${together('submitted_at', 'submitted_by')}
    ) ${table}`,
    `create index assessment_cycle on assessment (cycle_id)`,
    `create index assessment_year on assessment (year, state)`,
  ]
}

/** What each tier answers and judges; no tier touches another's rows. */
export function answerTables({ text, integer, table, keyed }: Words): readonly string[] {
  return [
    `create table answer (
      assessment_id ${text} not null references assessment (id),
      item_code ${text} not null ${isItemCode('item_code')},
      tier ${text} not null ${oneOf('tier', ['office', 'kanwil', 'internal', 'national'])},
      value ${text} ${isFilled('value')},
      note ${text} not null,
      version ${integer} not null check (version >= 1),
      submitted_version ${integer} check (submitted_version between 1 and version),
      answered_by ${text} not null references person (id),
      answered_at ${text} not null ${isInstant('answered_at')},
      primary key (assessment_id, item_code, tier),
      check (tier = 'office' or submitted_version is null)
    ) ${keyed}`,
    `create table verdict (
      assessment_id ${text} not null references assessment (id),
      item_code ${text} not null ${isItemCode('item_code')},
      tier ${text} not null ${oneOf('tier', ['kanwil', 'internal', 'national'])},
      answer_version ${integer} not null check (answer_version >= 0),
      outcome ${text} not null ${oneOf('outcome', ['accepted', 'returned'])},
      reason_code ${text},
      note ${text} not null,
      judged_by ${text} not null references person (id),
      judged_at ${text} not null ${isInstant('judged_at')},
      primary key (assessment_id, item_code, tier),
      ${returnedWithReason('outcome')}
    ) ${table}`,
    `create table expected_document (
      assessment_id ${text} not null references assessment (id),
      item_code ${text} not null ${isItemCode('item_code')},
      document_key ${text} not null ${isFilled('document_key')},
      ticked_by ${text} not null references person (id),
      ticked_at ${text} not null ${isInstant('ticked_at')},
      primary key (assessment_id, item_code, document_key)
    ) ${table}`,
  ]
}
