import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { AppError } from '#app/domain/errors.ts'

export type MultipartBounds = {
  readonly maxFiles: number
  /** bytes of the whole request */
  readonly maxBytes: number
}

type FileHandler = (file: { readonly field: string; readonly name: string; readonly content: Readable }) => void

const MAX_FIELDS = 100
const MAX_FIELD_BYTES = 64 * 1024

/**
 * Reads a multipart form as a stream: fields are collected, files are handed out as they begin, and each must be
 * read to its end. When the request breaks off or breaks a bound, the files handed out are torn down, so that nobody
 * waits for their bytes. Errors: `unsupported` 'not-a-form'; `too-large` 'request-too-large', 'too-many-files',
 * 'too-many-fields', 'field-too-large'; `invalid` 'upload-interrupted'.
 */
export async function readMultipart(request: Request, bounds: MultipartBounds, onFile: FileHandler): Promise<FormData> {
  const body = bodyOf(request, bounds.maxBytes)
  const parser = createParser(request, bounds.maxFiles)
  const fields = new FormData()
  const handedOut: Readable[] = []

  parser.on('field', (name, value, _nameCut, cut) => {
    if (cut) parser.destroy(new AppError('too-large', 'field-too-large', { limit: MAX_FIELD_BYTES }))
    else fields.append(name, value)
  })
  parser.on('file', (field, content, name) => {
    // The parser speaks of a broken request here too; without a listener that would end the process.
    content.on('error', () => undefined)
    // An empty file input still sends a part, without a name.
    if (!name) return void content.resume()
    handedOut.push(content)
    onFile({ field, name: unescapeName(name), content })
  })

  try {
    stopAfter(bounds.maxBytes, body)
    await pipeline(body, parser)
    return fields
  } catch (error) {
    // The parser lets go of a file in mid-air without ending it; whoever waits for its bytes would wait for ever.
    for (const content of handedOut) content.destroy()
    throw error instanceof AppError ? error : new AppError('invalid', 'upload-interrupted')
  }
}

function bodyOf(request: Request, maxBytes: number): Readable {
  const isForm = request.headers.get('content-type')?.toLowerCase().startsWith('multipart/form-data')
  if (!request.body || !isForm) throw new AppError('unsupported', 'not-a-form')
  const announced = Number(request.headers.get('content-length') ?? 0)
  if (announced > maxBytes) throw tooLarge(maxBytes, announced)
  return Readable.fromWeb(request.body as ReadableStream<Uint8Array>)
}

function createParser(request: Request, maxFiles: number): BusboyInstance {
  const parser = parserFor(request, maxFiles)
  const refuse = (reason: string, limit: number) => () =>
    void parser.destroy(new AppError('too-large', reason, { limit }))
  parser.on('filesLimit', refuse('too-many-files', maxFiles))
  parser.on('fieldsLimit', refuse('too-many-fields', MAX_FIELDS))
  parser.on('partsLimit', refuse('too-many-fields', MAX_FIELDS))
  return parser
}

function parserFor(request: Request, maxFiles: number): BusboyInstance {
  try {
    return new Busboy({
      headers: Object.fromEntries(request.headers) as BusboyHeaders,
      isPartAFile: (_field, _type, name) => name !== undefined,
      limits: {
        files: maxFiles,
        fields: MAX_FIELDS,
        parts: maxFiles + MAX_FIELDS,
        fieldSize: MAX_FIELD_BYTES,
        headerPairs: 32,
        headerSize: 16 * 1024,
      },
    })
  } catch {
    // A form that does not say what divides its parts.
    throw new AppError('unsupported', 'not-a-form')
  }
}

/** A request that announces nothing, or too little, is measured as it passes. */
function stopAfter(maxBytes: number, body: Readable): void {
  let bytes = 0
  body.on('data', (chunk: Uint8Array) => {
    bytes += chunk.byteLength
    if (bytes > maxBytes) body.destroy(tooLarge(maxBytes, bytes))
  })
}

function tooLarge(limit: number, actual: number): AppError {
  return new AppError('too-large', 'request-too-large', { limit, actual })
}

/** Browsers write a quotation mark in a file name as %22, and nothing else of a name that way but line breaks. */
function unescapeName(name: string): string {
  return name.replaceAll('%22', '"')
}
