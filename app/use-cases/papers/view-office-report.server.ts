import { gapList } from '#app/domain/scoring/gaps.ts'
import { statusOf } from '#app/domain/scoring/status.ts'
import { prerequisitesOf } from '#app/use-cases/overview/read-overview.server.ts'
import { overviewGates, overviewTerms } from '#app/use-cases/overview/view-gates.server.ts'
import { trendOf } from '#app/use-cases/overview/view-trend.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { OfficeReportView } from './paper-view.server.ts'

type Snapshots = Parameters<typeof trendOf>[0]

/** How many of the open items the report names. */
const namedItems = 8

/** Where an office stands, what is short, where it is heading, and which open items bring it forward most. */
export function officeReportView(standing: AssessmentStanding, snapshots: Snapshots): OfficeReportView {
  const { plan, tracks, prerequisites, today } = standing
  const { claimed, supported, verified } = tracks
  const readiness = { claimed: claimed.readiness, supported: supported.readiness, verified: verified.readiness }
  const gaps = gapList(plan, supported)
  // What people answered in a survey cannot be worked on.
  const open = gaps.filter(({ code, reason }) => reason !== 'low_answer' || !isSurvey(plan, code))
  return {
    status: statusOf({ supported: supported.gates, verified: verified.gates, prerequisites }),
    readiness,
    need: supported.need.total,
    verifiedGates: verified.gates.filter(({ passed }) => passed).length,
    gates: overviewGates(standing, { gaps, mayRead: () => false }),
    terms: overviewTerms(standing, { gaps, mayRead: () => false }),
    steps: open.slice(0, namedItems).map(({ code, points, reason }) => {
      return { code, points, reason, text: plan.index.itemByCode.get(code)!.item.text }
    }),
    trend: trendOf(snapshots, today, readiness),
    prerequisites: prerequisitesOf(standing),
  }
}

function isSurvey({ index }: AssessmentStanding['plan'], code: string): boolean {
  return index.itemByCode.get(code)?.item.kind === 'index'
}
