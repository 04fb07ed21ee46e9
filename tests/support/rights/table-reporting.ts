import { atOffices } from './row.ts'
import type { Row } from './row.ts'
import { internal, kanwil, officeTeam, wholeOffice } from './seats.ts'
import type { Asker, OfficeId, Seat } from './seats.ts'
import { approvedReport, closedMonth, figuresOf, openMonth } from './seed-reporting.ts'

const at = '_app.offices.$officeId.indicators'
const form = `${at}.$period._index.tsx`
const handIn = `${at}.$period.hand-in.tsx`
const files = `${at}.$period.import._index.tsx`
const file = `${at}.$period.import.$importId.tsx`
const draft = 'offices.$officeId.indicators.$period.draft.ts'
const template = 'offices.$officeId.indicators.$period.template.$format.ts'

type Fields = Readonly<Record<string, string>>
const of =
  (period: string, fields: Fields = {}) =>
  (officeId: OfficeId) => ({ params: { officeId, period }, fields })
const open = of(openMonth)
const figures = { intent: 'save', seen: '{"reports_due":["",""]}', 'f.reports_due': '2' }
const correction = { intent: 'correct', ...approvedReport, reason: 'Satu kanal terputus' }
const staged = (fields: Fields) => (officeId: OfficeId, asker: Asker) => ({
  params: { officeId, period: openMonth, importId: figuresOf(asker) },
  fields,
})
const list = Buffer.from('kunci;nilai\r\nreports_due;2\r\n')

// The whole office reads what is reported, its area teams too, and the tiers and the centre above it; who answers for
// the office as a whole enters figures and hands them in.
const watchers: readonly Seat[] = [...kanwil, ...internal, 'biro_perencanaan', 'pengelola_survei', 'pimpinan']
const readers = atOffices({ ok: [...officeTeam, ...watchers] })
const writers = atOffices({ ok: wholeOffice })
const notNow = atOffices({ ok: [], closed: wholeOffice })
const decide = { route: file, method: 'POST' } as const

export const reportingRows: readonly Row[] = [
  {
    route: `${at}._index.tsx`,
    method: 'GET',
    act: 'its periods',
    ask: (officeId) => ({ params: { officeId } }),
    rights: readers,
  },
  { route: form, method: 'GET', act: 'the form', ask: open, rights: readers },
  { route: `${at}.$period.history.tsx`, method: 'GET', act: 'its versions', ask: open, rights: readers },
  { route: handIn, method: 'GET', act: 'what would be handed in', ask: open, rights: writers },
  { route: files, method: 'GET', act: 'bring a file', ask: open, rights: writers },
  { route: file, method: 'GET', act: 'what a file would change', ask: staged({}), rights: writers },
  {
    route: template,
    method: 'GET',
    act: 'the list to fill in',
    ask: (officeId) => ({ params: { officeId, period: openMonth, format: 'csv' } }),
    rights: writers,
  },
  { route: form, method: 'POST', act: 'save', ask: of(openMonth, figures), rights: writers },
  { route: form, method: 'POST', act: 'save, closed', ask: of(closedMonth, closedFigures()), rights: notNow },
  { route: form, method: 'POST', act: 'correct', ask: of(openMonth, correction), rights: writers },
  { route: draft, method: 'POST', act: 'save', ask: of(openMonth, figures), rights: writers },
  {
    route: handIn,
    method: 'POST',
    act: 'hand in what was not shown',
    ask: of(openMonth, { digest: 'a'.repeat(64) }),
    rights: notNow,
  },
  {
    route: files,
    method: 'POST',
    act: 'bring a list of figures',
    ask: (officeId) => ({ params: { officeId, period: openMonth }, file: ['april.csv', list] }),
    rights: writers,
    events: 0,
  },
  { ...decide, act: 'discard', ask: staged({ intent: 'discard' }), rights: writers, events: 0 },
  { ...decide, act: 'accept what was not shown', ask: staged({ intent: 'accept' }), rights: notNow },
]

function closedFigures(): Fields {
  return { intent: 'save', seen: '{"class_resolved/ringan":["",""]}', 'f.class_resolved/ringan': '2' }
}
