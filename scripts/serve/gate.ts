import type { RequestHandler } from 'express'

export type Gate = {
  readonly handler: RequestHandler
  /** How many requests are being answered, uploads included. */
  readonly running: () => number
  /**
   * Lets nobody else in and waits for those inside. False when some were still there after so many milliseconds.
   */
  readonly close: (graceMilliseconds: number) => Promise<boolean>
}

/** Counts who is inside; once it is closed, whoever comes is told to go elsewhere, and so is whoever watches. */
export function createGate(): Gate {
  let running = 0
  let onEmpty: (() => void) | undefined
  let closing = false

  const handler: RequestHandler = (_request, response, next) => {
    if (closing) {
      response.set({ Connection: 'close', 'Retry-After': '10', 'Cache-Control': 'no-store' })
      return void response.status(503).json({ status: 'stopping' })
    }
    running += 1
    const writeHead = response.writeHead.bind(response) as (...args: readonly unknown[]) => typeof response
    response.writeHead = (...args: readonly unknown[]) => {
      // A browser must not ask for more on a line that is about to be cut.
      if (closing) response.shouldKeepAlive = false
      return writeHead(...args)
    }
    response.on('close', () => {
      running -= 1
      if (running === 0) onEmpty?.()
    })
    next()
  }

  return {
    handler,
    running: () => running,
    close(graceMilliseconds) {
      closing = true
      if (running === 0) return Promise.resolve(true)
      return new Promise((done) => {
        const hurry = setTimeout(() => done(false), graceMilliseconds)
        onEmpty = () => {
          clearTimeout(hurry)
          done(true)
        }
      })
    },
  }
}
