import { expect, test } from 'vitest'
import { activityVerbs } from '#app/content/words/activity.ts'
import { eventVerbs } from '#app/content/words/events.ts'
import { sources, textOf } from '#tests/architecture/sources.ts'

/** What the program writes into the trace: the texts in its use cases and in the table of moves that look like it. */
const written = new Set(
  [...sources('app/use-cases'), 'app/domain/workflow/transitions.ts'].flatMap((file) =>
    [...textOf(file).matchAll(/'([a-z][a-z-]*\.[a-z][a-z-]*)'/g)].map(([, action = '']) => action),
  ),
)
const named = [...Object.keys(activityVerbs), ...Object.keys(eventVerbs)]

test('the sources were read', () => {
  expect(written.size).toBeGreaterThan(60)
  expect([...written]).toEqual(expect.arrayContaining(['answer.recorded', 'assessment.submitted', 'backup.made']))
})

test('everything that is written into the trace has words', () => {
  expect([...written].filter((action) => !named.includes(action))).toEqual([])
})

test('nothing has words that is never written', () => {
  expect(named.filter((action) => !written.has(action))).toEqual([])
})

test('no action is named twice', () => {
  expect(named.filter((action, place) => named.indexOf(action) !== place)).toEqual([])
})
