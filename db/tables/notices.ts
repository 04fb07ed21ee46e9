/** What people are told inside the application, and the figures an administrator may set. */

export type NoticeTable = {
  id: string
  personId: string
  /** One of app/domain/notices/kinds.ts. */
  kind: string
  officeId: string | null
  assessmentId: string | null
  /** The item, prerequisite or other thing the notice is about; empty when it is about the whole. */
  subject: string
  /** Canonical JSON of what the sentence needs besides. */
  detail: string
  createdAt: string
  readAt: string | null
  /** Tells a reminder that was given already; null where every notice counts. */
  dedupeKey: string | null
}

export type SettingTable = {
  key: string
  /** Canonical JSON. */
  value: string
  version: number
  changedBy: string | null
  changedAt: string
}
