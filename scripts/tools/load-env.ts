import { existsSync } from 'node:fs'

/** Imported first by every command: what stands in `.env` counts unless the environment says otherwise. */
if (existsSync('.env')) process.loadEnvFile('.env')
