import type { DailyJob } from '#app/platform/jobs.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { checkScores } from '#app/use-cases/operation/check-scores.server.ts'
import { lookAfterComplaints } from '#app/use-cases/complaints/look-after.server.ts'
import { remindWaiting } from '#app/use-cases/information/remind-waiting.server.ts'
import { tellChanged } from '#app/use-cases/publication/tell-changed.server.ts'
import { remindOpenSurveys } from '#app/use-cases/surveys/remind-open.server.ts'
import { passAwarded } from '#app/use-cases/course/pass-awarded.server.ts'
import { retestLinks } from '#app/use-cases/evidence/retest-links.server.ts'
import { remindAll } from '#app/use-cases/notices/remind.server.ts'
import { refreshAllScores } from '#app/use-cases/operation/refresh-all-scores.server.ts'
import { keepDerived } from '#app/use-cases/reporting/keep-derived.server.ts'
import { openPeriods } from '#app/use-cases/reporting/open-periods.server.ts'
import { remindReports } from '#app/use-cases/reporting/remind-reports.server.ts'
import { sealLastDay } from '#app/use-cases/operation/seal-days.server.ts'
import { verifyTrace } from '#db/verify-trace.server.ts'

const day = 24 * 3_600_000

/** What a server does once a day, in this order. */
export function jobsOf(services: Services): readonly DailyJob[] {
  return [
    { name: 'monitoring', run: () => passAwarded(services) },
    { name: 'scores', run: () => refreshAllScores(services) },
    { name: 'reminders', run: () => remindAll(services) },
    { name: 'periods', run: () => openPeriods(services) },
    { name: 'counted-indicators', run: () => keepDerived(services) },
    { name: 'report-reminders', run: () => remindReports(services) },
    { name: 'complaints', run: () => lookAfterComplaints(services) },
    { name: 'public-reminders', run: () => remindOfThePublic(services) },
    { name: 'anchor', run: async () => (await sealLastDay(services)) ?? null },
    { name: 'sweep', run: () => services.evidence.sweep(new Date(Date.now() - day)) },
    { name: 'counts', run: () => services.store.rateCounts.sweep(daysAgo(services, 2)) },
    { name: 'check', run: () => check(services) },
    // What a demonstration links to is made up. It comes last: other people's servers take their time.
    ...(services.env.linkTests && !services.env.demo ? [{ name: 'links', run: () => retestLinks(services) }] : []),
  ]
}

/** What waits at the desks that face the public. */
async function remindOfThePublic(services: Services): Promise<Readonly<Record<string, number>>> {
  const enquiries = await remindWaiting(services)
  const surveys = await remindOpenSurveys(services)
  return { enquiries, surveys, figures: await tellChanged(services) }
}

/** Counts of attempts and forms matter for a day at most. */
function daysAgo({ now }: Services, days: number): string {
  return new Date(now().getTime() - days * day).toISOString()
}

/** The part of `npm run check` that reads no files: those are as many as the disk holds. */
async function check(services: Services): Promise<{ readonly scores: number; readonly trace: number }> {
  const scores = (await checkScores(services)).faults.length
  const trace = (await verifyTrace(services.store)).length
  if (scores + trace > 0)
    services.log.error({ scores, trace }, 'the daily check found faults: npm run check names them')
  return { scores, trace }
}
