import type { Actor } from '#app/domain/access/actor.ts'
import { AppError } from '#app/domain/errors.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { StreamedRow } from '#app/platform/sheets/stream-list.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { officeStandards } from './office-standards.server.ts'
import { reachedFor } from './reached-place.server.ts'
import { countList } from './read-list.server.ts'

type BringTools = Pick<Tools, 'store' | 'now' | 'newId' | 'catalogue' | 'holidays'>

export type BringList = {
  readonly officeId: string
  readonly fileName: string
  /** The day of which the list tells what is open; null when it holds finished applications alone. */
  readonly asOf: string | null
}

/** The rows of a list, some at a time; `onRead` is told the share of the file that was read. */
export type Rows = (onRead: (share: number) => void) => AsyncIterable<readonly StreamedRow[]>

/** A reading of which nothing was heard for so long is given up: whoever read is gone. */
const silence = 2 * 60_000
/** A list about which nobody decides is forgotten. */
const kept = 7 * 24 * 3_600_000
/** Milliseconds between two notes of how far the reading is. */
const pace = 400

/**
 * Begins to read a list of applications; what it comes to waits to be accepted. Errors: 'invalid' 'future-date' for
 * the day it tells of, 'conflict' 'reading-already' while another of the office is read.
 */
export async function beginList(tools: BringTools, actor: Actor, { officeId, fileName, asOf }: BringList) {
  const { store, now, newId } = tools
  const { place } = await reachedFor(store, tools, actor, officeId, 'service-time:write')
  if (asOf !== null && asOf > place.today) throw new AppError('invalid', 'future-date')
  const [id, at] = [newId(), now()]
  const ago = (milliseconds: number) => new Date(at.getTime() - milliseconds).toISOString()
  const moment = at.toISOString()
  await store.transaction(async ({ serviceTimeImports }) => {
    await serviceTimeImports.failStale(officeId, ago(silence), moment)
    await serviceTimeImports.removeBefore(officeId, ago(kept))
    const begun = await serviceTimeImports.begin({
      ...{ id, officeId, fileName, asOf, state: 'reading', share: 0, rows: 0, reading: '', fault: null },
      ...{ createdBy: actor.personId, createdAt: moment, touchedAt: moment },
    })
    if (!begun) throw new AppError('conflict', 'reading-already')
  })
  return { id, today: place.today }
}

/**
 * Reads a list that was begun to its end, and keeps what it comes to or why it cannot be read. Stops when it was put
 * aside. Throws only what is no fault of the list.
 */
export async function readBegunList(
  tools: BringTools,
  { id, officeId, today }: { readonly id: string; readonly officeId: string; readonly today: string },
  rows: Rows,
): Promise<void> {
  const { store, now } = tools
  const [moment, clock] = [() => now().toISOString(), () => performance.now()]
  let [share, noted] = [0, clock()]
  try {
    const standards = await officeStandards(store, tools, officeId)
    const goOn = async (count: number) => {
      if (clock() - noted < pace) return true
      noted = clock()
      return store.serviceTimeImports.progress(id, share, count, moment())
    }
    const batches = rows((read) => (share = read))
    const reading = await countList(tools, batches, { standards, today, goOn })
    if (!reading) return
    const text = canonicalJson(reading as unknown as JsonValue)
    await store.serviceTimeImports.finish(id, text, reading.rows, moment())
  } catch (error) {
    const foreseen = error instanceof AppError
    const column = foreseen && typeof error.details['column'] === 'string' ? `:${error.details['column']}` : ''
    await store.serviceTimeImports.fail(id, foreseen ? `${error.reason}${column}` : 'interrupted', moment())
    if (!foreseen) throw error
  }
}
