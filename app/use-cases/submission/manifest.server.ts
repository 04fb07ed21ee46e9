import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'

export type Manifest = { readonly sha256: string; readonly answers: number; readonly pieces: number }

/**
 * What exactly was handed in, as one hash: every answer of the office with its version and note, the value of every
 * prerequisite, and every piece attached, with the hash of its file or its address. Order does not matter to it.
 */
export function manifestOf({ answers, unitPrerequisites, pieces }: AssessmentStanding): Manifest {
  const own = answers.filter(({ tier }) => tier === 'office')
  const text = canonicalJson({
    answers: inOrder(own.map(({ itemCode, version, value, note }) => [itemCode, version, value, note])),
    prerequisites: inOrder(unitPrerequisites.map(({ key, version, value, note }) => [key, version, value, note])),
    evidence: inOrder(
      pieces.map(({ subject, pieceId, currentNumber, sha256, url }) => [
        subject,
        pieceId,
        currentNumber,
        sha256 ?? url,
      ]),
    ),
  })
  return { sha256: createHash('sha256').update(text).digest('hex'), answers: own.length, pieces: pieces.length }
}

type Row = readonly (string | number | null)[]

function inOrder(rows: readonly Row[]): readonly Row[] {
  const key = (row: Row) => JSON.stringify(row)
  return [...rows].sort((one, other) => (key(one) < key(other) ? -1 : 1))
}
