import { pino } from 'pino'

/**
 * One line of JSON for each thing worth knowing; never a form value, a token or a person. Silent in tests.
 */
export const log = pino({
  level: process.env['VITEST'] ? 'silent' : (process.env['LOG_LEVEL'] ?? 'info'),
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
})

export type Log = typeof log
