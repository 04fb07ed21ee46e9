import type { Direction } from '#app/domain/indicators/types.ts'
import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { HeldPredicate } from '#app/domain/publication/predicate.ts'
import type { FigureStatus, Told } from '#app/domain/publication/status.ts'
import type { OfficeHead } from '#app/use-cases/overview/overview-view.server.ts'
import type { PublicOffice as Profile } from '#app/use-cases/information/read-profile.server.ts'

/** What a figure is about, as far as its words and its number need it. */
export type FigureKind = {
  readonly code: string
  readonly name: Bilingual
  readonly direction: Direction
  readonly unit: 'index' | 'percent' | 'working-days' | 'score'
  readonly decimals: number
  readonly top: number | null
  readonly survey: boolean
}

/** A figure of one period as the public sees it. */
export type ShownFigure = Told & {
  readonly period: string
  readonly publishedOn: string
  /** Whether it reached its target; null where there was none. */
  readonly met: boolean | null
  /** What the grade means; null where it has no name. */
  readonly gradeName: Bilingual | null
}

/** An indicator with its published figures. */
export type ShownIndicator = FigureKind & {
  /** The newest period first; never empty. */
  readonly figures: readonly ShownFigure[]
}

export type ShownPledge = {
  readonly pledge: string
  readonly datedOn: string
  readonly publishedOn: string
  /** Whether the signed paper can be opened. */
  readonly hasFile: boolean
}

/** Everything that anybody sees of an office. Nothing in it was not published or said by the office for the public. */
export type PublicOfficePage = {
  readonly officeId: string
  readonly name: string
  readonly officeClass: string | null
  readonly city: string | null
  readonly province: string | null
  readonly kanwil: string | null
  readonly timezone: string
  readonly profile: Profile['profile']
  /** Whether the office has said anything about itself yet. */
  readonly told: boolean
  readonly services: Profile['services']
  readonly predicate: HeldPredicate | null
  readonly pledge: ShownPledge | null
  readonly indicators: readonly ShownIndicator[]
}

/** One figure at the desk: what the report says now, and what the public sees. */
export type DeskFigure = FigureKind & {
  readonly period: string
  readonly status: FigureStatus
  readonly offered: boolean
  /** How a form names it: the indicator, the period and the version of the report that was seen. */
  readonly choice: string
  /** The version of the report as it is now; null where there is none. */
  readonly reported: number | null
  readonly now: Told | null
  /** The number of its last publication, also where that was withdrawn; 0 for none. */
  readonly last: number
  readonly shown: (Told & { readonly number: number; readonly publishedOn: string }) | null
  readonly withdrawn: { readonly at: string; readonly reason: string } | null
  /** A survey with so few answers that its figure says little. */
  readonly few: boolean
  /** One with so few that it would tell what somebody said: it cannot be published. */
  readonly telling: boolean
}

export type DeskPledge = {
  readonly number: number
  readonly pledge: string
  readonly datedOn: string
  readonly pieceId: string | null
  /** Why the public does not open the signed file any more; null where it may, or where there is none. */
  readonly paperClosed: 'personal-data' | 'removed' | null
  readonly publishedOn: string
  readonly state: 'shown' | 'replaced' | 'withdrawn'
  readonly reason: string
}

export type PublicationDesk = {
  readonly head: OfficeHead
  readonly today: string
  readonly mayPublish: boolean
  readonly figures: readonly DeskFigure[]
  /** Every wording, the newest first. */
  readonly pledges: readonly DeskPledge[]
  /** Pieces of the evidence library that may stand behind the pledge. */
  readonly pieces: readonly { readonly id: string; readonly title: string }[]
}
