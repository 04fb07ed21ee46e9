import type { WeekHours } from '#app/domain/information/counts.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { EnquiryFields } from './check-enquiry.server.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'

export type Named = { readonly code: string; readonly name: Bilingual }

/** An entry as the desk shows it. */
export type EnquiryRow = EnquiryFields & {
  readonly id: string
  readonly version: number
  readonly askedAt: string
  readonly askedOn: string
  readonly answeredAt: string | null
  readonly minutes: number | null
  /** Its working day is over and nobody has answered. */
  readonly overdue: boolean
  /** Came from the touch screen or from another system. */
  readonly byItself: boolean
}

/** What the team of the office sees besides the counts. */
export type DeskEntries = {
  /** The channel that is chosen to begin with. */
  readonly channel: string
  readonly waiting: readonly EnquiryRow[]
  /** Today's, the newest first. */
  readonly today: readonly EnquiryRow[]
}

export type ChannelLine = Named & {
  readonly count: number
  readonly sameDay: number
  /** From question to answer, over those answered; null when none was. */
  readonly averageMinutes: number | null
}

export type MonthCounts = {
  /** 'YYYY-MM'. */
  readonly month: string
  readonly previous: string | null
  readonly next: string | null
  readonly total: number
  readonly sameDay: number
  readonly topics: readonly (Named & { readonly count: number })[]
  readonly channels: readonly ChannelLine[]
  readonly week: WeekHours
}

export type InformationPage = {
  readonly head: OfficeHead
  readonly waiting: number
  readonly overdue: number
  readonly counts: MonthCounts
  /** The share answered on the same working day that WBK and WBBM ask for in the month's year, per cent (CC-02). */
  readonly target: { readonly wbk: number | null; readonly wbbm: number | null }
  /** Null for whoever reads the counts alone. */
  readonly entries: DeskEntries | null
  readonly canWriteProfile: boolean
  readonly channels: readonly Named[]
  readonly services: readonly Named[]
  readonly topics: readonly Named[]
}
