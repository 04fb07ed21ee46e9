import { once } from 'node:events'
import { buffer } from 'node:stream/consumers'
import { Readable } from 'node:stream'
import { fromBufferPromise } from 'yauzl'
import type { ZipFile } from 'yauzl'
import { expect, test } from 'vitest'
import { zipArchive } from '#app/platform/zip-archive.server.ts'
import type { ArchivedFile } from '#app/platform/zip-archive.server.ts'

const at = new Date('2026-05-12T02:41:00.000Z')

/** A file of so many bytes, in pieces of at most 64 KiB. */
function file(path: string, bytes: number, said = bytes): ArchivedFile {
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

test('what is written is read again as it was', async () => {
  const entries = [file('daftar.csv', 5), file('PW/A.I.5.iii/Ringkasan é.pdf', 200_000), file('kosong.txt', 0)]
  const bytes = await buffer(zipArchive(entries, at))

  const zip = await fromBufferPromise(bytes, { lazyEntries: true })
  const found = await contentsOf(zip)
  expect(Object.keys(found)).toEqual(entries.map(({ path }) => path))
  for (const { path, open } of entries) expect(found[path]).toEqual(await buffer(await open()))
})

test('an archive of nothing is one too', async () => {
  const bytes = await buffer(zipArchive([], at))
  expect((await fromBufferPromise(bytes)).entryCount).toBe(0)
})

test.each([
  ['longer', 11],
  ['shorter', 9],
])('a file that is %s than was said breaks the archive off', async (_how, bytes) => {
  await expect(buffer(zipArchive([file('a.pdf', bytes, 10)], at))).rejects.toThrow('a.pdf')
})

test('a file that cannot be opened, or breaks while it is read, breaks the archive off', async () => {
  const lost = { ...file('hilang.pdf', 10), open: () => Promise.reject(new Error('lost')) }
  await expect(buffer(zipArchive([file('a.pdf', 5), lost], at))).rejects.toThrow('hilang.pdf: lost')

  const torn = () => {
    const source = file('b.pdf', 200_000).open()
    return source.then((stream) => stream.once('data', () => stream.destroy(new Error('torn'))))
  }
  await expect(buffer(zipArchive([{ ...file('b.pdf', 200_000), open: torn }], at))).rejects.toThrow('b.pdf: torn')
})

test('whoever stops reading closes the file that is being read, and no other is opened', async () => {
  const opened: Readable[] = []
  const watched = (path: string): ArchivedFile => {
    const big = file(path, 30_000_000)
    return { ...big, open: async () => (opened.push(await big.open()), opened.at(-1)!) }
  }
  const stream = zipArchive([watched('satu.mp4'), watched('dua.mp4')], at)
  stream.once('data', () => stream.destroy())
  await once(stream, 'close')
  await expect.poll(() => opened.map(({ destroyed }) => destroyed), { timeout: 10_000 }).toEqual([true])
})
