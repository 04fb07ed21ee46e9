import { AppError } from '#app/domain/errors.ts'
import type { LateAtEnd, OpenSince, ServiceTimes } from '#app/domain/service-times/tally.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { Repositories } from '#db/store.server.ts'

export type NewMonth = {
  readonly month: string
  /** The version that is replaced; 0 when the month is new. */
  readonly expectedVersion: number
  readonly services: readonly ServiceTimes[]
  readonly late: readonly LateAtEnd[]
}

export type By = {
  readonly officeId: string
  readonly source: 'file' | 'api'
  readonly recordedBy: string | null
  readonly recordedAt: string
}

/** Replaces months whole, inside the transaction of whoever brings them; gives back what the trace says of it. */
export async function writeMonths(
  { serviceTimes }: Pick<Repositories, 'serviceTimes'>,
  by: By,
  months: readonly NewMonth[],
): Promise<{ readonly oldValue: JsonValue; readonly newValue: JsonValue }> {
  const names = months.map(({ month }) => month).sort()
  const before = await serviceTimes.listTimes(by.officeId, names[0] ?? '', names.at(-1) ?? '')
  const oldValue: Record<string, JsonValue> = {}
  const newValue: Record<string, JsonValue> = {}
  for (const { month, expectedVersion, services, late } of months) {
    const lateOnes = late.map(({ atMonth, service, count }) => ({ atMonth, service, count }))
    const written = await serviceTimes.replaceMonth({ ...by, month }, expectedVersion, services, lateOnes)
    if (!written) throw new AppError('conflict', 'import-changed')
    const replaced = before.filter((row) => row.month === month)
    if (expectedVersion > 0) oldValue[month] = shortOf(expectedVersion, replaced)
    newValue[month] = shortOf(expectedVersion + 1, services)
  }
  return { oldValue, newValue }
}

/** Replaces what is known to be open, unless something newer is known; tells whether it did. */
export async function writeOpen(
  { serviceTimes }: Pick<Repositories, 'serviceTimes'>,
  by: By,
  asOf: string,
  open: readonly OpenSince[],
): Promise<boolean> {
  const known = await serviceTimes.findStanding(by.officeId)
  if (known && known.asOf > asOf) return false
  if (!(await serviceTimes.replaceOpen({ ...by, asOf }, known?.version ?? 0, open))) {
    throw new AppError('conflict', 'import-changed')
  }
  return true
}

function shortOf(version: number, services: readonly Pick<ServiceTimes, 'finished' | 'onTime'>[]): JsonValue {
  const sum = (key: 'finished' | 'onTime') => services.reduce((total, one) => total + one[key], 0)
  return { version, finished: sum('finished'), onTime: sum('onTime') }
}
