import { keptScores } from '#app/use-cases/scores/kept-scores.server.ts'
import { loadStanding } from '#app/use-cases/scores/load-standing.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** A kept figure that is not what the rules give: of a node, or of a track's summary. */
export type ScoreFault = {
  readonly assessmentId: string
  readonly track: string
  /** A node, or the name of a column of the summary. */
  readonly what: string
  /** Null where nothing is kept. */
  readonly kept: number | string | null
  /** Null where nothing should be. */
  readonly computed: number | string | null
}

export type ScoreCheck = {
  readonly assessments: number
  readonly nodes: number
  readonly faults: readonly ScoreFault[]
}

const atOnce = 100
const noise = 1e-9
const columns = [
  'total',
  'need',
  'readiness',
  'gatesFailed',
  'gates',
  'prerequisitesOpen',
  'status',
  'answered',
  'items',
  'withEvidence',
] as const

/**
 * Scores every assessment of every year again and compares with what is kept. Each is scored as of the moment its
 * figures were kept: evidence that has expired since is the daily refresh's business, not a fault.
 */
export async function checkScores({ store, editions }: Pick<Tools, 'store' | 'editions'>): Promise<ScoreCheck> {
  const faults: ScoreFault[] = []
  let [assessments, nodes] = [0, 0]
  for (const year of new Set((await store.cycles.list()).map((cycle) => cycle.year))) {
    let last = ''
    for (;;) {
      const batch = await store.assessments.listByYearAfter(year, last, atOnce)
      for (const { id } of batch) {
        const checked = await store.transaction((repositories) => checkOne(repositories, editions, id))
        faults.push(...checked.faults)
        assessments += 1
        nodes += checked.nodes
        last = id
      }
      if (batch.length < atOnce) break
    }
  }
  return { assessments, nodes, faults }
}

async function checkOne(
  repositories: Repositories,
  editions: Tools['editions'],
  id: string,
): Promise<{ readonly nodes: number; readonly faults: readonly ScoreFault[] }> {
  // Locked, so that nobody writes an answer between the reading of it and of its points.
  await repositories.assessments.lock(id)
  const assessment = await repositories.assessments.find(id)
  const summaries = await repositories.scores.listSummaries(id)
  const nodes = await repositories.scores.listForAssessment(id)
  const computedAt = summaries[0]?.computedAt
  if (!assessment || computedAt === undefined) {
    return { nodes: 0, faults: [{ assessmentId: id, track: 'all', what: 'summary', kept: null, computed: 'missing' }] }
  }
  const standing = await loadStanding(repositories, { editions, now: () => new Date(computedAt) }, assessment)
  const right = keptScores(id, standing, [], computedAt)
  return {
    nodes: nodes.length,
    faults: [
      ...differences(id, byKey(nodes.map(nodeFigure)), byKey(right.nodes.map(nodeFigure))),
      ...differences(id, byKey(summaries.flatMap(summaryFigures)), byKey(right.summaries.flatMap(summaryFigures))),
    ],
  }
}

type Figure = { readonly track: string; readonly what: string; readonly value: number | string }

function nodeFigure(row: { track: string; node: string; points: number }): Figure {
  return { track: row.track, what: row.node, value: row.points }
}

function summaryFigures(
  row: { readonly track: string } & Readonly<Record<(typeof columns)[number], number | string>>,
): readonly Figure[] {
  return columns.map((what) => ({ track: row.track, what, value: row[what] }))
}

function byKey(figures: readonly Figure[]): ReadonlyMap<string, Figure> {
  return new Map(figures.map((figure) => [`${figure.track} ${figure.what}`, figure]))
}

function differences(
  assessmentId: string,
  kept: ReadonlyMap<string, Figure>,
  computed: ReadonlyMap<string, Figure>,
): readonly ScoreFault[] {
  return [...new Set([...kept.keys(), ...computed.keys()])].flatMap((key) => {
    const [one, other] = [kept.get(key), computed.get(key)]
    if (one && other && same(one.value, other.value)) return []
    const { track, what } = (one ?? other)!
    return [{ assessmentId, track, what, kept: one?.value ?? null, computed: other?.value ?? null }]
  })
}

function same(one: number | string, other: number | string): boolean {
  return typeof one === 'number' && typeof other === 'number' ? Math.abs(one - other) <= noise : one === other
}
