import { answerDue } from '#app/domain/complaints/deadlines.ts'
import { isOpen, stepFrom } from '#app/domain/complaints/course.ts'
import type { ComplaintStep } from '#app/domain/complaints/course.ts'
import type { ComplaintState } from '#app/domain/complaints/codes.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Repositories } from '#db/store.server.ts'
import type { ComplaintTools } from './tools.server.ts'
import type { ComplaintWrite } from './write-change.server.ts'

type Complaint = NonNullable<Awaited<ReturnType<Repositories['complaints']['find']>>>

/** What whoever handles a complaint may do with it. */
export type HandlerAct =
  | { readonly act: 'verify'; readonly complaintClass: string }
  | { readonly act: 'process' }
  | { readonly act: 'message' | 'note' | 'reject'; readonly text: string }
  | { readonly act: 'answer'; readonly text: string; readonly compensation: string | null }
  | { readonly act: 'forward'; readonly unit: string }
  | { readonly act: 'spam'; readonly reason: string }
  | { readonly act: 'unspam' }

/** The rules an act is planned by. `today` is the day at the office. */
type Rules = Pick<ComplaintTools, 'catalogue' | 'holidays'> & { readonly today: string }

/**
 * What an act comes to. Throws 'conflict' 'complaint-not-now' where it cannot be done in this state, 'invalid'
 * 'unknown-option' for a class that does not exist.
 */
export function planAct(complaint: Complaint, act: HandlerAct, rules: Rules): ComplaintWrite {
  const { today } = rules
  if (complaint.spamOn !== null && act.act !== 'unspam') throw new AppError('conflict', 'complaint-not-now')
  const responded = { respondedOn: complaint.respondedOn ?? today }
  switch (act.act) {
    case 'verify': {
      const dueOn = dueBy(complaint, act.complaintClass, rules)
      const state = after(complaint, 'verify')
      return { action: 'complaint.verified', change: { state, complaintClass: act.complaintClass, dueOn } }
    }
    case 'process':
      return { action: 'complaint.processed', change: { state: after(complaint, 'process') } }
    case 'message':
      assertTalking(complaint)
      return {
        action: 'complaint.message-written',
        change: responded,
        messages: [{ kind: 'message', text: act.text }],
      }
    case 'note':
      return { action: 'complaint.note-written', change: {}, messages: [{ kind: 'note', text: act.text }] }
    case 'forward':
      return { action: 'complaint.forwarded', change: { state: forwarded(complaint), forwardedTo: act.unit } }
    case 'answer':
      return answered(complaint, act, { ...responded, resolvedOn: today }, today)
    case 'reject':
      return {
        action: 'complaint.rejected',
        change: { state: after(complaint, 'reject'), ...responded, resolvedOn: today, closedOn: today },
        messages: [{ kind: 'rejection', text: act.text }],
      }
    case 'spam':
      if (!isOpen(complaint)) throw new AppError('conflict', 'complaint-not-now')
      return { action: 'complaint.marked-spam', change: { spamOn: today, spamReason: act.reason }, reason: act.reason }
    case 'unspam':
      if (complaint.spamOn === null) throw new AppError('conflict', 'complaint-not-now')
      return { action: 'complaint.unmarked-spam', change: { spamOn: null, spamReason: '' } }
  }
}

/** A written answer closes the office's part; compensation is noted with it where the standard was missed. */
function answered(
  complaint: Complaint,
  { text, compensation }: Extract<HandlerAct, { act: 'answer' }>,
  days: { readonly respondedOn: string; readonly resolvedOn: string },
  today: string,
): ComplaintWrite {
  const state = after(complaint, 'answer')
  const compensated = compensation !== null && complaint.kind === 'complaint'
  return {
    action: 'complaint.answered',
    change: {
      ...{ state, ...days },
      ...(state === 'selesai' && { closedOn: today }),
      ...(compensated && { compensatedOn: today }),
    },
    messages: [
      { kind: 'answer', text },
      ...(compensated ? [{ kind: 'compensation' as const, text: compensation }] : []),
    ],
  }
}

function after(complaint: Complaint, step: ComplaintStep): ComplaintState {
  const state = stepFrom(complaint, step)
  if (state === undefined) throw new AppError('conflict', 'complaint-not-now')
  return state
}

/** Whoever passes a complaint on is working on it. */
function forwarded(complaint: Complaint): ComplaintState {
  if (complaint.kind !== 'complaint' || !isOpen(complaint) || complaint.state === 'baru') {
    throw new AppError('conflict', 'complaint-not-now')
  }
  return 'diproses'
}

function assertTalking({ state }: Complaint): void {
  if (state === 'selesai' || state === 'ditolak') throw new AppError('conflict', 'complaint-not-now')
}

/** Counted from the day it came in; after it was opened again, from that day. */
function dueBy(complaint: Complaint, complaintClass: string, { catalogue, holidays }: Rules): string {
  const due = answerDue(complaint.reopenedOn ?? complaint.receivedOn, complaintClass, catalogue, holidays)
  if (due === undefined) throw new AppError('invalid', 'unknown-option')
  return due
}
