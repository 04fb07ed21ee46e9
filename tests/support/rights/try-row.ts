import type { Answer } from '#tests/support/requests.ts'
import { askRoute, outcomeOf } from './ask.ts'
import type { Row } from './row.ts'
import { askers, mayKnow, places } from './seats.ts'
import type { Asker, PlaceName } from './seats.ts'
import { openWorld } from './world.ts'
import type { World } from './world.ts'

type Found = Partial<Record<PlaceName, Partial<Record<Asker, number | string>>>>

/** Asks what a row asks, as everybody and everywhere; what was written away is restored for the next. */
export async function tryRow(row: Row): Promise<Found> {
  const found: Found = {}
  let world = await openWorld(row.state)
  for (const place of Object.keys(row.rights) as PlaceName[]) {
    for (const asker of askers.filter((one) => row.rights[place]?.[one] !== undefined)) {
      const { outcome, wrote } = await tryOnce(world, row, place, asker)
      found[place] = { ...found[place], [asker]: outcome }
      if (!wrote) continue
      await world.close()
      world = await openWorld(row.state)
    }
  }
  await world.close()
  return found
}

/** The outcome, or a sentence: what was written although it should not be, what was told to whom it is not for. */
async function tryOnce(world: World, row: Row, place: PlaceName, asker: Asker) {
  const before = await world.fingerprint()
  const told = world.countEvents()
  const answer = await askRoute(row, asker, row.ask(places[place], asker))
  const wrote = (await world.fingerprint()) !== before
  const events = world.countEvents() - told
  const outcome = outcomeOf(answer)
  const fault =
    faultOfWriting(row, { outcome, asker, wrote, events }) ?? faultOfTelling(answer, asker, row.state === 'diusulkan')
  return { outcome: fault === undefined ? outcome : `${outcome}, but ${fault}: ${JSON.stringify(answer.body)}`, wrote }
}

type Written = {
  readonly outcome: number | string
  readonly asker: Asker
  readonly wrote: boolean
  readonly events: number
}

function faultOfWriting({ method, events: due = 1 }: Row, { outcome, asker, wrote, events }: Written) {
  const isChange = method === 'POST' && outcome === 'ok'
  if (wrote && !isChange) return 'something was written'
  const expected = !isChange ? 0 : typeof due === 'number' ? due : due(asker)
  return events === expected ? undefined : `${events} events were written`
}

/** Notes and titles of the world say whose they are; none may reach somebody whom they do not concern. */
function faultOfTelling({ body }: Answer, asker: Asker, isProposed: boolean): string | undefined {
  for (const [secret, officeId, area = ''] of JSON.stringify(body).matchAll(/rahasia:([a-z-]+):(\w+)/g)) {
    const place = (Object.keys(places) as PlaceName[]).find((name) => places[name] === officeId)
    if (asker === 'signed-out' || !place || !mayKnow(asker, place, area, isProposed)) return `it tells ${secret}`
  }
  return undefined
}
