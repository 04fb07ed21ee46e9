import type { Readable } from 'node:stream'
import { displayName } from '#app/domain/evidence/file-names.ts'
import { MAX_FILES, requestCeiling, type FileLimits, type UploadRefusal } from '#app/domain/evidence/file-rules.ts'
import { AppError } from '#app/domain/errors.ts'
import type { EvidenceStore, Putting, Staging, StoredObject } from '#app/platform/evidence/evidence-store.server.ts'
import { readMultipart } from './multipart.server.ts'

export type StoredFile = StoredObject & {
  /** the form field that carried it */
  readonly field: string
}

export type ReceivedFiles = {
  readonly fields: FormData
  /** in the order in which they were sent */
  readonly stored: readonly StoredFile[]
  readonly refused: readonly UploadRefusal[]
}

export type UploadOptions = {
  readonly limits: FileLimits
  readonly maxFiles?: number
  /** bytes of the whole request */
  readonly maxBytes?: number
}

type Arriving = { readonly field: string; readonly name: string; readonly staging: Promise<Staging> }

/** Who sends more files than allowed is told so for each, up to this many times the number. */
const PATIENCE = 5

/**
 * Reads a form with evidence. Each file is kept or refused by itself; a refusal leaves the others, and a full disk is
 * a refusal of the file that met it. When the request breaks off or breaks its bounds, nothing of it stays behind;
 * the errors are those of {@link readMultipart}.
 */
export async function receiveFiles(
  request: Request,
  store: EvidenceStore,
  { limits, maxFiles = MAX_FILES, maxBytes = requestCeiling(limits, maxFiles) }: UploadOptions,
): Promise<ReceivedFiles> {
  const arriving: Arriving[] = []
  try {
    const fields = await readMultipart(
      request,
      { maxFiles: maxFiles * PATIENCE, maxBytes },
      ({ field, name, content }) => {
        const full = arriving.length >= maxFiles
        const staging = full ? tooMany(content, name, maxFiles) : store.stage(content, { name, limits })
        // It is awaited when the whole request is here; until then a failure must not count as unhandled.
        staging.catch(() => undefined)
        arriving.push({ field, name, staging })
      },
    )
    return { fields, ...(await keep(arriving)) }
  } catch (error) {
    await discardAll(arriving)
    throw error
  }
}

async function tooMany(content: Readable, name: string, limit: number): Promise<Staging> {
  content.resume()
  return { ok: false, refusal: { name: displayName(name), reason: 'too-many', limit } }
}

/** Only now, with the whole request here, does anything become part of the store. */
async function keep(arriving: readonly Arriving[]): Promise<Omit<ReceivedFiles, 'fields'>> {
  const stored: StoredFile[] = []
  const refused: UploadRefusal[] = []
  for (const { field, name, staging } of arriving) {
    const result = await staging.then(commit).catch(refuseWhenFull(name))
    if (result.ok) stored.push({ ...result.object, field })
    else refused.push(result.refusal)
  }
  return { stored, refused }
}

async function commit(staging: Staging): Promise<Putting> {
  return staging.ok ? { ok: true, object: await staging.file.commit() } : staging
}

function refuseWhenFull(name: string) {
  return (error: unknown): Putting => {
    if (!(error instanceof AppError) || error.reason !== 'disk-full') throw error
    return { ok: false, refusal: { name: displayName(name), reason: 'disk-full' } }
  }
}

/** Of files that are kept already nothing is left to discard. */
async function discardAll(arriving: readonly Arriving[]): Promise<void> {
  for (const result of await Promise.allSettled(arriving.map(({ staging }) => staging))) {
    if (result.status === 'fulfilled' && result.value.ok) await result.value.file.discard()
  }
}
