import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { z } from 'zod'
import { ApiRefusal } from './api-problem.server.ts'

/** The most bytes of a body. */
export const mostBytes = 1024 * 1024

/** Reads the text of a body of JSON. Refuses other types (415), more than a mebibyte (413) and what is no UTF-8 (400). */
export async function readText(request: Request): Promise<string> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw new ApiRefusal({ status: 415, code: 'not-json' })
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge()
  const pieces: Uint8Array[] = []
  let bytes = 0
  const body = request.body ? Readable.fromWeb(request.body as ReadableStream<Uint8Array>) : []
  for await (const piece of body) {
    bytes += (piece as Uint8Array).length
    if (bytes > mostBytes) throw tooLarge()
    pieces.push(piece as Uint8Array)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
  } catch {
    throw new ApiRefusal({ status: 400, code: 'malformed-json' })
  }
}

/** What a text of JSON says; refuses (400) what is none, and texts with a NUL, which no database keeps alike. */
export function readJson(text: string): unknown {
  try {
    if (escapedNul.test(text)) throw new SyntaxError('NUL')
    return JSON.parse(text) as unknown
  } catch {
    throw new ApiRefusal({ status: 400, code: 'malformed-json' })
  }
}

/** Bare it is no JSON anyway; looked for in the text, because a walk of every value would fall over deep ones. */
const escapedNul = /(?<!\\)(?:\\\\)*\\u0000/

/** Checks against a schema; every fault comes back with its place and a code. */
export function checked<Schema extends z.ZodType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.flatMap(({ path, message, code, ...issue }) => {
    const at = path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
    // A field that nobody knows is named itself, not only the object it stands in.
    const keys = code === 'unrecognized_keys' && 'keys' in issue ? (issue.keys as readonly string[]) : undefined
    if (keys) return keys.slice(0, 20).map((key) => ({ pointer: `${at}/${key.slice(0, 100)}`, code: 'unknown-field' }))
    return [{ pointer: at, code: /^[a-z][a-z-]*$/.test(message) ? message : 'invalid' }]
  })
  throw new ApiRefusal({ status: 422, code: 'validation', errors: errors.slice(0, 100) })
}

function tooLarge(): ApiRefusal {
  return new ApiRefusal({ status: 413, code: 'body-too-large' })
}
