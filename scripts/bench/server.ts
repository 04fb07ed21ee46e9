import { spawn } from 'node:child_process'

export type Running = {
  readonly address: string
  /** Milliseconds from starting the process to its first answered page. */
  readonly firstAnswer: number
  readonly stop: () => Promise<void>
}

/** Starts the built server in a process of its own and waits for its first page. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<Running> {
  const began = performance.now()
  const server = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((done) => server.once('exit', () => done()))
  const address = await new Promise<string>((found, fail) => {
    let said = ''
    server.once('exit', (code) => fail(new Error(`The server ended with ${code}`)))
    server.stdout.setEncoding('utf8').on('data', (text: string) => {
      said += text
      const match = /listening on (http:\/\/\S+)/.exec(said)?.[1]
      if (match) found(match)
    })
  })
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
  }
  const answer = await fetch(`${address}/masuk`)
  await answer.text()
  if (answer.ok) return { address, firstAnswer: performance.now() - began, stop }
  await stop()
  throw new Error(`The first answer was ${answer.status}`)
}
