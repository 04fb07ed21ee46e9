import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { nonceOf, securityHeaders } from './headers.ts'
import { remixHandler } from './remix-handler.ts'

export type ApplicationOptions = {
  readonly build: ServerBuild
  /** Folder that `npm run build` wrote for the browser. */
  readonly clientFolder: string
  readonly secure: boolean
  /** How many proxies stand before the server; 0 for none. */
  readonly trustProxy: number
  /** Called once per finished answer; carries no form value, token or person. */
  readonly onFinished: (line: FinishedRequest) => void
}

export type FinishedRequest = {
  readonly requestId: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
}

/** One-time links carry their secret in the path; it must not reach a log. */
function pathForLog(path: string): string {
  return path.replace(/^\/(undangan|pulih)\/[^/]+/, '/$1/…')
}

function requestLog(onFinished: ApplicationOptions['onFinished']): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID()
    const began = process.hrtime.bigint()
    response.locals['requestId'] = requestId
    response.setHeader('X-Request-Id', requestId)
    response.on('close', () => {
      onFinished({
        requestId,
        method: request.method,
        path: pathForLog(request.path),
        status: response.statusCode,
        milliseconds: Number(process.hrtime.bigint() - began) / 1e6,
      })
    })
    next()
  }
}

/** An address that cannot be read is the visitor's fault and no news for the log; everything else is passed on. */
const refuseUnreadable: ErrorRequestHandler = (error, _request, response, next) => {
  if (!(error instanceof URIError) || response.headersSent) return next(error)
  response.status(400).end()
}

/** The HTTP application: headers first, then files of the build, then every route of Menuju. */
export function createApplication(options: ApplicationOptions): Express {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', options.trustProxy)
  app.use(requestLog(options.onFinished))
  app.use(...securityHeaders({ secure: options.secure }))
  // Evidence is compressed already and may be asked for in ranges; text is what gains.
  app.use(
    compression({
      filter: (request, response) => !response.getHeader('Content-Range') && compression.filter(request, response),
    }),
  )
  // The names of assets carry a hash of their content: what has one never changes.
  app.use(
    '/assets',
    express.static(join(options.clientFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  )
  app.use(express.static(options.clientFolder, { maxAge: '1h', index: false, redirect: false }))
  app.all(
    '*',
    remixHandler(options.build, (request, response) => ({
      nonce: nonceOf(response),
      requestId: String(response.locals['requestId']),
      address: request.ip ?? '',
    })),
  )
  app.use(refuseUnreadable)
  return app
}
