/**
 * The last day for proposing units to the national team in an assessment year: 31 May unless it announces another
 * (PermenPANRB 90/2021 as amended by 5/2024).
 */
export function proposalDay(year: number): string {
  return `${year}-05-31`
}
