/**
 * An edition of the instrument (Lembar Kerja Evaluasi), as its data file writes it.
 * Weights are points out of 100, scores of options fractions from 0 to 1.
 */

export type Bilingual = { readonly id: string; readonly en: string }

/** The predicate an office aims at. */
export type Target = 'WBK' | 'WBBM'
export type PerTarget<Value> = Readonly<Record<Target, Value>>

export type ScaleOption = { readonly key: string; readonly score: number }
export type Scale =
  | { readonly type: 'choice'; readonly printed: string; readonly options: readonly ScaleOption[] }
  | { readonly type: 'ratio' | 'index'; readonly printed: string; readonly min: number; readonly max: number }

/** A document that the worksheet expects as evidence; `key` is unique within its item. */
export type ExpectedDocument = Bilingual & { readonly key: string }

/** How sure a reconstructed part is; only editions that are not ready for scoring carry it. */
export type Confidence = string | Readonly<Record<string, string>>

type ItemBase = {
  readonly code: string
  readonly printedLabel: string
  readonly scale: string
  readonly text: Bilingual
  readonly evidence: readonly ExpectedDocument[]
  readonly notes?: Bilingual
  /** Points of a result item; items of a sub-area share the weight of the sub-area instead. */
  readonly weight?: number
  readonly confidence?: Confidence
}

export type ItemOption = ScaleOption & { readonly text: Bilingual }
export type ChoiceItem = ItemBase & { readonly kind: 'choice'; readonly options: readonly ItemOption[] }

export type ItemInput = {
  readonly key: string
  readonly label: Bilingual
  readonly unit: 'count' | 'index' | 'percent'
  readonly min?: number
  readonly max?: number
  readonly usedInFormula?: boolean
}

/** Numerator and denominator are sums and differences of input keys, nothing more. */
export type RatioFormula = {
  readonly method: 'ratio' | 'reduction'
  readonly numerator: string
  readonly denominator: string
  readonly floor: number
  readonly cap: number
}
/** `<input> / <number> * weight`. */
export type ScaledFormula = {
  readonly method: 'index' | 'percent'
  readonly expression: string
  readonly floor?: number
  readonly cap?: number
}

export type ZeroRule = { readonly score: number; readonly flagForReview?: boolean }
export type ZeroDenominator = {
  readonly regulation: string
  readonly workbook: string
  readonly recommended: ZeroRule | { readonly bothZero: ZeroRule; readonly prevZeroNowPositive: ZeroRule }
  readonly note: Bilingual
}

export type RatioItem = ItemBase & {
  readonly kind: 'ratio'
  readonly inputs: readonly ItemInput[]
  readonly formula: RatioFormula | ScaledFormula
  readonly zeroDenominator?: ZeroDenominator
  readonly derivedInputs?: readonly { readonly key: string; readonly expression: string }[]
}
export type IndexItem = ItemBase & {
  readonly kind: 'index'
  readonly inputs: readonly ItemInput[]
  readonly formula: ScaledFormula
}
export type Item = ChoiceItem | RatioItem | IndexItem

export type SubArea = {
  readonly code: string
  readonly printedLabel: string
  readonly name: Bilingual
  readonly weight: number
  readonly aggregate: 'mean-times-weight'
  readonly items: readonly Item[]
  readonly confidence?: Confidence
}
type Summed = {
  readonly code: string
  readonly name: Bilingual
  readonly weight: number
  readonly aggregate: 'sum'
  readonly confidence?: Confidence
}
/** One area inside one aspect, or inside the component where an edition has no aspects. */
export type AreaPart = Summed & { readonly areaKey: string; readonly subAreas: readonly SubArea[] }
export type Aspect = Summed & { readonly key: string; readonly areas: readonly AreaPart[] }
export type ResultGroup = Summed & { readonly key: string; readonly items: readonly Item[] }
export type Component = Summed & {
  readonly key: string
  readonly printedName?: string
  readonly aspects?: readonly Aspect[]
  readonly areas?: readonly AreaPart[]
  readonly groups?: readonly ResultGroup[]
}

/** An area over all its aspects: it names its part in each aspect, or its one node where there are no aspects. */
export type Area = {
  readonly no: number
  readonly key: string
  readonly name: Bilingual
  readonly weight: number
  readonly pemenuhan?: string
  readonly reform?: string
  readonly node?: string
}

/** A minimum per predicate; null means that the predicate has no such gate. Node `AREA:*` stands for every area. */
export type Threshold = PerTarget<number | null> & {
  readonly key: string
  readonly label: Bilingual
  readonly node: string
  readonly measure: 'points' | 'percentOfWeight'
  readonly operator: '>='
  readonly groupOf?: readonly string[]
  readonly onlyItem?: string
  readonly pointsByArea?: Readonly<Record<string, PerTarget<number>>>
  readonly indexEquivalent?: PerTarget<number | null>
  readonly optionEquivalent?: PerTarget<string | null>
  readonly percentEquivalent?: PerTarget<number | null>
  readonly notes?: Bilingual
  readonly confidence?: Confidence
  readonly lastKnown?: PerTarget<number | null> & { readonly edition: string }
}

export type PrerequisiteType = 'predicate' | 'grade' | 'percent' | 'level' | 'years' | 'boolean'
export type PrerequisiteValue = string | number | boolean
export type Prerequisite = {
  readonly key: string
  /** Who answers for it: the office (`unit`) or the institution (`instansi`). */
  readonly level: 'unit' | 'instansi'
  readonly type: PrerequisiteType
  readonly label: Bilingual
  readonly min: PerTarget<PrerequisiteValue | null>
  /** Grades from worst to best. */
  readonly order?: readonly string[]
  readonly appliesTo?: readonly InstitutionKind[]
  readonly nothingDue?: 'met'
}
export type InstitutionKind = 'kementerian_lembaga' | 'pemda'

export type LegalBasis = {
  readonly regulation: string
  readonly part: string
  readonly gazette: string
  readonly inForceFrom?: string | null
  readonly inForceTo: string | null
}
export type Amendment = {
  readonly regulation: string
  readonly date: string
  readonly scope: string
  readonly affectsScoring: boolean
  readonly summary: Bilingual
}
export type Kawasan = {
  readonly integrationScoreMin: PerTarget<number>
  readonly conditions: readonly Bilingual[]
  readonly aspects: readonly Bilingual[]
}

/** A count of the whole, or one per aspect or component key. */
export type Count = number | Readonly<Record<string, number>>
export type Counts = {
  readonly areas: number
  readonly subAreas: Count
  readonly items: Readonly<Record<string, number>>
  readonly itemsPerArea?: Readonly<Record<string, Count>>
}

export type Edition = {
  readonly formatVersion: 1
  readonly editionId: string
  readonly status: 'complete' | 'partial'
  /** Whether an assessment may be opened with it; an edition that is not ready can only be read. */
  readonly scoringReady: boolean
  readonly title: Bilingual
  readonly legalBasis: readonly LegalBasis[]
  readonly replaces?: readonly string[]
  readonly replacedBy?: readonly string[]
  readonly amendments?: readonly Amendment[]
  readonly wordingNotice: Bilingual
  readonly statusNotice?: Bilingual
  readonly confidenceLegend?: Readonly<Record<string, string>>
  readonly scales: Readonly<Record<string, Scale>>
  readonly areas: readonly Area[]
  readonly components: readonly Component[]
  /** The rules of calculation as the sources state them, for reading. */
  readonly aggregation: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly predicates: PerTarget<Bilingual>
  readonly thresholds: readonly Threshold[]
  readonly prerequisites: readonly Prerequisite[]
  readonly prerequisitesConfidence?: string
  readonly procedure?: readonly Bilingual[]
  readonly kawasan?: Kawasan
  readonly counts: Counts
}
