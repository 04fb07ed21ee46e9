import { atOffices, forSome } from './row.ts'
import type { Row } from './row.ts'
import { internal, kanwil, officeTeam } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'

// Indicators are read by the whole office, its area teams too, and by the tiers and the centre above it.
const watchers: readonly Seat[] = [...kanwil, ...internal, 'biro_perencanaan', 'pengelola_survei', 'pimpinan']
const read = atOffices({ ok: [...officeTeam, ...watchers] })
const over = forSome(watchers)

const office = (officeId: OfficeId) => ({ params: { officeId } })
const own = '_app.offices.$officeId.indicators'
const many = '_app.monitoring_.indicators'

export const indicatorRows: readonly Row[] = [
  { route: `${own}.trend._index.tsx`, method: 'GET', act: 'its indicators', ask: office, rights: read },
  {
    route: `${own}.trend.$code.tsx`,
    method: 'GET',
    act: 'one indicator',
    ask: (officeId) => ({ params: { officeId, code: 'PGD-02' } }),
    rights: read,
  },
  { route: `${own}.attributes.tsx`, method: 'GET', act: 'the five attributes', ask: office, rights: read },
  { route: `${many}._index.tsx`, method: 'GET', act: 'the reports of all offices', ask: () => ({}), rights: over },
  {
    route: `${many}._index.tsx`,
    method: 'GET',
    act: 'the reports of a Kanwil',
    ask: () => ({ query: '?kanwil=kanwil-jateng&periode=2026-03&indikator=PGD-02&hanya=missing&urut=value' }),
    rights: over,
  },
  { route: `${many}.regions.tsx`, method: 'GET', act: 'the reports by Kanwil', ask: () => ({}), rights: over },
  {
    route: 'monitoring.indicators.export[.]csv.ts',
    method: 'GET',
    act: 'the reports as a list',
    ask: () => ({}),
    rights: over,
  },
]
