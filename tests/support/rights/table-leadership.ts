import { atOffices, forSome } from './row.ts'
import type { Row } from './row.ts'
import { internal, kanwil, readers, wholeOffice } from './seats.ts'
import type { Seat } from './seats.ts'
import { assessmentOf, filterOfAnother } from './seed.ts'

// The figures of many offices: the Kanwil, the internal team, the centre. No office, no guest, no administrator.
const watchers: readonly Seat[] = [...kanwil, ...internal, 'biro_perencanaan', 'pengelola_survei', 'pimpinan']
const rights = forSome(watchers)

const monitoring = '_app.monitoring.tsx'
const compare = '_app.monitoring_.compare.tsx'
const supposing = '_app.assessments.$assessmentId.what-if.tsx'

const side: Row['ask'] = (officeId) => ({ query: `?office=${officeId}` })
const assessment: Row['ask'] = (officeId) => ({ params: { assessmentId: assessmentOf(officeId) } })

/** Side by side an office out of reach does not exist, and who watches none is told that it is not for them. */
const within = Object.fromEntries(
  Object.entries(atOffices({ ok: watchers })).map(([place, outcomes]) => [
    place,
    Object.fromEntries(
      Object.entries(outcomes).map(([asker, outcome]) => [
        asker,
        outcome === 404 && !watchers.includes(asker as Seat) ? 403 : outcome,
      ]),
    ),
  ]),
) as Row['rights']

/** A filter of somebody else does not exist, for those too who keep some. */
const nobodys = {
  own: Object.fromEntries(
    Object.entries(rights.own ?? {}).map(([asker, outcome]) => [asker, outcome === 'ok' ? 404 : outcome]),
  ),
} as Row['rights']
const onFilter = (intent: string, fields: Readonly<Record<string, string>>): Row => ({
  route: monitoring,
  method: 'POST',
  act: intent,
  ask: () => ({ fields: { intent, id: filterOfAnother, ...fields } }),
  rights: nobodys,
})

export const leadershipRows: readonly Row[] = [
  { route: '_app.monitoring_.regions.tsx', method: 'GET', act: 'the regions', ask: () => ({}), rights },
  { route: '_app.monitoring_.changes.tsx', method: 'GET', act: 'what changed', ask: () => ({}), rights },
  { route: compare, method: 'GET', act: 'nothing to compare yet', ask: () => ({}), rights },
  { route: compare, method: 'GET', act: 'an office to compare', ask: side, rights: within },
  { route: 'monitoring.export[.]xlsx.ts', method: 'GET', act: 'a workbook', ask: () => ({}), rights },
  { route: 'monitoring.export[.]csv.ts', method: 'GET', act: 'a list', ask: () => ({}), rights },
  {
    route: monitoring,
    method: 'POST',
    act: 'save-filter',
    ask: () => ({ fields: { intent: 'save-filter', name: 'Menuju WBBM', query: 'target=WBBM' } }),
    rights,
  },
  onFilter('rename-filter', { name: 'Lain' }),
  onFilter('remove-filter', {}),
  {
    route: supposing,
    method: 'GET',
    act: 'suppose',
    ask: assessment,
    rights: atOffices({ ok: [...wholeOffice, ...readers] }),
  },
  {
    route: supposing,
    method: 'GET',
    act: 'suppose for a proposed office',
    state: 'diusulkan',
    ask: assessment,
    rights: atOffices({ ok: [...wholeOffice, ...readers, 'tpn'] }),
  },
]
