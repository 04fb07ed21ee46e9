import type { Language } from './words.ts'
import { formatDates } from './dates.ts'
import { formatNumbers } from './numbers.ts'

/** Everything that turns a figure, a date or a size into text, for one language and one office's time zone. */
export type Formats = ReturnType<typeof formats>

/**
 * The same object for the same language and zone: a table asks for it in every cell.
 * @param timeZone IANA name of the office's zone, such as `Asia/Makassar`; an unknown one is read as WIB.
 */
export function formats(language: Language, timeZone: string) {
  const name = `${language} ${timeZone}`
  const formatted = known.get(name) ?? make(language, timeZone)
  known.set(name, formatted)
  return formatted
}

const known = new Map<string, ReturnType<typeof make>>()

function make(language: Language, timeZone: string) {
  return { ...formatNumbers(language), ...formatDates(language, timeZone) }
}
