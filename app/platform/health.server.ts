import type { Services } from './services.server.ts'
import { version } from './version.server.ts'

type Answer = 'ok' | 'failed'

export type Health = {
  readonly status: Answer
  readonly database: Answer
  readonly evidence: Answer
  readonly version: string
}

/** Longest wait for a part, in milliseconds: whoever watches must hear "failed" rather than nothing. */
const patience = 1000

/** Asks the database and the evidence store, each for at most a second. */
export async function checkHealth({
  store,
  evidence,
  log,
}: Pick<Services, 'store' | 'evidence' | 'log'>): Promise<Health> {
  const [database, files] = await Promise.all([
    answers(
      () => store.ping(),
      (error) => log.error({ err: error }, 'database does not answer'),
    ),
    answers(
      () => evidence.probe(),
      (error) => log.error({ err: error }, 'evidence store does not answer'),
    ),
  ])
  const status = database === 'ok' && files === 'ok' ? 'ok' : 'failed'
  return { status, database, evidence: files, version: version() }
}

async function answers(ask: () => Promise<void>, onFault: (error: unknown) => void): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${patience} ms`)), patience)
  })
  try {
    await Promise.race([ask(), tooLate])
    return 'ok'
  } catch (error) {
    onFault(error)
    return 'failed'
  } finally {
    clearTimeout(timer)
  }
}
