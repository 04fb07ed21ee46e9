/**
 * The tables as Kysely sees them (camel case here, snake case in the database). Types only.
 *
 * Conventions: ids are text made by us; times are UTC ISO text ('2026-05-12T02:41:00.000Z'); days are
 * 'YYYY-MM-DD'; booleans are 0 or 1; points are 8-byte floats; values of answers are canonical JSON text.
 */

import type { BulkImportTable, ResponsibilityTable } from './tables/administration.ts'
import type {
  ComplaintMessageTable,
  ComplaintTable,
  InspectionFindingTable,
  InspectionPieceTable,
  InspectionTable,
} from './tables/complaints.ts'
import type { OrganisationUnitTable, OrganisationNameTable } from './tables/organisation.ts'
import type {
  PersonTable,
  RoleAssignmentTable,
  SessionTable,
  OneTimeLinkTable,
  RateCountTable,
} from './tables/accounts.ts'
import type {
  CycleTable,
  CycleWindowTable,
  InstitutionPrerequisiteTable,
  UnitPrerequisiteTable,
} from './tables/cycles.ts'
import type { ApiAnswerTable, ApiTokenTable } from './tables/api.ts'
import type { AssessmentTable, AnswerTable, VerdictTable, ExpectedDocumentTable } from './tables/assessments.ts'
import type { AssessmentMoveTable, ItemReopeningTable, WindowExceptionTable } from './tables/course.ts'
import type { EvidencePieceTable, EvidenceVersionTable, EvidenceLinkTable } from './tables/evidence.ts'
import type { EvaluationReportTable, FindingPieceTable, FindingTable } from './tables/findings.ts'
import type { SavedFilterTable } from './tables/monitoring.ts'
import type { ExchangeImportTable } from './tables/exchange.ts'
import type { EnquiryTable, OfficeProfileTable, OfficeServiceInfoTable } from './tables/information.ts'
import type { NoticeTable, SettingTable } from './tables/notices.ts'
import type { PublishedFigureTable, ServicePledgeTable } from './tables/publication.ts'
import type {
  IndicatorFigureTable,
  IndicatorPeriodTable,
  IndicatorReportTable,
  IndicatorReportVersionTable,
  IndicatorSettingTable,
  PeriodReopeningTable,
  ReportSummaryTable,
} from './tables/reporting.ts'
import type { FigureImportTable } from './tables/figure-imports.ts'
import type { ItemMessageTable, ReviewCompletionTable, ReviewPresenceTable } from './tables/review.ts'
import type { SignedPaperTable } from './tables/papers.ts'
import type { ScoreTable, ScoreSummaryTable, ScoreSnapshotTable } from './tables/scores.ts'
import type {
  ServiceTimeImportTable,
  ServiceTimeLateTable,
  ServiceTimeMonthTable,
  ServiceTimeOpenTable,
  ServiceTimeStandingTable,
  ServiceTimeTable,
} from './tables/service-times.ts'
import type {
  SurveyActionTable,
  SurveyAnswerTable,
  SurveyCampaignTable,
  SurveyCommentTable,
  SurveyKioskTable,
  SurveyResultTable,
} from './tables/surveys.ts'
import type { EventTable, StreamHeadTable, DailyAnchorTable, LeaseTable } from './tables/trace.ts'

export type * from './tables/accounts.ts'
export type * from './tables/administration.ts'
export type * from './tables/api.ts'
export type * from './tables/assessments.ts'
export type * from './tables/complaints.ts'
export type * from './tables/course.ts'
export type * from './tables/cycles.ts'
export type * from './tables/evidence.ts'
export type * from './tables/exchange.ts'
export type * from './tables/findings.ts'
export type * from './tables/information.ts'
export type * from './tables/monitoring.ts'
export type * from './tables/notices.ts'
export type * from './tables/organisation.ts'
export type * from './tables/publication.ts'
export type * from './tables/reporting.ts'
export type * from './tables/figure-imports.ts'
export type * from './tables/review.ts'
export type * from './tables/papers.ts'
export type * from './tables/scores.ts'
export type * from './tables/service-times.ts'
export type * from './tables/surveys.ts'
export type * from './tables/trace.ts'

export type Tables = {
  organisationUnit: OrganisationUnitTable
  organisationName: OrganisationNameTable
  person: PersonTable
  roleAssignment: RoleAssignmentTable
  session: SessionTable
  oneTimeLink: OneTimeLinkTable
  rateCount: RateCountTable
  cycle: CycleTable
  cycleWindow: CycleWindowTable
  institutionPrerequisite: InstitutionPrerequisiteTable
  unitPrerequisite: UnitPrerequisiteTable
  assessment: AssessmentTable
  answer: AnswerTable
  verdict: VerdictTable
  expectedDocument: ExpectedDocumentTable
  evidencePiece: EvidencePieceTable
  evidenceVersion: EvidenceVersionTable
  evidenceLink: EvidenceLinkTable
  score: ScoreTable
  scoreSummary: ScoreSummaryTable
  scoreSnapshot: ScoreSnapshotTable
  event: EventTable
  streamHead: StreamHeadTable
  dailyAnchor: DailyAnchorTable
  lease: LeaseTable
  exchangeImport: ExchangeImportTable
  notice: NoticeTable
  setting: SettingTable
  signedPaper: SignedPaperTable
  reviewPresence: ReviewPresenceTable
  reviewCompletion: ReviewCompletionTable
  itemMessage: ItemMessageTable
  assessmentMove: AssessmentMoveTable
  windowException: WindowExceptionTable
  itemReopening: ItemReopeningTable
  responsibility: ResponsibilityTable
  bulkImport: BulkImportTable
  savedFilter: SavedFilterTable
  evaluationReport: EvaluationReportTable
  finding: FindingTable
  findingPiece: FindingPieceTable
  complaint: ComplaintTable
  complaintMessage: ComplaintMessageTable
  inspection: InspectionTable
  inspectionFinding: InspectionFindingTable
  inspectionPiece: InspectionPieceTable
  enquiry: EnquiryTable
  officeProfile: OfficeProfileTable
  officeServiceInfo: OfficeServiceInfoTable
  indicatorSetting: IndicatorSettingTable
  indicatorPeriod: IndicatorPeriodTable
  indicatorReport: IndicatorReportTable
  indicatorFigure: IndicatorFigureTable
  indicatorReportVersion: IndicatorReportVersionTable
  periodReopening: PeriodReopeningTable
  reportSummary: ReportSummaryTable
  figureImport: FigureImportTable
  apiToken: ApiTokenTable
  apiAnswer: ApiAnswerTable
  serviceTimeMonth: ServiceTimeMonthTable
  serviceTime: ServiceTimeTable
  serviceTimeLate: ServiceTimeLateTable
  serviceTimeStanding: ServiceTimeStandingTable
  serviceTimeOpen: ServiceTimeOpenTable
  serviceTimeImport: ServiceTimeImportTable
  surveyCampaign: SurveyCampaignTable
  surveyAnswer: SurveyAnswerTable
  surveyComment: SurveyCommentTable
  surveyKiosk: SurveyKioskTable
  surveyAction: SurveyActionTable
  surveyResult: SurveyResultTable
  publishedFigure: PublishedFigureTable
  servicePledge: ServicePledgeTable
}
