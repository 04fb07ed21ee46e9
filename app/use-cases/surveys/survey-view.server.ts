import type { Bilingual } from '#app/domain/instrument/types.ts'
import type { ProfileQuestion, ShownCount } from '#app/domain/surveys/profile.ts'
import type { SurveyInstrument } from '#app/domain/surveys/instruments.ts'
import type { SurveyResult } from '#app/domain/surveys/results.ts'
import type { Member } from '#app/domain/indicators/types.ts'

/** The top of every page of surveys. */
export type SurveyHead = {
  readonly officeId: string
  readonly office: string
  readonly kanwil: string | null
  readonly timezone: string
  readonly year: number
  readonly years: readonly number[]
  readonly now: string
}

/** One survey of a campaign: how many answered, and its index where enough did. */
export type ListedResult = {
  readonly instrument: SurveyInstrument
  readonly respondents: number
  readonly index: number | null
  readonly ikm: number | null
  readonly grade: string | null
}

export type ListedCampaign = {
  readonly id: string
  readonly quarter: string
  readonly state: 'open' | 'closed'
  readonly population: number
  /** How many must answer each survey. */
  readonly needed: number
  readonly results: readonly ListedResult[]
}

/** An official result of the office that holds. */
export type ListedOfficial = {
  readonly instrument: 'spak' | 'spkp'
  readonly year: number
  readonly index: number
  readonly letter: string
}

/** The surveys of an office; `opens` is null for whoever does not manage them. */
export type SurveyList = {
  readonly head: SurveyHead
  readonly campaigns: readonly ListedCampaign[]
  readonly official: readonly ListedOfficial[]
  readonly manages: boolean
  /** The quarters that may still be opened, with the people served as they are reported so far. */
  readonly opens: readonly {
    readonly quarter: string
    readonly population: number | null
    readonly byService: Readonly<Record<string, number>>
  }[]
  readonly services: readonly Member[]
  readonly kiosk: { readonly key: string; readonly version: number; readonly renewedAt: string } | null
}

/** The row of a service: whom it had, who of them answered, and what they said where enough did. */
export type ServiceRow = {
  readonly service: string
  readonly name: Bilingual
  readonly answers: number
  readonly share: number
  readonly population: number | null
  readonly populationShare: number | null
  readonly off: boolean
  /** Index from 1 to 4 of each survey; null where too few said something. */
  readonly index: Readonly<Partial<Record<SurveyInstrument, number | null>>>
}

export type CampaignSurvey = {
  readonly instrument: SurveyInstrument
  readonly respondents: number
  /** The index from 1 to 4 that the target of the office asks for. */
  readonly standard: number
  /** Null while too few have answered to show anything; of a running survey that of the settled answers. */
  readonly result: SurveyResult | null
  /** The same in earlier quarters, the oldest first. */
  readonly earlier: readonly { readonly quarter: string; readonly index: number; readonly ikm: number | null }[]
}

export type ActionView = {
  readonly id: string
  readonly instrument: SurveyInstrument
  readonly element: string
  readonly elementName: Bilingual
  readonly action: string
  readonly owner: string
  readonly dueOn: string
  readonly state: 'planned' | 'running' | 'done' | 'dropped'
  readonly note: string
  readonly finishedOn: string | null
  readonly overdue: boolean
  readonly version: number
}

/** A weak element that nothing is planned for yet. */
export type UnplannedElement = {
  readonly instrument: SurveyInstrument
  readonly code: string
  readonly name: Bilingual
}

export type CampaignPage = {
  readonly head: SurveyHead
  readonly id: string
  readonly quarter: string
  readonly state: 'open' | 'closed'
  readonly version: number
  readonly population: number
  readonly populationByService: Readonly<Record<string, number>>
  readonly needed: number
  readonly openedAt: string
  readonly closedAt: string | null
  readonly paper: number
  readonly target: 'WBK' | 'WBBM'
  readonly surveys: readonly CampaignSurvey[]
  readonly services: readonly ServiceRow[]
  readonly profile: readonly { readonly question: ProfileQuestion; readonly counts: readonly ShownCount[] }[]
  /** What was written, in no order; null while it could be known who wrote: the survey runs, or few have answered. */
  readonly comments: readonly string[] | null
  readonly actions: readonly ActionView[]
  readonly unplanned: readonly UnplannedElement[]
  readonly manages: boolean
  readonly today: string
  /** The items of the worksheet whose answer this survey may become, while the office is assessed in its year. */
  readonly estimates: readonly EstimateView[]
  readonly serviceNames: readonly Member[]
}

export type EstimateView = {
  readonly instrument: 'spak' | 'spkp'
  readonly assessmentId: string
  readonly itemCode: string
  /** What the office claims now; null without an answer. */
  readonly claimed: number | null
  /** What the official survey said; null while it has not. */
  readonly official: number | null
}
