import type { EvidenceFault, EvidenceWindow } from '#app/domain/scoring/evidence.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { NodeChoice } from './subject-names.server.ts'

/** One version of a piece; days are ISO days, `uploadedAt` an instant. */
export type VersionView = {
  readonly number: number
  readonly source: 'file' | 'link'
  readonly sha256: string | null
  readonly url: string | null
  readonly fileName: string
  readonly extension: string
  readonly mediaType: string | null
  readonly bytes: number | null
  readonly documentDate: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  readonly expiresOn: string | null
  readonly linkState: 'opened' | 'failed' | 'untested' | null
  readonly linkReason: string | null
  readonly linkCheckedAt: string | null
  readonly uploadedAt: string
  readonly uploadedByName: string
}

/** One thing a piece serves, in one year. */
export type ServedView = {
  readonly assessmentId: string
  readonly year: number
  /** An item's code, or `P:` and the key of a prerequisite. */
  readonly subject: string
  readonly name: Bilingual
  readonly verdict: 'pending' | 'accepted' | 'returned'
  readonly reasonCode: string | null
  readonly note: string
  /** Why it does not count there; null when it does. */
  readonly fault: EvidenceFault | null
  readonly window: EvidenceWindow
  readonly detachable: boolean
}

/** All that the page of a piece shows. */
export type PiecePage = {
  readonly id: string
  readonly officeId: string
  readonly office: string
  readonly timezone: string
  readonly title: string
  readonly kind: string
  /** What a change must have seen. */
  readonly version: number
  /** The version that counts. */
  readonly number: number
  /** The newest first. */
  readonly versions: readonly VersionView[]
  readonly serves: readonly ServedView[]
  readonly editable: boolean
  readonly removable: boolean
  /** Where it may be attached besides; null for nowhere. */
  readonly attachTo: {
    readonly assessmentId: string
    readonly year: number
    readonly nodes: readonly NodeChoice[]
  } | null
}
