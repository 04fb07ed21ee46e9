import type { Server } from 'node:http'
import type { Express } from 'express'

export type Listening = {
  readonly port: number
  /** Stops taking requests, lets running ones finish (uploads included) up to the grace, then resolves. */
  readonly close: (graceMilliseconds: number) => Promise<void>
}

function closeGracefully(server: Server, graceMilliseconds: number): Promise<void> {
  return new Promise((done) => {
    const hurry = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
    server.close(() => {
      clearTimeout(hurry)
      done()
    })
    server.closeIdleConnections()
  })
}

/** Listens on one address; port 0 takes a free one. Rejects when the address is taken. */
export function listen(
  app: Express,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  return new Promise((done, fail) => {
    const server = app.listen(port, host)
    // Uploads over a slow line may take minutes; the parser has limits of its own.
    server.requestTimeout = 30 * 60_000
    server.once('error', fail)
    server.once('listening', () => {
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : port
      done({ port: bound, close: (grace) => closeGracefully(server, grace) })
    })
  })
}
