import { request as send, type IncomingMessage } from 'node:http'
import { connect } from 'node:net'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { aFilledInstallation, inside, startScript, type Installation } from '#tests/support/backup-world.ts'
import { pdf } from '#tests/support/sample-files.ts'

const secret = 'rahasia-untuk-pengukuran-0001'

/** The real server, as `npm start` runs it, on an installation of its own. */
async function aServer(installation: Installation, env: Readonly<Record<string, string>> = {}) {
  const started = startScript('scripts/start.ts', [], {
    ...installation.env,
    ...{ NODE_ENV: 'production', DEMO: '1', HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'info', METRICS_TOKEN: secret },
    ...env,
  })
  let said = ''
  const base = await new Promise<string>((found, fail) => {
    const hear = (text: string) => {
      said += text
      const address = /listening on (http:\/\/\S+)/.exec(said)?.[1]
      if (address) found(address)
    }
    started.stdout!.setEncoding('utf8').on('data', hear)
    started.stderr!.setEncoding('utf8').on('data', hear)
    started.once('exit', (code) => fail(new Error(`The server ended with ${code}:\n${said}`)))
  })
  const ended = once(started, 'exit') as Promise<[number | null, string | null]>
  return { base, started, ended, said: () => said }
}

type Server = Awaited<ReturnType<typeof aServer>>

const ask = ({ base }: Server, path: string, init: RequestInit = {}) =>
  fetch(base + path, { redirect: 'manual', ...init })

async function cookieOf(server: Server, name: string): Promise<string> {
  const body = new URLSearchParams({ login: `${name}@menuju.test`, password: 'menuju-demo' })
  const answer = await ask(server, '/masuk', { method: 'POST', body, headers: { origin: server.base } })
  expect(answer.status).toBe(302)
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}

/** Sends bytes as they are and reads until the server hangs up. */
async function raw({ base }: Server, text: string): Promise<string> {
  const socket = connect(Number(new URL(base).port), '127.0.0.1')
  onTestFinished(() => void socket.destroy())
  let heard = ''
  socket.setEncoding('latin1').on('data', (chunk: string) => (heard += chunk))
  socket.write(text, 'latin1')
  await once(socket, 'close')
  return heard
}

test('the log knows routes, numbers and times, and nobody', async () => {
  const server = await aServer(await aFilledInstallation('sqlite', 'kanim-pati'), { TRUST_PROXY: '1' })
  const persons = ['siti.rahma@kantor.go.id', '198001012005011001', 'b0s4n-s3kali-R4hasia', `${'tok'.repeat(14)}x`]
  const [email, nip, password, token] = persons as [string, string, string, string]
  const form = (fields: Record<string, string>) => ({
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: server.base },
  })
  await ask(server, '/masuk', form({ login: email, password }))
  await ask(server, '/masuk', form({ login: nip, password }))
  await ask(server, `/undangan/${token}`)
  await ask(server, `/pulih/${token}`, form({ password }))
  await ask(server, `/people/${email}?cari=${nip}`)
  await ask(server, `/${email}/${nip}`)
  await ask(server, `/${encodeURIComponent(email)}.data?token=${token}`)
  await ask(server, '/masuk', {
    ...form({}),
    body: `{"${email}": ${nip}`,
    headers: { 'content-type': 'multipart/form-data; boundary=x', origin: server.base },
  })
  const cookie = await cookieOf(server, 'admin')
  await ask(server, `/people?cari=${encodeURIComponent(email)}`, { headers: { cookie, 'x-request-id': nip } })
  const answer = await ask(server, '/people', { headers: { cookie, 'x-request-id': 'proxy-0123456789abcdef' } })
  expect(answer.headers.get('x-request-id')).toBe('proxy-0123456789abcdef')
  await raw(server, `GET /${email} HTTP/1.1\r\n${nip}\r\n\r\n`)

  server.started.kill('SIGTERM')
  expect(await server.ended).toEqual([0, null])
  const lines = server
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Record<string, unknown>)
  const requests = lines.filter(({ msg }) => msg === 'request')
  expect(requests.map(({ route }) => route)).toEqual(
    expect.arrayContaining([
      '/masuk',
      '/undangan/:token',
      '/pulih/:token',
      '/people/:personId',
      '/people',
      '/*',
      'unreadable',
    ]),
  )
  expect(requests).toContainEqual(expect.objectContaining({ requestId: 'proxy-0123456789abcdef', status: 200 }))
  for (const person of persons) {
    expect(server.said()).not.toContain(person)
    expect(server.said()).not.toContain(encodeURIComponent(person))
  }
})

test('a number of the own server is not taken from a stranger, and a failed page shows it', async () => {
  const server = await aServer(await aFilledInstallation('sqlite'))
  const answer = await ask(server, '/tidak-ada', { headers: { 'x-request-id': 'proxy-0123456789abcdef' } })
  const number = answer.headers.get('x-request-id') ?? ''
  expect(number).toMatch(/^[0-9a-f-]{36}$/)
  expect(await answer.text()).toContain(`<code>${number}</code>`)
})

test('figures are for whoever names the secret, by route and never by person', async () => {
  const server = await aServer(await aFilledInstallation('sqlite', 'kanim-pati'))
  const read = async (authorization: string) => ask(server, '/metrics', { headers: { authorization } })
  expect([(await ask(server, '/metrics')).status, (await read(`Bearer ${secret}x`)).status]).toEqual([401, 401])
  const cookie = await cookieOf(server, 'admin')
  await (await ask(server, '/people/operator.pati', { headers: { cookie } })).text()
  await (await ask(server, '/siti@kantor.go.id')).text()
  // An answer is counted when its line is free again, a moment after the visitor has all of it.
  let text = ''
  while (!text.includes('route="/people/:personId"')) text = await (await read(`Bearer ${secret}`)).text()
  expect(text).toMatch(
    /menuju_request_duration_seconds_count\{method="GET",route="\/people\/:personId",status="200"\} 1/,
  )
  expect(text).toMatch(/menuju_requests_in_flight [1-9]/)
  expect(text).toMatch(/menuju_query_duration_seconds_count [1-9]/)
  for (const name of ['menuju_upload_bytes_total', 'nodejs_eventloop_lag_seconds', 'process_resident_memory_bytes']) {
    expect(text).toContain(name)
  }
  expect(text).not.toMatch(/operator\.pati|kantor\.go\.id/)

  const bare = await aServer(await aFilledInstallation('sqlite'), { METRICS_TOKEN: '' })
  expect((await ask(bare, '/metrics', { headers: { authorization: `Bearer ${secret}` } })).status).toBe(404)
})

/** An upload of which only the first half is sent; the rest follows when it is asked for. */
function slowUpload({ base }: Server, cookie: string) {
  const boundary = '----lambat'
  const file = pdf(300_000, 'Notula rapat')
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="intent"\r\n\r\nupload\r\n--${boundary}\r\ncontent-disposition: form-data; name="files"; filename="notula.pdf"\r\ncontent-type: application/pdf\r\n\r\n`
  const body = Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${boundary}--\r\n`)])
  const middle = Math.floor(body.length / 2)
  const asked = send(`${base}/assessments/kanim-pati-2026/items/A.I.5.iii.d/evidence`, {
    method: 'POST',
    headers: {
      cookie,
      origin: base,
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': body.length,
      expect: '100-continue',
    },
  })
  asked.flushHeaders()
  return {
    /** The server has read the head and waits for the rest. */
    async begin(): Promise<void> {
      await once(asked, 'continue')
      asked.write(body.subarray(0, middle))
    },
    async finish(): Promise<IncomingMessage> {
      asked.end(body.subarray(middle))
      const [answer] = (await once(asked, 'response')) as [IncomingMessage]
      answer.resume()
      await once(answer, 'end')
      return answer
    },
    asked,
  }
}

/** Asks on new lines until the server says that it is stopping. */
async function untilStopping(server: Server): Promise<Response> {
  for (;;) {
    const answer = await ask(server, '/health')
    if (answer.status === 503) return answer
    await answer.text()
  }
}

test('told to end, it lets an upload finish, takes nobody else in and ends well', async () => {
  const installation = await aFilledInstallation('sqlite', 'kanim-pati')
  const server = await aServer(installation)
  const cookie = await cookieOf(server, 'operator.pati')
  const pieces = () =>
    inside(
      installation,
      async ({ database }) => (await database.db.selectFrom('evidencePiece').select('id').execute()).length,
    )
  const before = await pieces()
  const upload = slowUpload(server, cookie)
  await upload.begin()
  server.started.kill('SIGTERM')

  const health = await untilStopping(server)
  expect([health.headers.get('connection'), await health.json()]).toEqual(['close', { status: 'stopping' }])
  expect((await ask(server, '/masuk')).status).toBe(503)
  const answer = await upload.finish()
  expect(answer.statusCode).toBeLessThan(400)
  expect(await server.ended).toEqual([0, null])
  expect(await pieces()).toBe(before + 1)
})

test('what takes longer than the grace is cut off, and a second signal ends at once', async () => {
  const installation = await aFilledInstallation('sqlite', 'kanim-pati')
  const short = await aServer(installation, { STOP_GRACE_SECONDS: '1' })
  const upload = slowUpload(short, await cookieOf(short, 'operator.pati'))
  const cut = once(upload.asked, 'error').catch(() => undefined)
  await upload.begin()
  short.started.kill('SIGTERM')
  expect(await short.ended).toEqual([0, null])
  await cut
  expect(short.said()).toContain('cut off')

  const patient = await aServer(installation)
  const other = slowUpload(patient, await cookieOf(patient, 'operator.pati'))
  const broken = once(other.asked, 'error').catch(() => undefined)
  await other.begin()
  patient.started.kill('SIGTERM')
  await untilStopping(patient)
  patient.started.kill('SIGTERM')
  expect(await patient.ended).toEqual([1, null])
  await broken
})

test('what cannot even be read is answered with the headers of every answer', async () => {
  const server = await aServer(await aFilledInstallation('sqlite'))
  const host = 'Host: menuju.test\r\n'
  const cases: readonly (readonly [request: string, status: number])[] = [
    ['bukan http\r\n\r\n', 400],
    [`GET / HTTP/1.1\r\n${host}Kosong\r\n\r\n`, 400],
    [`GET / HTTP/1.1\r\n${host}X-Besar: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
    ['GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
    ['GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n', 400],
    [`GET /%ff HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 400],
    [`GET /assets/..%2f..%2fpackage.json HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 404],
    [`TRACE / HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 405],
    ['CONNECT menuju.test:443 HTTP/1.1\r\nHost: menuju.test:443\r\n\r\n', 405],
    [`POST / HTTP/1.1\r\n${host}Expect: keajaiban\r\nContent-Length: 0\r\n\r\n`, 417],
    [`GET /metrics HTTP/1.1\r\n${host}Connection: close\r\n\r\n`, 401],
  ]
  for (const [request, status] of cases) {
    const answer = await raw(server, request)
    const label = request.slice(0, 40)
    expect([label, Number(answer.split(' ')[1])]).toEqual([label, status])
    for (const header of [
      'x-content-type-options: nosniff',
      'x-frame-options: SAMEORIGIN',
      'referrer-policy: same-origin',
    ]) {
      expect([label, answer]).toEqual([label, expect.stringMatching(new RegExp(header, 'i'))])
    }
    expect([label, answer]).toEqual([label, expect.stringMatching(/content-security-policy: default-src/i)])
  }
  expect((await ask(server, '/health')).status).toBe(200)
})
