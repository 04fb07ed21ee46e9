import { z } from 'zod'
import type { Purpose } from '#app/domain/api/tokens.ts'
import { EnquiriesBody, FiguresBody, IndicatorsQuery, ReadinessQuery, TimesBody } from './api.ts'
import {
  CatalogueAnswer,
  EnquiriesAnswer,
  FiguresAnswer,
  IndicatorsAnswer,
  ReadinessAnswer,
  TimesAnswer,
} from './api-answers.ts'

/** One thing a program may ask: what is sent, what comes back, and what the token must be for. */
export type Operation = {
  readonly id: string
  readonly method: 'get' | 'put' | 'post'
  /** As in OpenAPI; below /api/v1. */
  readonly path: string
  readonly summary: string
  readonly description: string
  /** Null: no token is needed. */
  readonly purpose: Purpose | null
  readonly query: z.ZodObject | null
  readonly body: z.ZodType | null
  readonly status: 200 | 201
  readonly answer: z.ZodType
}

const none = z.object({})

/** Everything that programs may ask; the document and the server are both made of it. */
export const operations = {
  putFigures: {
    id: 'putFigures',
    method: 'put',
    path: '/offices/{office}/periods/{period}/figures',
    summary: 'Set figures of a period',
    description:
      'Figures land in the draft of the office. A report is never handed in this way: somebody of the office looks at it and submits it.',
    purpose: 'figures:write',
    query: null,
    body: FiguresBody,
    status: 200,
    answer: FiguresAnswer,
  },
  postEnquiries: {
    id: 'postEnquiries',
    method: 'post',
    path: '/offices/{office}/enquiries',
    summary: 'Record enquiries',
    description: 'All of them are recorded, or none.',
    purpose: 'enquiries:write',
    query: null,
    body: EnquiriesBody,
    status: 201,
    answer: EnquiriesAnswer,
  },
  postServiceTimes: {
    id: 'postServiceTimes',
    method: 'post',
    path: '/offices/{office}/service-times',
    summary: 'Record how long services took',
    description: 'Days of applications, counts of whole months, or what is open on a day. Only counts are kept.',
    purpose: 'times:write',
    query: null,
    body: TimesBody,
    status: 201,
    answer: TimesAnswer,
  },
  getReadiness: {
    id: 'getReadiness',
    method: 'get',
    path: '/offices/{office}/readiness',
    summary: 'Read the readiness of a year',
    description: 'How near the office is to its target, on each of the three tracks.',
    purpose: 'readiness:read',
    query: ReadinessQuery,
    body: null,
    status: 200,
    answer: ReadinessAnswer,
  },
  getIndicators: {
    id: 'getIndicators',
    method: 'get',
    path: '/offices/{office}/indicators',
    summary: 'Read the indicators of a period',
    description: 'What is expected, how far each report is, and what was handed in last.',
    purpose: 'indicators:read',
    query: IndicatorsQuery,
    body: null,
    status: 200,
    answer: IndicatorsAnswer,
  },
  getCatalogue: {
    id: 'getCatalogue',
    method: 'get',
    path: '/catalogue',
    summary: 'Read the catalogue',
    description: 'Indicators with the keys of their figures, service types, channels and topics. Needs no token.',
    purpose: null,
    query: null,
    body: null,
    status: 200,
    answer: CatalogueAnswer,
  },
} as const satisfies Readonly<Record<string, Operation>>

/** The parts of an address that an operation has. */
export function parametersOf({ path }: Pick<Operation, 'path'>): readonly string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

/** The query of an operation; an empty one where it has none. */
export function queryOf({ query }: Pick<Operation, 'query'>): z.ZodObject {
  return query ?? none
}
