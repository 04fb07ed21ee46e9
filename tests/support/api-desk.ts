import type { LoaderFunctionArgs } from '@remix-run/node'
import * as catalogue from '#app/routes/api.v1.catalogue.ts'
import * as enquiries from '#app/routes/api.v1.offices.$officeId.enquiries.ts'
import * as indicators from '#app/routes/api.v1.offices.$officeId.indicators.ts'
import * as figures from '#app/routes/api.v1.offices.$officeId.periods.$period.figures.ts'
import * as readiness from '#app/routes/api.v1.offices.$officeId.readiness.ts'
import * as times from '#app/routes/api.v1.offices.$officeId.service-times.ts'
import { purposes } from '#app/domain/api/tokens.ts'
import type { Purpose } from '#app/domain/api/tokens.ts'
import { operations } from '#app/forms/api-operations.ts'
import { refreshScores } from '#app/use-cases/scores/refresh-scores.server.ts'
import { makeToken } from '#app/use-cases/api/tokens.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { assertTold } from './api-told.ts'
import { anAssessment } from './builders.ts'
import { actorOf, givenPerson } from './people.ts'
import { givenDesk } from './report-desk.ts'
import { args } from './requests.ts'
import { testServices } from './services.ts'

type Handler = (given: LoaderFunctionArgs) => Promise<Response>
type Route = { readonly loader: Handler; readonly action: Handler }
export type OperationName = keyof typeof operations

const routes: Readonly<Record<OperationName, Route>> = {
  putFigures: figures,
  postEnquiries: enquiries,
  postServiceTimes: times,
  getReadiness: readiness,
  getIndicators: indicators,
  getCatalogue: catalogue,
}

export type Sent = {
  readonly token?: string
  readonly body?: unknown
  /** As it is, instead of a body of JSON. */
  readonly text?: string | Uint8Array<ArrayBuffer>
  readonly query?: string
  readonly office?: string
  readonly period?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly method?: string
}

/** Kanim Pati with its periods, an assessment, its head, and tokens for what the test needs. */
export async function apiDesk(engine: Engine = 'sqlite') {
  const services = await testServices(engine)
  await givenDesk(services)
  await givenPerson(services.store, 'head', 'kepala_kantor', 'kanim-pati')
  const assessment = anAssessment({ id: 'kanim-pati-2026', officeId: 'kanim-pati' })
  await services.store.assessments.create(assessment)
  await services.store.transaction(async (repositories) => {
    const found = await repositories.assessments.find(assessment.id)
    await refreshScores(repositories, services, found!)
  })
  const head = await actorOf(services, 'head')
  const tokenFor = async (of: readonly Purpose[] = purposes, expiresOn = '2026-12-31') => {
    const made = await makeToken(services, head, { officeId: 'kanim-pati', name: 'Antrean', purposes: of, expiresOn })
    return made
  }
  return { services, head, tokenFor, token: (await tokenFor()).token }
}

/** Asks an operation as a program does; the answer must be one that the document tells of. */
export async function ask(name: OperationName, sent: Sent = {}) {
  const { office = 'kanim-pati', period = '2026-05', query = '', token, body, text } = sent
  const operation = operations[name]
  const method = sent.method ?? operation.method.toUpperCase()
  const path = `/api/v1${operation.path.replace('{office}', office).replace('{period}', period)}${query}`
  const content = text ?? (body === undefined ? undefined : JSON.stringify(body))
  const request = new Request(`http://menuju.test${path}`, {
    method,
    ...(content !== undefined && { body: content }),
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(content !== undefined && { 'content-type': 'application/json' }),
      ...sent.headers,
    },
  })
  const route = routes[name]
  const handler = method === 'GET' || method === 'HEAD' ? route.loader : route.action
  const response = await handler(args(request, { officeId: office, period }))
  const answer = (await response.json()) as Answer
  assertTold(name, response, answer)
  return { status: response.status, headers: response.headers, answer }
}

type Answer = Readonly<Record<string, unknown>> & {
  readonly code?: string
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[]
}
