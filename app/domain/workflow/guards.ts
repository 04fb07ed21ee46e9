import type { Target } from '#app/domain/instrument/types.ts'

/** What must hold before some moves; the table of transitions says which. */
export const guards = [
  'fill-window',
  'revise-window',
  'kanwil-judged',
  'nothing-given-back',
  'findings-answered',
  'all-accepted',
  'first-objection',
  'not-revoked',
  'aims-at-wbk',
  'aims-at-wbbm',
] as const

export type Guard = (typeof guards)[number]

/** Everything about an assessment that guards ask. */
export type CourseFacts = {
  readonly target: Target
  /** Items the office claims on whose current version the Kanwil has said nothing. */
  readonly waiting: number
  /** Items the office claims that neither the Kanwil nor a tier above it has accepted on their current version. */
  readonly unaccepted: number
  /** Items that lie with the office: returned or opened again, and not handed in since. */
  readonly givenBack: number
  /** Published findings of the internal team that the office has not followed up. */
  readonly findingsOpen: number
  /** Whether the office may fill in, or revise, on this day. */
  readonly fillOpen: boolean
  readonly reviseOpen: boolean
  /** Objections raised this year. */
  readonly objections: number
  /** First day ('YYYY-MM-DD') on which the office may be proposed again after a revocation; null without one. */
  readonly revokedUntil: string | null
  /** The day at the office. */
  readonly today: string
}

/** A guard that does not hold, with the number of items it is about, or the day from which it will hold. */
export type Unmet = { readonly guard: Guard; readonly items?: number; readonly from?: string }

/** Which of the guards do not hold, in their order. */
export function unmetGuards(asked: readonly Guard[], facts: CourseFacts): readonly Unmet[] {
  return asked.flatMap((guard) => {
    const found = check[guard](facts)
    return found === undefined ? [] : [{ guard, ...found }]
  })
}

type Finding = Omit<Unmet, 'guard'> | undefined

const check: Readonly<Record<Guard, (facts: CourseFacts) => Finding>> = {
  'fill-window': ({ fillOpen }) => (fillOpen ? undefined : {}),
  'revise-window': ({ reviseOpen }) => (reviseOpen ? undefined : {}),
  'kanwil-judged': ({ waiting }) => left(waiting),
  'nothing-given-back': ({ givenBack }) => left(givenBack),
  'findings-answered': ({ findingsOpen }) => left(findingsOpen),
  'all-accepted': ({ unaccepted }) => left(unaccepted),
  // One objection against the administrative selection (PermenPANRB 90/2021, process 4.3 row 12).
  'first-objection': ({ objections }) => (objections === 0 ? undefined : {}),
  // Whose predicate was revoked is not proposed again within two years.
  'not-revoked': ({ revokedUntil, today }) =>
    revokedUntil !== null && today < revokedUntil ? { from: revokedUntil } : undefined,
  'aims-at-wbk': ({ target }) => (target === 'WBK' ? undefined : {}),
  'aims-at-wbbm': ({ target }) => (target === 'WBBM' ? undefined : {}),
}

function left(items: number): Finding {
  return items > 0 ? { items } : undefined
}

/** The same day so many years later; 29 February becomes 1 March where there is none. */
export function yearsAfter(day: string, years: number): string {
  const later = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4)}`
  const time = Date.parse(`${later}T00:00:00.000Z`)
  const read = Number.isNaN(time) ? '' : new Date(time).toISOString().slice(0, 10)
  return read === later ? later : `${later.slice(0, 5)}03-01`
}
