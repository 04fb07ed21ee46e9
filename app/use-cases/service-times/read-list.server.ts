import { AppError } from '#app/domain/errors.ts'
import { readHead } from '#app/domain/service-times/columns.ts'
import { applicationReader } from '#app/domain/service-times/read-application.ts'
import type { TimeFault } from '#app/domain/service-times/read-application.ts'
import type { Standards } from '#app/domain/service-times/standards.ts'
import { tallying } from '#app/domain/service-times/tally.ts'
import { workingDayCount } from '#app/domain/service-times/working-day-count.ts'
import type { StreamedRow } from '#app/platform/sheets/stream-list.server.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { mostNamed } from './reading.server.ts'
import type { FaultyRow, Reading } from './reading.server.ts'

export type ReadList = {
  readonly standards: Standards
  /** The day at the office. */
  readonly today: string
  /** Asked after every piece with the rows read so far; false puts the reading aside. */
  readonly goOn: (rows: number) => Promise<boolean>
}

/**
 * Counts a list of applications piece by piece; of a row nothing is kept once it is counted. Undefined when it was put
 * aside. Throws 'invalid' 'column-missing' or 'column-twice' (with the column), 'no-rows', and what the rows throw.
 */
export async function countList(
  { catalogue, holidays }: Pick<Tools, 'catalogue' | 'holidays'>,
  batches: AsyncIterable<readonly StreamedRow[]>,
  { standards, today, goOn }: ReadList,
): Promise<Reading | undefined> {
  const tally = tallying(standards, workingDayCount(holidays))
  const faulty: FaultyRow[] = []
  const faults: Partial<Record<TimeFault, number>> = {}
  let read: ReturnType<typeof applicationReader> | undefined
  let [rows, finished, open, otherColumns] = [0, 0, 0, 0]

  for await (const batch of batches) {
    for (const { line, cells } of batch) {
      if (cells.every((cell) => cell.trim() === '')) continue
      if (!read) {
        const head = readHead(cells)
        if (!head.ok) throw new AppError('invalid', head.code, { column: head.column })
        otherColumns = head.others
        read = applicationReader(catalogue.service_types, head.columns, today)
        continue
      }
      rows += 1
      const found = read(cells)
      if (found.ok) {
        tally.add(found.application)
        if (found.application.finished === null) open += 1
        else finished += 1
      } else {
        faults[found.code] = (faults[found.code] ?? 0) + 1
        if (faulty.length < mostNamed) faulty.push({ line, column: found.column, code: found.code })
      }
    }
    if (!(await goOn(rows))) return undefined
  }
  if (rows === 0) throw new AppError('invalid', 'no-rows')
  return { tally: tally.result(), rows, finished, open, otherColumns, faulty, faults }
}
