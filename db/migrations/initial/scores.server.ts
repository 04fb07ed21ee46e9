import { isDay, isFilled, isInstant, oneOf } from '#db/dialect/checks.server.ts'
import type { Words } from '#db/dialect/words.server.ts'

const tracks = ['claimed', 'supported', 'verified']
const statuses = ['siap_diusulkan', 'hampir_siap', 'perlu_pembinaan']

/** Binary noise that sums of points may carry; nothing more is tolerated. */
const noise = '0.000000001'

/** Points kept for lists, and what they came to day by day. */
export function scoreTables({ text, integer, real, table, keyed }: Words): readonly string[] {
  return [
    `create table score (
      assessment_id ${text} not null references assessment (id),
      track ${text} not null ${oneOf('track', tracks)},
      node ${text} not null ${isFilled('node')},
      points ${real} not null check (points >= 0),
      weight ${real} not null check (weight between 0 and 100 + ${noise}),
      primary key (assessment_id, track, node),
      check (points <= weight + ${noise})
    ) ${keyed}`,
    `create table score_summary (
      assessment_id ${text} not null references assessment (id),
      track ${text} not null ${oneOf('track', tracks)},
      total ${real} not null ${percent('total')},
      need ${real} not null ${percent('need')},
      readiness ${real} not null ${percent('readiness')},
      gates_failed ${integer} not null check (gates_failed between 0 and gates),
      failed_gates ${text} not null check ((failed_gates = '') = (gates_failed = 0)),
      gates ${integer} not null check (gates >= 0),
      prerequisites_open ${integer} not null check (prerequisites_open >= 0),
      status ${text} not null ${oneOf('status', statuses)},
      answered ${integer} not null check (answered between 0 and items),
      items ${integer} not null check (items >= 0),
      with_evidence ${integer} not null check (with_evidence between 0 and items),
      computed_at ${text} not null ${isInstant('computed_at')},
      primary key (assessment_id, track)
    ) ${keyed}`,
    `create table score_snapshot (
      assessment_id ${text} not null references assessment (id),
      day ${text} not null ${isDay('day')},
      track ${text} not null ${oneOf('track', tracks)},
      total ${real} not null ${percent('total')},
      need ${real} not null ${percent('need')},
      readiness ${real} not null ${percent('readiness')},
      primary key (assessment_id, track, day)
    ) ${table}`,
  ]
}

function percent(column: string): string {
  return `check (${column} >= -${noise} and ${column} <= 100 + ${noise})`
}
