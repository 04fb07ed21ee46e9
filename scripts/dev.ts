import './tools/load-env.ts'
import { spawn } from 'node:child_process'

/** Development: brings the configured database up to date, then serves with changes applied at once. */
async function main(): Promise<void> {
  process.env['NODE_ENV'] = 'development'
  const { services } = await import('#app/platform/services.server.ts')
  const { prepare } = await import('./serve/prepare.ts')
  const parts = services()
  await prepare(parts)
  await parts.database.close()

  const port = String(parts.env.port)
  const child = spawn('npx', ['--no-install', 'remix', 'vite:dev', '--port', port, ...process.argv.slice(2)], {
    stdio: 'inherit',
  })
  child.once('exit', (code) => process.exit(code ?? 0))
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal))
}

await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
