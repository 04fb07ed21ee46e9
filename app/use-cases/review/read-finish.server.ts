import type { Actor } from '#app/domain/access/actor.ts'
import { authorize, can } from '#app/domain/access/authorize.ts'
import type { Bilingual, Target } from '#app/domain/instrument/types.ts'
import type { ReviewProgress } from '#app/domain/workflow/review-progress.ts'
import { judgingTier } from '#app/domain/workflow/review-progress.ts'
import type { ReviewTotals, TotalsRow } from '#app/domain/workflow/review-totals.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { getAssessmentFor } from '#app/use-cases/answers/find-assessment.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import { readHead } from '#app/use-cases/overview/read-head.server.ts'
import { loadItems } from '#app/use-cases/scores/load-standing.server.ts'
import { figuresOfReview } from './review-figures.server.ts'
import { findFinished } from './review-place.server.ts'
import type { DeskTier } from './review-place.server.ts'

type NamedItem = { readonly code: string; readonly text: Bilingual }

/** What a tier signs: claimed, judged and the difference by area, what was given back, and what still waits. */
export type FinishView = {
  readonly head: OfficeHead
  readonly assessmentId: string
  readonly target: Target
  readonly state: AssessmentState
  readonly tier: DeskTier | null
  readonly progress: ReviewProgress
  readonly totals: ReviewTotals
  readonly areas: readonly (TotalsRow & { readonly name: Bilingual })[]
  readonly waiting: readonly NamedItem[]
  readonly returned: readonly (NamedItem & { readonly reasonCode: string | null; readonly note: string })[]
  readonly unclaimed: readonly NamedItem[]
  readonly finished: { readonly at: string; readonly round: number } | null
  readonly mayFinish: boolean
}

/** Throws as reading the desk does. Five queries. */
export async function readFinish(
  tools: Pick<Tools, 'store' | 'editions' | 'now'>,
  actor: Actor,
  assessmentId: string,
): Promise<FinishView> {
  const { store, now } = tools
  const { assessment, place } = await getAssessmentFor(store, now, actor, assessmentId, 'answer:read')
  authorize(actor, 'review:read', { ...place, areaKey: null })
  const standing = await loadItems(store, tools, assessment)
  const tier = judgingTier(place.state)
  const shown = tier ?? 'kanwil'
  const { states, progress, totals, areas } = figuresOfReview(standing, shown)
  const { finished } = await findFinished(store, assessmentId, shown, place.state)
  const { index } = standing.plan
  const named = (wanted: string) =>
    index.items.flatMap(({ code, item }) => (states.get(code) === wanted ? [{ code, text: item.text }] : []))
  return {
    head: await readHead(store, now, assessment, place.today),
    assessmentId,
    target: assessment.target,
    state: place.state,
    tier,
    progress,
    totals,
    areas: areas.map((row) => ({ ...row, name: nameOf(index, row.key) })),
    waiting: named('waiting'),
    returned: named('returned').map((item) => {
      const verdict = standing.verdicts.find((row) => row.itemCode === item.code && row.tier === shown)
      return { ...item, reasonCode: verdict?.reasonCode ?? null, note: verdict?.note ?? '' }
    }),
    unclaimed: named('unclaimed'),
    finished: finished && { at: finished.finishedAt, round: finished.round },
    mayFinish: can(actor, 'review:finish', place),
  }
}

function nameOf({ areas, nodeByKey }: Awaited<ReturnType<typeof loadItems>>['plan']['index'], key: string): Bilingual {
  return areas.find((area) => area.key === key)?.name ?? nodeByKey.get(key)?.name ?? { id: key, en: key }
}
