import type { Look } from '#app/components/state.tsx'
import type { JudgedState } from '#app/domain/workflow/review-progress.ts'

/** How the states of the desk are drawn. */
export const stateLooks: Readonly<Record<JudgedState, Look>> = {
  unclaimed: { tone: 'idle', shape: 'empty' },
  waiting: { tone: 'wait', shape: 'wait' },
  accepted: { tone: 'good', shape: 'done' },
  returned: { tone: 'bad', shape: 'return' },
}
