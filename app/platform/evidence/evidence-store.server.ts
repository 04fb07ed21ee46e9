import type { Readable } from 'node:stream'
import type { FileKind, FileLimits, UploadRefusal } from '#app/domain/evidence/file-rules.ts'

/** A file whose content is kept. The checksum is its address; the name is only what the sender called it. */
export type StoredObject = {
  /** SHA-256 of the kept content, 64 lower-case hexadecimal digits */
  readonly sha256: string
  readonly bytes: number
  readonly kind: FileKind
  readonly mediaType: string
  /** without its dot */
  readonly extension: string
  /** the sender's name, made harmless, with the extension of what was kept */
  readonly name: string
  /** pixels, of pictures only */
  readonly width?: number
  readonly height?: number
}

/** A file that has arrived whole and passed every check, but is not yet kept. One of the two must be called. */
export type StagedFile = {
  readonly object: StoredObject
  /** Keeps it. Content that is kept already is kept once. */
  commit(): Promise<StoredObject>
  /** Leaves nothing behind. */
  discard(): Promise<void>
}

export type Staging = { readonly ok: true; readonly file: StagedFile } | Refused
export type Putting = { readonly ok: true; readonly object: StoredObject } | Refused
export type Refused = { readonly ok: false; readonly refusal: UploadRefusal }

export type Arrival = {
  /** the sender's name, as sent */
  readonly name: string
  readonly limits: FileLimits
}

/** First and last byte, both included, as in HTTP. */
export type ByteRange = { readonly start: number; readonly end: number }

export type OpenObject = {
  readonly stream: Readable
  /** of the stream, which is the range where one was asked for */
  readonly bytes: number
}

export type ListedObject = { readonly sha256: string; readonly bytes: number; readonly storedAt: Date }

/**
 * Keeps the content of evidence under its own checksum, so that the same file is kept once and a changed one is
 * noticed. It knows nothing of offices, people or rows: who may read an object is decided before it is opened.
 *
 * A refusal is an answer, a fault of the machine is an error: `AppError('unavailable', 'disk-full')` when nothing
 * more can be written, any other error as it came.
 */
export type EvidenceStore = {
  /** Reads a file to its end, checks it, and holds it ready. Whatever happens, the content is read to its end. */
  stage(content: Readable, arrival: Arrival): Promise<Staging>
  /** The same, and keeps it at once. */
  put(content: Readable, arrival: Arrival): Promise<Putting>
  /** The size of a kept object in bytes, or `undefined`. */
  find(sha256: string): Promise<number | undefined>
  has(sha256: string): Promise<boolean>
  /** A kept object or a part of it. Errors: `not-found` `evidence-object`. */
  open(sha256: string, range?: ByteRange): Promise<OpenObject>
  /** Reads the object again and compares: is it what its address says? */
  verify(sha256: string): Promise<'ok' | 'changed' | 'missing'>
  /**
   * Takes over content that has been kept before, as from a backup, over whatever lies at its address. False, and
   * nothing is changed, when it is not the content that the checksum names.
   */
  adopt(sha256: string, content: Readable): Promise<boolean>
  /** Removes an object that no row names any more. Removing what is not there is no error. */
  remove(sha256: string): Promise<void>
  /** Every kept object, for the check and the backup. */
  list(): AsyncIterable<ListedObject>
  /** Removes what unfinished uploads left behind before this moment, as after a crash. Answers how many. */
  sweep(before: Date): Promise<number>
  /** Can it write, read and remove? Throws when it cannot. */
  probe(): Promise<void>
}
