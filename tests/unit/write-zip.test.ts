import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { fromBufferPromise, fromRandomAccessReaderPromise, RandomAccessReader } from 'yauzl'
import type { ZipFile } from 'yauzl'
import { expect, test } from 'vitest'
import { archiveEnd, directoryLine } from '#app/platform/zip/zip-records.server.ts'
import { zipArchive } from '#app/platform/zip/write-zip.server.ts'
import type { ZipEntry } from '#app/platform/zip/write-zip.server.ts'

const at = new Date('2026-05-12T02:41:00.000Z')

/** A file of so many bytes, in pieces of at most 64 KiB. */
function file(path: string, bytes: number, said = bytes): ZipEntry {
  function* content() {
    for (let left = bytes; left > 0; left -= 65_536) yield Buffer.alloc(Math.min(left, 65_536), left % 251)
  }
  return { path, bytes: said, open: () => Promise.resolve(Readable.from(content())) }
}

async function contentsOf(zip: ZipFile) {
  const found: Record<string, Buffer> = {}
  for await (const entry of zip.eachEntry()) {
    found[entry.fileName] = await buffer(await zip.openReadStreamPromise(entry))
  }
  return found
}

test('what is written is read again as it was, and is as long as was said', async () => {
  const entries = [file('daftar.csv', 5), file('PW/A.I.5.iii/Ringkasan é.pdf', 200_000), file('kosong.txt', 0)]
  const archive = zipArchive(entries, at)
  const bytes = await buffer(archive.stream())

  expect(bytes.length).toBe(archive.bytes)
  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const found = await contentsOf(zip)
  expect(Object.keys(found)).toEqual(entries.map(({ path }) => path))
  for (const { path, open } of entries) expect(found[path]).toEqual(await buffer(await open()))
})

test('an archive of nothing is one too', async () => {
  const archive = zipArchive([], at)
  const bytes = await buffer(archive.stream())
  expect(bytes.length).toBe(archive.bytes)
  expect((await fromBufferPromise(bytes)).entryCount).toBe(0)
})

test.each([
  ['longer', 11],
  ['shorter', 9],
])('a file that is %s than was said breaks the archive off', async (_how, bytes) => {
  await expect(buffer(zipArchive([file('a.pdf', bytes, 10)], at).stream())).rejects.toThrow('a.pdf')
})

test('whoever stops reading closes the file that is being read', async () => {
  const opened: Readable[] = []
  const big = file('besar.mp4', 3_000_000)
  const watched = { ...big, open: async () => (opened.push(await big.open()), opened.at(-1)!) }
  const stream = zipArchive([watched], at).stream()
  stream.on('data', (chunk: Buffer) => {
    if (opened.length === 2 && chunk.length > 1000) stream.destroy()
  })
  await once(stream, 'close')
  expect(opened.map(({ destroyed }) => destroyed)).toEqual([true, true])
})

/** The end of an archive that begins far behind: nobody reads what stands before it. */
class FarEnd extends RandomAccessReader {
  constructor(
    private readonly tail: Buffer,
    private readonly from: number,
  ) {
    super()
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from([this.tail.subarray(start - this.from, end - this.from)])
  }
}

test('places beyond 4 GiB are found, and more files than two bytes count are told', async () => {
  const start = 6 * 2 ** 30
  const offsets = [0, 2 ** 32 - 1, 5 * 2 ** 30]
  const lines = offsets.map((offset) => {
    return directoryLine({ path: Buffer.from(`${offset}.pdf`), bytes: 90_000, crc: 7, offset }, at)
  })
  const directory = Buffer.concat(lines)
  // Its reader looks for the end in the last 64 KiB.
  const before = Buffer.alloc(70_000)
  const tail = Buffer.concat([before, directory, archiveEnd(offsets.length, start, directory.length)])
  const reader = new FarEnd(tail, start - before.length)

  const zip = await fromRandomAccessReaderPromise(reader, start - before.length + tail.length, { lazyEntries: true })
  const found: unknown[] = []
  for await (const { fileName, relativeOffsetOfLocalHeader, uncompressedSize } of zip.eachEntry()) {
    found.push([fileName, relativeOffsetOfLocalHeader, uncompressedSize])
  }
  expect(found).toEqual(offsets.map((offset) => [`${offset}.pdf`, offset, 90_000]))
  expect(archiveEnd(70_000, 100, 100).readBigUInt64LE(32)).toBe(70_000n)
})
