import type { Actor } from '#app/domain/access/actor.ts'
import { grantOf } from '#app/use-cases/accounts/find-session.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'
import { engines } from '#db/dialect/words.server.ts'
import type { Store } from '#db/store.server.ts'
import { median, milliseconds, print, processorTime, rounded } from './measure.ts'
import { withWorld, type World } from './world.ts'

const offices = Number(process.argv[2] ?? 1000)
const rounds = 300

async function operator(store: Store): Promise<Actor> {
  const person = await store.persons.findByLogin('operator.pati@menuju.test')
  if (!person) throw new Error('The demonstration has no operator')
  const roles = await store.roles.listByPersons([person.id])
  return { personId: person.id, name: person.name, grants: roles.flatMap(grantOf) }
}

/**
 * Saving one answer, its trace and all its scores, against writing one row: medians in milliseconds, and the
 * processor time of this process for each, which other programs on the machine do not lengthen.
 */
async function measureSaving({ services, engine }: World): Promise<void> {
  const { store, now } = services
  const actor = await operator(store)
  const key = { assessmentId: 'kanim-pati-2026', itemCode: 'A.I.5.iii.d' }
  let version = (await store.answers.find(key.assessmentId, key.itemCode, 'office'))?.version ?? 0
  const write = (round: number) => {
    const at = now().toISOString()
    return store.transaction(({ leases }) => leases.take('bench', String(round), at, at))
  }
  const save = async (round: number) => {
    const answer = { ...key, value: round % 2 ? 'A' : 'B', note: `Putaran ${round}`, expectedVersion: version }
    version = (await recordAnswer(services, actor, answer)).version
  }
  const bare: number[] = []
  const saved: number[] = []
  for (let round = 0; round < rounds; round++) {
    bare.push(await milliseconds(() => write(round)))
    saved.push(await milliseconds(() => save(round)))
  }
  const often = (work: (round: number) => Promise<unknown>) =>
    processorTime(async () => {
      for (let round = 0; round < rounds; round++) await work(round)
    })
  const processor = { bareWrite: (await often(write)) / rounds, answerSaved: (await often(save)) / rounds }
  const [bareWrite, answerSaved] = [median(bare), median(saved)]
  print('saving', {
    ...{ engine, offices },
    milliseconds: {
      bareWrite: rounded(bareWrite),
      answerSaved: rounded(answerSaved),
      beyondBareWrite: rounded(answerSaved - bareWrite),
    },
    processor: {
      bareWrite: rounded(processor.bareWrite),
      answerSaved: rounded(processor.answerSaved),
      beyondBareWrite: rounded(processor.answerSaved - processor.bareWrite),
    },
    budget: { beyondBareWrite: 3 },
  })
}

for (const engine of engines) await withWorld(engine, offices, measureSaving)
