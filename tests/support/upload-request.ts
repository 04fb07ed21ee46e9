/** Multipart requests written byte by byte, so that they can also be wrong. */

export type Part = readonly [name: string, content: Buffer, field?: string]

const boundary = '----menuju-test-boundary'

export function multipartBody(parts: readonly Part[], fields: Readonly<Record<string, string>> = {}): Buffer {
  const texts = Object.entries(fields).map(([name, value]) =>
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
  )
  const files = parts.map(([name, content, field = 'files']) =>
    Buffer.concat([
      Buffer.from(
        `--${boundary}\r\ncontent-disposition: form-data; name="${field}"; filename="${name}"\r\ncontent-type: application/pdf\r\n\r\n`,
      ),
      content,
      Buffer.from('\r\n'),
    ]),
  )
  return Buffer.concat([...texts, ...files, Buffer.from(`--${boundary}--\r\n`)])
}

export const multipartType = `multipart/form-data; boundary=${boundary}`

/** The body arrives in pieces; what stands behind `cutAt` (bytes) never does, and the sender goes away. */
export function uploadRequest(body: Buffer, cutAt = Infinity, headers: Readonly<Record<string, string>> = {}): Request {
  const end = Math.min(cutAt, body.length)
  let at = 0
  const stream = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at < end) {
        controller.enqueue(body.subarray(at, Math.min(end, at + 16_384)))
        at += 16_384
      } else if (cutAt < body.length) controller.error(new Error('the sender went away'))
      else controller.close()
    },
  })
  const init: RequestInit & { duplex: 'half' } = {
    method: 'POST',
    body: stream,
    duplex: 'half',
    headers: { 'content-type': multipartType, ...headers },
  }
  return new Request('http://menuju.test/evidence', init)
}
