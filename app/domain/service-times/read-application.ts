import { readDay } from '#app/domain/bulk/cells.ts'
import type { ServiceType } from '#app/domain/indicators/types.ts'
import type { FoundColumns, TimeColumn } from './columns.ts'

/** One application: its service and two days ('YYYY-MM-DD'); `finished` is null while it is open. */
export type Application = { readonly service: string; readonly started: string; readonly finished: string | null }

export const timeFaults = [
  'required',
  'unknown-service',
  'not-a-date',
  'future-date',
  'finished-before-started',
  'too-old',
] as const
export type TimeFault = (typeof timeFaults)[number]

export type ReadApplication =
  | { readonly ok: true; readonly application: Application }
  /** What stood in the cell is not told: it may be somebody's name in the wrong column. */
  | { readonly ok: false; readonly column: TimeColumn; readonly code: TimeFault }

/** Years before today from which an application may date. */
const oldest = 10
/** Texts whose meaning is remembered; more different ones than days and services together are not to be expected. */
const remembered = 20_000

/**
 * Reads rows of a list. A service is known by its code or by its name in either language; days as `readDay` reads
 * them. `today` is the day at the office: nothing starts or ends after it.
 */
export function applicationReader(services: readonly ServiceType[], columns: FoundColumns, today: string) {
  const codes = new Map(
    services.flatMap(({ code, name }) => [code, name.id, name.en].map((text) => [fold(text), code])),
  )
  const earliest = `${Number(today.slice(0, 4)) - oldest}-01-01`
  const service = remembering((text) => codes.get(fold(text)))
  const day = remembering((text) => readDay(withoutTime(text)))

  return (cells: readonly string[]): ReadApplication => {
    const cell = (column: TimeColumn) => (cells[columns[column]] ?? '').trim()
    const fault = (column: TimeColumn, code: TimeFault): ReadApplication => ({ ok: false, column, code })

    const [serviceText, startText, endText] = [cell('service'), cell('started'), cell('finished')]
    if (serviceText === '') return fault('service', 'required')
    const code = service(serviceText)
    if (code === undefined) return fault('service', 'unknown-service')
    if (startText === '') return fault('started', 'required')
    const started = day(startText)
    if (started === undefined) return fault('started', 'not-a-date')
    if (started > today) return fault('started', 'future-date')
    if (started < earliest) return fault('started', 'too-old')
    if (endText === '') return { ok: true, application: { service: code, started, finished: null } }
    const finished = day(endText)
    if (finished === undefined) return fault('finished', 'not-a-date')
    if (finished > today) return fault('finished', 'future-date')
    if (finished < started) return fault('finished', 'finished-before-started')
    return { ok: true, application: { service: code, started, finished } }
  }
}

function remembering<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>()
  return (text) => {
    if (known.has(text)) return known.get(text) as Value
    const value = read(text)
    if (known.size < remembered) known.set(text, value)
    return value
  }
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ')
}

/** '2026-05-12 08:30' and a workbook's 46154.35 → the day alone; the hour is of no use and is not kept. */
function withoutTime(text: string): string {
  return text.replace(/^(\d{5})\.\d+$/, '$1').replace(/[ T]\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:[.,]\d+)?)?Z?$/, '')
}
