import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { createReadableStreamFromReadable } from '@remix-run/node'
import { expect, onTestFinished, test } from 'vitest'
import { DEFAULT_LIMITS } from '#app/domain/evidence/file-rules.ts'
import { receiveFiles } from '#app/http/upload.server.ts'
import { folderStore } from '#app/platform/evidence/folder-store.server.ts'
import { isDiskFull } from '#app/platform/evidence/write-content.server.ts'
import { pdf } from '#tests/support/sample-files.ts'
import { filesIn, temporaryFolder } from '#tests/support/temporary-folder.ts'
import { multipartBody, multipartType, uploadRequest } from '#tests/support/upload-request.ts'

const run = promisify(execFile)
const options = { limits: DEFAULT_LIMITS }

test('a disk that takes no more refuses the file that met it, and keeps the others', async () => {
  const folder = await temporaryFolder()
  const script = fileURLToPath(new URL('../support/upload-on-full-disk.ts', import.meta.url))

  // 2,048 blocks of 512 bytes: the system itself refuses to write beyond the first megabyte of a file.
  const shell = 'ulimit -f 2048; exec "$0" --import tsx "$1" "$2"'
  const { stdout } = await run('sh', ['-c', shell, process.execPath, script, folder], { env: { ...process.env } })

  expect(JSON.parse(stdout)).toEqual({
    stored: ['a.pdf', 'c.pdf'],
    refused: [{ name: 'b.pdf', reason: 'disk-full' }],
  })
  expect(await filesIn(folder)).toHaveLength(2)
})

test.each([
  ['ENOSPC', true],
  ['EDQUOT', true],
  ['EFBIG', true],
  ['EACCES', false],
])('%s means a full disk: %s', (code, full) => {
  expect(isDiskFull(Object.assign(new Error('write'), { code }))).toBe(full)
})

test('a fault of the folder is no refusal, and does not hang', async () => {
  const request = uploadRequest(multipartBody([['a.pdf', pdf(200_000)]]))

  await expect(receiveFiles(request, folderStore('/dev/null/evidence'), options)).rejects.toThrow('ENOTDIR')
})

test('a connection that breaks in the middle of a file leaves nothing behind', async () => {
  const folder = await temporaryFolder()
  const server = createServer((incoming) => {
    const body = createReadableStreamFromReadable(incoming)
    const headers = { 'content-type': multipartType }
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', body, duplex: 'half', headers }
    receiveFiles(new Request('http://menuju.test', init), folderStore(folder), options).catch((error: unknown) => {
      server.emit('outcome', error)
    })
  })
  server.listen(0, '127.0.0.1')
  onTestFinished(() => void server.close())
  await once(server, 'listening')
  const outcome = once(server, 'outcome')

  const whole = multipartBody([
    ['a.pdf', pdf(50_000)],
    ['b.pdf', pdf(5_000_000)],
  ])
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1')
  const head = [
    'POST / HTTP/1.1',
    'host: menuju.test',
    `content-type: ${multipartType}`,
    `content-length: ${whole.length}`,
  ]
  socket.write(`${head.join('\r\n')}\r\n\r\n`)
  socket.write(whole.subarray(0, 2_000_000), () => socket.resetAndDestroy())

  expect(await outcome).toMatchObject([{ code: 'invalid', reason: 'upload-interrupted' }])
  expect(await filesIn(folder)).toEqual([])
})
