/** What a citizen wants to say. */
export const complaintKinds = ['complaint', 'suggestion', 'praise'] as const
export type ComplaintKind = (typeof complaintKinds)[number]

/** Whether a text names a kind; for values that come from outside. */
export function isComplaintKind(value: string): value is ComplaintKind {
  return (complaintKinds as readonly string[]).includes(value)
}

/**
 * Where a complaint stands (PermenPANRB 62/2018): received, verified with its class, worked on, answered in writing,
 * closed. 'ditolak' is what turned out to be no complaint.
 */
export const complaintStates = ['baru', 'diverifikasi', 'diproses', 'dijawab', 'selesai', 'ditolak'] as const
export type ComplaintState = (typeof complaintStates)[number]

/** The states in which the office still owes an answer. */
export const openComplaintStates: readonly ComplaintState[] = ['baru', 'diverifikasi', 'diproses']

/** The whistle-blowing system keeps numbers only (process, 8): no complaint of it is ever written down here. */
export const numbersOnlyChannel = 'wbs'

/** The class of what calls for supervision: misconduct rather than slowness (PermenPANRB 62/2018). */
export const supervisionClass = 'pengawasan'

/** Channels by which complaints come that are entered at the desk; the public form has its own two. */
export function deskChannels(channels: readonly string[]): readonly string[] {
  return channels.filter((code) => code !== numbersOnlyChannel)
}

/** What a message is; a note stays inside the office, everything else is read by the reporter too. */
export const messageKinds = ['message', 'answer', 'rejection', 'compensation', 'note'] as const
export type MessageKind = (typeof messageKinds)[number]

/** Longest text of a complaint, an answer and a message, in characters. */
export const complaintTextLimit = 4000
/** Longest way to reach a reporter. */
export const contactLimit = 200
/** Longest reason, name of a unit, or note on a compensation. */
export const shortTextLimit = 500
