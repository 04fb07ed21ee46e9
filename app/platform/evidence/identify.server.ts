import { fileTypeFromBuffer } from 'file-type'
import { extensionOf } from '#app/domain/evidence/file-names.ts'
import { kindOfExtension, type FileKind } from '#app/domain/evidence/file-rules.ts'
import { RefusedFile } from './refused.server.ts'

/** How many first bytes are looked at. A PDF may begin within its first 1,024. */
export const HEAD_BYTES = 4100

/** What the first bytes promise. Which office file a ZIP is, shows only when it has arrived. */
export type Promised = FileKind | 'open-xml'

const macroExtensions = new Set(['docm', 'dotm', 'xlsm', 'xltm', 'xlam', 'pptm', 'potm', 'ppsm', 'ppam'])
const officeKinds: readonly string[] = ['docx', 'xlsx', 'pptx']

/**
 * What a file is, by its first bytes; its name may not contradict them. Throws `RefusedFile`: 'empty',
 * 'type-not-allowed', 'content-mismatch', 'encrypted' (an office file under a password), 'macro'.
 */
export async function identify(head: Buffer, name: string): Promise<Promised> {
  if (head.length === 0) throw new RefusedFile('empty', { actual: 0 })
  const extension = extensionOf(name)
  if (macroExtensions.has(extension)) throw new RefusedFile('macro', { found: extension })
  const claimed = kindOfExtension(extension)
  if (extension && !claimed) throw new RefusedFile('type-not-allowed', { found: extension })

  const kind = signature(head)
  if (kind && (!claimed || agrees(kind, claimed))) return kind
  const found = kind ?? (await foreign(head))
  // A password turns an office file into an older container.
  if (found === 'cfb' && claimed && officeKinds.includes(claimed)) throw new RefusedFile('encrypted', { found })
  throw new RefusedFile(claimed ? 'content-mismatch' : 'type-not-allowed', found ? { found } : {})
}

function agrees(kind: Promised, claimed: FileKind): boolean {
  return kind === 'open-xml' ? officeKinds.includes(claimed) : kind === claimed
}

function signature(head: Buffer): Promised | undefined {
  if (starts(head, [0xff, 0xd8, 0xff])) return 'jpeg'
  if (starts(head, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'png'
  if (text(head, 0, 4) === 'RIFF' && text(head, 8, 12) === 'WEBP') return 'webp'
  if (starts(head, [0x50, 0x4b, 0x03, 0x04])) return 'open-xml'
  if (text(head, 4, 8) === 'ftyp') return boxes(head)
  return isPdf(head) ? 'pdf' : undefined
}

// Brands of HEIC are those with HEVC inside; AVIF and sequences share the container.
const heicBrands = new Set(['heic', 'heix', 'heim', 'heis'])
const mp4Brands = /^(isom|iso[2-9]|mp4[12]|avc1|dash|M4V |M4VH|M4VP|MSNV|mmp4|f4v )$/

function boxes(head: Buffer): FileKind | undefined {
  const size = Math.min(head.readUInt32BE(0), head.length)
  const major = text(head, 8, 12)
  const compatible: string[] = []
  for (let at = 16; at + 4 <= size; at += 4) compatible.push(text(head, at, at + 4))
  if (heicBrands.has(major)) return 'heic'
  if (major === 'mif1' && compatible.some((brand) => heicBrands.has(brand))) return 'heic'
  return mp4Brands.test(major) ? 'mp4' : undefined
}

const pageMarks = /<(!doctype\s+html|html|head|body|script|iframe|object|embed|img|svg)[\s>/]/i

/**
 * Readers find a PDF's beginning anywhere in its first 1,024 bytes. What stands before it may be a printer's
 * preamble, but nothing that something else would run; and a page of markup behind the mark is no PDF either.
 */
function isPdf(head: Buffer): boolean {
  const first = text(head, 0, 1024)
  const at = first.indexOf('%PDF-')
  if (at < 0 || pageMarks.test(first)) return false
  const before = first.slice(0, at)
  return !before.includes('<') && !/^(MZ|PK|GIF8|#!|\x7fELF|\xff\xd8|\x89PNG|Rar!|7z)/.test(before)
}

/** The name of what it is instead, to be told to the sender. */
async function foreign(head: Buffer): Promise<string | undefined> {
  const first = text(head, 0, 1024).trimStart()
  if (/<svg[\s>]/i.test(first)) return 'svg'
  if (pageMarks.test(first)) return 'html'
  if (first.startsWith('#!')) return 'script'
  const known = await fileTypeFromBuffer(head).catch(() => undefined)
  return known?.ext
}

function starts(head: Buffer, bytes: readonly number[]): boolean {
  return bytes.every((byte, index) => head[index] === byte)
}

function text(head: Buffer, start: number, end: number): string {
  return head.toString('latin1', start, end)
}
