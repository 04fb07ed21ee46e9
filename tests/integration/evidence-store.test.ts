import { createHash } from 'node:crypto'
import { mkdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import type { EvidenceStore } from '#app/platform/evidence/evidence-store.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import * as sample from '#tests/support/sample-files.ts'
import { filesIn, temporaryFolder } from '#tests/support/temporary-folder.ts'

const limits = DEFAULT_LIMITS
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex')

function put(store: EvidenceStore, name: string, content: Buffer, own = limits) {
  return store.put(Readable.from(chunked(content), { objectMode: false }), { name, limits: own })
}

/** As a network delivers it: in pieces that respect no boundary. */
function* chunked(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += 1000) yield content.subarray(at, at + 1000)
}

test.each([
  ['a PDF', 'SK.pdf', sample.pdf(), { kind: 'pdf', mediaType: 'application/pdf', extension: 'pdf' }],
  ['a photo', 'foto.jpeg', sample.jpeg(), { kind: 'jpeg', name: 'foto.jpeg', width: 640, height: 480 }],
  ['a PNG', 'layar.png', sample.png(), { kind: 'png', width: 1, height: 1 }],
  ['a WEBP', 'layar.webp', sample.webp(), { kind: 'webp', width: 1, height: 1 }],
  ['a document', 'notula.docx', sample.docx(), { kind: 'docx', extension: 'docx' }],
  ['a workbook', 'rekap.xlsx', sample.xlsx(), { kind: 'xlsx' }],
  ['slides', 'paparan.pptx', sample.pptx(), { kind: 'pptx' }],
  ['a video', 'profil.mp4', sample.mp4(), { kind: 'mp4', mediaType: 'video/mp4' }],
  ['a PDF behind a printer preamble', 'scan.pdf', Buffer.concat([Buffer.from('\x1b%-12345X@PJL\n'), sample.pdf()]), {}],
  ['a name without extension gets the right one', 'scan 31.12.2025', sample.pdf(), { name: 'scan 31.12.2025.pdf' }],
])('%s is kept under its checksum', async (_name, name, content, expected) => {
  const folder = await temporaryFolder()
  const store = folderStore(folder)

  const result = await put(store, name, content)

  const address = sha256(content)
  expect(result).toMatchObject({ ok: true, object: { sha256: address, bytes: content.length, ...expected } })
  expect(await filesIn(folder)).toEqual([join(address.slice(0, 2), address.slice(2, 4), address)])
  expect(await buffer((await store.open(address)).stream)).toEqual(content)
})

test.each([
  ['nothing at all', 'a.pdf', Buffer.alloc(0), { reason: 'empty', actual: 0 }],
  ['a program that calls itself a PDF', 'a.pdf', sample.program(), { reason: 'content-mismatch', found: 'exe' }],
  ['a program', 'a.exe', sample.program(), { reason: 'type-not-allowed', found: 'exe' }],
  ['a page that calls itself a PDF', 'a.pdf', sample.page(), { reason: 'content-mismatch', found: 'html' }],
  ['a page that begins like a PDF', 'a.pdf', sample.pageAsPdf(), { reason: 'content-mismatch', found: 'html' }],
  ['a PDF behind a program', 'a.pdf', Buffer.concat([sample.program(), sample.pdf()]), { found: 'exe' }],
  ['a drawing that runs', 'a.svg', sample.svg(), { reason: 'type-not-allowed', found: 'svg' }],
  ['the same as a picture', 'a.png', sample.svg(), { reason: 'content-mismatch', found: 'svg' }],
  ['the same without a name', 'a', sample.svg(), { reason: 'type-not-allowed', found: 'svg' }],
  ['a picture that calls itself another', 'a.jpg', sample.png(), { reason: 'content-mismatch', found: 'png' }],
  ['a document that calls itself a workbook', 'a.xlsx', sample.docx(), { reason: 'content-mismatch', found: 'docx' }],
  ['a workbook with a program', 'a.xlsx', sample.xlsm(), { reason: 'macro' }],
  ['the same under its own name', 'a.xlsm', sample.xlsm(), { reason: 'macro' }],
  ['a program under another name', 'a.xlsx', sample.disguisedXlsm(), { reason: 'macro' }],
  ['a macro sheet', 'a.xlsx', sample.xlsx({ 'xl/macrosheets/sheet1.xml': '<m/>' }), { reason: 'macro' }],
  ['an office file under a password', 'a.xlsx', sample.oldOffice(), { reason: 'encrypted' }],
  ['an office file of old', 'a.xls', sample.oldOffice(), { reason: 'type-not-allowed', found: 'xls' }],
  ['some other archive', 'a.zip', sample.docx(), { reason: 'type-not-allowed', found: 'zip' }],
  ['an archive as a document', 'a.docx', sample.archive(), { reason: 'content-mismatch', found: 'zip' }],
  ['half an archive', 'a.docx', sample.docx().subarray(0, 300), { reason: 'unreadable' }],
  ['half a PDF', 'a.pdf', sample.pdf(5000).subarray(0, 4000), { reason: 'unreadable' }],
  ['half a PNG', 'a.png', sample.png().subarray(0, 40), { reason: 'unreadable' }],
  ['a JPEG without a picture', 'a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xd9]), { reason: 'unreadable' }],
  ['half a video', 'a.mp4', sample.mp4(9000).subarray(0, 4500), { reason: 'unreadable' }],
  ['a video without its index', 'a.mp4', sample.mp4().subarray(0, 36), { reason: 'unreadable' }],
  ['half a HEIC', 'a.heic', sample.heic().subarray(0, 500), { reason: 'unreadable' }],
  ['plain text', 'a.txt', Buffer.from('halo'), { reason: 'type-not-allowed', found: 'txt' }],
])('%s is refused and leaves nothing behind', async (_name, name, content, refusal) => {
  const folder = await temporaryFolder()

  expect(await put(folderStore(folder), name, content)).toMatchObject({ ok: false, refusal: { name, ...refusal } })

  expect(await filesIn(folder)).toEqual([])
})

test.each([
  ['pdf', 'a.pdf', sample.pdf(3000)],
  ['image', 'a.jpg', sample.jpeg()],
  ['office', 'a.xlsx', sample.xlsx()],
  ['video', 'a.mp4', sample.mp4(3000)],
] as const)('the ceiling of %s counts, to the byte', async (family, name, content) => {
  const folder = await temporaryFolder()
  const store = folderStore(folder)
  const own = { ...limits, [family]: content.length - 1 }

  expect(await put(store, name, content, own)).toEqual({
    ok: false,
    refusal: { name, reason: 'too-large', limit: content.length - 1, actual: content.length },
  })
  expect(await filesIn(folder)).toEqual([])
  expect(await put(store, name, content, { ...limits, [family]: content.length })).toMatchObject({ ok: true })
})

test('a HEIC photo is kept as an upright JPEG', async () => {
  const store = folderStore(await temporaryFolder())

  const result = await put(store, 'IMG_0001.HEIC', sample.heic())

  expect(result).toMatchObject({
    ok: true,
    object: { kind: 'jpeg', mediaType: 'image/jpeg', name: 'IMG_0001.jpg', width: 64, height: 48 },
  })
  if (!result.ok) return
  const kept = await buffer((await store.open(result.object.sha256)).stream)
  expect(kept.subarray(0, 3)).toEqual(Buffer.from([0xff, 0xd8, 0xff]))
  expect(sha256(kept)).toBe(result.object.sha256)
  expect(kept.length).toBe(result.object.bytes)
})

test('two identical files at once are one object', async () => {
  const folder = await temporaryFolder()
  const store = folderStore(folder)

  const results = await Promise.all([put(store, 'a.pdf', sample.pdf()), put(store, 'b.pdf', sample.pdf())])

  expect(results).toMatchObject([{ object: { name: 'a.pdf' } }, { object: { name: 'b.pdf' } }])
  expect(await filesIn(folder)).toHaveLength(1)
})

test('a staged file is nowhere until it is kept, and leaves nothing when it is not', async () => {
  const folder = await temporaryFolder()
  const store = folderStore(folder)

  const staging = await store.stage(Readable.from([sample.pdf()]), { name: 'a.pdf', limits })
  if (!staging.ok) throw new Error('refused')
  expect(await store.has(staging.file.object.sha256)).toBe(false)
  await staging.file.discard()

  expect(await filesIn(folder)).toEqual([])
})

test('a stream that breaks off leaves nothing behind', async () => {
  const folder = await temporaryFolder()
  const broken = Readable.from(
    (async function* () {
      yield sample.pdf(200_000).subarray(0, 100_000)
      throw new Error('gone')
    })(),
  )

  const result = await folderStore(folder).put(broken, { name: 'a.pdf', limits })

  expect(result).toEqual({ ok: false, refusal: { name: 'a.pdf', reason: 'interrupted' } })
  expect(await filesIn(folder)).toEqual([])
})

test('an object can be read in part, measured, listed and removed', async () => {
  const store = folderStore(await temporaryFolder())
  const content = sample.pdf()
  await put(store, 'a.pdf', content)
  const address = sha256(content)

  const part = await store.open(address, { start: 5, end: 7 })
  expect(part.bytes).toBe(3)
  expect((await buffer(part.stream)).toString()).toBe('1.4')
  expect(await store.find(address)).toBe(content.length)
  for await (const listed of store.list()) expect(listed).toMatchObject({ sha256: address, bytes: content.length })

  await store.remove(address)
  await store.remove(address)
  expect(await store.has(address)).toBe(false)
  await expect(store.open(address)).rejects.toMatchObject({ code: 'not-found' })
})

test('a changed object is noticed, and mended when the same file comes again', async () => {
  const folder = await temporaryFolder()
  const store = folderStore(folder)
  const content = sample.pdf()
  await put(store, 'a.pdf', content)
  const [path = ''] = await filesIn(folder)
  const address = sha256(content)
  expect(await store.verify(address)).toBe('ok')

  await writeFile(join(folder, path), 'forged')
  expect(await store.verify(address)).toBe('changed')
  await put(store, 'a.pdf', content)
  expect(await store.verify(address)).toBe('ok')
  expect(await store.verify('0'.repeat(64))).toBe('missing')
})

test.each(['../../etc/passwd', '', 'A'.repeat(64), `${'a'.repeat(63)}/`])('%j is no address', async (address) => {
  const store = folderStore(await temporaryFolder())

  expect(await store.has(address)).toBe(false)
  await expect(store.open(address)).rejects.toMatchObject({ code: 'not-found' })
})

test('what a crash left behind is swept away, what is arriving is not', async () => {
  const folder = await temporaryFolder()
  const incoming = join(folder, 'incoming')
  await mkdir(incoming)
  await writeFile(join(incoming, 'old'), 'x')
  await writeFile(join(incoming, 'new'), 'x')
  await utimes(join(incoming, 'old'), new Date('2026-05-10'), new Date('2026-05-10'))

  expect(await folderStore(folder).sweep(new Date('2026-05-11'))).toBe(1)

  expect(await filesIn(folder)).toEqual(['incoming/new'])
})

test('the probe tells a folder that works from one that does not', async () => {
  const folder = await temporaryFolder()
  await folderStore(join(folder, 'evidence')).probe()
  expect(await filesIn(folder)).toEqual([])

  await writeFile(join(folder, 'file'), '')
  await expect(folderStore(join(folder, 'file')).probe()).rejects.toThrow()
  expect(await readFile(join(folder, 'file'), 'utf8')).toBe('')
})
