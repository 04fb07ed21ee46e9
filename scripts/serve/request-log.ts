import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'

export type FinishedRequest = {
  readonly requestId: string
  readonly method: string
  /** The route that answers such addresses, never the address itself. */
  readonly route: string
  readonly status: number
  readonly milliseconds: number
}

type Options = {
  /** Whether a proxy stands before the server whose word about the request counts. */
  readonly trusting: boolean
  readonly routeOf: (path: string) => string
  readonly onFinished: (line: FinishedRequest) => void
}

/** As proxies write them; a number alone could be a person's. */
const wellFormed = /^(?=.*[a-zA-Z])[\w-]{16,64}$/

/** Gives each request a number, which its answer carries, and tells of it when it is over. */
export function requestLog({ trusting, routeOf, onFinished }: Options): RequestHandler {
  return (request, response, next) => {
    const given = trusting ? request.get('x-request-id') : undefined
    const requestId = given !== undefined && wellFormed.test(given) ? given : randomUUID()
    const began = performance.now()
    // The path that was asked for; routers shorten theirs on the way.
    const { method, path } = request
    response.locals['requestId'] = requestId
    response.setHeader('X-Request-Id', requestId)
    // Sending a file, compressing it, counting and logging all listen for its end; together they pass Node's usual ten.
    response.setMaxListeners(20)
    response.on('close', () => {
      const milliseconds = Math.round((performance.now() - began) * 10) / 10
      onFinished({ requestId, method, route: routeOf(path), status: response.statusCode, milliseconds })
    })
    next()
  }
}
