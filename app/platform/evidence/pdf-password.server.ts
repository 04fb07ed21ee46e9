import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import type { FileReader } from './file-reader.server.ts'
import { inThread } from './in-thread.server.ts'

const program = `
const { parentPort, workerData } = require('node:worker_threads')
async function run() {
  const { getDocument, VerbosityLevel } = await import(workerData.reader)
  const options = { data: new Uint8Array(workerData.pdf), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false }
  const pdf = await getDocument({ ...options, isEvalSupported: false, disableFontFace: true }).promise
  parentPort.postMessage({ pages: pdf.numPages })
}
run().catch(() => parentPort.postMessage({ pages: 0 }))
`

/**
 * Does an encrypted PDF open for everybody, that is, without a password? Those that only restrict printing or copying
 * do; a reader tries it.
 */
export async function opensWithoutPassword(file: FileReader): Promise<boolean> {
  const reader = pathToFileURL(createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.mjs')).href
  const pdf = await file.read(0, file.bytes)
  const answer = await inThread<{ readonly pages: number }>(program, { reader, pdf })
  return answer !== undefined && answer.pages > 0
}
