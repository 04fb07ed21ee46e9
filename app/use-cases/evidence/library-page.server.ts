import type { EvidenceFault } from '#app/domain/scoring/evidence.ts'
import type { SubjectKey } from './check-upload.server.ts'

/** One piece of an office's library, in its present version. */
export type LibraryRow = {
  readonly id: string
  readonly title: string
  readonly kind: string
  readonly source: 'file' | 'link'
  readonly url: string | null
  readonly fileName: string
  readonly extension: string
  readonly bytes: number | null
  readonly number: number
  readonly documentDate: string | null
  readonly periodFrom: string | null
  readonly periodTo: string | null
  readonly linkState: 'opened' | 'failed' | 'untested' | null
  readonly linkReason: string | null
  readonly uploadedAt: string
  readonly uploadedByName: string
  /** The reviewer's word that asks most of the office, over all it serves. */
  readonly verdict: 'pending' | 'accepted' | 'returned'
  /** What keeps it from counting in the newest assessment; null for nothing. */
  readonly fault: EvidenceFault | null
  readonly serves: readonly (SubjectKey & {
    /** Of the newest assessment. */
    readonly now: boolean
  })[]
}

/** A page of the evidence of an office. */
export type LibraryPage = {
  readonly officeId: string
  readonly office: string
  readonly timezone: string
  /** Over all pages. */
  readonly total: number
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly rows: readonly LibraryRow[]
  /** The item that a piece is being chosen for. */
  readonly choosing: SubjectKey | null
  /** The newest assessment, whose evidence can be taken away as a whole; null when there is none. */
  readonly archiveOf: string | null
}
