import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Actor } from '#app/domain/access/actor.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { assemble } from '#app/platform/services.server.ts'
import { grantOf } from '#app/use-cases/accounts/find-session.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import type { Store } from '#db/store.server.ts'
import { seedDemo } from '#scripts/demo/seed.ts'
import { prepare } from '#scripts/serve/prepare.ts'

const day = '2026-05-12'
const rounds = 300

export type SavingMeasure = {
  /** Medians in milliseconds. */
  readonly bareWrite: number
  readonly answerSaved: number
  readonly beyondBareWrite: number
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

async function operator(store: Store): Promise<Actor> {
  const person = await store.persons.findByLogin('operator.pati@menuju.test')
  if (!person) throw new Error('The demonstration has no operator')
  const roles = await store.roles.listByPersons([person.id])
  return { personId: person.id, name: person.name, grants: roles.flatMap(grantOf) }
}

/** Saving one answer, its trace and all its scores, against writing one row, in the demonstration's database. */
export async function measureSaving(): Promise<SavingMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'menuju-bench-'))
  const env = { DATABASE_URL: `sqlite:${join(folder, 'menuju.db')}`, DATA_DIR: folder, DEMO: '1', MENUJU_TODAY: day }
  const parts = assemble(readEnv(env))
  try {
    await prepare(parts)
    await seedDemo(parts, day)
    const { store } = parts
    const actor = await operator(parts.store)
    const key = { assessmentId: 'kanim-pati-2026', itemCode: 'A.I.5.iii.d' }
    let version = (await store.answers.find(key.assessmentId, key.itemCode, 'office'))?.version ?? 0
    const bare: number[] = []
    const saved: number[] = []
    for (let round = 0; round < rounds; round++) {
      const now = parts.now().toISOString()
      bare.push(
        await milliseconds(() => store.transaction(({ leases }) => leases.take('bench', String(round), now, now))),
      )
      const answer = { ...key, value: round % 2 ? 'A' : 'B', note: `Putaran ${round}`, expectedVersion: version }
      saved.push(await milliseconds(async () => void (version = (await recordAnswer(parts, actor, answer)).version)))
    }
    const [bareWrite, answerSaved] = [median(bare), median(saved)]
    return { bareWrite, answerSaved, beyondBareWrite: answerSaved - bareWrite }
  } finally {
    await parts.database.close()
    await rm(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(JSON.stringify(await measureSaving()))
}
