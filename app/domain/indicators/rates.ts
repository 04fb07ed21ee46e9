/**
 * A part of a whole in per cent, unrounded, from 0 to 100; null where nothing was expected. More than the whole is
 * refused: what is expected is fixed before anything is handed in, so a part above it is a fault of the program.
 */
export function rateOf(part: number, whole: number): number | null {
  if (part < 0 || part > whole) throw new RangeError(`${part} of ${whole}`)
  return whole === 0 ? null : (100 * part) / whole
}

/** The reports of some offices and periods, counted. */
export type ReportCounts = {
  readonly expected: number
  readonly submitted: number
  readonly onTime: number
}

/** How complete reports are and how many came on time, both in per cent of what was expected. */
export function ratesOf({ expected, submitted, onTime }: ReportCounts) {
  return { complete: rateOf(submitted, expected), onTime: rateOf(onTime, expected) }
}
