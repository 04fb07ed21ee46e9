import { inOneLanguage } from '#app/domain/instrument/one-language.ts'
import type { Edition, Target } from '#app/domain/instrument/types.ts'
import { indexEdition } from '#app/domain/instrument/index-edition.ts'
import { compileEdition } from '#app/domain/scoring/compile-edition.ts'
import { evaluateGates } from '#app/domain/scoring/gates.ts'
import { pointsNeeded, readiness } from '#app/domain/scoring/need.ts'
import type { Plan } from '#app/domain/scoring/plan.ts'
import { scoreItem } from '#app/domain/scoring/score-item.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { isInForce } from './list-editions.server.ts'

const targets = ['WBK', 'WBBM'] as const

export type ScoringExplanation = NonNullable<ReturnType<typeof explainScoring>>

/**
 * How a score comes about, with every figure computed from the edition in force by the rules that score an office.
 * Undefined when no edition can be scored. No database is asked.
 */
export function explainScoring({ editions }: Pick<Tools, 'editions'>, language: 'id' | 'en') {
  const ready = [...editions.values()].filter(({ scoringReady }) => scoringReady)
  const edition = ready.find(isInForce) ?? ready[0]
  if (!edition) return undefined
  const index = indexEdition(edition)
  const example = index.areas[0]?.aspects[0]?.subAreas[0]
  const { editionId, title, legalBasis, scales, areas, components, thresholds, prerequisites } = edition
  return {
    ...inOneLanguage({ editionId, title, legalBasis, scales, areas, thresholds, prerequisites }, language),
    components: components.map(({ code, name, weight }) => ({ code, name: name[language], weight })),
    items: index.items.length,
    subAreas: index.nodes.filter(({ kind }) => kind === 'subArea').length,
    example: example && {
      code: example.code,
      name: example.name[language],
      weight: example.weight,
      items: example.items.length,
    },
    surveys: surveysOf(edition, language),
    cases: targets.flatMap((target) => {
      const plan = compileEdition(edition, target)
      return [
        workedCase(target, 'empty', plan, new Float64Array(plan.keys.length)),
        workedCase(target, 'minimum', plan, atMinimum(plan)),
        workedCase(target, 'full', plan, plan.weights),
      ]
    }),
  }
}

/** What points come to: the figures that an office sees of its own. */
function workedCase(target: Target, name: 'empty' | 'minimum' | 'full', plan: Plan, points: Float64Array) {
  const need = pointsNeeded(plan, points)
  const gates = evaluateGates(plan, points)
  return {
    target,
    name,
    total: points[plan.placeOf.get('TOTAL')!]!,
    levers: need.pengungkit,
    anywhere: need.anywhere,
    need: need.total,
    readiness: readiness(plan, need),
    gates: gates.length,
    failed: gates.filter(({ passed }) => !passed).length,
  }
}

/** Every area and every result exactly on its threshold; what stands above them is their sum. */
function atMinimum({ keys, needTerms }: Plan): Float64Array {
  const points = new Float64Array(keys.length)
  needTerms.forEach(({ kind, node, threshold, beneath }) => {
    const single = beneath.map((place) => needTerms[place]!).filter((term) => isSingle(term.kind))
    points[node] = isSingle(kind) ? threshold : single.reduce((sum, term) => sum + points[term.node]!, 0)
  })
  return points
}

function isSingle(kind: Plan['needTerms'][number]['kind']): boolean {
  return kind === 'area' || kind === 'result'
}

/** The index of a survey that reaches each threshold, and the points that it scores. */
function surveysOf(edition: Edition, language: 'id' | 'en') {
  return edition.thresholds.flatMap(({ label, node, onlyItem, indexEquivalent }) => {
    const item = indexEdition(edition).itemByCode.get(onlyItem ?? node)
    if (!item || !indexEquivalent) return []
    return targets.flatMap((target) => {
      const index = indexEquivalent[target]
      if (index === null) return []
      const points = scoreItem(item.item, index).score * item.effectiveWeight
      return [{ target, label: label[language], index, weight: item.effectiveWeight, points }]
    })
  })
}
