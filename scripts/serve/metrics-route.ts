import { createHash, timingSafeEqual } from 'node:crypto'
import type { RequestHandler } from 'express'
import type { Metrics } from '#app/platform/metrics.server.ts'

/** Answers with what was measured to whoever names the secret; without one there is no such page. */
export function metricsRoute(metrics: Metrics | undefined, token: string | undefined): RequestHandler {
  return async (request, response, next) => {
    if (!metrics || token === undefined) return next()
    response.setHeader('Cache-Control', 'no-store')
    const given = /^Bearer (\S+)$/i.exec(request.get('authorization') ?? '')?.[1] ?? ''
    if (!same(given, token)) return void response.status(401).set('WWW-Authenticate', 'Bearer').end()
    if (request.method !== 'GET') return void response.status(405).set('Allow', 'GET').end()
    try {
      response.setHeader('Content-Type', metrics.contentType)
      response.end(await metrics.text())
    } catch (error) {
      next(error)
    }
  }
}

/** Takes the same time whatever is given: hashes have one length, and are compared to their end. */
function same(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return timingSafeEqual(digest(given), digest(expected))
}
