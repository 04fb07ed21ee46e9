import { daysBefore } from '#app/domain/calendar/weeks.ts'
import type { Insertable } from 'kysely'
import type { CycleTable, CycleWindowTable } from '#db/schema.ts'
import type { NewEvent } from '#db/repositories/events.server.ts'
import { earliest, instant, latest } from './days.server.ts'

export const seedEdition = 'permenpanrb-90-2021'

/** What the institution shows beside the points of its offices. */
const conditions = [
  { key: 'opiniBpk', value: 'WTP', note: 'Laporan hasil pemeriksaan BPK atas laporan keuangan tahun lalu.' },
  { key: 'sakipInstansi', value: 'BB', note: 'Hasil evaluasi AKIP Kementerian PANRB.' },
  { key: 'indeksRbKL', value: 'BB', note: 'Hasil evaluasi reformasi birokrasi Kementerian PANRB.' },
  { key: 'spip', value: 3, note: 'Hasil penilaian maturitas SPIP oleh BPKP.' },
] as const

/**
 * The cycle of the year in which `today` lies. Its windows stand open on that day: filling until 31 May, or for
 * nineteen days more when that is past or near; one Kanwil has a later day of its own.
 */
export function cycleRows(today: string) {
  const year = Number(today.slice(0, 4))
  const id = `siklus-${year}`
  const opened = earliest(`${year}-01-05`, daysBefore(today, 2))
  const at = instant(opened, '09:00')
  const lastDay = `${year}-12-31`
  const until = (days: number) => earliest(latest(daysBefore(today, -days), `${year}-05-31`), lastDay)
  const cycle: Insertable<CycleTable> = {
    id,
    year,
    editionId: seedEdition,
    institutionKind: 'kementerian_lembaga',
    evidenceFrom: `${year - 1}-01-01`,
    evidenceTo: lastDay,
    state: 'open',
    version: 1,
    createdAt: at,
    createdBy: 'biro',
  }
  const window = (unitId: string, kind: CycleWindowTable['kind'], closesOn: string): CycleWindowTable => ({
    cycleId: id,
    unitId,
    kind,
    opensOn: opened,
    closesOn,
  })
  const windows = [
    window('kementerian', 'fill', until(19)),
    window('kementerian', 'verify', until(40)),
    window('kementerian', 'revise', until(33)),
    window('kanwil-jawa-timur', 'fill', until(26)),
  ]
  const entries = conditions.map(({ key, value, note }) => ({
    key,
    value: JSON.stringify(value),
    note,
    enteredBy: 'biro',
    enteredAt: at,
  }))
  const events: NewEvent[] = [
    administration('cycle.created', id, {
      year,
      editionId: seedEdition,
      evidenceFrom: cycle.evidenceFrom,
      evidenceTo: lastDay,
    }),
    ...windows.map(({ unitId, kind, opensOn, closesOn }) =>
      administration('cycle.window-set', id, { unitId, kind, opensOn, closesOn }),
    ),
    ...conditions.map(({ key, value, note }) => administration('cycle.prerequisite-entered', id, { key, value, note })),
  ]
  return { cycle, windows, entries, events, opened }

  function administration(action: string, subject: string, newValue: NonNullable<NewEvent['newValue']>): NewEvent {
    return { stream: 'administration', at, actorId: 'biro', action, subject, newValue }
  }
}
