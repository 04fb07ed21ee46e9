import './tools/load-env.ts'
import { services } from '#app/platform/services.server.ts'
import { prepare } from './serve/prepare.ts'
import { runServer } from './serve/run-server.ts'

/** The production server on the configured database: checks the configuration, migrates, serves. */
async function main(): Promise<void> {
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
