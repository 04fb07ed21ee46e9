import { createHash } from 'node:crypto'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { z } from 'zod'
import { tokenPrefix } from '#app/domain/api/tokens.ts'
import { queryOf } from '#app/forms/api-operations.ts'
import type { Operation } from '#app/forms/api-operations.ts'
import { services } from '#app/platform/services.server.ts'
import type { Services } from '#app/platform/services.server.ts'
import { authorizeCaller, findCaller } from '#app/use-cases/api/caller.server.ts'
import type { Caller } from '#app/use-cases/api/caller.server.ts'
import type { Answered, Once } from '#app/use-cases/api/write-once.server.ts'
import { checked, readJson, readText } from './api-body.server.ts'
import { ApiRefusal, problemResponse } from './api-problem.server.ts'
import { clientAddress } from './origin.server.ts'
import { beforeReceiving } from './refused-body.server.ts'

type Asked<Known extends Operation> = {
  readonly tools: Services
  readonly params: Readonly<Record<string, string | undefined>>
  readonly query: Known['query'] extends z.ZodObject ? z.output<Known['query']> : Readonly<Record<string, never>>
}
type Written<Known extends Operation> = Known['body'] extends z.ZodType ? z.output<Known['body']> : undefined

/** A request that only reads. */
export type Reading<Known extends Operation> = Asked<Known> & { readonly caller: Caller }
/** A request that changes something. */
export type Writing<Known extends Operation> = Reading<Known> & {
  readonly once: Once | null
  readonly body: Written<Known>
}

type Answer = (args: ActionFunctionArgs) => Promise<Response>
type Methods = Readonly<Partial<Record<'GET' | 'PUT' | 'POST', Answer>>>

/** The loader and the action of an address: one answer for each method that is known there. */
export function apiRoute(methods: Methods): Answer {
  return async (args) => {
    const requestId = String(args.context['requestId'] ?? '')
    const method = args.request.method === 'HEAD' ? 'GET' : args.request.method
    const answer = methods[method as keyof Methods]
    try {
      if (answer) return await answer(args)
      const refuse = async () => {
        throw new ApiRefusal({ status: 405, code: 'method', headers: { allow: Object.keys(methods).join(', ') } })
      }
      return await beforeReceiving(args.request, refuse)
    } catch (error) {
      return problemResponse(error, requestId)
    }
  }
}

/** The loader and the action of an address that is none. */
export const nowhere: Answer = async ({ request, context }) => {
  const refuse = async () => {
    throw new ApiRefusal({ status: 404, code: 'address' })
  }
  return beforeReceiving(request, refuse).catch((error: unknown) => {
    return problemResponse(error, String(context['requestId'] ?? ''))
  })
}

/** Answers what anybody may read. */
export function telling(operation: Operation, tell: (tools: Services) => unknown): Answer {
  return () => Promise.resolve(respondJson(tell(services()), operation.status))
}

/** Answers a program that reads with its token. */
export function reading<Known extends Operation>(
  operation: Known,
  read: (asked: Reading<Known>) => Promise<unknown>,
): Answer {
  return async (args) => {
    const { tools, caller } = await callerOf(operation, args)
    return respondJson(await read({ ...askedOf(operation, tools, args), caller }), operation.status)
  }
}

/** Answers a program that changes something with its token; a repeated request gets the same answer again. */
export function writing<Known extends Operation>(
  operation: Known,
  write: (asked: Writing<Known>) => Promise<Answered<unknown>>,
): Answer {
  return async (args) => {
    const { request } = args
    const { tools, caller } = await beforeReceiving(request, () => callerOf(operation, args))
    const text = await beforeReceiving(request, () => readText(request))
    const once = onceOf(request, text)
    const body = (operation.body ? checked(operation.body, readJson(text)) : undefined) as Written<Known>
    const answered = await write({ ...askedOf(operation, tools, args), caller, once, body })
    return respondJson(answered.body, operation.status, answered.replayed ? { 'idempotent-replay': 'true' } : {})
  }
}

async function callerOf(operation: Operation, { request, params, context }: ActionFunctionArgs) {
  const tools = services()
  const [, token] = /^Bearer +(\S+)$/i.exec(request.headers.get('authorization') ?? '') ?? []
  const caller = token?.startsWith(tokenPrefix)
    ? await findCaller(tools, { token, address: clientAddress(context) })
    : undefined
  if (!caller) {
    throw new ApiRefusal({ status: 401, code: 'token', headers: { 'www-authenticate': 'Bearer realm="Menuju"' } })
  }
  if (operation.purpose) authorizeCaller(caller, params['officeId'] ?? '', operation.purpose)
  return { tools, caller }
}

function askedOf<Known extends Operation>(
  operation: Known,
  tools: Services,
  { request, params }: ActionFunctionArgs,
): Asked<Known> {
  const sent = new URL(request.url).searchParams
  const twice = [...new Set(sent.keys())].filter((key) => sent.getAll(key).length > 1)
  if (twice.length > 0) {
    const errors = twice.slice(0, 20).map((key) => ({ pointer: `/${key.slice(0, 100)}`, code: 'duplicate' }))
    throw new ApiRefusal({ status: 422, code: 'validation', errors })
  }
  const query = checked(queryOf(operation), Object.fromEntries(sent))
  return { tools, params, query: query as Asked<Known>['query'] }
}

/** The key under which a request wants to be done once; null for none. */
function onceOf(request: Request, text: string): Once | null {
  const key = request.headers.get('idempotency-key')
  if (key === null) return null
  if (!/^[\x21-\x7e]{1,100}$/.test(key)) throw new ApiRefusal({ status: 400, code: 'idempotency-key' })
  const { pathname, search } = new URL(request.url)
  const told = `${request.method} ${pathname}${search}\n${text}`
  return { key, requestHash: createHash('sha256').update(told).digest('hex') }
}

function respondJson(body: unknown, status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store', ...headers } })
}
