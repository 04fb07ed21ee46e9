import { engines } from '#db/dialect/words.server.ts'
import { percentile, print, rounded } from './measure.ts'
import { startServer } from './server.ts'
import { visitor } from './visitor.ts'
import { withWorld, type World } from './world.ts'

const seconds = Number(process.argv[2] ?? 60)
const perSecond = Number(process.argv[3] ?? 50)
const officeId = 'kanim-pati'
const path = `/kantor/${officeId}/survei`

/** No form is taken sooner after it was opened; a visitor needs longer for twenty-two questions. */
const reading = 2200

const digits = (letter: string, questions: number, turn: number) =>
  Array.from(
    { length: questions },
    (_one, place) => [`${letter}${place + 1}`, String(1 + ((turn + place) % 4))] as const,
  )

/**
 * Visitors open the survey of one office and answer it, so many each second for a minute, each from an address of
 * their own. Every answer that was accepted must be in the database, and none may have been refused.
 */
async function run({ engine, env, services }: World): Promise<number> {
  const server = await startServer({ ...env, TRUST_PROXY: '1' })
  const countAnswers = async () => {
    const { fn } = services.database.db
    const row = await services.database.db
      .selectFrom('surveyAnswer')
      .select(fn.countAll().as('count'))
      .executeTakeFirstOrThrow()
    return Number(row.count)
  }
  try {
    const before = await countAnswers()
    const began = performance.now()
    const times = { opened: [] as number[], sent: [] as number[] }
    const refused: string[] = []
    const visits = Array.from({ length: seconds * perSecond }, async (_visit, turn) => {
      await until(began + (turn * 1000) / perSecond)
      const address = `10.${(turn >> 16) & 255}.${(turn >> 8) & 255}.${turn & 255}`
      const { get, post } = visitor(server.address, { 'x-forwarded-for': address })
      try {
        const form = await get(path)
        times.opened.push(form.milliseconds)
        await until(performance.now() + reading)
        const token = /name="token" value="([^"]*)"/.exec(form.text)?.[1] ?? ''
        const sent = await post(path, {
          ...{ token, service: 'PSP-E', comment: '', age: '26-35' },
          ...Object.fromEntries([...digits('u', 9, turn), ...digits('k', 5, turn), ...digits('q', 8, turn)]),
        })
        times.sent.push(sent.milliseconds)
        if (sent.status !== 302) refused.push(`${sent.status} ${sent.text.slice(0, 200)}`)
      } catch (error) {
        refused.push(String(error))
      }
    })
    await Promise.all(visits)
    const took = (performance.now() - began - reading) / 1000
    const kept = (await countAnswers()) - before
    const accepted = visits.length - refused.length
    const of = (values: readonly number[]) => ({
      p50: rounded(percentile(values, 50)),
      p95: rounded(percentile(values, 95)),
      slowest: rounded(Math.max(...values)),
    })
    print('surveys', {
      ...{ engine, seconds: rounded(took), asked: visits.length, accepted, kept, lost: accepted - kept },
      ...{ perSecond: rounded(kept / took), refused: refused.length },
      milliseconds: { opened: of(times.opened), sent: of(times.sent) },
      budget: { perSecond: 50, lost: 0 },
    })
    for (const reason of new Set(refused)) process.stderr.write(`${reason}\n`)
    return refused.length + Math.abs(accepted - kept)
  } finally {
    await server.stop()
  }
}

function until(moment: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, moment - performance.now())))
}

let faults = 0
for (const engine of engines) faults += await withWorld(engine, 100, run)
process.exitCode = faults > 0 ? 1 : 0
