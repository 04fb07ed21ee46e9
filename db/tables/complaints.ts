/** Complaints, suggestions and praise with what was said about them, and visits to the posts where they are received. */

export type ComplaintTable = {
  /** The number of the ticket. */
  id: string
  officeId: string
  kind: 'complaint' | 'suggestion' | 'praise'
  channel: string
  source: 'public' | 'desk'
  service: string | null
  complaintClass: string | null
  state: 'baru' | 'diverifikasi' | 'diproses' | 'dijawab' | 'selesai' | 'ditolak'
  /** The day at the office. */
  receivedOn: string
  createdAt: string
  /** Sealed. */
  body: string
  /** Sealed; null where none was given, or it was erased. */
  contact: string | null
  contactErasedAt: string | null
  codeHash: string
  handlerId: string | null
  dueOn: string | null
  /** Days of the first word to the reporter, of the answer that stands, and of the end. */
  respondedOn: string | null
  resolvedOn: string | null
  closedOn: string | null
  reopenedOn: string | null
  compensatedOn: string | null
  forwardedTo: string
  spamOn: string | null
  spamReason: string
  /** When it was told to the Kanwil, and the due day that had passed then. */
  escalatedAt: string | null
  escalatedFor: string | null
  /** Canonical JSON: ids of those whom it concerns, who never handle it again. */
  excluded: string
  /** When the Kanwil was asked to see to it that somebody handles it whom it does not concern. */
  raisedAt: string | null
  version: number
}

export type ComplaintMessageTable = {
  id: string
  complaintId: string
  at: string
  author: 'reporter' | 'office'
  kind: 'message' | 'answer' | 'rejection' | 'compensation' | 'note'
  /** Sealed. */
  body: string
  authorId: string | null
}

export type InspectionTable = {
  id: string
  officeId: string
  type: 'inspection' | 'joint'
  heldOn: string
  /** 'HH:MM' at the office. */
  heldAt: string
  visitor: 'leadership' | 'kanwil' | 'inspectorate' | 'ombudsman'
  post: string
  summary: string
  /** Reports received on a joint day; null for a visit. */
  reports: number | null
  enteredBy: string
  enteredAt: string
  version: number
}

export type InspectionFindingTable = {
  id: string
  inspectionId: string
  number: number
  text: string
  owner: 'operator_satker' | 'ketua_tim_zi' | 'kepala_kantor'
  dueOn: string
  /** What was done; empty while it is open. */
  followUp: string
  doneOn: string | null
  doneBy: string | null
}

export type InspectionPieceTable = {
  inspectionId: string
  pieceId: string
  /** The office of both. */
  officeId: string
  addedBy: string
  addedAt: string
}
