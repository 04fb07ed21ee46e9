import type { Tools } from '#app/platform/tools.server.ts'

/** A file whose content the evidence store keeps already, with our own findings about it. */
export type IncomingFile = {
  readonly name: string
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
  /** without its dot */
  readonly extension: string
}

/**
 * Does what is to be done with files that are kept already; when that fails, the files that no row names go away
 * again. Files first, rows last: a row never names a file that is not there.
 */
export async function withStoredFiles<Result>(
  { store, evidence }: Pick<Tools, 'store' | 'evidence'>,
  files: readonly Pick<IncomingFile, 'sha256'>[],
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    await removeUnnamed({ store, evidence }, files)
    throw error
  }
}

/** Takes files out of the store that nothing holds: no version of any piece, no scan. */
export async function removeUnnamed(
  { store, evidence }: Pick<Tools, 'store' | 'evidence'>,
  files: readonly Pick<IncomingFile, 'sha256'>[],
): Promise<void> {
  for (const sha256 of new Set(files.map((file) => file.sha256))) {
    if (!(await store.evidenceLibrary.isKept(sha256))) await evidence.remove(sha256)
  }
}

/** What a version says of a file just received; dates are told later. */
export function fileVersion({ name, sha256, bytes, mediaType, extension }: IncomingFile) {
  return {
    source: 'file',
    fileName: name,
    sha256,
    bytes,
    mediaType,
    extension,
    url: null,
    readable: 1,
    ...noLink,
  } as const
}

const noLink = { linkState: null, linkReason: null, linkCheckedAt: null } as const

/** No date, no period, no end. */
export const undated = { documentDate: null, periodFrom: null, periodTo: null, expiresOn: null } as const
