import { engines } from '#db/dialect/words.server.ts'
import { percentile, print, rounded } from './measure.ts'
import { startServer } from './server.ts'
import { visitor } from './visitor.ts'
import { metricsToken, withWorld, type World } from './world.ts'

const seconds = Number(process.argv[2] ?? 60)
const perSecond = Number(process.argv[3] ?? 50)
const officeId = 'kanim-pati'
const path = `/kantor/${officeId}/survei`

/** Forms that are opened side by side before the minute begins. */
const sideBySide = 20
/** No form is taken sooner after it was opened; a visitor needs longer for twenty-two questions. */
const reading = 2200
/** The signed text of a form, as the data of its page hold it. */
const tokenText = /[0-9a-z]{6,12}\.[\w-]{16}\.[\w-]{20,}/

const digits = (letter: string, questions: number, turn: number) =>
  Array.from(
    { length: questions },
    (_one, place) => [`${letter}${place + 1}`, String(1 + ((turn + place) % 4))] as const,
  )

/**
 * Visitors have the survey of one office open and answer it, so many each second for a minute, each from an address of
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
    const times = { opened: [] as number[], sent: [] as number[] }
    const refused: string[] = []
    const visitors = Array.from({ length: seconds * perSecond }, (_visit, turn) => {
      const address = `10.${(turn >> 16) & 255}.${(turn >> 8) & 255}.${turn & 255}`
      return visitor(server.address, { 'x-forwarded-for': address })
    })
    const tokens: string[] = []
    const opening = visitors.entries()
    await Promise.all(
      Array.from({ length: sideBySide }, async () => {
        for (const [turn, { get }] of opening) {
          const form = await get(`${path}.data`)
          times.opened.push(form.milliseconds)
          tokens[turn] = tokenText.exec(form.text)?.[0] ?? ''
        }
      }),
    )
    await until(performance.now() + reading)

    const watch = visitor(server.address, { authorization: `Bearer ${metricsToken}` })
    const processor = async () => {
      const { text } = await watch.get('/metrics')
      return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]) * 1000
    }
    const [before, spent] = [await countAnswers(), await processor()]
    const began = performance.now()
    const visits = visitors.map(async ({ post }, turn) => {
      await until(began + (turn * 1000) / perSecond)
      try {
        const sent = await post(path, {
          ...{ token: tokens[turn] ?? '', service: 'PSP-E', comment: '', age: '26-35' },
          ...Object.fromEntries([...digits('u', 9, turn), ...digits('k', 5, turn), ...digits('q', 8, turn)]),
        })
        times.sent.push(sent.milliseconds)
        if (sent.status !== 302) refused.push(`${sent.status} ${/form-[a-z-]+/.exec(sent.text)?.[0] ?? ''}`)
      } catch (error) {
        refused.push(String(error))
      }
    })
    await Promise.all(visits)
    const took = (performance.now() - began) / 1000
    const kept = (await countAnswers()) - before
    const perAnswer = ((await processor()) - spent) / visitors.length
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
      processor: { perAnswer: rounded(perAnswer) },
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
for (const engine of engines) faults += await withWorld(engine, 8, run)
process.exitCode = faults > 0 ? 1 : 0
