import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { isPublicAddress } from '#app/platform/evidence/link-address.server.ts'
import { checkLink } from '#app/platform/evidence/link-check.server.ts'

const loopbackToo = { allows: (address: string) => address === '127.0.0.1' || isPublicAddress(address) }

async function served(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  server.listen(0, '127.0.0.1')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test.each([
  ['8.8.8.8', true],
  ['103.10.20.30', true],
  ['2606:4700::1111', true],
  ['0.0.0.0', false],
  ['10.1.2.3', false],
  ['100.64.0.1', false],
  ['127.0.0.1', false],
  ['127.255.255.254', false],
  ['169.254.169.254', false],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::', false],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['64:ff9b::7f00:1', false],
  ['2001::1', false],
  ['2002:7f00:1::', false],
  ['fc00::1', false],
  ['fd00:ec2::254', false],
  ['fe80::1', false],
  ['ff02::1', false],
  ['localhost', false],
])('the address %s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic)
})

test.each([
  'http://127.0.0.1/',
  'http://localhost/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://169.254.169.254/latest/meta-data/',
  'http://10.0.0.1:8080/',
  'https://192.168.0.1/',
])('%s is never opened', async (url) => {
  expect(await checkLink(url)).toEqual({ ok: false, reason: 'refused-address' })
})

test.each(['', 'drive', 'ftp://contoh.test/a', 'file:///etc/passwd', 'javascript:alert(1)', 'http://a:b@contoh.test/'])(
  '%j is no link',
  async (url) => {
    expect(await checkLink(url)).toEqual({ ok: false, reason: 'bad-url' })
  },
)

const signIn = '<html><title>Sign in</title><form><input name="p" type="password"></form></html>'

test.each([
  ['an open document', 200, '%PDF-1.4', { ok: true, reason: 'opened', status: 200 }],
  ['a page with a sign-in corner', 200, '<title>Kanim</title><input type="password">', { ok: true, reason: 'opened' }],
  ['a sign-in page', 200, signIn, { ok: false, reason: 'needs-login' }],
  ['a closed document', 403, '', { ok: false, reason: 'needs-login', status: 403 }],
  ['a document that asks who is there', 401, '', { ok: false, reason: 'needs-login' }],
  ['a document that is gone', 404, '', { ok: false, reason: 'not-found', status: 404 }],
  ['a server in trouble', 500, '', { ok: false, reason: 'error', status: 500 }],
])('%s', async (_name, status, body, expected) => {
  const url = await served((_request, response) => response.writeHead(status).end(body))

  expect(await checkLink(url, loopbackToo)).toMatchObject(expected)
})

test.each([
  ['to the document', '/doc', { ok: true, reason: 'opened' }],
  ['to a sign-in path', '/auth/login?next=/doc', { ok: false, reason: 'needs-login' }],
  ['to the sign-in of a service', 'https://accounts.google.com/ServiceLogin?continue=x', { reason: 'needs-login' }],
  ['into the own network', 'http://169.254.169.254/', { ok: false, reason: 'refused-address' }],
  ['to a file of the server', 'file:///etc/passwd', { ok: false, reason: 'bad-url' }],
  ['to itself, for ever', '/', { ok: false, reason: 'too-many-redirects' }],
])('a link that sends on %s', async (_name, location, expected) => {
  const url = await served((request, response) => {
    if (request.url === '/') response.writeHead(302, { location }).end()
    else response.end('halo')
  })

  expect(await checkLink(`${url}/`, loopbackToo)).toMatchObject(expected)
})

test('a body without end is left after its first part', async () => {
  let sent = 0
  const url = await served((_request, response) => {
    const more = (): void => {
      if (response.destroyed) return
      sent += 16_384
      response.write(Buffer.alloc(16_384, 'x'), more)
    }
    more()
  })

  expect(await checkLink(url, loopbackToo)).toMatchObject({ ok: true, reason: 'opened' })
  expect(sent).toBeLessThan(20_000_000)
})

test('a server that does not answer is left in time', async () => {
  const url = await served(() => undefined)

  expect(await checkLink(url, { ...loopbackToo, timeout: 100 })).toEqual({ ok: false, reason: 'timeout' })
})

test('a name that does not exist is an error, not a fault', async () => {
  expect(await checkLink('http://tidak-ada.invalid/')).toMatchObject({ ok: false })
})
