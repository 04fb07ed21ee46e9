import type { OfficeIndicators } from '#app/use-cases/indicator-views/office-section.server.ts'
import type { Responsible } from '#app/use-cases/responsibilities/read-tasks.server.ts'
import type { OpenFindings } from '#app/use-cases/findings/read-open-findings.server.ts'
import type { Role } from '#app/domain/access/roles.ts'
import type { Bilingual, Prerequisite, PrerequisiteValue, Target } from '#app/domain/instrument/types.ts'
import type { Gap } from '#app/domain/scoring/gaps.ts'
import type { NeedPart } from '#app/domain/scoring/explain.ts'
import type { NotCounted, Track } from '#app/domain/scoring/standing.ts'
import type { Status } from '#app/domain/scoring/status.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { AssessmentState } from '#app/domain/workflow/states.ts'

/** Unrounded, in points or in readiness. */
export type ByTrack = Readonly<Record<Track, number>>

export type OfficeHead = {
  readonly officeId: string
  readonly office: string
  readonly kanwil: string | null
  readonly timezone: string
  readonly year: number
  readonly years: readonly number[]
  /** Time of the request. */
  readonly now: string
}

/** A page of the worksheet with the item to open on it. */
export type ItemPlace = { readonly node: string; readonly itemCode: string }

export type OverviewGate = {
  readonly key: string
  readonly node: string
  /** The area's or the result's name in the edition. */
  readonly name: Bilingual
  readonly weight: number
  readonly threshold: number
  /** On the supported track. */
  readonly passed: boolean
  readonly margin: number
  readonly values: ByTrack
  /** Where its items are; null when the reader may open none of them. */
  readonly page: ItemPlace | null
}

/** One part of the points needed, with what closes it. */
export type OverviewTerm = Pick<NeedPart, 'kind' | 'gate' | 'node' | 'points' | 'threshold'> & {
  readonly name: Bilingual
  readonly page: ItemPlace | null
  readonly note:
    | { readonly kind: 'items'; readonly open: number }
    | { readonly kind: 'threshold' }
    | { readonly kind: 'index'; readonly reached: number; readonly needed: number }
    | { readonly kind: 'reason'; readonly reason: NotCounted }
}

/** What would fall away if items that do not count were put right: how many, and by how many points. */
export type Lever = { readonly items: number; readonly points: number }

export type OverviewStep = Pick<Gap, 'code' | 'points' | 'reason'> & {
  /** Who is in charge of it, by itself or through its area. */
  readonly inCharge: Responsible | null
  readonly text: Bilingual
  readonly page: ItemPlace
  /** The option that was chosen, for a low answer to a choice. */
  readonly option: string | null
  readonly editable: boolean
}

export type RadarArea = {
  readonly key: string
  readonly name: Bilingual
  /** Per cent of the weight on the supported track, unrounded. */
  readonly share: number
  readonly minimum: number | null
  readonly passed: boolean
}

export type TrendDay = { readonly day: string } & ByTrack

export type OverviewPrerequisite = Pick<Prerequisite, 'key' | 'level' | 'type' | 'label'> & {
  readonly state: 'met' | 'not_met' | 'unknown'
  readonly awaitsConfirmation: boolean
  readonly min: PrerequisiteValue
  readonly value: PrerequisiteValue | null
}

/** Facts of the way through the year; days are 'YYYY-MM-DD'. */
export type OverviewCourse = {
  readonly step: number
  readonly stopped: boolean
  readonly openedAt: string
  readonly submittedAt: string | null
  readonly proposalDay: string
  readonly fillUntil: string | null
  readonly verifyUntil: string | null
  readonly reviseUntil: string | null
  /** Items that the Kanwil has judged, of all. */
  readonly judged: number
  readonly items: number
}

/** One thing that happened; values as they were kept. */
export type ActivityView = {
  readonly key: string
  readonly at: string
  readonly action: string
  readonly subject: string
  /** The name of a prerequisite; null for items, pieces and the assessment, which are known by their code or title. */
  readonly subjectName: Bilingual | null
  /** The role in which somebody acted; null for the program itself or a role that is gone. */
  readonly role: Role | null
  readonly byProgram: boolean
  readonly from: JsonValue
  readonly to: JsonValue
  readonly reason: string | null
}

/** What the reader may do from here. */
export type OverviewActs = {
  readonly moves: readonly AssessmentState[]
  readonly submits: boolean
  readonly entersPrerequisites: boolean
  readonly readsAnswers: boolean
  /** Whether every answer may be read, which supposing others needs. */
  readonly supposes: boolean
  readonly isOffice: boolean
}

export type Overview = OfficeHead & {
  readonly assessmentId: string
  readonly version: number
  readonly target: Target
  readonly state: AssessmentState
  readonly status: Status
  readonly readiness: ByTrack
  readonly need: number
  readonly terms: readonly OverviewTerm[]
  readonly gates: readonly OverviewGate[]
  readonly verifiedGates: number
  /** Codes of surveys whose official index is not entered yet. */
  readonly estimates: readonly string[]
  readonly levers: Readonly<Record<'returned' | 'noEvidence' | 'unanswered', Lever>>
  readonly steps: readonly OverviewStep[]
  readonly openItems: number
  readonly areas: readonly RadarArea[]
  readonly trend: readonly TrendDay[]
  /** Points on the supported track over some whole weeks; null before the first has passed. */
  readonly change: { readonly points: number; readonly weeks: number } | null
  readonly prerequisites: readonly OverviewPrerequisite[]
  readonly course: OverviewCourse
  /** Findings of the internal team; null while there are none. */
  readonly findings: OpenFindings | null
  /** Service indicators of this year; null where none are asked for, or for whoever may not see them. */
  readonly indicators: OfficeIndicators | null
  readonly activity: readonly ActivityView[] | null
  readonly acts: OverviewActs
}
