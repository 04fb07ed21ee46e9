import { defaultEvidenceWindow } from '#app/domain/scoring/evidence.ts'

/**
 * The usual first and last days of an assessment year, by the fields of its form: filling in until the proposal of
 * 31 May, the Kanwil's look and repairs in April and May (process, 3). The planning bureau changes them as it likes.
 */
export function usualDays(year: number): Readonly<Record<string, string>> {
  const evidence = defaultEvidenceWindow(year)
  const [proposal, judged] = [`${year}-05-31`, `${year}-04-01`]
  return {
    evidenceFrom: evidence.from,
    evidenceTo: evidence.to,
    fillOpensOn: `${year}-01-02`,
    fillClosesOn: proposal,
    verifyOpensOn: judged,
    verifyClosesOn: proposal,
    reviseOpensOn: judged,
    reviseClosesOn: proposal,
  }
}
