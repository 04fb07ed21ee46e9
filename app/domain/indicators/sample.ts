import type { SampleRule } from './types.ts'

/**
 * The sample that a population needs by Krejcie and Morgan: rounded to the nearest whole person, never more than there
 * are. `population` is a whole number of people, at least 0.
 */
export function krejcieMorgan(population: number, { X2, P, d }: SampleRule['krejcie_morgan']): number {
  if (population <= 0) return 0
  const spread = X2 * P * (1 - P)
  return Math.min(population, Math.round((spread * population) / (d * d * (population - 1) + spread)))
}

/**
 * The fewest respondents a survey needs: the larger of the floor (30) and Krejcie–Morgan's for the people served in
 * the period; where fewer than the floor were served, everyone (PermenPANRB 14/2017 and 90/2021).
 */
export function requiredSample(population: number, { krejcie_morgan, floor }: SampleRule): number {
  return population <= floor ? Math.max(0, population) : Math.max(floor, krejcieMorgan(population, krejcie_morgan))
}
