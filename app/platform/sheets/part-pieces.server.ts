import type { Readable } from 'node:stream'
import type { Entry, ZipFile } from 'yauzl'
import { AppError } from '#app/domain/errors.ts'
import { passingCount } from './passing-count.server.ts'

/** A part is taken apart when at least so many characters of it have come. */
const piece = 128 * 1024

export type PartPiece = {
  readonly xml: string
  /** How much of the part has come, after inflating. */
  readonly bytes: number
}

/**
 * Inflates a part of a workbook and hands it on in pieces, each ending behind a tag (`end`). Throws 'too-large' beyond
 * `most` bytes, and 'unsupported' 'sheet-entities' or 'sheet-not-a-workbook' as `guardWorkbook` does.
 */
export async function* piecesOf(
  zip: ZipFile,
  entry: Entry,
  { end, most }: { readonly end: string; readonly most: number },
): AsyncGenerator<PartPiece> {
  const stream = await zip.openReadStreamPromise(entry)
  const [doctype, entity] = [passingCount('<!DOCTYPE'), passingCount('<!ENTITY')]
  const decoder = new TextDecoder('utf-8')
  let [text, bytes] = ['', 0]
  try {
    for await (const chunk of checked(stream)) {
      bytes += chunk.length
      if (bytes > most) throw new AppError('too-large', 'sheet-too-large', { limit: most })
      if (doctype(chunk) + entity(chunk) > 0 || chunk.includes(0)) throw new AppError('unsupported', 'sheet-entities')
      text += decoder.decode(chunk, { stream: true })
      const at = text.length < piece ? -1 : text.lastIndexOf(end)
      // Nothing that ends with this tag is ever so long: it is no part that is read here.
      if (at < 0 && text.length > 8 * piece) throw new AppError('unsupported', 'sheet-not-a-workbook')
      if (at < 0) continue
      yield { xml: text.slice(0, at + end.length), bytes }
      text = text.slice(at + end.length)
    }
    yield { xml: text, bytes }
  } finally {
    stream.destroy()
  }
}

/** A part that breaks off, or is another than its directory says, is a fault of the file. */
async function* checked(stream: Readable): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer
  } catch {
    throw new AppError('unsupported', 'sheet-not-a-workbook')
  }
}
