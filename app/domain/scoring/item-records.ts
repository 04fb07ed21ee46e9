import type { Answer } from './answers.ts'
import type { EvidenceStanding } from './evidence.ts'
import type { ItemRecord, Tier, Verdict } from './standing.ts'
import type { ItemRecords } from './tracks.ts'

/** An answer as it is kept: the office's own, or a tier's beside it. A null answer is a note without a choice. */
export type KeptAnswer = {
  readonly itemCode: string
  readonly tier: 'office' | Tier
  readonly answer: Answer | null
  readonly version: number
  readonly submittedVersion: number | null
}

export type KeptVerdict = {
  readonly itemCode: string
  readonly tier: Tier
  readonly answerVersion: number
  readonly outcome: 'accepted' | 'returned'
}

const noEvidence: EvidenceStanding = { hasValidEvidence: false, evidenceFault: null }

/**
 * What decides how each item counts, put together from the kept rows.
 *
 * A returned item stays returned until the office hands it in again: editing alone does not lift the return, so the
 * version that counts is the one that was returned until a later one is submitted (readiness, "Three tracks").
 */
export function itemRecords(
  answers: readonly KeptAnswer[],
  verdicts: readonly KeptVerdict[],
  evidence: ReadonlyMap<string, EvidenceStanding>,
): ItemRecords {
  const office = new Map<string, KeptAnswer>()
  const ofTiers = new Map<string, Answer>()
  for (const row of answers) {
    if (row.tier === 'office') office.set(row.itemCode, row)
    else if (row.answer !== null) ofTiers.set(`${row.tier} ${row.itemCode}`, row.answer)
  }
  const judged = byItem(verdicts)
  const records = new Map<string, ItemRecord>()
  for (const code of new Set([...office.keys(), ...judged.keys(), ...evidence.keys()])) {
    const own = office.get(code)
    const rows = judged.get(code) ?? []
    records.set(code, {
      office: own && own.answer !== null ? { answer: own.answer, version: countingVersion(own, rows) } : null,
      verdicts: rows.flatMap((row) => verdictOf(row, ofTiers.get(`${row.tier} ${code}`))),
      ...(evidence.get(code) ?? noEvidence),
    })
  }
  return records
}

function byItem(verdicts: readonly KeptVerdict[]): ReadonlyMap<string, readonly KeptVerdict[]> {
  const found = new Map<string, KeptVerdict[]>()
  for (const verdict of verdicts) {
    const rows = found.get(verdict.itemCode)
    if (rows) rows.push(verdict)
    else found.set(verdict.itemCode, [verdict])
  }
  return found
}

/** Whether the office has been given the item back and has not handed it in again. */
export function isReturned(own: Pick<KeptAnswer, 'submittedVersion'>, verdicts: readonly KeptVerdict[]): boolean {
  return returnedVersion(own, verdicts) !== undefined
}

function countingVersion(own: KeptAnswer, verdicts: readonly KeptVerdict[]): number {
  return returnedVersion(own, verdicts) ?? own.version
}

function returnedVersion(
  { submittedVersion }: Pick<KeptAnswer, 'submittedVersion'>,
  verdicts: readonly KeptVerdict[],
): number | undefined {
  const handedIn = submittedVersion ?? 0
  return verdicts.find(({ outcome, answerVersion }) => outcome === 'returned' && answerVersion >= handedIn)
    ?.answerVersion
}

/** A verdict without the tier's own answer cannot count: it would be a claim nobody made. */
function verdictOf(row: KeptVerdict, answer: Answer | undefined): readonly Verdict[] {
  const { tier, answerVersion } = row
  if (row.outcome === 'returned') return [{ tier, answerVersion, outcome: 'returned' }]
  return answer === undefined ? [] : [{ tier, answerVersion, outcome: 'accepted', answer }]
}
