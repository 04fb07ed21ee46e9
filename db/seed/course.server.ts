import type { AssessmentState } from '#app/domain/workflow/states.ts'
import { transitions } from '#app/domain/workflow/transitions.ts'

/** The way an assessment came to a state, from its preparation on, each state once. */
export function courseTo(state: AssessmentState): readonly AssessmentState[] {
  const ways: AssessmentState[][] = [['persiapan']]
  for (const way of ways) {
    const last = way.at(-1)!
    if (last === state) return way
    const onward = transitions.filter(({ from, to, nextYear }) => from === last && !nextYear && !way.includes(to))
    ways.push(...onward.map(({ to }) => [...way, to]))
  }
  throw new Error(`No way leads to ${state}`)
}

/** Shares of the items that the tiers have judged when an office stands in a state. */
export type Judged = { readonly kanwil: number; readonly internal: number; readonly national: boolean }

const beforeKanwil: readonly AssessmentState[] = ['persiapan', 'pembangunan', 'penilaian_mandiri']
const decided: readonly AssessmentState[] = [
  'clearance_panel',
  'ditetapkan_wbk',
  'ditetapkan_wbbm',
  'pemantauan',
  'dicabut',
]

/** How far judgement has come in a state; `luck` from 0 to 1 spreads those under judgement. */
export function judgedIn(state: AssessmentState, luck: number): Judged {
  if (beforeKanwil.includes(state)) return { kanwil: 0, internal: 0, national: false }
  switch (state) {
    case 'penilaian_kanwil':
      return { kanwil: 0.25 + luck * 0.6, internal: 0, national: false }
    case 'tindak_lanjut_kanwil':
    case 'tidak_diusulkan':
      return { kanwil: 1, internal: 0, national: false }
    case 'evaluasi_tpi_1':
      return { kanwil: 1, internal: 0.2 + luck * 0.5, national: false }
    default:
      return { kanwil: 1, internal: 1, national: decided.includes(state) }
  }
}

/** Whether the office has handed its worksheet in. */
export function isHandedIn(state: AssessmentState): boolean {
  return !beforeKanwil.includes(state)
}

const moving: readonly AssessmentState[] = [
  'pembangunan',
  'penilaian_mandiri',
  'penilaian_kanwil',
  'tindak_lanjut_kanwil',
  'evaluasi_tpi_1',
  'tindak_lanjut_tpi',
  'evaluasi_tpi_2',
]

/** Whether answers and verdicts of an office in this state rest, because others decide or nobody has begun. */
export function isSettled(state: AssessmentState): boolean {
  return !moving.includes(state)
}
