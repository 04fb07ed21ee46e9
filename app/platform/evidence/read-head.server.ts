import { finished } from 'node:stream/promises'
import type { Readable } from 'node:stream'

export type Opened = {
  /** the first bytes; fewer where the content is shorter */
  readonly head: Buffer
  /** everything, the first bytes included */
  readonly content: AsyncIterable<Buffer>
  /** Reads what is left, keeping nothing, and answers how many bytes there were in all. */
  drain(): Promise<number>
}

/** Looks at the first bytes of a stream without losing them. Throws what the stream throws. */
export async function readHead(stream: Readable, length: number): Promise<Opened> {
  // A reader that stops early must leave the stream alone: the rest of its request still has to pass.
  const chunks = stream.iterator({ destroyOnReturn: false })
  const first: Buffer[] = []
  let seen = 0
  while (seen < length) {
    const { done, value } = await chunks.next()
    if (done) break
    first.push(value)
    seen += value.length
  }

  async function* content(): AsyncGenerator<Buffer> {
    yield* first
    for await (const chunk of { [Symbol.asyncIterator]: () => chunks }) {
      seen += chunk.length
      yield chunk
    }
  }

  return {
    head: Buffer.concat(first).subarray(0, length),
    content: content(),
    async drain() {
      await chunks.return?.()
      if (stream.readableEnded || stream.destroyed) return seen
      stream.on('data', (chunk: Buffer) => (seen += chunk.length))
      await finished(stream, { writable: false })
      return seen
    },
  }
}
