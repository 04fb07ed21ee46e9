import { workbookOf } from '#tests/support/sheets.ts'
import { atOffices } from './row.ts'
import type { Row } from './row.ts'
import { officeTeam, readers } from './seats.ts'
import type { OfficeId, Seat } from './seats.ts'
import { assessmentOf } from './seed.ts'
import { importOf, stagedItem } from './seed-exchange.ts'

const page = '_app.assessments.$assessmentId.exchange._index.tsx'
const difference = '_app.assessments.$assessmentId.exchange.$importId.tsx'
const workbook = 'assessments.$assessmentId.exchange.lke[.]xlsx.ts'
const upload = 'assessments.$assessmentId.exchange.file.ts'

const file = await workbookOf({ [stagedItem]: 'B' })
const assessment = (officeId: OfficeId) => ({ params: { assessmentId: assessmentOf(officeId) } })
const staged =
  (fields: Readonly<Record<string, string>> = {}) =>
  (officeId: OfficeId) => {
    const assessmentId = assessmentOf(officeId)
    return { params: { assessmentId, importId: importOf(assessmentId) }, fields }
  }
const sent = (officeId: OfficeId) => ({
  ...assessment(officeId),
  file: ['LKE ZI.xlsx', file] as const,
  headers: { accept: 'application/json' },
})

// The workbook says what the worksheet says, to whoever reads answers; the office alone brings one back.
const seen: readonly Seat[] = [...officeTeam, ...readers]
const own = atOffices({ ok: seen })
const proposed = atOffices({ ok: [...seen, 'tpn'] })
const team = atOffices({ ok: officeTeam })
const tick = { intent: 'accept', take: `${stagedItem}@1` }
const decide = { route: difference, method: 'POST' } as const

export const exchangeRows: readonly Row[] = [
  ...[
    { route: page, of: 'the exchange', ask: assessment },
    { route: difference, of: 'what a file would change', ask: staged() },
    { route: workbook, of: 'the worksheet as a workbook', ask: assessment },
  ].flatMap(({ route, of, ask }): readonly Row[] => [
    { route, method: 'GET', act: of, ask, rights: own },
    { route, method: 'GET', act: `${of}, proposed`, state: 'diusulkan', ask, rights: proposed },
  ]),
  { route: upload, method: 'POST', act: 'bring a workbook', ask: sent, rights: team },
  {
    route: upload,
    method: 'POST',
    act: 'bring a workbook to an assessment that was proposed',
    state: 'diusulkan',
    ask: sent,
    rights: atOffices({ ok: [], closed: officeTeam }),
  },
  { ...decide, act: 'accept', ask: staged(tick), rights: team, events: 2 },
  { ...decide, act: 'discard', ask: staged({ intent: 'discard' }), rights: team },
  {
    ...decide,
    act: 'accept after handing in',
    state: 'penilaian_kanwil',
    ask: staged(tick),
    rights: atOffices({ ok: [], closed: officeTeam }),
  },
]
