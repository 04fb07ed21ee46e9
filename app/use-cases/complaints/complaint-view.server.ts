import type { ComplaintKind, ComplaintState, MessageKind } from '#app/domain/complaints/codes.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'

/** A code with its name, as the catalogue has it. */
export type Named = { readonly code: string; readonly name: Bilingual }

/** One line of an office's list; nothing of what was written. */
export type ComplaintRow = {
  readonly id: string
  readonly kind: ComplaintKind
  readonly channel: Bilingual
  readonly service: Bilingual | null
  readonly complaintClass: Bilingual | null
  readonly state: ComplaintState
  readonly receivedOn: string
  readonly dueOn: string | null
  readonly resolvedOn: string | null
  readonly late: boolean
  readonly escalated: boolean
  readonly reopened: boolean
  readonly spam: boolean
  readonly handler: string | null
  readonly mine: boolean
}

export type ComplaintGroup = 'open' | 'answered' | 'closed' | 'spam'

export type OfficeHead = { readonly officeId: string; readonly office: string; readonly timezone: string }

export type ComplaintList = OfficeHead & {
  readonly today: string
  readonly counts: Readonly<Record<ComplaintGroup | 'late', number>>
  readonly rows: readonly ComplaintRow[]
  readonly page: number
  readonly pages: number
  /** Whether the reader enters complaints of other channels. */
  readonly enter: boolean
}

/** What was said, to whoever handles the complaint. A text is null when the key of this server does not open it. */
export type Said = {
  readonly id: string
  readonly at: string
  readonly author: 'reporter' | 'office'
  readonly kind: MessageKind
  readonly text: string | null
}

export type ComplaintActs = {
  readonly claim: boolean
  readonly assign: boolean
  /** Everything below is for the handler. */
  readonly verify: boolean
  readonly process: boolean
  readonly answer: boolean
  readonly message: boolean
  readonly note: boolean
  /** Give it away because it concerns the handler. */
  readonly recuse: boolean
  readonly forward: boolean
  readonly reject: boolean
  readonly spam: boolean
  readonly unspam: boolean
  readonly contact: boolean
}

export type ComplaintDetail = OfficeHead & {
  readonly today: string
  readonly row: ComplaintRow
  readonly version: number
  readonly source: 'public' | 'desk'
  readonly forwardedTo: string
  readonly spamReason: string
  readonly compensatedOn: string | null
  readonly contact: 'none' | 'kept' | 'erased'
  /** Null for whoever does not handle it. */
  readonly text: string | null
  readonly said: readonly Said[] | null
  readonly history: readonly {
    readonly key: string
    readonly at: string
    readonly action: string
    readonly who: string | null
  }[]
  readonly may: ComplaintActs
  /** Whom it may be given to; `leads` for the head of the team. */
  readonly handlers: readonly { readonly id: string; readonly name: string; readonly leads: boolean }[]
  readonly handlerId: string | null
  /** Names of those who never handle it, because it concerns them. */
  readonly concerned: readonly string[]
  readonly concernsReader: boolean
  /** Waits for a handler it does not concern, and the Kanwil looks on. */
  readonly raised: boolean
  readonly classes: readonly (Named & { readonly days: number; readonly dueOn: string })[]
  readonly classCode: string | null
}
