import type { VisitType } from './codes.ts'

/** A visit of a period, as it is counted. `heldOn` is 'YYYY-MM-DD'. */
export type CountedVisit = {
  readonly type: VisitType
  readonly heldOn: string
  readonly reports: number
  readonly findings: number
  readonly done: number
}

/** The figures of a period from the visits held in it. A finding belongs to the period of its visit, done or not. */
export function countVisits(visits: readonly CountedVisit[]): ReadonlyMap<string, number> {
  const unannounced = visits.filter(({ type }) => type === 'inspection')
  const joint = visits.filter(({ type }) => type === 'joint')
  return new Map([
    ['inspections', unannounced.length],
    ['inspection_findings', sum(unannounced.map(({ findings }) => findings))],
    ['inspection_findings_done', sum(unannounced.map(({ done }) => done))],
    ['joint_sessions', new Set(joint.map(({ heldOn }) => heldOn)).size],
    ['joint_reports', sum(joint.map(({ reports }) => reports))],
  ])
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
