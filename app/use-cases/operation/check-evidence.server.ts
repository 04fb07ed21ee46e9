import type { Tools } from '#app/platform/tools.server.ts'

/** A version whose file is not what it was: gone, of other content, or of another size than its row says. */
export type EvidenceFault = {
  readonly pieceId: string
  readonly number: number
  readonly sha256: string
  readonly fault: 'missing' | 'changed' | 'size'
}

/** A scan of a signed paper, or of the letter of a move ('assessment/version'), whose file is not what it was. */
export type ScanFault = Pick<EvidenceFault, 'sha256' | 'fault'> & {
  readonly what: 'paper' | 'letter'
  readonly scanId: string
}

export type EvidenceCheck = {
  readonly versions: number
  readonly objects: number
  readonly faults: readonly EvidenceFault[]
  /** Of signed papers and of letters. */
  readonly scans: number
  readonly scanFaults: readonly ScanFault[]
  /** Kept files that no row names: left by something interrupted, or just arriving. No fault. */
  readonly orphans: readonly string[]
}

const atOnce = 500

/** Reads every kept file again, compares it with its checksum, and every row with its file. */
export async function checkEvidence({ store, evidence }: Pick<Tools, 'store' | 'evidence'>): Promise<EvidenceCheck> {
  const faults: EvidenceFault[] = []
  const verified: Verified = new Map()
  let after = { pieceId: '', number: 0 }
  let versions = 0
  for (;;) {
    const batch = await store.evidenceLibrary.listObjectsAfter(after, atOnce)
    for (const { pieceId, number, sha256, bytes } of batch) {
      const fault = await faultOf(evidence, verified, { sha256, bytes })
      if (fault) faults.push({ pieceId, number, sha256, fault })
      after = { pieceId, number }
      versions += 1
    }
    if (batch.length < atOnce) break
  }
  const papers = await checkPapers({ store, evidence }, verified)
  const letters = await checkLetters({ store, evidence }, verified)
  const orphans: string[] = []
  for await (const { sha256 } of evidence.list()) if (!verified.has(sha256)) orphans.push(sha256)
  return {
    ...{ versions, objects: verified.size, faults, orphans },
    scans: papers.scans + letters.scans,
    scanFaults: [...papers.scanFaults, ...letters.scanFaults],
  }
}

type Verified = Map<string, 'ok' | 'changed' | 'missing'>

/** The scans of signed papers lie in the same store. */
async function checkPapers({ store, evidence }: Pick<Tools, 'store' | 'evidence'>, verified: Verified) {
  const scanFaults: ScanFault[] = []
  let after = ''
  let scans = 0
  for (;;) {
    const batch = await store.signedPapers.listObjectsAfter(after, atOnce)
    for (const { id: scanId, sha256, bytes } of batch) {
      const fault = await faultOf(evidence, verified, { sha256, bytes })
      if (fault) scanFaults.push({ what: 'paper', scanId, sha256, fault })
      after = scanId
      scans += 1
    }
    if (batch.length < atOnce) return { scans, scanFaults }
  }
}

/** So do the scans of letters. */
async function checkLetters({ store, evidence }: Pick<Tools, 'store' | 'evidence'>, verified: Verified) {
  const scanFaults: ScanFault[] = []
  let after = { assessmentId: '', version: 0 }
  let scans = 0
  for (;;) {
    const batch = await store.moves.listScansAfter(after, atOnce)
    for (const { assessmentId, version, sha256, bytes } of batch) {
      const fault = await faultOf(evidence, verified, { sha256, bytes })
      if (fault) scanFaults.push({ what: 'letter', scanId: `${assessmentId}/${version}`, sha256, fault })
      after = { assessmentId, version }
      scans += 1
    }
    if (batch.length < atOnce) return { scans, scanFaults }
  }
}

async function faultOf(
  evidence: Tools['evidence'],
  verified: Verified,
  { sha256, bytes }: { readonly sha256: string; readonly bytes: number },
): Promise<EvidenceFault['fault'] | undefined> {
  const state = verified.get(sha256) ?? (await evidence.verify(sha256))
  verified.set(sha256, state)
  if (state !== 'ok') return state
  return (await evidence.find(sha256)) === bytes ? undefined : 'size'
}
