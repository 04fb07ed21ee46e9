import type { Actor } from '#app/domain/access/actor.ts'
import { services } from '#app/platform/services.server.ts'
import { grantOf } from '#app/use-cases/accounts/find-session.server.ts'
import { recordAnswer } from '#app/use-cases/answers/record-answer.server.ts'

/**
 * Saves one answer of Kanim Pati again and again, as its operator would, with scores and trace, and says so after
 * each time. It is started as a process of its own, to be killed in the middle.
 */
async function main(): Promise<void> {
  const tools = services()
  const { store } = tools
  const person = await store.persons.findByLogin('operator.pati@menuju.test')
  if (!person) throw new Error('The example has no operator of Kanim Pati')
  const roles = await store.roles.listByPersons([person.id])
  const actor: Actor = { personId: person.id, name: person.name, grants: roles.flatMap(grantOf) }
  const key = { assessmentId: 'kanim-pati-2026', itemCode: 'A.I.5.iii.d' }
  let version = (await store.answers.find(key.assessmentId, key.itemCode, 'office'))?.version ?? 0
  for (let turn = 0; ; turn += 1) {
    const answer = { ...key, value: turn % 2 ? 'A' : 'B', note: `Putaran ${turn}`, expectedVersion: version }
    version = (await recordAnswer(tools, actor, answer)).version
    process.stdout.write(`${turn}\n`)
  }
}

await main()
