/** What a log keeps of an error. */
export type Fault = {
  readonly type: string
  readonly code?: string
  readonly message: string
  /** Where it happened: files and lines, without the message that Node writes above them. */
  readonly stack?: string
  readonly cause?: Fault
}

/** Engines and parsers quote in these what they were given. */
const quotes = /^(22|23)\w{3}$|^SQLITE_CONSTRAINT|^SQLITE_MISMATCH/

/**
 * An error as the log may keep it: its kind, its place, and its message without addresses, long numbers, secrets and
 * what a database or a parser repeats of its input. Any other property is left out: drivers put whole rows there.
 */
export function describeFault(error: unknown): Fault {
  if (!(error instanceof Error)) return { type: typeof error, message: '' }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  const isQuoting = error instanceof SyntaxError || quotes.test(code ?? '')
  const message = isQuoting ? error.message.replace(/"[^]*"/, '"…"') : error.message
  const stack = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n')
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    message: withoutPersons(message),
    ...(stack ? { stack } : {}),
    ...(error.cause === undefined ? {} : { cause: describeFault(error.cause) }),
  }
}

/** Takes e-mail addresses, numbers of eight digits and more (NIP, telephone) and secrets out of a text. */
export function withoutPersons(text: string): string {
  return text
    .replace(/[^\s@"'<>(),;:]+(@|%40)[^\s@"'<>(),;:]+/g, '[e-mail]')
    .replace(/[A-Za-z0-9_-]{40,}/g, '[secret]')
    .replace(/\d{8,}/g, '[number]')
}
