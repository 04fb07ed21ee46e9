import { expect } from 'vitest'
import { askRoute, outcomeOf } from './ask.ts'
import type { Asked, Row } from './row.ts'
import type { Asker } from './seats.ts'
import type { World } from './world.ts'

/** The request gets this answer, and neither a row nor a file changes. */
export async function refused(
  world: World,
  row: Pick<Row, 'route' | 'method'>,
  asker: Asker,
  asked: Asked,
  expected: number | 'sign-in',
): Promise<void> {
  const before = await world.fingerprint()
  const answer = await askRoute(row, asker, asked)
  expect({ outcome: outcomeOf(answer), body: answer.body }).toMatchObject({ outcome: expected })
  expect(await world.fingerprint()).toBe(before)
}
