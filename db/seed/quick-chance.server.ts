/**
 * As `chance`, for where hundreds of thousands are drawn: a number from 0 to below 1 that always is the same for the
 * same words (FNV-1a, its bits mixed once more).
 */
export function quickChance(...words: readonly (string | number)[]): number {
  const text = words.join(' ')
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

/** Whole numbers from `from` to `to`, both included. */
export function quickBetween(from: number, to: number, ...words: readonly (string | number)[]): number {
  return from + Math.floor(quickChance(...words) * (to - from + 1))
}
