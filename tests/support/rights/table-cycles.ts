import { forSome } from './row.ts'
import type { Asked, Row } from './row.ts'
import type { Seat } from './seats.ts'
import { assessmentOf, cycleId } from './seed.ts'

// The year, its windows and the conditions of the ministry belong to the institution: the planning bureau and the
// administrator of the whole, no region's.
const ok: readonly Seat[] = ['biro_perencanaan', 'admin']
const rights = forSome(ok)

const year = '_app.cycles.$cycleId.tsx'
const region = '_app.cycles.$cycleId_.regions.$kanwilId.tsx'
const ofYear = { cycleId }
const ofRegion = { cycleId, kanwilId: 'kanwil-jateng' }
const window = { unitId: 'kanwil-jateng', kind: 'verify' }
const evidence = { evidenceFrom: '2025-01-01', evidenceTo: '2026-12-31' }

const target: Row['ask'] = (officeId) => ({
  params: ofRegion,
  fields: { intent: 'target', assessmentId: assessmentOf(officeId), target: 'WBK', expectedVersion: '1' },
})

const onYear = (intent: string, fields: Readonly<Record<string, string>>): Row => {
  return {
    route: year,
    method: 'POST',
    act: intent,
    ask: () => ({ params: ofYear, fields: { intent, ...fields } }),
    rights,
  }
}
const onRegion = (act: string, ask: (officeId: string) => Asked, events = 1): Row => {
  return { route: region, method: 'POST', act, ask, rights, events }
}

export const cycleRows: readonly Row[] = [
  { route: '_app.cycles._index.tsx', method: 'GET', act: 'the assessment years', ask: () => ({}), rights },
  { route: '_app.cycles.new.tsx', method: 'GET', act: 'form of a year', ask: () => ({}), rights },
  {
    route: '_app.cycles.new.tsx',
    method: 'POST',
    act: 'open a year',
    ask: () => ({ fields: newYear }),
    rights,
  },
  { route: year, method: 'GET', act: 'a year', ask: () => ({ params: ofYear }), rights },
  onYear('change', { ...evidence, evidenceTo: '2026-11-30', state: 'open', expectedVersion: '1' }),
  onYear('window', { ...window, opensOn: '2026-04-01', closesOn: '2026-05-31' }),
  onYear('remove-window', window),
  onYear('condition', { key: 'opiniBpk', value: 'WTP', note: 'LHP BPK', expectedVersion: '0' }),
  { route: region, method: 'GET', act: 'the offices of a Kanwil', ask: () => ({ params: ofRegion }), rights },
  onRegion('open', () => ({ params: ofRegion, fields: { intent: 'open', officeId: 'kanim-cilacap', target: 'WBK' } })),
  onRegion('open-rest', () => ({ params: ofRegion, fields: { intent: 'open-rest', target: 'WBK' } })),
  { route: region, method: 'POST', act: 'target', ask: target, rights },
]

const newYear = {
  ...{ year: '2027', editionId: 'permenpanrb-90-2021', evidenceFrom: '2026-01-01', evidenceTo: '2027-12-31' },
  ...{ fillOpensOn: '2027-01-02', fillClosesOn: '2027-05-31' },
  ...{ verifyOpensOn: '2027-04-01', verifyClosesOn: '2027-05-31' },
  ...{ reviseOpensOn: '2027-04-01', reviseClosesOn: '2027-06-30' },
}
