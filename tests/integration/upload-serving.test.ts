import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import { evidenceResponse, type ServedFile } from '#app/http/serve-file.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { temporaryFolder } from '#tests/support/temporary-folder.ts'

const content = pdf()

async function serve(file: Partial<ServedFile> = {}, init: RequestInit = {}): Promise<Response> {
  const store = folderStore(await temporaryFolder())
  const kept = await store.put(Readable.from([content]), { name: 'a.pdf', limits: DEFAULT_LIMITS })
  if (!kept.ok) throw new Error('refused')
  const { sha256, mediaType } = kept.object
  const served: ServedFile = { sha256, mediaType, name: 'a.pdf', disposition: 'attachment', ...file }
  return evidenceResponse(new Request('http://menuju.test/evidence/1/file', init), store, served)
}

test('a file is downloaded whole, with headers that let it do nothing', async () => {
  const response = await serve()

  expect(response.status).toBe(200)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(content)
  const headers = Object.fromEntries(response.headers)
  expect(headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(content.length),
    'content-disposition': `attachment; filename="a.pdf"; filename*=UTF-8''a.pdf`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    'accept-ranges': 'bytes',
  })
  expect(headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
})

test.each([
  ['a PDF', 'application/pdf', 'inline'],
  ['a picture', 'image/png', 'inline'],
  ['a video', 'video/mp4', 'attachment'],
  ['a page', 'text/html', 'attachment'],
  ['a drawing', 'image/svg+xml', 'attachment'],
])('%s that should be shown in place is sent as %s %s', async (_name, mediaType, disposition) => {
  const response = await serve({ mediaType, disposition: 'inline' })

  expect(response.headers.get('content-disposition')).toMatch(new RegExp(`^${disposition};`))
  expect(response.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/)
  await response.body?.cancel()
})

test.each([
  ['quotes', 'surat "x".pdf', `filename="surat _x_.pdf"; filename*=UTF-8''surat%20%22x%22.pdf`],
  [
    'a semicolon',
    'a; filename=b.exe.pdf',
    `filename="a_ filename=b.exe.pdf"; filename*=UTF-8''a%3B%20filename%3Db.exe.pdf`,
  ],
  ['emoji', '📷.pdf', `filename="__.pdf"; filename*=UTF-8''%F0%9F%93%B7.pdf`],
  ['a mark that reverses the reading', 'a\u202Efdp.exe', `filename="afdp.exe"; filename*=UTF-8''afdp.exe`],
  ['a line break', 'a\r\nx-evil: 1.pdf', `filename="ax-evil: 1.pdf"; filename*=UTF-8''ax-evil%3A%201.pdf`],
  ['a path', '../../a.pdf', `filename="a.pdf"; filename*=UTF-8''a.pdf`],
  [
    'marks of the header itself',
    "a'b(c)*%41.pdf",
    `filename="a'b(c)*_41.pdf"; filename*=UTF-8''a%27b%28c%29%2A%2541.pdf`,
  ],
])('a name with %s stays a name', async (_name, name, expected) => {
  const response = await serve({ name })

  expect(response.headers.get('content-disposition')).toBe(`attachment; ${expected}`)
  await response.body?.cancel()
})

const last = content.length - 1

test.each([
  ['the beginning', 'bytes=0-4', 206, `bytes 0-4/${content.length}`, content.subarray(0, 5)],
  ['the rest', 'bytes=100-', 206, `bytes 100-${last}/${content.length}`, content.subarray(100)],
  ['the end', 'bytes=-6', 206, `bytes ${last - 5}-${last}/${content.length}`, content.subarray(-6)],
  ['more than there is', 'bytes=100-99999', 206, `bytes 100-${last}/${content.length}`, content.subarray(100)],
  ['what lies behind', 'bytes=99999-', 416, `bytes */${content.length}`, Buffer.alloc(0)],
  ['nothing', 'bytes=-0', 416, `bytes */${content.length}`, Buffer.alloc(0)],
  ['backwards', 'bytes=5-2', 200, null, content],
  ['several parts', 'bytes=0-1,5-6', 200, null, content],
  ['nonsense', 'lines=1-2', 200, null, content],
])('a range of %s', async (_name, range, status, contentRange, expected) => {
  const response = await serve({}, { headers: { range } })

  expect(response.status).toBe(status)
  expect(response.headers.get('content-range')).toBe(contentRange)
  expect(Buffer.from(await response.arrayBuffer())).toEqual(expected)
})

test('HEAD answers with the headers alone', async () => {
  const response = await serve({}, { method: 'HEAD' })

  expect(response.body).toBeNull()
  expect(response.headers.get('content-length')).toBe(String(content.length))
})

test('content that the reader has is not sent again, nor in parts of something else', async () => {
  const first = await serve()
  const etag = first.headers.get('etag') ?? ''
  await first.body?.cancel()

  expect((await serve({}, { headers: { 'if-none-match': `"other", W/${etag}` } })).status).toBe(304)
  const changed = await serve({}, { headers: { range: 'bytes=0-4', 'if-range': '"other"' } })
  expect(changed.status).toBe(200)
  await changed.body?.cancel()
  const same = await serve({}, { headers: { range: 'bytes=0-4', 'if-range': etag } })
  expect(same.status).toBe(206)
  await same.body?.cancel()
})

test('an object that is gone is not found', async () => {
  await expect(serve({ sha256: '0'.repeat(64) })).rejects.toMatchObject({ code: 'not-found' })
})
