import './tools/load-env.ts'
import { checkFolders } from '#app/platform/check-folders.server.ts'
import { readEnv } from '#app/platform/env.server.ts'
import { services } from '#app/platform/services.server.ts'
import { prepare } from './serve/prepare.ts'
import { runServer } from './serve/run-server.ts'

/** The production server on the configured database: checks the configuration and its folders, migrates, serves. */
async function main(): Promise<void> {
  readEnv(process.env, checkFolders(process.env))
  const parts = services()
  await prepare(parts)
  const { host, publicUrl } = parts.env
  const port = await runServer(parts, host, parts.env.port)
  process.stdout.write(`Menuju listening on ${publicUrl ?? `http://${host}:${port}`}\n`)
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
