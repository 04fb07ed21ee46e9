import type { Tools } from '#app/platform/tools.server.ts'

/** A version whose file is not what it was: gone, of other content, or of another size than its row says. */
export type EvidenceFault = {
  readonly pieceId: string
  readonly number: number
  readonly sha256: string
  readonly fault: 'missing' | 'changed' | 'size'
}

export type EvidenceCheck = {
  readonly versions: number
  readonly objects: number
  readonly faults: readonly EvidenceFault[]
  /** Kept files that no row names: left by something interrupted, or just arriving. No fault. */
  readonly orphans: readonly string[]
}

const atOnce = 500

/** Reads every kept file again, compares it with its checksum, and every row with its file. */
export async function checkEvidence({ store, evidence }: Pick<Tools, 'store' | 'evidence'>): Promise<EvidenceCheck> {
  const faults: EvidenceFault[] = []
  const verified = new Map<string, Awaited<ReturnType<typeof evidence.verify>>>()
  let after = { pieceId: '', number: 0 }
  let versions = 0
  for (;;) {
    const batch = await store.evidenceLibrary.listObjectsAfter(after, atOnce)
    for (const { pieceId, number, sha256, bytes } of batch) {
      const state = verified.get(sha256) ?? (await evidence.verify(sha256))
      verified.set(sha256, state)
      if (state !== 'ok') faults.push({ pieceId, number, sha256, fault: state })
      else if ((await evidence.find(sha256)) !== bytes) faults.push({ pieceId, number, sha256, fault: 'size' })
      after = { pieceId, number }
      versions += 1
    }
    if (batch.length < atOnce) break
  }
  const orphans: string[] = []
  for await (const { sha256 } of evidence.list()) if (!verified.has(sha256)) orphans.push(sha256)
  return { versions, objects: verified.size, faults, orphans }
}
