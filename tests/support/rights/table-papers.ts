import { amongst, atOffices, forSome } from './row.ts'
import type { Row } from './row.ts'
import { internal, kanwil, readers, wholeOffice } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { assessmentOf, scanOf } from './seed.ts'

const page = '_app.assessments.$assessmentId.papers.tsx'
const file = 'assessments.$assessmentId.papers.$file.ts'
const scan = 'assessments.$assessmentId.papers.scans.$scanId.ts'
const region = 'monitoring.report[.]pdf.ts'

const assessment = (officeId: OfficeId) => ({ params: { assessmentId: assessmentOf(officeId) } })
const paper = (name: string) => (officeId: OfficeId) => ({
  params: { assessmentId: assessmentOf(officeId), file: `${name}.pdf` },
})
const kept = (officeId: OfficeId) => ({
  params: { assessmentId: assessmentOf(officeId), scanId: scanOf(officeId) },
})
const bring = (kind: string) => (officeId: OfficeId) => ({
  ...assessment(officeId),
  query: `?kind=${kind}`,
  fields: { signedOn: '2026-05-12', code: 'ab12cd34ef56' },
  file: true,
})

// A paper tells all of a worksheet: it is for whoever reads all of its answers.
const seen: readonly Seat[] = [...wholeOffice, ...readers]
const own = atOffices({ ok: seen })
const proposed = atOffices({ ok: [...seen, 'tpn'] })

// The worksheet is long: of those who get it one of the office and one from above it try, the others are all refused.
const whole = amongst(own, (asker, place) => {
  if (asker === 'kepala_kantor' || asker === 'verifikator_kanwil') return place !== 'same-kanwil'
  return !seen.includes(asker as Seat) || own[place]?.[asker] !== 'ok'
})

const reading: readonly Row[] = [
  { route: page, method: 'GET', act: 'the papers of an assessment', ask: assessment, rights: own },
  { route: page, method: 'GET', act: 'proposed', state: 'diusulkan', ask: assessment, rights: proposed },
  ...['score-recap', 'declaration', 'minutes-kanwil', 'office-report'].map((kind): Row => {
    return { route: file, method: 'GET', act: kind, ask: paper(kind), rights: own }
  }),
  { route: file, method: 'GET', act: 'worksheet', ask: paper('worksheet'), rights: whole },
  { route: file, method: 'GET', act: 'proposed', state: 'diusulkan', ask: paper('declaration'), rights: proposed },
  { route: scan, method: 'GET', act: 'a signed scan', ask: kept, rights: own },
  {
    route: region,
    method: 'GET',
    act: 'the report of a Kanwil',
    ask: () => ({ query: '?kanwil=kanwil-jateng' }),
    rights: forSome([...kanwil, ...internal, 'biro_perencanaan', 'pengelola_survei', 'pimpinan']),
  },
]

const writing: readonly Row[] = [
  ...['worksheet', 'declaration'].map((kind): Row => {
    const rights = atOffices({ ok: ['ketua_tim_zi', 'kepala_kantor'] })
    return { route: page, method: 'POST', act: `scan of ${kind}`, ask: bring(kind), rights }
  }),
  {
    route: page,
    method: 'POST',
    act: 'scan of the minutes',
    ask: bring('minutes-kanwil'),
    rights: atOffices({ ok: kanwil }),
  },
]

export const paperRows: readonly Row[] = [...reading, ...writing]
