import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import { receiveFiles } from '#app/http/upload.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { multipartBody, uploadRequest } from '#tests/support/upload-request.ts'

/** Run in a process that may write no file beyond a megabyte: uploads a small, a large and a small file. */
const body = multipartBody([
  ['a.pdf', pdf(0, 'first')],
  ['b.pdf', pdf(5_000_000)],
  ['c.pdf', pdf(0, 'last')],
])
const store = folderStore(process.argv[2] ?? '')
const { stored, refused } = await receiveFiles(uploadRequest(body), store, { limits: DEFAULT_LIMITS })
console.log(JSON.stringify({ stored: stored.map(({ name }) => name), refused }))
