import { createHash } from 'node:crypto'
import { codeLength, tierOfMinutes } from '#app/domain/papers/kinds.ts'
import type { SignedKind } from '#app/domain/papers/kinds.ts'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'
import type { AssessmentStanding } from '#app/use-cases/scores/load-standing.server.ts'
import { manifestOf } from '#app/use-cases/submission/manifest.server.ts'

/**
 * The code of the figures that a paper is made of, as it stands on the paper: the first digits of a hash. For the
 * declaration it is that of the manifest itself; minutes add what their tier said, the worksheet what every tier said.
 */
export function paperCode(kind: SignedKind, standing: AssessmentStanding): string {
  const { sha256 } = manifestOf(standing)
  if (kind === 'declaration') return sha256.slice(0, codeLength)
  const tier = tierOfMinutes(kind)
  const ours = (row: { readonly tier: string }) => row.tier !== 'office' && (tier === null || row.tier === tier)
  const said = standing.answers.filter(ours).map(({ itemCode, tier, value, note }) => [itemCode, tier, value, note])
  const judged = standing.verdicts
    .filter(ours)
    .map(({ itemCode, tier, answerVersion, outcome, reasonCode, note }) => [
      itemCode,
      tier,
      answerVersion,
      outcome,
      reasonCode,
      note,
    ])
  const text = canonicalJson({ kind, manifest: sha256, said: inOrder(said), judged: inOrder(judged) })
  return createHash('sha256').update(text).digest('hex').slice(0, codeLength)
}

function inOrder(rows: readonly JsonValue[]): readonly JsonValue[] {
  return rows
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => row)
}
