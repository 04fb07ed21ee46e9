import { engines, type Engine } from '#db/dialect/words.server.ts'
import { median, print, rounded } from './measure.ts'
import { startServer } from './server.ts'
import { signedIn, visitor, type Visited } from './visitor.ts'
import { withWorld, type World } from './world.ts'

const sizes = [100, 1000] as const
const warmUp = 8
const rounds = Number(process.argv[2] ?? 40)

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

type Medians = Readonly<Record<string, number>>

/** The median milliseconds of each page; the pages take turns, so that a busy machine is busy for all of them. */
async function measure({ env, services }: World): Promise<Medians> {
  const server = await startServer(env)
  try {
    const asks = new Map<string, () => Promise<Visited>>()
    for (const [name, { who, path }] of Object.entries(pages)) {
      const person = who === null ? visitor(server.address) : await signedIn(services, server.address, who)
      asks.set(name, () => person.get(path))
    }
    const measured = new Map<string, number[]>([...asks.keys()].map((name) => [name, []]))
    for (let round = 0; round < warmUp + rounds; round++) {
      for (const [name, ask] of asks) {
        const { status, milliseconds } = await ask()
        if (status !== 200) throw new Error(`${name} answered ${status}`)
        if (round >= warmUp) measured.get(name)!.push(milliseconds)
      }
    }
    return Object.fromEntries([...measured].map(([name, values]) => [name, median(values)]))
  } finally {
    await server.stop()
  }
}

function report(engine: Engine, few: Medians, many: Medians): void {
  for (const [name, { budget }] of Object.entries(pages)) {
    const ratio = (medians: Medians) => rounded(medians[name]! / medians['signIn']!)
    print('page', {
      ...{ engine, page: name },
      milliseconds: { 100: rounded(few[name]!), 1000: rounded(many[name]!) },
      ratio: { 100: ratio(few), 1000: ratio(many) },
      growth: rounded(ratio(many) / ratio(few)),
      budget,
    })
  }
}

for (const engine of engines) {
  const [few, many] = [await withWorld(engine, sizes[0], measure), await withWorld(engine, sizes[1], measure)]
  report(engine, few, many)
}
