import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/domain/access/actor.ts'
import type { Role } from '#app/domain/access/roles.ts'
import { loadEditions } from '#db/reference/editions.server.ts'
import { loadCatalogue } from '#db/reference/indicators.server.ts'
import type { Engine } from '#db/dialect/words.server.ts'
import type { Store } from '#db/store.server.ts'
import { given, pati, surabaya } from './builders.ts'
import { aRole } from './people.ts'
import { testStore } from './test-store.ts'

const editions = loadEditions()

/** An actor with one role at Kanim Pati, or elsewhere; areas limit it. */
export function officer(
  role: Role,
  { path = pati, areas = null, personId = 'operator' }: Partial<OfficerChanges> = {},
): Actor {
  const unitId = path.split('/').at(-2) ?? ''
  const unit = { unitId, unitPath: path, unitKind: unitId.startsWith('kanim') ? 'kanim' : 'kanwil' }
  const grant = { role, ...unit, areas, acting: 'none' as const, from: '2026-01-01', to: null }
  return { personId, name: personId, grants: [grant] }
}
type OfficerChanges = { readonly path: string; readonly areas: readonly string[] | null; readonly personId: string }

export const operator = officer('operator_satker')
export const stranger = officer('operator_satker', { path: surabaya })

/** The worksheet of Kanim Pati on a database of its own, with a clock that the test may move. */
export async function worksheetDesk(engine: Engine = 'sqlite') {
  const store = await testStore(engine)
  await given(store)
  await store.roles.insertMany([
    aRole('operator', 'operator_satker', 'kanim-pati'),
    aRole('reviewer', 'verifikator_kanwil', 'kanwil-jateng'),
  ])
  const clock = { at: new Date('2026-05-12T02:41:00.000Z') }
  return {
    store,
    clock,
    tools: { store, editions, catalogue: loadCatalogue(), now: () => clock.at, newId: randomUUID },
  }
}

/** What the trace holds of the worksheet of Kanim Pati, oldest first. */
export async function tracedActions({ events }: Pick<Store, 'events'>): Promise<readonly string[]> {
  return (await events.listAfter('assessment-pati', 0, 100)).map(({ action }) => action)
}
