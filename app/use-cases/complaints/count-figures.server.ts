import { daysOf } from '#app/domain/calendar/periods.ts'
import { countComplaints } from '#app/domain/complaints/count.ts'
import type { Counter } from '#app/use-cases/reporting/counters.server.ts'

/**
 * What the complaints of an office come to in a period: for the channels by which any ever came here, so that others
 * may still be typed. Empty where none was ever written down. One query.
 */
export const countFigures: Counter = async ({ complaintLists }, { catalogue, holidays }, { officeId, period }) => {
  const days = daysOf(period)
  const { channels, complaints } = await complaintLists.listForCounting(officeId, days)
  if (channels.length === 0) return new Map()
  const classes = catalogue.complaint_classes.map(({ code }) => code)
  return countComplaints(complaints, days, { channels, classes }, holidays)
}
