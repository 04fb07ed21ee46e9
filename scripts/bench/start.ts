import { engines } from '#db/dialect/words.server.ts'
import { median, print } from './measure.ts'
import { startServer } from './server.ts'
import { withWorld, type World } from './world.ts'

const offices = Number(process.argv[2] ?? 1000)
const rounds = 5

/** Milliseconds from starting the server on a filled database to its first answered page. */
async function measureStart({ engine, env }: World): Promise<void> {
  const measured: number[] = []
  for (let round = 0; round < rounds; round++) {
    const { firstAnswer, stop } = await startServer(env)
    await stop()
    measured.push(Math.round(firstAnswer))
  }
  const milliseconds = { median: median(measured), slowest: Math.max(...measured) }
  print('start', { engine, offices, milliseconds, budget: { median: 3000 } })
}

for (const engine of engines) await withWorld(engine, offices, measureStart)
