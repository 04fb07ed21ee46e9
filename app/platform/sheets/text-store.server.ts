/** Texts by their number; undefined where there is none. */
export type Texts = { readonly at: (place: number) => string | undefined }

export type TextStore = Texts & { readonly length: number; readonly add: (texts: readonly string[]) => void }

type Piece = { readonly first: number; readonly ends: Uint32Array; readonly bytes: Buffer }

/**
 * Holds very many texts as bytes instead of strings, which costs little more than the texts are long: the names of
 * hundreds of thousands of people, of which a list is read without one being looked at.
 */
export function textStore(): TextStore {
  const pieces: Piece[] = []
  let count = 0
  return {
    get length(): number {
      return count
    },
    add(texts: readonly string[]): void {
      if (texts.length === 0) return
      const bytes = Buffer.from(texts.join(''))
      let end = 0
      const ends = Uint32Array.from(texts, (text) => (end += Buffer.byteLength(text)))
      pieces.push({ first: count, ends, bytes })
      count += texts.length
    },
    at(place: number): string | undefined {
      if (!(place >= 0 && place < count)) return undefined
      const { first, ends, bytes } = pieceOf(pieces, place)
      const index = place - first
      return bytes.toString('utf8', index === 0 ? 0 : ends[index - 1], ends[index])
    },
  }
}

/** The last piece that begins at or before a place. */
function pieceOf(pieces: readonly Piece[], place: number): Piece {
  let [low, high] = [0, pieces.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (pieces[middle]!.first <= place) low = middle
    else high = middle - 1
  }
  return pieces[low]!
}
