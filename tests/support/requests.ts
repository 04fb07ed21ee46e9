import type { AppError } from '#app/domain/errors.ts'

const origin = 'http://menuju.test'

type Headers = Readonly<Record<string, string>>

/** A visit to a page. */
export function get(path: string, headers: Headers = {}): Request {
  return new Request(`${origin}${path}`, { headers })
}

/** A form sent from a page of ours. */
export function post(path: string, fields: Readonly<Record<string, string>>, headers: Headers = {}): Request {
  const body = new URLSearchParams(fields)
  return new Request(`${origin}${path}`, { method: 'POST', body, headers: { origin, host: 'menuju.test', ...headers } })
}

/** The arguments of a loader or an action. */
export function args(request: Request, params: Readonly<Record<string, string>> = {}, address = '192.0.2.7') {
  return { request, params: { ...params }, context: { address } }
}

/** What an answer comes to, returned or thrown: its status, where it leads, what it sets and carries. */
export type Answer = {
  readonly status: number
  readonly location: string | null
  readonly cookies: readonly string[]
  readonly headers: globalThis.Headers
  readonly body: unknown
}

/** Runs a loader or an action and reads its answer, whatever form it takes; anything unforeseen is thrown on. */
export async function answerOf(run: () => Promise<unknown>): Promise<Answer> {
  let result: unknown
  try {
    result = await run()
  } catch (thrown) {
    if (thrown instanceof Error) throw thrown as AppError
    result = thrown
  }
  if (result instanceof Response) return read(result.status, result.headers, await bodyOf(result))
  if (isDataWithInit(result)) {
    return read(result.init?.status ?? 200, new globalThis.Headers(result.init?.headers), result.data)
  }
  return read(200, new globalThis.Headers(), result)
}

function read(status: number, headers: globalThis.Headers, body: unknown): Answer {
  return { status, location: headers.get('location'), cookies: headers.getSetCookie(), headers, body }
}

async function bodyOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return response.headers.get('content-type')?.startsWith('application/json') ? JSON.parse(text) : text
}

type DataWithInit = {
  readonly type: 'DataWithResponseInit'
  readonly data: unknown
  readonly init: ResponseInit | null
}

function isDataWithInit(value: unknown): value is DataWithInit {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'DataWithResponseInit'
}
