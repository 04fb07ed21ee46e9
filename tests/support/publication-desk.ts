import { loadCatalogue } from '#db/reference/indicators.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import type { ReportChange } from '#db/repositories/indicator-reports.server.ts'
import { at } from './builders.ts'
import { officer, worksheetDesk } from './worksheet-desk.ts'

export const officeId = 'kanim-pati'
export const head = officer('kepala_kantor')

/** The office of Pati with an approved satisfaction survey of the first quarter, 124 respondents and IKM 84.5. */
export async function publicationDesk(engine: Engine = 'sqlite') {
  const desk = await worksheetDesk(engine)
  const { indicatorPeriods, indicatorReports } = desk.store
  const days = { dueOn: '2026-04-08', closesOn: '2026-04-30', openedAt: at }
  await indicatorPeriods.open({ period: '2026-Q1', cycleId: 'cycle-2026', kind: 'quarterly', ...days })
  await indicatorPeriods.open({ period: '2026-04', cycleId: 'cycle-2026', kind: 'monthly', ...days })
  const versions = new Map<string, number>()

  /** Puts a report in a state, with what was handed in; its version counts up. */
  async function report(code: string, period: string, change: ReportChange, figures = '{}'): Promise<number> {
    const key = { officeId, indicatorCode: code, period }
    const name = `${code}/${period}`
    if (!versions.has(name)) await indicatorReports.expect([{ ...key, dueOn: days.dueOn }])
    const seen = versions.get(name) ?? 1
    const handedIn = { submittedBy: 'operator', submittedAt: at, firstSubmittedOn: '2026-04-07' }
    const judged = change.state === 'disetujui' ? { judgedBy: 'reviewer', judgedAt: at } : {}
    await indicatorReports.change(key, seen, { ...handedIn, ...judged, ...change })
    await indicatorReports.addVersion({
      ...{ ...key, number: seen, figures, value: change.value ?? null, notApplicable: 0, reason: '' },
      ...{ submittedBy: 'operator', submittedAt: at },
    })
    versions.set(name, seen + 1)
    return seen + 1
  }

  const good = {
    state: 'disetujui',
    value: 84.5,
    target: 76.61,
    achievement: 110,
    colour: 'green',
    grade: 'B',
  } as const
  await report('SKM-01', '2026-Q1', good, '{"skm_respondents":{"value":124}}')
  return { ...desk, tools: { ...desk.tools, catalogue: loadCatalogue() }, report, good }
}

export type PublicationDesk = Awaited<ReturnType<typeof publicationDesk>>
