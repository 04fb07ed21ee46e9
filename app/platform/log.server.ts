import { pino } from 'pino'
import { describeFault } from './describe-fault.server.ts'

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']
const asked = process.env['LOG_LEVEL'] ?? ''

/**
 * One line of JSON for each thing worth knowing; never a form value, a token or a person. Silent in tests.
 */
export const log = pino({
  // A level that does not exist is named with all other faults of the configuration, a moment later.
  level: process.env['VITEST'] ? 'silent' : levels.includes(asked) ? asked : 'info',
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  serializers: { err: describeFault },
})

export type Log = typeof log
