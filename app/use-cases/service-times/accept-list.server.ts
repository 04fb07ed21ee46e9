import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { findList } from './find-list.server.ts'
import type { ListKey } from './find-list.server.ts'
import { seenOf } from './read-list-page.server.ts'
import { readingOf } from './reading.server.ts'
import { writeMonths, writeOpen } from './write-months.server.ts'

export type AcceptList = ListKey & {
  /** Which months of the list are written. */
  readonly months: readonly string[]
  /** What was shown to be known (`ListPage.found.seen`). */
  readonly seen: string
  /** It is true that nothing is open; without that a list that holds nothing open tells nothing of it. */
  readonly nothingOpen?: boolean
}

/**
 * Writes the chosen months of a list, and what is open, each replacing what was known. Rows at fault are left out. A list
 * of finished applications alone looks like one of an office where nothing is open: which it is must be said.
 * Errors: 'invalid' 'nothing-chosen', 'conflict' 'import-changed' when something else is known than was shown.
 */
export async function acceptList(
  { store, now }: Pick<Tools, 'store' | 'now'>,
  actor: Actor,
  input: AcceptList,
): Promise<void> {
  const at = now().toISOString()
  await store.transaction(async (repositories) => {
    const { list } = await findList(repositories, { now }, actor, input)
    await repositories.units.hold(list.officeId)
    if (list.state !== 'waiting') throw new AppError('conflict', 'import-changed')
    const { officeId, id, asOf, fileName } = list
    const { tally } = readingOf(list.reading)
    const names = tally.months.map(({ month }) => month)
    const chosen = tally.months.filter(({ month }) => input.months.includes(month))
    const tellsOpen = asOf !== null && (tally.open.length > 0 || input.nothingOpen === true)
    if (chosen.length === 0 && !tellsOpen) throw new AppError('invalid', 'nothing-chosen')

    const known = await repositories.serviceTimes.listMonths(officeId, names[0] ?? '', names.at(-1) ?? '')
    const standing = asOf === null ? undefined : await repositories.serviceTimes.findStanding(officeId)
    const own = known.filter(({ month }) => names.includes(month))
    if (seenOf(own, standing) !== input.seen) throw new AppError('conflict', 'import-changed')
    if (!(await repositories.serviceTimeImports.decide(id, 'accepted', at))) {
      throw new AppError('conflict', 'import-changed')
    }

    const by = { officeId, source: 'file', recordedBy: actor.personId, recordedAt: at } as const
    const { oldValue, newValue } = await writeMonths(
      repositories,
      by,
      chosen.map(({ month, services }) => ({
        ...{ month, services, expectedVersion: own.find((one) => one.month === month)?.version ?? 0 },
        late: tally.late.filter((one) => one.month === month),
      })),
    )
    const openWritten = tellsOpen && (await writeOpen(repositories, by, asOf, tally.open))
    await repositories.events.append({
      stream: officeId,
      at,
      actorId: actor.personId,
      action: 'service-times.recorded',
      subject: 'service-times',
      oldValue,
      newValue: { months: newValue, fileName, ...(openWritten && { openAsOf: asOf }) },
    })
  })
}
