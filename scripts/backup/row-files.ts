import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'

/** What a written file must still be when it is read again. `sha256` and `bytes` are those of the file on disk. */
export type WrittenRows = { readonly rows: number; readonly bytes: number; readonly sha256: string }

const atOnce = 500

/** Writes one row a line as JSON, compressed, batch by batch: never more than a batch is held. */
export async function writeRows(path: string, batches: AsyncIterable<readonly object[]>): Promise<WrittenRows> {
  const hash = createHash('sha256')
  let [rows, bytes] = [0, 0]
  async function* lines(): AsyncGenerator<string> {
    for await (const batch of batches) {
      rows += batch.length
      if (batch.length > 0) yield `${batch.map((row) => JSON.stringify(row)).join('\n')}\n`
    }
  }
  async function* counted(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      hash.update(chunk)
      bytes += chunk.length
      yield chunk
    }
  }
  await pipeline(Readable.from(lines()), createGzip(), counted, createWriteStream(path, { flush: true }))
  return { rows, bytes, sha256: hash.digest('hex') }
}

/** Reads them back in batches. */
export async function* readRows<Row>(path: string): AsyncGenerator<readonly Row[]> {
  const text = createGunzip()
  const passing = pipeline(createReadStream(path), text)
  // What breaks off tells its reason below; until then it must not count as unhandled.
  passing.catch(() => undefined)
  let batch: Row[] = []
  for await (const line of linesOf(text.setEncoding('utf8'))) {
    batch.push(JSON.parse(line) as Row)
    if (batch.length < atOnce) continue
    yield batch
    batch = []
  }
  await passing
  yield batch
}

/** Node's own reader of lines also ends them at U+2028, which may stand inside what somebody typed. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of text) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

/** The checksum of a file as it lies there; undefined when it is gone. */
export async function fileHash(path: string): Promise<string | undefined> {
  const hash = createHash('sha256')
  try {
    await pipeline(createReadStream(path), hash)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
  return hash.digest('hex')
}
