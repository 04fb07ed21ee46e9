import type { Actor } from '#app/domain/access/actor.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { Indicator, Member } from '#app/domain/indicators/types.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { headOf } from '#app/use-cases/overview/read-overview.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import { activityView } from '#app/use-cases/overview/view-activity.server.ts'
import type { PeriodView, ReportView } from './form-view.server.ts'
import { loadPeriod } from './load-form.server.ts'
import { periodView, reportView } from './read-form.server.ts'
import { reportingOffice } from './reporting-office.server.ts'

/** A figure as it was handed in. */
export type KeptFigure = {
  readonly key: string
  readonly value: number | string
  readonly source: string
  readonly reason: string
}

export type VersionView = {
  readonly number: number
  readonly value: number | null
  readonly notApplicable: boolean
  readonly reason: string
  readonly at: string
  readonly figures: readonly KeptFigure[]
}

export type HistoryLine = {
  readonly report: ReportView
  readonly name: Bilingual
  readonly indicator: Pick<Indicator, 'unit' | 'display_decimals' | 'inputs'>
  readonly members: readonly Member[]
  readonly versions: readonly VersionView[]
}

/** One thing that happened to a period's figures: when, by which role, and what was said. */
export type PeriodEvent = {
  readonly id: string
  readonly at: string
  readonly action: string
  readonly role: Role | null
  readonly byProgram: boolean
  readonly reason: string | null
}

export type HistoryView = {
  readonly head: OfficeHead
  readonly period: PeriodView
  readonly lines: readonly HistoryLine[]
  readonly events: readonly PeriodEvent[]
}

const eventsShown = 100

/** What was handed in for a period, version by version, and what happened to it. Four queries. */
export async function readHistory(
  tools: Pick<Tools, 'store' | 'now' | 'catalogue'>,
  actor: Actor,
  asked: { readonly officeId: string; readonly period: string },
): Promise<HistoryView> {
  const { store, now } = tools
  const office = await reportingOffice(store, tools, actor, asked, 'indicator:read')
  const found = await loadPeriod(store, tools, { ...asked, today: office.place.today })
  const versions = await store.indicatorReports.listVersionsOfPeriod(asked.officeId, asked.period)
  const filter = { streams: [asked.officeId], subjects: [asked.period] }
  const events = await store.activity.list(filter, { limit: eventsShown })
  return {
    head: headOf(office, now().toISOString()),
    period: periodView(found, office.place.today),
    lines: found.form.indicators.flatMap((indicator): HistoryLine[] => {
      const report = found.reports.find(({ indicatorCode }) => indicatorCode === indicator.code)
      if (!report) return []
      const own = versions.filter(({ indicatorCode }) => indicatorCode === indicator.code)
      return [
        {
          ...{ report: reportView(report), name: indicator.name, indicator },
          members: found.form.membersByCode.get(indicator.code) ?? [],
          versions: own.map(versionView).reverse(),
        },
      ]
    }),
    events: events.map((event): PeriodEvent => {
      const { role, byProgram } = activityView(event, office.office, null)
      const { stream, position, at, action, reason } = event
      return { id: `${stream}-${position}`, at, action, role, byProgram, reason }
    }),
  }
}

type Version = {
  readonly number: number
  readonly value: number | null
  readonly notApplicable: number
  readonly reason: string
  readonly submittedAt: string
  readonly figures: string
}

type Kept = { readonly value?: number; readonly choice?: string; readonly source: string; readonly reason: string }

function versionView({ number, value, notApplicable, reason, submittedAt, figures }: Version): VersionView {
  const kept = Object.entries(JSON.parse(figures) as Readonly<Record<string, Kept>>)
  return {
    ...{ number, value, reason, at: submittedAt, notApplicable: notApplicable === 1 },
    figures: kept.map(([key, figure]) => ({
      ...{ key, value: figure.value ?? figure.choice ?? '', source: figure.source, reason: figure.reason },
    })),
  }
}
