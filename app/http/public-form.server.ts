import { createHash, timingSafeEqual } from 'node:crypto'
import { isIPv6 } from 'node:net'
import type { AppLoadContext } from '@remix-run/node'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { services } from '#app/platform/services.server.ts'
import { clientAddress } from './origin.server.ts'

/** What a form without sign-in is for ('complaint') and what it is about ('kanim-pati'); it is good for that alone. */
export type PublicForm = { readonly purpose: string; readonly subject: string }

type Bounds = PublicForm & {
  /** The most forms of this purpose that one address may send in an hour. */
  readonly perHour: number
}

const second = 1000
const hour = 3600 * second
/** Nobody reads, writes and sends in less. */
const fastest = 2 * second
const longest = 12 * hour

/** The signed text that a form carries in its hidden field `token`: when it was given out, and that it is this one. */
export function publicFormToken(purpose: string, subject: string): string {
  return tokenSince(services().now().getTime(), { purpose, subject })
}

/**
 * The token for another try of a form that was refused before it was let pass: the one it came with, so that whoever
 * was too fast is not made to wait anew from there; a fresh one where that is no good any more.
 */
export function tokenAgain(form: FormData, about: PublicForm): string {
  const token = form.get('token')
  return typeof token === 'string' && goodSince(token, about) !== undefined
    ? token
    : publicFormToken(about.purpose, about.subject)
}

/**
 * The token for another try of a form that was let pass and refused afterwards: its own is spent, so it is another one
 * of the same age. Without it the page would send the spent one again, and say that it has what it never kept.
 */
export function tokenAfter(form: FormData, about: PublicForm): string {
  const token = form.get('token')
  const since = typeof token === 'string' ? goodSince(token, about) : undefined
  return tokenSince(since ?? services().now().getTime(), about)
}

/**
 * Lets a form of the public pass, once. Call it when the fields are in order and right before the use case: from then
 * on the token is spent. Neither an address nor anything about a person is kept: an address counts under a hash that
 * changes every day.
 *
 * @throws AppError 'invalid' form-forged, form-expired, form-too-fast or form-refused (what nobody sees was filled in),
 *   'conflict' form-spent, 'too-many' form-too-many with the seconds to wait in `retryAfter`
 */
export async function assertPublicForm(
  request: Request,
  context: AppLoadContext,
  form: FormData,
  { purpose, subject, perHour }: Bounds,
): Promise<void> {
  const token = form.get('token')
  const issuedAt = typeof token === 'string' ? issuedAtOf(token, { purpose, subject }) : undefined
  if (issuedAt === undefined || typeof token !== 'string') throw new AppError('invalid', 'form-forged')
  if (form.get('website')) throw new AppError('invalid', 'form-refused')

  const { now, store } = services()
  const at = now()
  const age = at.getTime() - issuedAt
  if (age < 0 || age > longest) throw new AppError('invalid', 'form-expired')
  if (age < fastest) throw new AppError('invalid', 'form-too-fast')

  const counted = `public-${purpose}:${addressDigest(clientAddress(context), at)}`
  const { count, startedAt } = await store.rateCounts.hit(counted, at.toISOString(), before(at, hour))
  if (count > perHour) {
    const retryAfter = Math.ceil((Date.parse(startedAt) + hour - at.getTime()) / second)
    throw new AppError('too-many', 'form-too-many', { retryAfter })
  }
  const spent = `public-form:${createHash('sha256').update(token).digest('hex')}`
  const used = await store.rateCounts.hit(spent, at.toISOString(), before(at, 2 * longest))
  if (used.count > 1) throw new AppError('conflict', 'form-spent')
}

/** What a page shows of a refused form: the word of the refusal, the minutes to wait, and a token for the next try. */
export type PublicFormFault = {
  readonly status: 400 | 409 | 429
  readonly fault: string
  readonly minutes: number
  readonly token: string
}

/** Turns a refusal of {@link assertPublicForm} into what the page shows beside what was typed; others are thrown on. */
export function publicFormFault(error: unknown, form: FormData, about: PublicForm): PublicFormFault {
  if (!(error instanceof AppError) || !error.reason.startsWith('form-')) throw error
  const status = error.code === 'conflict' ? 409 : error.code === 'too-many' ? 429 : 400
  const wait = Number(error.details['retryAfter'] ?? 0)
  const token = status === 409 ? publicFormToken(about.purpose, about.subject) : tokenAgain(form, about)
  // Another text of the same age draws the field anew that nobody sees, so that what a browser put there is gone.
  const again = error.reason === 'form-refused' ? tokenSince(goodSince(token, about) ?? 0, about) : token
  return { status, fault: error.reason, minutes: Math.ceil(wait / 60), token: again }
}

function tokenSince(issuedAt: number, about: PublicForm): string {
  const { secrets, tokens } = services()
  const head = `${issuedAt.toString(36)}.${tokens.newToken().slice(0, 16)}`
  return `${head}.${secrets.sign(signedText(head, about))}`
}

/** Since when a token is out that is neither forged nor too old. */
function goodSince(token: string, about: PublicForm): number | undefined {
  const issuedAt = issuedAtOf(token, about)
  if (issuedAt === undefined) return undefined
  const age = services().now().getTime() - issuedAt
  return age >= 0 && age <= longest ? issuedAt : undefined
}

/** Since when a token is out; undefined when it is not one of ours for this form. */
function issuedAtOf(token: string, form: PublicForm): number | undefined {
  const [time = '', nonce = '', signature = ''] = token.split('.')
  const expected = Buffer.from(services().secrets.sign(signedText(`${time}.${nonce}`, form)))
  const given = Buffer.from(signature)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
  return token === `${time}.${nonce}.${signature}` ? Number.parseInt(time, 36) : undefined
}

function signedText(head: string, { purpose, subject }: PublicForm): string {
  return JSON.stringify(['public-form', purpose, subject, head])
}

/** An address as it is counted today. Of IPv6 only the network: one household holds all addresses of its own. */
function addressDigest(address: string, at: Date): string {
  const network = isIPv6(address) ? networkOf(address) : address
  return services().secrets.sign(JSON.stringify(['address', localDay(at), network]))
}

function networkOf(address: string): string {
  const [head = '', tail = ''] = address.toLowerCase().split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === '' ? [] : tail.split(':')
  const zeros = address.includes('::') ? Math.max(0, 8 - groups.length - after.length) : 0
  const all = [...groups, ...Array.from({ length: zeros }, () => '0'), ...after]
  // An IPv4 address in the dress of IPv6 is one caller, not a network.
  if (address.includes('.')) return address
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}

function before(at: Date, milliseconds: number): string {
  return new Date(at.getTime() - milliseconds).toISOString()
}
