import { engines, type Engine } from '#db/dialect/words.server.ts'
import { median, print, rounded } from './measure.ts'
import { startServer } from './server.ts'
import { signedIn, visitor, type Visited } from './visitor.ts'
import { metricsToken, withWorld, type World } from './world.ts'

const sizes = [100, 1000] as const
/** Rounds that are not counted, those that are, and requests of each page in one round. */
const warmUp = 2
const rounds = Number(process.argv[2] ?? 7)
const atOnce = 5

/** Times the sign-in page that a page may take, and how much longer it may take at 1,000 offices than at 100. */
type Budget = { readonly ratio?: number; readonly growth: number }
const officePage = 1.2
const pagedList = 1.5

type Page = { readonly who: string | null; readonly path: string; readonly budget: Budget }

const pages: Readonly<Record<string, Page>> = {
  signIn: { who: null, path: '/masuk', budget: { ratio: 1, growth: officePage } },
  overview: { who: 'operator.pati', path: '/offices/kanim-pati', budget: { ratio: 4, growth: officePage } },
  worksheet: {
    who: 'operator.pati',
    path: '/assessments/kanim-pati-2026/worksheet/A.I.5.iii',
    budget: { ratio: 5, growth: officePage },
  },
  offices25: { who: 'pimpinan', path: '/monitoring?baris=25', budget: { ratio: 5, growth: pagedList } },
  offices50: { who: 'pimpinan', path: '/monitoring?baris=50', budget: { ratio: 5, growth: pagedList } },
  offices100: { who: 'pimpinan', path: '/monitoring?baris=100', budget: { ratio: 5, growth: pagedList } },
  regions: { who: 'pimpinan', path: '/monitoring/regions', budget: { growth: pagedList } },
  reviews: { who: 'peninjau.jateng', path: '/reviews', budget: { growth: pagedList } },
}

/** Milliseconds until the answer was read, and of processor time that the server took for it; the database's is its own. */
type Taken = { readonly milliseconds: number; readonly processor: number }
type Medians = Readonly<Record<string, Taken>>

/** The medians of each page; the pages take turns, so that a busy machine is busy for all of them. */
async function measure({ env, services }: World): Promise<Medians> {
  const server = await startServer(env)
  try {
    const asks = new Map<string, () => Promise<Visited>>()
    for (const [name, { who, path }] of Object.entries(pages)) {
      const person = who === null ? visitor(server.address) : await signedIn(services, server.address, who)
      asks.set(name, () => person.get(path))
    }
    const watch = visitor(server.address, { authorization: `Bearer ${metricsToken}` })
    const processor = async () => {
      const { text } = await watch.get('/metrics')
      return Number(/^process_cpu_seconds_total (\S+)/m.exec(text)?.[1]) * 1000
    }
    const measured = new Map([...asks.keys()].map((name) => [name, { waits: [] as number[], shares: [] as number[] }]))
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const [name, ask] of asks) {
        const { waits, shares } = measured.get(name)!
        const before = await processor()
        for (let turn = 0; turn < atOnce; turn++) {
          const { status, milliseconds } = await ask()
          if (status !== 200) throw new Error(`${name} answered ${status}`)
          if (round >= warmUp) waits.push(milliseconds)
        }
        if (round >= warmUp) shares.push(((await processor()) - before) / atOnce)
      }
    }
    return Object.fromEntries(
      [...measured].map(([name, { waits, shares }]) => [
        name,
        { milliseconds: median(waits), processor: median(shares) },
      ]),
    )
  } finally {
    await server.stop()
  }
}

/** How a page compares with the sign-in page, at 100 and at 1,000 offices, and how that has grown. */
function compared(name: string, of: keyof Taken, few: Medians, many: Medians) {
  const ratio = (medians: Medians) => medians[name]![of] / medians['signIn']![of]
  return {
    taken: { 100: rounded(few[name]![of]), 1000: rounded(many[name]![of]) },
    ratio: { 100: rounded(ratio(few)), 1000: rounded(ratio(many)) },
    growth: rounded(ratio(many) / ratio(few)),
  }
}

function report(engine: Engine, few: Medians, many: Medians): void {
  for (const [page, { budget }] of Object.entries(pages)) {
    const of = (what: keyof Taken) => compared(page, what, few, many)
    print('page', { engine, page, milliseconds: of('milliseconds'), processor: of('processor'), budget })
  }
}

for (const engine of engines) {
  const [few, many] = [await withWorld(engine, sizes[0], measure), await withWorld(engine, sizes[1], measure)]
  report(engine, few, many)
}
