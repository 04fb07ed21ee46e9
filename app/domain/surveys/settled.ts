import { fewestShown } from './composition.ts'
import { surveyInstruments } from './instruments.ts'
import type { SurveyInstrument } from './instruments.ts'
import { sumByService } from './tally.ts'
import type { ServiceTally, Tally } from './tally.ts'

/** The answers of one day ('YYYY-MM-DD') of a running survey. */
export type DayTally = ServiceTally & { readonly answeredOn: string }

/**
 * What of a running survey may be looked at. Results that moved with each visitor would tell, to whoever looked before
 * and after, what that visitor said. So they never take in the day that runs, and each step takes in the respondents
 * of at least `fewestShown` people: days with fewer wait for the next ones. How many have answered may be told at any
 * time. Each survey steps by itself, because a sheet of paper may leave one out.
 */
export function settledTally(days: readonly DayTally[], today: string): Tally {
  const until = new Map(
    surveyInstruments.map((instrument) => [instrument, lastStep(days, (day) => day[instrument].respondents, today)]),
  )
  return sumByService(
    days.map((day) => {
      const of = (instrument: SurveyInstrument) =>
        day.answeredOn <= (until.get(instrument) ?? '') ? day[instrument] : { respondents: 0, sums: [] }
      return { ...day, skm: of('skm'), spak: of('spak'), spkp: of('spkp') }
    }),
  )
}

/** The last day up to which it may be told who answered, by the same steps; undefined while too few have. */
export function settledDay(days: readonly DayTally[], today: string): string | undefined {
  return lastStep(days, ({ answers }) => answers, today)
}

/** The last day up to which enough came together; undefined while too few have. */
function lastStep(days: readonly DayTally[], count: (day: DayTally) => number, today: string): string | undefined {
  const over = [...new Set(days.map(({ answeredOn }) => answeredOn))].filter((day) => day < today).sort()
  let last: string | undefined
  let waiting = 0
  for (const day of over) {
    for (const one of days) if (one.answeredOn === day) waiting += count(one)
    if (waiting < fewestShown) continue
    last = day
    waiting = 0
  }
  return last
}
