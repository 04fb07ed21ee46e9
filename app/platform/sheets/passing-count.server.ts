/** Counts a word in bytes that pass in pieces, also where it lies across two of them. */
export function passingCount(word: string): (chunk: Buffer) => number {
  const wanted = Buffer.from(word, 'latin1')
  let tail: Buffer = Buffer.alloc(0)
  let count = 0
  return (chunk) => {
    const bytes = tail.length === 0 ? chunk : Buffer.concat([tail, chunk])
    let at = bytes.indexOf(wanted)
    while (at >= 0) {
      count += 1
      at = bytes.indexOf(wanted, at + wanted.length)
    }
    // Shorter than the word, so that what was counted is not counted again.
    tail = Buffer.from(bytes.subarray(Math.max(0, bytes.length - wanted.length + 1)))
    return count
  }
}
