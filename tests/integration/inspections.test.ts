import { expect, test } from 'vitest'
import { periodOf } from '#app/domain/calendar/periods.ts'
import { readVisits } from '#app/use-cases/inspections/read-visits.server.ts'
import {
  addVisitFinding,
  attachToVisit,
  closeVisitFinding,
  enterVisit,
} from '#app/use-cases/inspections/write-visit.server.ts'
import type { NewVisit } from '#app/use-cases/inspections/write-visit.server.ts'
import { countFigures } from '#app/use-cases/reporting/counters.server.ts'
import { aPiece, aVersion } from '#tests/support/builders.ts'
import { complaintDesk, kanwilHead, operator } from '#tests/support/complaint-desk.ts'
import { eachEngine } from '#tests/support/test-store.ts'
import { officer } from '#tests/support/worksheet-desk.ts'

const here = { officeId: 'kanim-pati' }
const asked = { ...here, page: 1, choosing: '' }
const sidak: NewVisit = {
  ...{ ...here, type: 'inspection', heldOn: '2026-05-11', heldAt: '09:30', visitor: 'kanwil' },
  ...{ post: 'Loket pengaduan', summary: '', reports: null },
}
const finding = { text: 'Kotak saran kosong.', owner: 'operator_satker', dueOn: '2026-05-20' } as const
const ombudsman = officer('ombudsman', { path: '/kementerian/ditjenim/kanwil-jateng/', personId: 'kanwil-head' })

eachEngine('a visit', (engine) => {
  test('has findings that are followed up, and is counted', async () => {
    const { services, store, trace } = await complaintDesk(engine)
    const { id: visitId } = await enterVisit(services, kanwilHead, sidak)
    await enterVisit(services, ombudsman, { ...sidak, type: 'joint', visitor: 'ombudsman', reports: 4 })
    await addVisitFinding(services, kanwilHead, { ...here, visitId, ...finding })
    await addVisitFinding(services, operator, { ...here, visitId, ...finding, dueOn: '2026-05-01' })
    const page = await readVisits(services, operator, asked)
    expect(page.total).toBe(2)
    const visit = page.visits.find(({ id }) => id === visitId)!
    expect(visit.findings.map(({ number, late }) => [number, late])).toEqual([
      [1, false],
      [2, true],
    ])
    const done = { ...here, findingId: visit.findings[0]!.id, followUp: 'Diisi tiap pagi.' }
    await expect(closeVisitFinding(services, kanwilHead, done)).rejects.toMatchObject({ code: 'forbidden' })
    await closeVisitFinding(services, operator, done)
    await expect(closeVisitFinding(services, operator, done)).rejects.toMatchObject({ reason: 'finding-changed' })

    const figures = await countFigures(store, services, { ...here, period: periodOf('2026-05')! })
    expect(Object.fromEntries([...figures].map(([key, { value }]) => [key, value]))).toEqual({
      ...{ inspections: 1, inspection_findings: 2, inspection_findings_done: 1 },
      ...{ joint_sessions: 1, joint_reports: 4 },
    })
    const june = await countFigures(store, services, { ...here, period: periodOf('2026-06')! })
    expect(june.get('inspections')?.value).toBe(0)
    const before = await countFigures(store, services, { ...here, period: periodOf('2026-04')! })
    expect([...before]).toEqual([])
    expect((await trace()).filter((action) => action.startsWith('visit.'))).toHaveLength(5)
  })

  test('names pieces of its own office alone, for those who read them', async () => {
    const { services, store } = await complaintDesk(engine)
    await store.evidence.insertMany([aPiece()], [aVersion()])
    const { id: visitId } = await enterVisit(services, operator, sidak)
    const attach = (pieceIds: readonly string[], actor = operator) =>
      attachToVisit(services, actor, { ...here, visitId, pieceIds })
    await expect(attach(['piece-x'])).rejects.toMatchObject({ code: 'not-found' })
    await expect(attach(['piece-1'], ombudsman)).rejects.toMatchObject({ code: 'forbidden' })
    await attach(['piece-1', 'piece-1'])
    await attach(['piece-1'])
    const shown = async (actor = operator) => (await readVisits(services, actor, asked)).visits[0]?.pieces
    expect(await shown()).toHaveLength(1)
    expect(await shown(ombudsman)).toBeNull()
  })
})

test.each([
  ['a day that has not come', { heldOn: '2026-05-13' }, 'in-future'],
  ['a joint day without its reports', { type: 'joint', visitor: 'ombudsman' }, 'reports-missing'],
  ['a joint day with somebody else', { type: 'joint', reports: 1 }, 'joint-visitor'],
] as const)('%s is refused', async (_name, over, reason) => {
  const { services } = await complaintDesk()
  await expect(enterVisit(services, operator, { ...sidak, ...over })).rejects.toMatchObject({ code: 'invalid', reason })
  expect((await readVisits(services, operator, asked)).total).toBe(0)
})
