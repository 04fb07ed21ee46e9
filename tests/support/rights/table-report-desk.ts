import { atOffices, forSome } from './row.ts'
import type { Row } from './row.ts'
import { internal, kanwil, officeTeam } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { cycleId } from './seed.ts'
import { judgedPeriod } from './seed-report-desk.ts'

// Reports of indicators are judged by the Kanwil's reviewer and never by the own office; its head may also open a
// closed period again. What a year asks for is the institution's: the planning bureau and the administrator of it all.
const watchers: readonly Seat[] = [...kanwil, ...internal, 'biro_perencanaan', 'pengelola_survei', 'pimpinan']
const settings = forSome(['biro_perencanaan', 'admin'])

const one = '_app.reports.$officeId.$period.tsx'
const setting = '_app.cycles.$cycleId_.indicators'
const asked =
  (fields: Readonly<Record<string, string>> = {}) =>
  (officeId: OfficeId) => ({ params: { officeId, period: judgedPeriod }, fields })
const report = { code: 'PGD-05', version: '1' }
const onlyReviewer = atOffices({ ok: ['verifikator_kanwil'] })
const set = { expectedVersion: '0', active: 'yes', targetWbk: '91', targetWbbm: '', dueWorkingDay: '6', reason: '' }
const reopened = { closesOn: '2026-06-20', reason: 'Rekap baru diterima.' }

export const reportDeskRows: readonly Row[] = [
  {
    route: '_app.reports._index.tsx',
    method: 'GET',
    act: 'the desk of reports',
    ask: () => ({}),
    rights: forSome(watchers),
  },
  {
    route: '_app.reports._index.tsx',
    method: 'GET',
    act: 'the late offices of a period',
    ask: () => ({ query: `?periode=${judgedPeriod}&tampil=waiting&cari=kanim` }),
    rights: forSome(watchers),
  },
  {
    route: one,
    method: 'GET',
    act: 'the reports of an office',
    ask: asked(),
    rights: atOffices({ ok: [...officeTeam, ...watchers] }),
  },
  { route: one, method: 'POST', act: 'approve', ask: asked({ intent: 'approve', ...report }), rights: onlyReviewer },
  {
    route: one,
    method: 'POST',
    act: 'approve-all',
    ask: asked({ intent: 'approve-all', report: 'PGD-05:1' }),
    rights: onlyReviewer,
  },
  {
    route: one,
    method: 'POST',
    act: 'return',
    ask: asked({ intent: 'return', ...report, reasonCode: 'ANGKA_TIDAK_COCOK', note: 'Cocokkan dengan rekap.' }),
    rights: onlyReviewer,
  },
  {
    route: one,
    method: 'POST',
    act: 'reopen',
    ask: asked({ intent: 'reopen', ...reopened }),
    rights: atOffices({ ok: kanwil }),
  },
  {
    route: `${setting}._index.tsx`,
    method: 'GET',
    act: 'the indicators of a year',
    ask: () => ({ params: { cycleId } }),
    rights: settings,
  },
  {
    route: `${setting}.$code.tsx`,
    method: 'GET',
    act: 'one indicator of a year',
    ask: () => ({ params: { cycleId, code: 'PGD-02' } }),
    rights: settings,
  },
  {
    route: `${setting}.$code.tsx`,
    method: 'POST',
    act: 'set an indicator',
    ask: () => ({ params: { cycleId, code: 'PGD-02' }, fields: set }),
    rights: settings,
  },
]
