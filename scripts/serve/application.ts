import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { nonceOf, securityHeaders } from './headers.ts'
import { remixHandler } from './remix-handler.ts'
import { requestLog, type FinishedRequest } from './request-log.ts'
import { routePatterns } from './route-patterns.ts'

export type ApplicationOptions = {
  readonly build: ServerBuild
  /** Folder that `npm run build` wrote for the browser. */
  readonly clientFolder: string
  readonly secure: boolean
  /** How many proxies stand before the server; 0 for none. */
  readonly trustProxy: number
  /** Lets requests in and counts them. */
  readonly gate: RequestHandler
  /** Answers below /metrics, or passes on. */
  readonly metrics: RequestHandler
  /** Called once per finished answer; carries no form value, token or person. */
  readonly onFinished: (line: FinishedRequest) => void
  /** Called for what nobody foresaw. */
  readonly onError: (error: unknown, requestId: string) => void
}

/**
 * What no route has answered: an address that cannot be read, or a file asked for wrongly, is the visitor's fault and
 * no news for the log. The answer says nothing but the number by which the log knows it.
 */
function answerFault(onError: ApplicationOptions['onError']): ErrorRequestHandler {
  return (error: unknown, _request, response, _next) => {
    const requestId = String(response.locals['requestId'])
    const given = typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500
    const status = error instanceof URIError ? 400 : given >= 400 && given < 500 ? given : 500
    if (status === 500) onError(error, requestId)
    if (response.headersSent) return void response.destroy()
    response
      .status(status)
      .type('text')
      .end(status === 500 ? `500 ${requestId}\n` : '')
  }
}

/** The HTTP application: headers first, then files of the build, then every route of Menuju. */
export function createApplication(options: ApplicationOptions): Express {
  const { build, clientFolder, secure, trustProxy, onFinished, onError } = options
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', trustProxy)
  app.use(requestLog({ trusting: trustProxy > 0, routeOf: routePatterns(build.routes), onFinished }))
  app.use(...securityHeaders({ secure }))
  app.use(options.gate)
  app.all('/metrics', options.metrics)
  // Evidence is compressed already and may be asked for in ranges; text is what gains.
  app.use(
    compression({
      filter: (request, response) => !response.getHeader('Content-Range') && compression.filter(request, response),
    }),
  )
  // The names of assets carry a hash of their content: what has one never changes.
  app.use('/assets', express.static(join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }))
  app.use(express.static(clientFolder, { maxAge: '1h', index: false, redirect: false }))
  app.all(
    '*',
    remixHandler(build, (request, response) => ({
      nonce: nonceOf(response),
      requestId: String(response.locals['requestId']),
      address: request.ip ?? '',
    })),
  )
  app.use(answerFault(onError))
  return app
}
