import { openComplaintStates } from './codes.ts'
import type { ComplaintKind, ComplaintState } from './codes.ts'
import { reactionUntil } from './deadlines.ts'
import type { Catalogue } from '#app/domain/indicators/types.ts'

/** What moves a complaint along. The first are the handler's, then the reporter's; 'lapse' is time's. */
export const complaintSteps = ['verify', 'process', 'answer', 'reject', 'accept', 'reopen', 'lapse'] as const
export type ComplaintStep = (typeof complaintSteps)[number]

type Step = { readonly from: readonly ComplaintState[]; readonly to: ComplaintState }

/** The one table of the course. A class may be corrected as long as the answer is owed. */
const steps: Readonly<Record<ComplaintStep, Step>> = {
  verify: { from: ['baru', 'diverifikasi', 'diproses'], to: 'diverifikasi' },
  process: { from: ['diverifikasi'], to: 'diproses' },
  answer: { from: ['diverifikasi', 'diproses'], to: 'dijawab' },
  reject: { from: ['baru', 'diverifikasi'], to: 'ditolak' },
  accept: { from: ['dijawab'], to: 'selesai' },
  reopen: { from: ['dijawab', 'selesai', 'ditolak'], to: 'diproses' },
  lapse: { from: ['dijawab'], to: 'selesai' },
}

/** A suggestion or a word of praise is read and thanked for; nothing else happens to it. */
const lightSteps: Readonly<Partial<Record<ComplaintStep, Step>>> = { answer: { from: ['baru'], to: 'selesai' } }

export type CourseFacts = {
  readonly kind: ComplaintKind
  readonly state: ComplaintState
  readonly complaintClass: string | null
}

/** Where a step leads from here; undefined when it cannot be taken. */
export function stepFrom(
  { kind, state, complaintClass }: CourseFacts,
  step: ComplaintStep,
): ComplaintState | undefined {
  const rule = kind === 'complaint' ? steps[step] : lightSteps[step]
  if (!rule?.from.includes(state)) return undefined
  if (step === 'verify' && state === 'diproses') return 'diproses'
  // What was turned away before anybody classed it begins at the beginning.
  return step === 'reopen' && complaintClass === null ? 'baru' : rule.to
}

/** Whether the office still owes an answer. */
export function isOpen({ state }: { readonly state: ComplaintState }): boolean {
  return openComplaintStates.includes(state)
}

/** Whether its handler may still give it away: the office owes an answer, or may come to owe one again. */
export function mayBeGivenAway({ state }: { readonly state: ComplaintState }): boolean {
  return isOpen({ state }) || state === 'dijawab'
}

/** Whether the last day has passed and the answer is still owed. Days are 'YYYY-MM-DD' at the office. */
export function isLate(
  { state, dueOn }: { readonly state: ComplaintState; readonly dueOn: string | null },
  today: string,
): boolean {
  return isOpen({ state }) && dueOn !== null && dueOn < today
}

/** Whether the reporter may still open it again: once, and within the days of reacting to the answer. */
export function mayReopen(
  facts: CourseFacts & { readonly resolvedOn: string | null; readonly reopenedOn: string | null },
  today: string,
  rules: Pick<Catalogue, 'deadlines' | 'complaint_classes'>,
): boolean {
  if (stepFrom(facts, 'reopen') === undefined || facts.resolvedOn === null || facts.reopenedOn !== null) return false
  return today <= reactionUntil(facts.resolvedOn, rules)
}
