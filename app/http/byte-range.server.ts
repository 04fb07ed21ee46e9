import type { ByteRange } from '#app/platform/evidence/evidence-store.server.ts'

/**
 * The part of a file that a `Range` header asks for (RFC 9110 §14). Viewers ask for one part at a time; several at
 * once, another unit or nonsense count as no range, which the RFC allows. 'unsatisfiable' lies outside the file.
 */
export function byteRange(header: string | null, size: number): ByteRange | 'unsatisfiable' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  if (!found) return undefined
  const [, first = '', last = ''] = found
  if (!first && !last) return undefined
  if (!first) return Number(last) === 0 || size === 0 ? 'unsatisfiable' : suffix(Number(last), size)
  const start = Number(first)
  const end = last ? Math.min(Number(last), size - 1) : size - 1
  if (last && Number(last) < start) return undefined
  return start >= size ? 'unsatisfiable' : { start, end }
}

function suffix(length: number, size: number): ByteRange {
  return { start: Math.max(0, size - length), end: size - 1 }
}
