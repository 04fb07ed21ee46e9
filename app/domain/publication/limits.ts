/** Characters of a pledge, and of the reason for which something is withdrawn. */
export const pledgeLimits = { pledge: 2000, reason: 300 } as const

/** A survey with fewer answers than this says little of anybody (PermenPANRB 14/2017: thirty at least). */
export const fewAnswers = 30
