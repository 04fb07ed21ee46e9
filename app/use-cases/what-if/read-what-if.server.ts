import type { Actor } from '#app/domain/access/actor.ts'
import { authorize } from '#app/domain/access/authorize.ts'
import type { Answer } from '#app/domain/scoring/answers.ts'
import { allPassed } from '#app/domain/scoring/gates.ts'
import type { NotCounted } from '#app/domain/scoring/standing.ts'
import { slimEdition } from '#app/domain/scoring/what-if.ts'
import type { WhatIfBase } from '#app/domain/scoring/what-if.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OverviewTools } from '#app/use-cases/overview/find-office.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'

export type WhatIfView = Awaited<ReturnType<typeof readWhatIf>>

/** An item that the office has answered but that does not count, and why. */
export type Uncounted = { readonly reason: NotCounted; readonly claimed: Answer | null }

/**
 * What supposing begins with: how the assessment stands on the supported track, and the edition to score it by. Nothing
 * is changed by it. Five queries. Throws 'not-found' out of reach, 'forbidden' for who may not read every answer.
 */
export async function readWhatIf(tools: OverviewTools, actor: Actor, assessmentId: string) {
  const { store, now } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'answer:read')
  authorize(actor, 'answer:read', place)
  const standing = await loadStanding(store, tools, assessment)
  const { edition, tracks, cycle, prerequisites } = standing
  const base: WhatIfBase = {
    answers: tracks.supported.answers,
    prerequisites: prerequisites.map(({ key, state }) => ({ key, state })),
    verified: allPassed(tracks.verified.gates),
  }
  return {
    head: await readHead(store, now, assessment, place.today),
    assessmentId,
    target: assessment.target,
    state: assessment.state,
    edition: slimEdition(edition),
    institutionKind: cycle.institutionKind,
    base,
    uncounted: uncountedOf(standing),
  }
}

function uncountedOf({ plan, tracks, answers }: AssessmentStanding): Readonly<Record<string, Uncounted>> {
  const claimed = new Map(answers.filter(({ tier }) => tier === 'office').map((row) => [row.itemCode, row.answer]))
  const found = plan.codes.flatMap((code) => {
    const reason = tracks.supported.standings.get(code)?.notCounted
    return reason ? [[code, { reason, claimed: claimed.get(code) ?? null }] as const] : []
  })
  return Object.fromEntries(found)
}
