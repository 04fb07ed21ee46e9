import type { Period } from '#app/domain/calendar/periods.ts'
import type { Tools } from '#app/platform/tools.server.ts'
import { countFigures as countComplaints } from '#app/use-cases/complaints/count-figures.server.ts'
import { countFigures as countVisits } from '#app/use-cases/inspections/count-figures.server.ts'
import { countFigures as countEnquiries } from '#app/use-cases/information/count-figures.server.ts'
import { countFigures as countServiceTimes } from '#app/use-cases/service-times/count-figures.server.ts'
import { countFigures as countSurveys } from '#app/use-cases/surveys/count-figures.server.ts'
import type { Repositories } from '#db/store.server.ts'

/** Which part of Menuju counted a figure. */
export const countingParts = ['information', 'complaints', 'inspections', 'surveys', 'service-times'] as const
export type CountingPart = (typeof countingParts)[number]

export type Counted = { readonly officeId: string; readonly period: Period }

/**
 * What a part of Menuju counts of an office's period, by figure key; empty where the office does not use that part.
 * Asks one query, for surveys two, and changes nothing: the form and its handing in ask all parts.
 */
export type Counter = (
  repositories: Repositories,
  tools: Pick<Tools, 'now' | 'catalogue' | 'holidays'>,
  counted: Counted,
) => Promise<ReadonlyMap<string, number>>

const counters: readonly (readonly [part: CountingPart, count: Counter])[] = [
  ['information', countEnquiries],
  ['complaints', countComplaints],
  ['inspections', countVisits],
  ['service-times', countServiceTimes],
  ['surveys', countSurveys],
]

export type CountedFigure = { readonly value: number; readonly part: CountingPart }

/** Everything that is counted of an office's period at this moment, with the part that counts it. */
export async function countFigures(
  repositories: Repositories,
  tools: Pick<Tools, 'now' | 'catalogue' | 'holidays'>,
  counted: Counted,
): Promise<ReadonlyMap<string, CountedFigure>> {
  const figures = new Map<string, CountedFigure>()
  for (const [part, count] of counters) {
    for (const [key, value] of await count(repositories, tools, counted)) figures.set(key, { value, part })
  }
  return figures
}
