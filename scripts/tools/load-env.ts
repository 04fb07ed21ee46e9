import { existsSync } from 'node:fs'

/** Imported first by every command: what stands in `.env` counts unless the environment says otherwise. */
if (existsSync('.env')) process.loadEnvFile('.env')

// React and its like choose between their two builds by this very variable; the configuration's own default is the same.
process.env['NODE_ENV'] ||= 'production'
