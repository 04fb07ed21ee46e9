import { AppError } from '#app/domain/errors.ts'

/** SQLite: somebody else writes, or the file cannot be reached. */
const sqliteGone = /^SQLITE_(BUSY|LOCKED|CANTOPEN|IOERR|READONLY|PROTOCOL)/

/**
 * PostgreSQL: class 08 connection, 53 resources, 57 operator (shutdown, crash, starting up, cancelled),
 * 55P03 lock not to be had in time, 40001 and 40P01 transactions in each other's way.
 */
const postgresGone = /^(08|53|57)\w{3}$|^(55P03|40001|40P01)$/

const networkGone = /^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ENOENT)$/

/** The driver of PostgreSQL gives these without a code. */
const driverGone =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/

const diskFull = /^(SQLITE_FULL|53100|ENOSPC)$/
const duplicate = /^(SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY|ROWID)|23505)$/
/** A text that PostgreSQL cannot keep, such as a NUL in an address: no form lets one through. */
const unkeptText = /^22021$/
const inEachOthersWay = /^(40001|40P01)$/

/**
 * Turns an engine's error into the refusal a person can be told: the database cannot be reached or is busy, its
 * disk is full, the row is already there because somebody else was faster, or a text cannot be kept. Anything else is a
 * bug and comes back as it was. The engine's own error stays as `cause`, for the log.
 */
export function asFault(error: unknown): unknown {
  const code = codeOf(error)
  if (diskFull.test(code)) return refusal('unavailable', 'disk-full', error)
  if (duplicate.test(code)) return refusal('conflict', 'already-exists', error)
  if (unkeptText.test(code)) return refusal('invalid', 'malformed-form', error)
  if (isGone(error, code)) return refusal('unavailable', 'database', error)
  return error
}

/** Whether doing the whole transaction again may well succeed. */
export function mayTryAgain(error: unknown): boolean {
  return error instanceof AppError && inEachOthersWay.test(codeOf(error.cause))
}

function isGone(error: unknown, code: string): boolean {
  if (sqliteGone.test(code) || postgresGone.test(code) || networkGone.test(code)) return true
  return error instanceof Error && driverGone.test(error.message)
}

/** The code of an error; several addresses tried in vain come as one error that holds one for each. */
function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return error instanceof AggregateError ? codeOf(error.errors[0]) : ''
}

function refusal(code: 'unavailable' | 'conflict' | 'invalid', reason: string, cause: unknown): AppError {
  return Object.assign(new AppError(code, reason), { cause })
}
