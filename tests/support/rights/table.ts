import type { Row } from './row.ts'
import { courseRows } from './table-course.ts'
import { complaintRows } from './table-complaints.ts'
import { apiRows } from './table-api.ts'
import { administrationRows } from './table-administration.ts'
import { cycleRows } from './table-cycles.ts'
import { doorRows } from './table-door.ts'
import { exchangeRows } from './table-exchange.ts'
import { evidenceRows } from './table-evidence.ts'
import { informationRows } from './table-information.ts'
import { indicatorRows } from './table-indicators.ts'
import { reportingRows } from './table-reporting.ts'
import { reportDeskRows } from './table-report-desk.ts'
import { leadershipRows } from './table-leadership.ts'
import { findingRows } from './table-findings.ts'
import { officeRows } from './table-office.ts'
import { operationRows } from './table-operation.ts'
import { paperRows } from './table-papers.ts'
import { peopleRows } from './table-people.ts'
import { publicationRows } from './table-publication.ts'
import { publicRows } from './table-public.ts'
import { reviewRows } from './table-review.ts'
import { serviceTimeRows } from './table-service-times.ts'
import { surveyRows } from './table-surveys.ts'
import { worksheetRows } from './table-worksheet.ts'

/**
 * Who gets what of every route, written down from the rules of the process and not from the table of rights that the
 * application itself asks: the two must agree.
 */
export const table: readonly Row[] = [
  ...doorRows,
  ...publicRows,
  ...publicationRows,
  ...peopleRows,
  ...operationRows,
  ...administrationRows,
  ...cycleRows,
  ...courseRows,
  ...officeRows,
  ...paperRows,
  ...informationRows,
  ...leadershipRows,
  ...indicatorRows,
  ...reportingRows,
  ...reportDeskRows,
  ...reviewRows,
  ...worksheetRows,
  ...evidenceRows,
  ...findingRows,
  ...complaintRows,
  ...exchangeRows,
  ...serviceTimeRows,
  ...apiRows,
  ...surveyRows,
]
