import { Worker } from 'node:worker_threads'

const MAX_MILLISECONDS = 60_000

/**
 * Runs a program in a thread of its own, because seconds of pure computing would stop every other request. The program
 * is a CommonJS text: the server is bundled into one file, beside which no other module lies. It posts one message.
 * Resolves with that message, or with undefined when the thread dies, takes more than a minute or too much memory.
 */
export async function inThread<Message>(
  program: string,
  workerData: Readonly<Record<string, unknown>>,
): Promise<Message | undefined> {
  const worker = new Worker(program, {
    eval: true,
    workerData,
    // What a decoder dislikes about a file is the sender's affair, not the log's.
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: 768 },
  })
  try {
    return await firstMessage<Message>(worker)
  } finally {
    await worker.terminate()
  }
}

function firstMessage<Message>(worker: Worker): Promise<Message | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), MAX_MILLISECONDS)
    const answer = (message: Message | undefined): void => {
      clearTimeout(timer)
      resolve(message)
    }
    worker.once('message', answer)
    worker.once('error', () => answer(undefined))
    worker.once('exit', () => answer(undefined))
  })
}
