import { expect, test } from 'vitest'
import { aRole } from '#tests/support/people.ts'
import { refused } from '#tests/support/rights/refused.ts'
import type { Asked, Row } from '#tests/support/rights/row.ts'
import { allSeats, officeTeam, seats } from '#tests/support/rights/seats.ts'
import type { OfficeId, Seat } from '#tests/support/rights/seats.ts'
import { table } from '#tests/support/rights/table.ts'
import { openWorld, prepareWorlds } from '#tests/support/rights/world.ts'

prepareWorlds()

type Swap = { readonly row: Row; readonly seat: Seat; readonly name: string; readonly asked: Asked }

const reachOrder = ['office', 'region', 'all']

/** Who may do it at the own office, and reaches least beyond it. */
function narrowest({ rights }: Row): Seat | undefined {
  const may = allSeats.filter((seat) => rights.own?.[seat] === 'ok')
  return may.sort((one, other) => reachOrder.indexOf(seats[one].reach) - reachOrder.indexOf(seats[other].reach))[0]
}

/** The same request several times, each with one of its ids taken from another office. */
function swaps(row: Row, seat: Seat, from: OfficeId): readonly Swap[] {
  const [own, foreign] = [row.ask('kanim-pati', seat), row.ask(from, seat)]
  return (['params', 'fields'] as const).flatMap((part) => {
    const differing = Object.entries(foreign[part] ?? {}).filter(([key, value]) => own[part]?.[key] !== value)
    return differing.map(([key, value]) => {
      return { row, seat, name: key, asked: { ...own, [part]: { ...own[part], [key]: value } } }
    })
  })
}

/** What anybody may do is out of nobody's reach. */
const guarded = table.filter(({ rights }) => rights.own?.['signed-out'] !== 'ok')

const ofAnother = guarded.flatMap((row) => {
  const seat = narrowest(row)
  // Whose reach is everything has nothing out of reach.
  return seat === undefined || seats[seat].reach === 'all' ? [] : swaps(row, seat, 'kanim-surabaya')
})

test('most of the table speaks of an office', () => {
  expect(ofAnother.length).toBeGreaterThan(80)
})

test.each(ofAnother)(
  '$row.method $row.route: $row.act does not exist for $seat with $name of an office out of reach',
  (swap) => inWorld(swap),
)

// Somebody who works at two offices may do it at both, but not mix them.
const mixed = guarded.flatMap((row) => {
  const seat = officeTeam.find((one) => row.rights.own?.[one] === 'ok')
  const found = seat === undefined ? [] : swaps(row, seat, 'kanim-solo')
  return found.length > 1 ? found : []
})

test('some requests name two things of an office', () => {
  expect(mixed.length).toBeGreaterThan(5)
})

test.each(mixed)('$row.method $row.route: $row.act refuses $name of one office beside the rest of another', (swap) =>
  inWorld(swap, 'kanim-solo'),
)

async function inWorld({ row, seat, name, asked }: Swap, alsoAt?: OfficeId): Promise<void> {
  const world = await openWorld(row.state)
  const { role, areas } = seats[seat]
  if (alsoAt && role) await world.services.store.roles.create(aRole(seat, role, alsoAt, { areas: areas && [...areas] }))
  const isChoice = row.chosenAtOffice !== undefined && (alsoAt !== undefined || name === row.chosenAtOffice)
  await refused(world, row, seat, asked, isChoice ? 400 : 404)
  await world.close()
}
