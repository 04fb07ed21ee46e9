import { sql } from 'kysely'
import { periodAway, periodOf } from '#app/domain/calendar/periods.ts'
import { engines } from '#db/dialect/words.server.ts'
import { median, milliseconds, print, rounded } from './measure.ts'
import { startServer } from './server.ts'
import { signedIn, visitor, type Visited } from './visitor.ts'
import { withWorld, type World } from './world.ts'

/** A thousand offices, every indicator of the catalogue, three years of months: a million and a half kept values. */
const offices = 1000
const months = 36
const last = '2026-04'
const rounds = Number(process.argv[2] ?? 7)
const warmUp = 2
const atOnce = 5

/** The region table and a list of an office may take so many times the sign-in page. */
const budget = 5

const pages: Readonly<Record<string, readonly [who: string | null, path: string]>> = {
  signIn: [null, '/masuk'],
  table25: ['pimpinan', `/monitoring/indicators?periode=${last}`],
  table50: ['pimpinan', `/monitoring/indicators?periode=${last}&baris=50&urut=value&indikator=PGD-02`],
  regions: ['pimpinan', `/monitoring/indicators/regions?periode=${last}`],
  trends: ['operator.pati', '/offices/kanim-pati/indicators/trend'],
  trend: ['operator.pati', '/offices/kanim-pati/indicators/trend/PGD-02'],
  attributes: ['operator.pati', '/offices/kanim-pati/indicators/attributes'],
  overview: ['operator.pati', '/offices/kanim-pati'],
}

/** Fills the reports month by month inside the database, and counts them; gives how long both took. */
async function fill({ services }: World) {
  const { store, catalogue, database } = services
  const { db } = database
  const [cycle] = await store.cycles.list()
  const lastMonth = periodOf(last)!
  const periods = Array.from({ length: months }, (_month, back) => periodAway(lastMonth, -back).key)
  const codes = sql.join(
    catalogue.indicators.map(({ code }) => sql`select ${sql.lit(code)} as code`),
    sql` union all `,
  )
  const filling = await milliseconds(async () => {
    for (const period of periods) {
      const [dueOn, at] = [`${period}-28`, `${period}-28T03:00:00.000Z`]
      const about = { kind: 'monthly' as const, dueOn, closesOn: dueOn, openedAt: at }
      await store.indicatorPeriods.open({ period, cycleId: cycle!.id, ...about })
      await sql`
        insert into indicator_report
          (office_id, indicator_code, period, due_on, state, version, first_submitted_on, submitted_at, judged_by,
           judged_at, note, value, not_applicable, target, achievement, colour)
        select office_id, code, ${period}, ${dueOn}, 'disetujui', 4, ${dueOn}, ${at}, 'peninjau.jateng',
          ${at}, '', value, 0, 90, value / 0.9,
          case when value >= 90 then 'green' when value >= 72 then 'yellow' else 'red' end
        from (
          select unit.id as office_id, indicator.code,
            60 + (row_number() over (order by unit.id, indicator.code) * 7919 % 401) / 10.0 as value
          from organisation_unit as unit cross join (${codes}) as indicator
          where unit.kind = 'kanim' and unit.closed_on is null
        ) as drawn
        where true
        on conflict do nothing`.execute(db)
    }
  })
  const counting = await milliseconds(async () => {
    for (const period of periods) await store.reportSummaries.keepAll(period)
  })
  await sql`analyze`.execute(db)
  const { rows } = await sql<{ reports: number }>`select count(*) as reports from indicator_report`.execute(db)
  return { reports: rows[0]?.reports, filling: rounded(filling), counting: rounded(counting) }
}

/** The median wait of each page; they take turns, so that a busy machine is busy for all of them. */
async function measure({ env, services }: World): Promise<Readonly<Record<string, number>>> {
  const server = await startServer(env)
  try {
    const asks = new Map<string, () => Promise<Visited>>()
    for (const [name, [who, path]] of Object.entries(pages)) {
      const person = who === null ? visitor(server.address) : await signedIn(services, server.address, who)
      asks.set(name, () => person.get(path))
    }
    const waits = new Map([...asks.keys()].map((name) => [name, [] as number[]]))
    for (let turn = 0; turn < (warmUp + rounds) * atOnce; turn++) {
      for (const [name, ask] of asks) {
        const visited = await ask()
        if (visited.status !== 200) throw new Error(`${name} answered ${visited.status}`)
        if (turn >= warmUp * atOnce) waits.get(name)!.push(visited.milliseconds)
      }
    }
    return Object.fromEntries([...waits].map(([name, taken]) => [name, median(taken)]))
  } finally {
    await server.stop()
  }
}

for (const engine of engines) {
  await withWorld(engine, offices, async (world) => {
    print('indicators.fill', { engine, ...(await fill(world)) })
    const medians = await measure(world)
    for (const [page, taken] of Object.entries(medians)) {
      const ratio = rounded(taken / medians['signIn']!)
      print('indicators.page', { engine, page, milliseconds: rounded(taken), ratio, budget })
    }
  })
}
