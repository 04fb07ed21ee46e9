import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import { receiveFiles } from '#app/http/upload.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import * as sample from '#tests/support/sample-files.ts'
import { filesIn, temporaryFolder } from '#tests/support/temporary-folder.ts'
import { multipartBody, uploadRequest, type Part } from '#tests/support/upload-request.ts'

const options = { limits: DEFAULT_LIMITS }

async function receive(parts: readonly Part[], fields = {}, own = options) {
  const folder = await temporaryFolder()
  const result = await receiveFiles(uploadRequest(multipartBody(parts, fields)), folderStore(folder), own)
  return { ...result, files: await filesIn(folder) }
}

test('files and fields of one form arrive together', async () => {
  const parts: Part[] = [
    ['SK.pdf', sample.pdf(), 'decree'],
    ['foto.jpg', sample.jpeg(), 'photos'],
  ]

  const { fields, stored, refused, files } = await receive(parts, { kind: 'SK', note: 'Ditandatangani “Kepala”' })

  expect(Object.fromEntries(fields)).toEqual({ kind: 'SK', note: 'Ditandatangani “Kepala”' })
  expect(stored).toMatchObject([
    { field: 'decree', name: 'SK.pdf' },
    { field: 'photos', name: 'foto.jpg' },
  ])
  expect(refused).toEqual([])
  expect(files).toHaveLength(2)
})

test('a refused file leaves the others', async () => {
  const { stored, refused, files } = await receive([
    ['a.pdf', sample.pdf()],
    ['b.pdf', Buffer.concat([sample.page(), Buffer.alloc(500_000)])],
    ['c.xlsx', sample.xlsx()],
  ])

  expect(stored.map(({ name }) => name)).toEqual(['a.pdf', 'c.xlsx'])
  expect(refused).toEqual([{ name: 'b.pdf', reason: 'content-mismatch', found: 'html' }])
  expect(files).toHaveLength(2)
})

test('a file past its ceiling is passed over, however long it is', async () => {
  const { stored, refused, files } = await receive(
    [
      ['a.pdf', sample.pdf(2_000_000)],
      ['b.pdf', sample.pdf()],
    ],
    {},
    { limits: { ...DEFAULT_LIMITS, pdf: 100_000 } },
  )

  expect(stored.map(({ name }) => name)).toEqual(['b.pdf'])
  expect(refused).toEqual([
    { name: 'a.pdf', reason: 'too-large', limit: 100_000, actual: sample.pdf(2_000_000).length },
  ])
  expect(files).toHaveLength(1)
})

test('twenty files are taken, the twenty-first is not', async () => {
  const parts = Array.from({ length: 21 }, (_, index): Part => [`${index}.pdf`, sample.pdf(0, `Surat ${index}`)])

  const { stored, refused, files } = await receive(parts)

  expect(stored).toHaveLength(20)
  expect(refused).toEqual([{ name: '20.pdf', reason: 'too-many', limit: 20 }])
  expect(files).toHaveLength(20)
})

test('two identical files are one object with two names', async () => {
  const { stored, files } = await receive([
    ['a.pdf', sample.pdf()],
    ['b.pdf', sample.pdf()],
  ])

  expect(stored.map(({ name }) => name)).toEqual(['a.pdf', 'b.pdf'])
  expect(files).toHaveLength(1)
})

test.each([
  ['a path', '../../../x.pdf', 'x.pdf'],
  ['a semicolon', 'laporan; final.pdf', 'laporan; final.pdf'],
  ['an equals sign', 'a=b.pdf', 'a=b.pdf'],
  ['a quote, as browsers write it', 'surat %22penting%22.pdf', 'surat "penting".pdf'],
  ['a quote, as others do', 'surat \\"penting\\".pdf', 'surat "penting".pdf'],
  ['emoji', 'foto 📷 kegiatan.pdf', 'foto 📷 kegiatan.pdf'],
  ['a mark that reverses the reading', 'gnp\u202Efdp.pdf', 'gnpfdp.pdf'],
  ['three hundred characters', `${'a'.repeat(300)}.pdf`, `${'a'.repeat(116)}.pdf`],
  ['nothing but dots', '...pdf', 'berkas.pdf'],
])('a name with %s becomes harmless', async (_name, sent, shown) => {
  const { stored, refused, files } = await receive([[sent, sample.pdf()]])

  expect(refused).toEqual([])
  expect(stored.map(({ name }) => name)).toEqual([shown])
  expect(files).toEqual([expect.stringMatching(/^[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/)])
})

test('an empty file input is no file, a file of no bytes is refused', async () => {
  expect(await receive([['', Buffer.alloc(0)]])).toMatchObject({ stored: [], refused: [] })
  expect(await receive([['a.pdf', Buffer.alloc(0)]])).toMatchObject({ refused: [{ name: 'a.pdf', reason: 'empty' }] })
})

const whole = multipartBody([
  ['a.pdf', sample.pdf(50_000)],
  ['b.pdf', sample.pdf(200_000)],
])

test.each([
  ['before its first byte', 0],
  ['in the header of a part', 60],
  ['in the first bytes of a file', 200],
  ['in the first file', 30_000],
  ['between the files', 50_250],
  ['in the second file', 120_000],
  ['just before its end', whole.length - 4],
])('a request cut %s leaves nothing behind', async (_name, cutAt) => {
  const folder = await temporaryFolder()

  await expect(receiveFiles(uploadRequest(whole, cutAt), folderStore(folder), options)).rejects.toMatchObject({
    code: 'invalid',
    reason: 'upload-interrupted',
  })

  expect(await filesIn(folder)).toEqual([])
})

test.each([
  ['between the files', 50_250],
  ['in the second file', 120_000],
])('so does one that ends politely, but too early, %s', async (_name, cutAt) => {
  const folder = await temporaryFolder()
  const request = uploadRequest(whole.subarray(0, cutAt))

  await expect(receiveFiles(request, folderStore(folder), options)).rejects.toMatchObject({ code: 'invalid' })

  expect(await filesIn(folder)).toEqual([])
})

const manyFields = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`f${index}`, 'x']))

test.each([
  ['announces too much', uploadRequest(whole, 0, { 'content-length': '200000001' }), 'too-large', 'request-too-large'],
  [
    'sends more than it announced',
    uploadRequest(multipartBody([['a.pdf', sample.pdf(3_000_000)]])),
    'too-large',
    'request-too-large',
  ],
  [
    'has too many fields',
    uploadRequest(multipartBody([['a.pdf', sample.pdf()]], manyFields)),
    'too-large',
    'too-many-fields',
  ],
  [
    'has a field too long',
    uploadRequest(multipartBody([], { note: 'x'.repeat(70_000) })),
    'too-large',
    'field-too-large',
  ],
  ['is no form', uploadRequest(whole, Infinity, { 'content-type': 'application/json' }), 'unsupported', 'not-a-form'],
  [
    'has no boundary',
    uploadRequest(whole, Infinity, { 'content-type': 'multipart/form-data' }),
    'unsupported',
    'not-a-form',
  ],
])('a request that %s is refused whole', async (_name, request, code, reason) => {
  const folder = await temporaryFolder()
  const bounds = { ...options, maxBytes: 2_000_000 }

  await expect(receiveFiles(request, folderStore(folder), bounds)).rejects.toMatchObject({ code, reason })

  expect(await filesIn(folder)).toEqual([])
})

test('a flood of files ends the request', async () => {
  const parts = Array.from({ length: 150 }, (_, index): Part => [`${index}.pdf`, sample.pdf()])

  await expect(receive(parts)).rejects.toMatchObject({ code: 'too-large', reason: 'too-many-files' })
})
