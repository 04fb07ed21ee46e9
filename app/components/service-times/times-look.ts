import type { Look } from '#app/components/state.tsx'

export type Reached = 'good' | 'near' | 'bad'

export const looks: Readonly<Record<Reached, Look>> = {
  good: { tone: 'good', shape: 'done' },
  near: { tone: 'warn', shape: 'warn' },
  bad: { tone: 'bad', shape: 'warn' },
}

/** A share of on-time services against its target, both per cent: near from 80 % of the target on (process, 6). */
export function reachedBy(share: number, target: number): Reached {
  if (share >= target) return 'good'
  return share >= 0.8 * target ? 'near' : 'bad'
}

/** Per cent of a whole; undefined of nothing. */
export function shareOf(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : (100 * part) / whole
}

/** Cut to one decimal, so that what is shown never reaches a target that the figure misses. */
export function cut(share: number): number {
  return Math.floor(share * 10 + 1e-9) / 10
}
