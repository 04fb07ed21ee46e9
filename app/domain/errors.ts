/**
 * What can be foreseen to go wrong, by the way it is answered. The HTTP layer turns a code into a status in
 * one table; the catalogue turns a reason into words. No message of an error ever reaches a person.
 */
export type ErrorCode =
  'not-found' | 'forbidden' | 'conflict' | 'invalid' | 'too-large' | 'unsupported' | 'too-many' | 'unavailable'

/** A foreseen refusal. `reason` is a stable word for the catalogue, `details` plain data the screen may show. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly reason: string
  readonly details: Readonly<Record<string, unknown>>

  constructor(code: ErrorCode, reason: string, details: Readonly<Record<string, unknown>> = {}) {
    super(`${code}: ${reason}`)
    this.name = 'AppError'
    this.code = code
    this.reason = reason
    this.details = details
  }

  /** The built application and the script that starts it each load this file; they know each other's refusals by name. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'AppError'
  }
}
