import { engines } from '#db/dialect/words.server.ts'
import { everybody } from './load-people.ts'
import { percentile, print, rounded } from './measure.ts'
import { startServer } from './server.ts'
import { withWorld, type World } from './world.ts'

const seconds = Number(process.argv[2] ?? 60)
const offices = Number(process.argv[3] ?? 1000)

/** Between two requests of one person, in milliseconds: fifty people who never think longer than this. */
const pause = 500

/**
 * Fifty people who are signed in read and write against the built server for a minute. Answers of 409 are how two
 * writers of one answer are told of each other; any other answer beyond 399 is an error, and there must be none.
 */
async function run({ engine, env, services }: World): Promise<number> {
  const server = await startServer(env)
  try {
    const people = await everybody(services, server.address)
    const end = performance.now() + seconds * 1000
    const times = { read: [] as number[], written: [] as number[] }
    const errors: string[] = []
    let conflicts = 0
    await Promise.all(
      people.map(async (person, place) => {
        await rest((pause * place) / people.length)
        for (let turn = 0; performance.now() < end; turn++) {
          try {
            const { kind, what, status, milliseconds } = await person(turn)
            times[kind].push(milliseconds)
            if (status === 409) conflicts++
            else if (status >= 400) errors.push(`${status} ${what}`)
          } catch (error) {
            errors.push(String(error))
          }
          await rest(pause)
        }
      }),
    )
    const took = (values: readonly number[]) => ({
      requests: values.length,
      p50: rounded(percentile(values, 50)),
      p95: rounded(percentile(values, 95)),
      slowest: rounded(Math.max(...values)),
    })
    const { read, written } = times
    print('load', {
      ...{ engine, offices, people: people.length, seconds },
      ...{ requests: read.length + written.length, errors: errors.length, conflicts },
      milliseconds: { read: took(read), written: took(written) },
    })
    for (const error of new Set(errors)) process.stderr.write(`${error}\n`)
    return errors.length
  } finally {
    await server.stop()
  }
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds))
}

let errors = 0
for (const engine of engines) errors += await withWorld(engine, offices, run)
process.exitCode = errors > 0 ? 1 : 0
