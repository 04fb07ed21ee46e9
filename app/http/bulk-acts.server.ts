import { buffer } from 'node:stream/consumers'
import type { Actor } from '#app/domain/access/actor.ts'
import { MEGABYTE } from '#app/domain/evidence/file-rules.ts'
import { displayName } from '#app/domain/evidence/file-names.ts'
import type { BulkKind, ListFault } from '#app/domain/bulk/columns.ts'
import { localDay } from '#app/domain/calendar/local-day.ts'
import { AppError } from '#app/domain/errors.ts'
import { services } from '#app/platform/services.server.ts'
import { readListFile } from '#app/platform/sheets/read-list.server.ts'
import { acceptImport } from '#app/use-cases/bulk/accept-import.server.ts'
import { authorizeImport } from '#app/use-cases/bulk/plan-import.server.ts'
import { stageImport } from '#app/use-cases/bulk/stage-import.server.ts'
import type { ShownLink } from './person-acts.server.ts'
import { shownLink } from './person-acts.server.ts'
import { readMultipart } from './multipart.server.ts'
import { beforeReceiving } from './refused-body.server.ts'

/** Why a list was not kept: a fault of the file, or faults of its columns and length. */
export type ListRefusal = { readonly file: string | null; readonly list: readonly ListFault[] }
export type Received =
  { readonly ok: true; readonly id: string } | { readonly ok: false; readonly refusal: ListRefusal }

const largest = 5 * MEGABYTE
/** Room for what a form writes around its file. */
const around = 16 * 1024

/** Receives a list and keeps it for a decision; who may bring one is asked before the first byte is read. */
export async function receiveList(request: Request, actor: Actor, kind: BulkKind): Promise<Received> {
  const tools = services()
  await beforeReceiving(request, async () => authorizeImport(actor, kind, localDay(tools.now())))
  try {
    const file = await listFileIn(request)
    if (!file || file.bytes.length === 0) return refused('required')
    const table = await readListFile(file.bytes)
    const staged = await stageImport(tools, actor, { kind, fileName: displayName(file.name), table })
    return staged.ok ? staged : { ok: false, refusal: { file: null, list: staged.faults } }
  } catch (error) {
    const fault = listFileFault(error)
    if (fault === undefined) throw error
    return refused(fault)
  }
}

/** Why a file could not be read as a list (`listFileFaults`); undefined for any other error. */
export function listFileFault(error: unknown): string | undefined {
  if (!(error instanceof AppError) || !fileFaults.includes(error.reason)) return undefined
  return error.reason === 'request-too-large' ? 'list-too-large' : error.reason
}

const fileFaults: readonly string[] = [
  'request-too-large',
  'not-a-list',
  'sheet-old-or-locked',
  'sheet-not-a-workbook',
  'sheet-macro',
  'sheet-outside-links',
  'sheet-entities',
  'sheet-too-large',
]

function refused(file: string): Received {
  return { ok: false, refusal: { file, list: [] } }
}

/** The file of a form, with its bytes; undefined without one. Throws as `readMultipart` does. */
export async function listFileIn(
  request: Request,
): Promise<{ readonly name: string; readonly bytes: Buffer } | undefined> {
  const arriving: { name: string; bytes: Promise<Buffer> }[] = []
  await readMultipart(request, { maxFiles: 1, maxBytes: largest + around }, ({ name, content }) => {
    const bytes = buffer(content)
    // It is awaited when the whole request is here; until then a failure must not count as unhandled.
    bytes.catch(() => undefined)
    arriving.push({ name, bytes })
  })
  const [first] = arriving
  return first && { name: first.name, bytes: await first.bytes }
}

export type AcceptedList = {
  readonly kind: BulkKind
  readonly created: number
  readonly changed: number
  readonly links: readonly (ShownLink & { readonly name: string; readonly login: string })[]
}

/** Writes a list; the links of new accounts come as they are handed over. */
export async function acceptList(request: Request, actor: Actor, id: string, digest: string): Promise<AcceptedList> {
  const { invited, ...done } = await acceptImport(services(), actor, { id, digest })
  const links = invited.map(({ name, login, token, expiresAt }) => {
    return { name, login, ...shownLink(request, { personId: '', purpose: 'invite', token, expiresAt }) }
  })
  return { ...done, links }
}
