import type { Log } from '#app/platform/log.server.ts'

/**
 * The first signal ends in good order, with exit code 0; a second one at once, with 1. What nobody foresaw outside
 * of any request is written to the log, without what it may quote, and ends the process.
 */
export function onEnd(log: Log, close: () => Promise<void>): void {
  let ending = false
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      if (ending) process.exit(1)
      ending = true
      close().then(
        () => process.exit(0),
        (error: unknown) => {
          log.error({ err: error }, 'ending failed')
          process.exit(1)
        },
      )
    })
  }
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      log.fatal({ err: error }, 'the process cannot go on')
      process.exit(1)
    })
  }
}

/** Whether some work is done within so many milliseconds. */
export async function within(work: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<boolean>((done) => {
    timer = setTimeout(() => done(false), milliseconds)
  })
  try {
    return await Promise.race([work.then(() => true), tooLate])
  } finally {
    clearTimeout(timer)
  }
}
