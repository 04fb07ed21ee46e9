import type { Tools } from '#app/platform/tools.server.ts'
import { AppError } from '#app/domain/errors.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import { authorizeCaller } from './caller.server.ts'
import type { Caller } from './caller.server.ts'

/**
 * How near an office is to its target in a year, as it is kept: on every track points, points still needed, readiness
 * and the gates that fail. Two queries. Errors: 'not-found' for another office or a year without an assessment,
 * 'forbidden'.
 */
export async function getReadiness(
  { store }: Pick<Tools, 'store'>,
  caller: Caller,
  { officeId, year }: { readonly officeId: string; readonly year: number | undefined },
) {
  authorizeCaller(caller, officeId, 'readiness:read')
  const wanted = year ?? Number(caller.today.slice(0, 4))
  const assessment = await store.assessments.findByOfficeYear(officeId, wanted)
  if (!assessment) throw new AppError('not-found', 'assessment')
  const summaries = await store.scores.listSummaries(assessment.id)
  return {
    office: officeId,
    year: wanted,
    target: assessment.target,
    state: assessment.state,
    tracks: tracks.flatMap((track) => {
      const summary = summaries.find((one) => one.track === track)
      if (!summary) return []
      const { total, need, readiness, failedGates, gates, prerequisitesOpen, status, computedAt } = summary
      return [
        {
          ...{ track, total, need, readiness, gates, prerequisitesOpen, status, computedAt },
          failedGates: failedGates === '' ? [] : failedGates.split(','),
        },
      ]
    }),
  }
}
