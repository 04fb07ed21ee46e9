import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Actor } from '#app/domain/access/actor.ts'
import { displayName, extensionOf } from '#app/domain/evidence/file-names.ts'
import { AppError } from '#app/domain/errors.ts'
import { AcceptImportForm, ImportIntentForm } from '#app/forms/exchange.ts'
import { services } from '#app/platform/services.server.ts'
import { readWorkbook } from '#app/platform/sheets/read-workbook.server.ts'
import { acceptImport } from '#app/use-cases/exchange/accept-import.server.ts'
import { discardImport } from '#app/use-cases/exchange/discard-import.server.ts'
import { checkImport, stageImport } from '#app/use-cases/exchange/stage-import.server.ts'
import { parseForm } from './form.server.ts'
import { readMultipart } from './multipart.server.ts'
import { beforeReceiving } from './refused-body.server.ts'

const MEBIBYTE = 1024 * 1024
/** A worksheet with its pictures has a few hundred kilobytes. */
const mostFileBytes = 10 * MEBIBYTE
const mostRequestBytes = mostFileBytes + MEBIBYTE / 4

/**
 * Receives a workbook, reads it and keeps what it says until somebody decides. Gives the id of the import. Whether it
 * may be brought is asked before its first byte is received. Throws as `guardWorkbook` and `stageImport` do, and
 * 'invalid' 'no-file'.
 */
export async function receiveImport(actor: Actor, assessmentId: string, request: Request): Promise<string> {
  const tools = services()
  await beforeReceiving(request, () => checkImport(tools, actor, assessmentId))
  const file = await receiveFile(request)
  const sheets = await readWorkbook(file.bytes)
  const sha256 = createHash('sha256').update(file.bytes).digest('hex')
  return stageImport(tools, actor, { assessmentId, file: { name: file.name, sha256, sheets } })
}

type Received = { readonly name: string; readonly bytes: Buffer }

async function receiveFile(request: Request): Promise<Received> {
  let arriving: Promise<Received> | undefined
  try {
    await readMultipart(request, { maxFiles: 1, maxBytes: mostRequestBytes }, ({ name, content }) => {
      arriving = collect(name, content)
      arriving.catch(() => undefined)
    })
  } catch (error) {
    if (error instanceof AppError && error.code === 'too-large') throw tooLarge()
    throw error
  }
  if (!arriving) throw new AppError('invalid', 'no-file')
  const file = await arriving
  const extension = extensionOf(file.name)
  if (['xlsm', 'xltm', 'xlam', 'xlsb'].includes(extension)) throw new AppError('unsupported', 'sheet-macro')
  return file
}

/** The bytes stay in memory: there are few, and nothing of the file itself is kept. */
async function collect(name: string, content: Readable): Promise<Received> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of content) {
    bytes += (chunk as Buffer).length
    if (bytes > mostFileBytes) {
      content.resume()
      throw tooLarge()
    }
    chunks.push(chunk as Buffer)
  }
  return { name: displayName(name), bytes: Buffer.concat(chunks) }
}

function tooLarge(): AppError {
  return new AppError('too-large', 'sheet-too-large', { limit: mostFileBytes })
}

/** What became of a decision about an import. */
export type ImportAct =
  | { readonly status: 200; readonly did: 'accepted' | 'discarded'; readonly closed: readonly string[] }
  | { readonly status: 400 | 409; readonly reason: string }

/** Takes over what was ticked, or throws the file away. Throws as the use cases do, except where the page can say it. */
export async function actOnImport(
  actor: Actor,
  key: { readonly assessmentId: string; readonly importId: string },
  fields: FormData,
): Promise<ImportAct> {
  const intent = parseForm(ImportIntentForm, fields)
  if (!intent.ok) return { status: 400, reason: 'malformed-form' }
  if (intent.value.intent === 'discard') {
    await discardImport(services(), actor, key)
    return { status: 200, did: 'discarded', closed: [] }
  }
  const form = parseForm(AcceptImportForm, fields)
  if (!form.ok) return { status: 400, reason: 'malformed-form' }
  try {
    const { closed } = await acceptImport(services(), actor, { ...key, take: form.value.take })
    return { status: 200, did: 'accepted', closed }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.reason === 'nothing-chosen') return { status: 400, reason: error.reason }
    if (error.reason === 'import-stale') return { status: 409, reason: error.reason }
    throw error
  }
}
