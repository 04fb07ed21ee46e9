import { createRequire } from 'node:module'
import { inThread } from './in-thread.server.ts'
import { RefusedFile } from './refused.server.ts'

/** Larger pictures would need more memory than one upload may take: 64 million pixels, four bytes each. */
const MAX_PIXELS = 64_000_000
/** Tried in this order until the result fits. */
const QUALITIES = [0.85, 0.6]

const program = `
const { parentPort, workerData } = require('node:worker_threads')
const convert = require(workerData.converter)
async function run() {
  for (const quality of workerData.qualities) {
    const jpeg = await convert({ buffer: workerData.heic, format: 'JPEG', quality })
    if (jpeg.length <= workerData.limit) return parentPort.postMessage({ jpeg })
  }
  parentPort.postMessage({ tooLarge: true })
}
run().catch(() => parentPort.postMessage({ unreadable: true }))
`

type Answer = { readonly jpeg?: Uint8Array; readonly tooLarge?: boolean }
type HeicConverter = (heic: Buffer, limit: number) => Promise<Buffer>

/**
 * A converter from HEIC to JPEG, one picture at a time: its memory does not grow with the files of a request.
 * The JPEG has at most `limit` bytes. Throws `RefusedFile` 'unreadable' or 'too-large'. Pictures come out upright;
 * what the camera wrote beside them (place, model) does not come along.
 */
export function heicConverter(): HeicConverter {
  let last: Promise<unknown> = Promise.resolve()
  return (heic, limit) => {
    const turn = last.then(() => convert(heic, limit))
    last = turn.catch(() => undefined)
    return turn
  }
}

async function convert(heic: Buffer, limit: number): Promise<Buffer> {
  if (pixels(heic) > MAX_PIXELS) throw new RefusedFile('too-large', { limit })
  const converter = createRequire(import.meta.url).resolve('heic-convert')
  const answer = await inThread<Answer>(program, { converter, heic, limit, qualities: QUALITIES })
  if (answer?.jpeg) return Buffer.from(answer.jpeg)
  throw new RefusedFile(answer?.tooLarge ? 'too-large' : 'unreadable', answer?.tooLarge ? { limit } : {})
}

/** The largest picture that the header announces: every picture, tile and thumbnail has its own size box. */
function pixels(heic: Buffer): number {
  let largest = 0
  for (let at = heic.indexOf('ispe'); at >= 0 && at + 16 <= heic.length; at = heic.indexOf('ispe', at + 16)) {
    largest = Math.max(largest, heic.readUInt32BE(at + 8) * heic.readUInt32BE(at + 12))
  }
  return largest
}
