import type { Look } from '#app/components/state.tsx'
import type { ComplaintRow } from '#app/use-cases/complaints/complaint-view.server.ts'

/** How a complaint's state is drawn; lateness and spam come before it. */
export function complaintLook({ state, late, spam }: Pick<ComplaintRow, 'state' | 'late' | 'spam'>): Look {
  if (spam) return { tone: 'idle', shape: 'empty' }
  if (late) return { tone: 'bad', shape: 'warn' }
  if (state === 'baru') return { tone: 'warn', shape: 'wait' }
  if (state === 'ditolak') return { tone: 'idle', shape: 'return' }
  return state === 'dijawab' || state === 'selesai' ? { tone: 'good', shape: 'done' } : { tone: 'wait', shape: 'wait' }
}
