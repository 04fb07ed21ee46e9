import type { OperationName, Sent } from './api-desk.ts'

export const figures = { figures: [{ key: 'services_finished/PSP-E', value: 412 }] }
export const enquiry = {
  askedAt: '2026-05-11T09:41:00+07:00',
  channel: 'whatsapp',
  topic: 'fees',
  outcome: 'answered',
  answeredAt: '2026-05-11T09:50:00+07:00',
}
export const application = { service: 'PSP-E', startedOn: '2026-05-04', finishedOn: '2026-05-08' }
export const applications = { kind: 'applications', mode: 'add', applications: [application] }
export const once = (key: string) => ({ headers: { 'idempotency-key': key } })

/** Something every operation answers well. */
export const wellAsked: Readonly<Record<OperationName, Sent>> = {
  putFigures: { body: figures },
  postEnquiries: { body: { enquiries: [enquiry] } },
  postServiceTimes: { body: applications },
  getReadiness: {},
  getIndicators: { query: '?period=2026-05' },
  getCatalogue: {},
}
