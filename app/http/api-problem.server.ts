import { AppError } from '#app/domain/errors.ts'
import type { ErrorCode } from '#app/domain/errors.ts'
import { log } from '#app/platform/log.server.ts'

/** A problem as programs read it (RFC 9457). `code` is stable; the title is for whoever reads a log. */
export type Problem = {
  readonly status: number
  readonly code: string
  readonly errors?: readonly { readonly pointer: string; readonly code: string }[]
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown where a request is turned away before any use case was asked. */
export class ApiRefusal extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(`${problem.status}: ${problem.code}`)
    this.problem = problem
  }
}

/** What was asked well but cannot be done has its own status for programs. */
const statusOf: Readonly<Record<ErrorCode, number>> = {
  invalid: 422,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  unavailable: 503,
}

const titles: Readonly<Record<number, string>> = {
  400: 'The request cannot be read',
  401: 'A valid token is needed',
  403: 'The token does not allow this',
  404: 'There is nothing at this address',
  405: 'This method is not known here',
  409: 'The state of things does not allow this',
  413: 'The request is too large',
  415: 'The body must be application/json',
  422: 'The request is at fault',
  429: 'Too many requests',
  500: 'Something went wrong here',
  503: 'The service is not available at the moment',
}

/** The answer to whatever was thrown. What nobody foresaw is logged whole and told as nothing but a 500. */
export function problemResponse(error: unknown, requestId: string): Response {
  const { status, code, errors, headers } = problemOf(error)
  if (status === 500) log.error({ err: error, requestId }, 'a request to the interface failed')
  const title = titles[status] ?? titles[500]
  const detail = status === 500 ? { detail: requestId } : {}
  const body = { type: `urn:menuju:problem:${code}`, title, status, code, ...detail, ...(errors && { errors }) }
  return Response.json(body, {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' },
  })
}

function problemOf(error: unknown): Problem {
  if (error instanceof ApiRefusal) return error.problem
  if (!(error instanceof AppError)) return { status: 500, code: 'internal' }
  const { retryAfter, errors } = error.details
  return {
    status: statusOf[error.code],
    code: error.reason,
    ...(Array.isArray(errors) && { errors: errors as Problem['errors'] & {} }),
    ...(typeof retryAfter === 'number' && { headers: { 'retry-after': String(Math.max(1, Math.ceil(retryAfter))) } }),
  }
}
