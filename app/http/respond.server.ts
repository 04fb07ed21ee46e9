import { data } from '@remix-run/node'
import { AppError } from '#app/domain/errors.ts'
import type { ErrorCode } from '#app/domain/errors.ts'

/** The one table from what went wrong to the status of the answer. */
const statusOf: Readonly<Record<ErrorCode, number>> = {
  invalid: 400,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  unsupported: 415,
  'too-many': 429,
  unavailable: 503,
}

/** What a foreseen error looks like in the browser; the catalogue has words for each reason. */
export type ErrorBody = { readonly reason: string; readonly details: Readonly<Record<string, unknown>> }

/** Wraps a loader or an action of a page: a foreseen error becomes its status, anything else stays a bug. */
export function respond<Args, Result>(handler: (args: Args) => Promise<Result>): (args: Args) => Promise<Result> {
  return async (args) => {
    try {
      return await handler(args)
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      throw data(bodyOf(error), { status: statusOf[error.code], headers: headersOf(error) })
    }
  }
}

/** The same for a resource route, which answers nothing but a Response, also where a page would throw plain data. */
export function respondRaw<Args>(handler: (args: Args) => Promise<Response>): (args: Args) => Promise<Response> {
  return async (args) => {
    try {
      return await handler(args)
    } catch (error) {
      if (isThrownData(error)) return Response.json(error.data, error.init ?? {})
      if (!(error instanceof AppError)) throw error
      return Response.json(bodyOf(error), { status: statusOf[error.code], headers: headersOf(error) })
    }
  }
}

type ThrownData = { readonly type: string; readonly data: unknown; readonly init: ResponseInit | null }

/** What `data()` of the framework makes, thrown by `requireActor`. */
function isThrownData(error: unknown): error is ThrownData {
  return typeof error === 'object' && error !== null && 'type' in error && error.type === 'DataWithResponseInit'
}

function bodyOf(error: AppError): ErrorBody {
  return { reason: error.reason, details: error.details }
}

/** `details.retryAfter` is in seconds. */
function headersOf(error: AppError): HeadersInit {
  const retryAfter = error.details['retryAfter']
  return typeof retryAfter === 'number' ? { 'Retry-After': String(Math.max(1, Math.ceil(retryAfter))) } : {}
}
