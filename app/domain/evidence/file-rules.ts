/**
 * What an evidence file may be: their kinds with media types, extensions and ceilings.
 * A megabyte is 1,048,576 bytes here, so that nobody is refused a file which an own computer shows as "10 MB".
 */

/** Families share one ceiling each. */
export type FileFamily = 'pdf' | 'image' | 'office' | 'video'

/** The kinds of content that are accepted. HEIC is accepted and kept as JPEG. */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic' | 'docx' | 'xlsx' | 'pptx' | 'mp4'

/** Ceilings in bytes, one for each family; they come from the environment and from the administrator. */
export type FileLimits = Readonly<Record<FileFamily, number>>

export type FileType = {
  readonly family: FileFamily
  readonly mediaType: string
  /** The first is the one that is written; the others are accepted with the same content. */
  readonly extensions: readonly [string, ...string[]]
  /** The browser may show it in place: it runs nothing and is decoded by the browser itself. */
  readonly inlineSafe: boolean
}

/** Why one file of a request was not kept. The reasons are stable words for the catalogue. */
export type RefusalReason =
  | 'empty'
  | 'too-large'
  | 'too-many'
  | 'type-not-allowed'
  | 'content-mismatch'
  | 'encrypted'
  | 'macro'
  | 'unreadable'
  | 'interrupted'
  | 'disk-full'

/** A file that was refused. `limit` and `actual` are bytes, or files for `too-many`; `found` is what it really is. */
export type UploadRefusal = {
  readonly name: string
  readonly reason: RefusalReason
  readonly limit?: number
  readonly actual?: number
  readonly found?: string
}

/** One megabyte, as operating systems show it. */
export const MEGABYTE = 1024 * 1024

/** The usual ceilings; national systems accept 2 to 50 MB, so a compact copy is worth keeping. */
export const DEFAULT_LIMITS: FileLimits = {
  pdf: 10 * MEGABYTE,
  office: 10 * MEGABYTE,
  image: 5 * MEGABYTE,
  video: 100 * MEGABYTE,
}

/** How many files one request may carry. */
export const MAX_FILES = 20

const openXml = 'application/vnd.openxmlformats-officedocument'

export const FILE_TYPES: Readonly<Record<FileKind, FileType>> = {
  pdf: { family: 'pdf', mediaType: 'application/pdf', extensions: ['pdf'], inlineSafe: true },
  jpeg: { family: 'image', mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], inlineSafe: true },
  png: { family: 'image', mediaType: 'image/png', extensions: ['png'], inlineSafe: true },
  webp: { family: 'image', mediaType: 'image/webp', extensions: ['webp'], inlineSafe: true },
  heic: { family: 'image', mediaType: 'image/heic', extensions: ['heic', 'heif'], inlineSafe: false },
  docx: office('wordprocessingml.document', 'docx'),
  xlsx: office('spreadsheetml.sheet', 'xlsx'),
  pptx: office('presentationml.presentation', 'pptx'),
  mp4: { family: 'video', mediaType: 'video/mp4', extensions: ['mp4', 'm4v'], inlineSafe: false },
}

/** What a file picker should offer, as the value of `accept`. */
export const ACCEPTED_EXTENSIONS: readonly string[] = Object.values(FILE_TYPES).flatMap(({ extensions }) =>
  extensions.map((extension) => `.${extension}`),
)

/** The kind that an extension promises (lower case, without its dot), or `undefined` when none is accepted. */
export function kindOfExtension(extension: string): FileKind | undefined {
  return kinds.find((kind) => FILE_TYPES[kind].extensions.includes(extension))
}

/** May the browser show this media type in place? Everything else is only downloaded. */
export function isInlineSafe(mediaType: string): boolean {
  return kinds.some((kind) => FILE_TYPES[kind].mediaType === mediaType && FILE_TYPES[kind].inlineSafe)
}

/**
 * The most bytes one request may announce: one file of the largest family, the others of the largest of the rest,
 * and a megabyte for the form around them.
 */
export function requestCeiling(limits: FileLimits, maxFiles: number = MAX_FILES): number {
  const [largest = 0, next = 0] = Object.values(limits).sort((a, b) => b - a)
  return largest + next * (maxFiles - 1) + MEGABYTE
}

const kinds = Object.keys(FILE_TYPES) as FileKind[]

function office(type: string, extension: string): FileType {
  return { family: 'office', mediaType: `${openXml}.${type}`, extensions: [extension], inlineSafe: false }
}
