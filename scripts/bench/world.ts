import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnv } from '#app/platform/env.server.ts'
import { assemble, type Services } from '#app/platform/services.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import { loadOrganisation } from '#app/use-cases/operation/load-organisation.server.ts'
import { migrateToLatest } from '#db/migrator.server.ts'
import { organisationRows } from '#db/reference/organisation.server.ts'
import { seedDemo } from '#scripts/demo/seed.ts'
import { jobsOf } from '#scripts/serve/jobs.ts'
import { createPostgres } from '#scripts/tools/postgres-process.ts'
import { CompiledQuery } from 'kysely'
import { copyYear } from './copies.ts'
import { syntheticOffices } from './synthetic-offices.ts'

const analyze = CompiledQuery.raw('analyze')

/** The day on which everything is measured, so that windows and deadlines stand still. */
export const day = '2026-05-12'

/** Offices of the demonstration whose year the synthetic ones repeat, one after the other. */
const told = [
  ...['kanim-pati', 'kanim-wonosobo', 'kanim-semarang', 'kanim-surakarta', 'kanim-cilacap', 'kanim-pemalang'],
  ...['kanim-purworejo', 'kanim-surabaya'],
] as const

/** The first two are told in full already; the others are what offices are like. */
const repeated = told.slice(1, 7)

/** Whoever names it is told how much processor time a server took. */
export const metricsToken = 'only-for-measuring-a-bench'

export type World = {
  readonly engine: Engine
  readonly offices: number
  /** The configuration of a server on this world. */
  readonly env: Readonly<Record<string, string>>
  readonly services: Services
}

/**
 * Makes a database in which this many offices have an assessment: eight of the demonstration, the others synthetic
 * (kanim-uji-0001 …), each repeating the year of one of them. It is removed when the work is done.
 */
export async function withWorld<Result>(
  engine: Engine,
  offices: number,
  work: (world: World) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'menuju-bench-'))
  const postgres = engine === 'postgres' ? await createPostgres() : undefined
  try {
    await postgres?.start()
    const env = {
      DATABASE_URL: postgres?.url ?? `sqlite:${join(folder, 'menuju.db')}`,
      DATA_DIR: folder,
      DEMO: '1',
      MENUJU_TODAY: day,
      HOST: '127.0.0.1',
      PORT: '0',
      PUBLIC_URL: '',
      NODE_ENV: 'production',
      METRICS_TOKEN: metricsToken,
      LOG_LEVEL: 'silent',
    }
    const services = assemble(readEnv(env))
    try {
      await fill(services, offices)
      return await work({ engine, offices, env, services })
    } finally {
      await services.database.close()
    }
  } finally {
    await postgres?.remove()
    await rm(folder, { recursive: true, force: true })
  }
}

async function fill(services: Services, offices: number): Promise<void> {
  const { database, store } = services
  await migrateToLatest(database)
  const organisation = organisationRows()
  await loadOrganisation(services, organisation)
  await seedDemo(services, day, told)
  const regions = organisation.units.filter(({ kind }) => kind === 'kanwil')
  const synthetic = syntheticOffices(Math.max(0, offices - told.length), regions)
  await database.db
    .updateTable('organisationUnit')
    .set({ closedOn: '2020-01-01' })
    .where('parentId', 'like', 'kanwil-%')
    .where('id', 'not in', [...told])
    .execute()
  await store.units.insertMany(synthetic.units, synthetic.names)
  await store.persons.insertMany(synthetic.persons)
  await store.roles.insertMany(synthetic.roles)

  const share = Math.ceil(synthetic.units.length / repeated.length)
  for (const [place, officeId] of repeated.entries()) {
    const ids = synthetic.units.slice(place * share, (place + 1) * share).map(({ id }) => id)
    const [first, last] = [ids[0], ids.at(-1)]
    if (first === undefined || last === undefined) continue
    await copyYear(database.db, { officeId, assessmentId: `${officeId}-2026`, first, last })
  }
  await holdDailyJobs(services)
  // What an engine knows of its tables it would learn by itself within the day.
  await database.db.executeQuery(analyze)
}

/** A job of the day in the middle of a measurement would be measured too. */
async function holdDailyJobs(services: Services): Promise<void> {
  const { store, now } = services
  const tomorrow = new Date(now().getTime() + 2 * 24 * 3_600_000).toISOString()
  for (const { name } of jobsOf(services)) {
    await store.leases.take(`daily:${name}`, 'bench', now().toISOString(), tomorrow)
  }
}
