import type { Plan } from '#app/domain/scoring/plan.ts'
import { tracks } from '#app/domain/scoring/standing.ts'
import type { Track } from '#app/domain/scoring/standing.ts'
import { statusOf } from '#app/domain/scoring/status.ts'
import type { ByTrack } from '#app/use-cases/overview/overview-view.server.ts'
import { prerequisitesOf } from '#app/use-cases/overview/read-overview.server.ts'
import { overviewGates, pointsByTrack } from '#app/use-cases/overview/view-gates.server.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { RecapNode, RecapView } from './paper-view.server.ts'

/** Points of the areas, the results and their sums on each track, with the gates and the conditions beside them. */
export function recapView(standing: AssessmentStanding): RecapView {
  const { plan, tracks: scored, prerequisites } = standing
  const each = <Value>(of: (track: Track) => Value) => {
    const [claimed, supported, verified] = tracks.map(of)
    return { claimed: claimed!, supported: supported!, verified: verified! }
  }
  const need: ByTrack = each((track) => scored[track].need.total)
  return {
    nodes: recapNodes(plan).map((node) => ({ ...node, points: pointsByTrack(standing, node.key) })),
    gates: overviewGates(standing, { gaps: [], mayRead: () => false }),
    prerequisites: prerequisitesOf(standing),
    status: statusOf({ supported: scored.supported.gates, verified: scored.verified.gates, prerequisites }),
    readiness: each((track) => scored[track].readiness),
    need,
    failingNodes: each((track) => scored[track].gates.filter(({ passed }) => !passed).map(({ node }) => node)),
    failing: each((track) => scored[track].gates.some(({ passed }) => !passed)),
  }
}

/** The areas under their component, the groups of results under theirs, and the total. */
export function recapNodes({ index }: Pick<Plan, 'index'>): readonly Omit<RecapNode, 'points'>[] {
  const node = (key: string, level: RecapNode['level']) => {
    const { name, weight } = index.nodeByKey.get(key)!
    return { key, name, level, weight }
  }
  const components = index.edition.components.flatMap((component) => {
    const parts = component.groups
      ? component.groups.map(({ code }) => node(code, 'part'))
      : index.areas.map((area) => node(area.node, 'part'))
    return [...parts, node(component.code, 'sum')]
  })
  return [...components, node('TOTAL', 'total')]
}
