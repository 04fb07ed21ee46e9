import { createHash, randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { pathToFileURL } from 'node:url'
import { DEFAULT_LIMITS, MEGABYTE } from '#app/domain/evidence/file-rules.ts'
import { receiveFiles } from '#app/http/upload.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { print } from './measure.ts'

export type UploadMeasure = {
  readonly megabytes: number
  /** seconds to hash and copy the file by hand, safely on the disk as an upload is */
  readonly byHand: number
  /** seconds to receive it as a form and keep it */
  readonly upload: number
  readonly ratio: number
  /** the most memory (MB) that the process had beyond what it had before the upload */
  readonly extraMemory: number
}

/** Receives a video of this size and compares with hashing and copying it by hand; the better of three runs each. */
export async function measureUpload(megabytes: number): Promise<UploadMeasure> {
  const folder = await mkdtemp(join(tmpdir(), 'menuju-bench-'))
  try {
    const source = join(folder, 'source')
    await writeSource(source, megabytes)
    const rounds = [1, 2, 3]
    let byHand = Infinity
    let upload = Infinity
    let extraMemory = 0
    for (const round of rounds) {
      byHand = Math.min(byHand, await seconds(() => hashAndCopy(source, join(folder, `copy-${round}`))))
      const watch = watchMemory()
      upload = Math.min(upload, await seconds(() => receive(source, join(folder, `store-${round}`), megabytes)))
      extraMemory = Math.max(extraMemory, watch.stop())
    }
    return { megabytes, byHand, upload, ratio: upload / byHand, extraMemory }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

const boundary = '----menuju-bench'
const header = `--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="video.mp4"\r\n\r\n`

/** A form with one video: its index, then boxes of noise. */
async function writeSource(path: string, megabytes: number): Promise<void> {
  const file = await open(path, 'w')
  try {
    const index = Buffer.alloc(16)
    index.writeUInt32BE(16)
    index.write('moov', 4)
    await file.write(Buffer.concat([Buffer.from(header), Buffer.from('\0\0\0\x14ftypisom\0\0\x02\0mp41'), index]))
    const noise = randomBytes(MEGABYTE)
    noise.writeUInt32BE(MEGABYTE)
    noise.write('mdat', 4)
    for (let written = 0; written < megabytes; written += 1) await file.write(noise)
    await file.write(Buffer.from(`\r\n--${boundary}--\r\n`))
  } finally {
    await file.close()
  }
}

async function hashAndCopy(source: string, target: string): Promise<void> {
  const hash = createHash('sha256')
  await pipeline(
    createReadStream(source),
    async function* (chunks: AsyncIterable<Buffer>) {
      for await (const chunk of chunks) {
        hash.update(chunk)
        yield chunk
      }
    },
    createWriteStream(target, { flush: true }),
  )
  hash.digest('hex')
}

async function receive(source: string, folder: string, megabytes: number): Promise<void> {
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body: Readable.toWeb(createReadStream(source)) as ReadableStream,
    duplex: 'half',
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
  const limits = { ...DEFAULT_LIMITS, video: (megabytes + 1) * MEGABYTE }
  const { stored } = await receiveFiles(new Request('http://menuju.test', init), folderStore(folder), { limits })
  if (stored.length !== 1) throw new Error('the upload was refused')
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

function watchMemory() {
  const before = process.memoryUsage.rss()
  let most = before
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10)
  return {
    stop(): number {
      clearInterval(timer)
      return (Math.max(most, process.memoryUsage.rss()) - before) / MEGABYTE
    },
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  print('upload', { ...(await measureUpload(Number(process.argv[2] ?? 300))), budget: { ratio: 2, extraMemory: 64 } })
}
