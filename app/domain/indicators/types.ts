import type { Bilingual } from '#app/domain/instrument/types.ts'

/** How often an indicator is reported. */
export const periodKinds = ['monthly', 'quarterly', 'yearly'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** Whether more or less is better; 'info' is not judged. */
export const directions = ['higher', 'lower', 'info'] as const
export type Direction = (typeof directions)[number]

/** What a figure is counted in. A 'choice' is not a number: it names one of the input's choices. */
export const inputUnits = ['count', 'score', 'working_days', 'choice'] as const
export type InputUnit = (typeof inputUnits)[number]

/** How the figures of several months become one: added up, or those of the first or of the last month. */
export const monthRules = ['sum', 'first', 'last'] as const
export type MonthRule = (typeof monthRules)[number]

/** What a value is when there is nothing to divide by; 'rule' is the indicator's own. */
export const emptyRules = ['not_applicable', 'full', 'rule'] as const
export type EmptyRule = (typeof emptyRules)[number]

/** One figure that an office enters. The same key in the same period is one figure, whichever indicator asks for it. */
export type IndicatorInput = {
  readonly key: string
  readonly name: Bilingual
  readonly unit: InputUnit
  readonly integer: boolean
  readonly min: number | null
  readonly max?: number | undefined
  readonly choices?: readonly string[] | undefined
  /** Added up unless told otherwise. */
  readonly over_months?: MonthRule | undefined
}

/** A member of a dimension: a service, a channel, a class of complaints. */
export type Member = { readonly code: string; readonly name: Bilingual }

/** One step of a scale of grades, the best first: reached from `min` on, or strictly above `above`. */
export type Band = {
  readonly grade: string
  readonly name?: Bilingual | undefined
  readonly min?: number | undefined
  readonly above?: number | undefined
}

export type Target = { readonly wbk: number | null; readonly wbbm: number | null; readonly basis: string }

/** One indicator of the catalogue. Formulas and checks are texts of the small language of `expression.ts`. */
export type Indicator = {
  readonly code: string
  readonly name: Bilingual
  readonly group: string
  readonly level: 'core' | 'extended'
  readonly unit: string
  readonly period: PeriodKind
  readonly also_monthly?: boolean | undefined
  readonly inputs: readonly IndicatorInput[]
  readonly formula: string
  readonly checks?: readonly string[] | undefined
  readonly direction: Direction
  readonly target: Target
  /** Only a value strictly above the target reaches it. */
  readonly target_rule?: 'strictly above' | undefined
  readonly target_by_scheme?:
    Readonly<Record<string, { readonly wbk: number; readonly wbbm: number } | null>> | undefined
  readonly supports: readonly string[]
  readonly legal_basis: readonly string[]
  readonly certainty: string
  readonly cap?: number | undefined
  readonly floor?: number | undefined
  readonly display_decimals?: number | undefined
  readonly if_empty?: EmptyRule | undefined
  readonly zeroRule?: { readonly bothZero: number; readonly lastYearZeroThisYearPositive: number } | undefined
  /** A named list of the catalogue, or members of its own. */
  readonly dimension?: string | readonly Member[] | undefined
  readonly subset?: readonly string[] | undefined
  readonly bands?: string | readonly Band[] | undefined
  readonly colour_from?: 'grade' | undefined
  readonly derived?: Bilingual | undefined
  /** The indicators, or 'evidence', that it is counted from instead of being entered. */
  readonly derived_from?: readonly string[] | undefined
  readonly second_value?:
    { readonly name: Bilingual; readonly formula: string; readonly target?: number | undefined } | undefined
  readonly note?: Bilingual | undefined
  readonly due?: string | undefined
  readonly gate?: boolean | undefined
}

export type ServiceType = Member & {
  /** Null: by the office's own standard. 0: on the same day. */
  readonly standard_working_days: number | null
  readonly counted_from: string
}

export type ComplaintClass = Member & { readonly deadline_working_days: number }

export type Deadline = Member & {
  readonly days?: number | undefined
  readonly kind?: 'working' | 'calendar' | undefined
  readonly date?: string | undefined
  readonly legal_basis: string
}

/** The figures of the sample-size rule (PermenPANRB 14/2017, 90/2021). */
export type SampleRule = {
  readonly krejcie_morgan: { readonly X2: number; readonly P: number; readonly d: number }
  readonly floor: number
}

/** The catalogue of service indicators as it is kept: data with its citations. */
export type Catalogue = {
  readonly version: number
  readonly achievement: { readonly colours: readonly { readonly colour: Colour; readonly min: number }[] }
  readonly skm: {
    readonly elements: readonly Member[]
    readonly bands: readonly (Band & { readonly ikm_min: number })[]
  }
  readonly spak: { readonly items: readonly Member[] }
  readonly spkp: { readonly items: readonly Member[] }
  readonly sample_size: SampleRule
  readonly ombudsman: {
    readonly schemes: readonly { readonly code: string; readonly bands: readonly Band[] | null }[]
  }
  readonly service_attributes: {
    readonly items: readonly (Member & {
      readonly indicators: readonly string[]
      readonly skm_elements?: readonly string[] | undefined
    })[]
  }
  readonly channels: readonly Member[]
  readonly service_types: readonly ServiceType[]
  readonly pickup_ways: readonly Member[]
  readonly service_points: readonly Member[]
  readonly priority_groups: readonly Member[]
  readonly complaint_classes: readonly ComplaintClass[]
  readonly deadlines: readonly Deadline[]
  readonly indicators: readonly Indicator[]
}

export type Colour = 'green' | 'yellow' | 'red'
