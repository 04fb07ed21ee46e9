import { createServer, STATUS_CODES, type Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Express } from 'express'

export type Listening = {
  readonly port: number
  /** Stops listening, lets answers that are ready leave, and cuts what is left after so many milliseconds. */
  readonly close: (graceMilliseconds: number) => Promise<void>
}

export type ListenOptions = {
  readonly host: string
  readonly port: number
  /** For answers that never reach the application: requests that cannot even be read. */
  readonly headers: Readonly<Record<string, string>>
  readonly onUnreadable: (status: number) => void
}

/** Listens on one address; port 0 takes a free one. Rejects when the address is taken. */
export function listen(app: Express, options: ListenOptions): Promise<Listening> {
  return new Promise((done, fail) => {
    // A request without a host is answered by the application, with its headers, rather than by Node.
    const server = createServer({ requireHostHeader: false }, app)
    // Uploads over a slow line may take minutes; the parser has limits of its own.
    server.requestTimeout = 30 * 60_000
    answerUnreadable(server, options)
    server.once('error', fail)
    server.listen(options.port, options.host)
    server.once('listening', () => {
      const address = server.address()
      const bound = typeof address === 'object' && address ? address.port : options.port
      done({ port: bound, close: (grace) => closeGracefully(server, grace) })
    })
  })
}

const statusOf: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }

/** What Node would answer bare gets the headers of every other answer. */
function answerUnreadable(server: Server, { headers, onUnreadable }: ListenOptions): void {
  const refuse = (socket: Duplex, status: number): void => {
    onUnreadable(status)
    if (!socket.writable) return void socket.destroy()
    const lines = Object.entries({ ...headers, 'Content-Length': '0', Connection: 'close' })
    const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines.map(([name, value]) => `${name}: ${value}`)]
    socket.end(`${head.join('\r\n')}\r\n\r\n`)
  }
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET') return void socket.destroy()
    refuse(socket, statusOf[error.code ?? ''] ?? 400)
  })
  server.on('connect', (_request, socket: Duplex) => refuse(socket, 405))
  server.on('checkExpectation', (_request, response) => {
    onUnreadable(417)
    response.writeHead(417, { ...headers, 'Content-Length': '0', Connection: 'close' }).end()
  })
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
