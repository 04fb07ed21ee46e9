import { openDatabase } from '#db/client.server.ts'
import { createStore } from '#db/store.server.ts'
import { anEvent, at } from './builders.ts'

/**
 * Saves one answer again and again, each time with its event and its points, and says so after each time. It is
 * started as a process of its own, to be killed in the middle.
 */
async function main(url: string): Promise<void> {
  const store = createStore(openDatabase(url))
  for (let version = 0; ; version += 1) {
    await store.transaction(async ({ answers, events, scores }) => {
      const draft = { assessmentId: 'assessment-pati', itemCode: 'A.I.1.i.a', answeredBy: 'operator', answeredAt: at }
      await answers.saveOffice({ ...draft, value: `"${version}"`, note: '' }, version)
      const points = (version % 8) + 1
      await scores.saveNodes([
        { assessmentId: 'assessment-pati', track: 'claimed', node: 'AREA:MP', points, weight: 8 },
      ])
      await events.append(anEvent({ newValue: points }))
    })
    process.stdout.write(`${version}\n`)
  }
}

await main(process.argv[2] ?? '')
