import { createHash } from 'node:crypto'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { canonicalJson } from '#app/domain/trace/canonical-json.ts'
import type { JsonValue } from '#app/domain/trace/canonical-json.ts'

const digest = z.string().regex(/^[0-9a-f]{64}$/)
const file = { rows: z.number().int().min(0), bytes: z.number().int().min(0), sha256: digest }
const shape = z.object({
  format: z.literal(1),
  createdAt: z.iso.datetime(),
  program: z.string(),
  engine: z.enum(['sqlite', 'postgres']),
  steps: z.array(z.object({ name: z.string(), applied_at: z.string() })),
  tables: z.array(z.object({ name: z.string().regex(/^[a-z][a-z0-9_]*$/), ...file })),
  /** The list of files of evidence; `missing` were gone or changed already when the backup was made. */
  evidence: z.object({ ...file, objectBytes: z.number().int().min(0), missing: z.array(digest) }),
})

/** What a backup holds, with the checksum of each of its parts. */
export type Manifest = z.infer<typeof shape>

export const manifestName = 'manifest.json'
export const evidenceList = 'evidence.jsonl.gz'

/** A backup that is not what it was when it was made; the sentence names the file. */
export class BackupFault extends Error {}

/** Where the rows of a table lie inside a backup. */
export function tableFile(name: string): string {
  return join('tables', `${name}.jsonl.gz`)
}

/** Written last: a folder without it is no backup. Its last field is the checksum of all others. */
export async function writeManifest(folder: string, manifest: Manifest): Promise<void> {
  const handle = await open(join(folder, manifestName), 'wx')
  try {
    await handle.writeFile(`${JSON.stringify({ ...manifest, sha256: hashOf(manifest) }, null, 2)}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** @throws `BackupFault` when there is none, it cannot be read, or it was changed. */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => undefined)
  if (text === undefined) throw new BackupFault(`There is no backup in ${folder}: ${manifestName} is missing`)
  const given = parse(text)
  if (given?.['format'] !== undefined && given['format'] !== 1) {
    throw new BackupFault(`The backup was made by a newer version: its format is ${JSON.stringify(given['format'])}`)
  }
  const manifest = shape.safeParse(given)
  if (!manifest.success || given?.['sha256'] !== hashOf(manifest.data)) {
    throw new BackupFault(`${manifestName} is not what it was when the backup was made`)
  }
  return manifest.data
}

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const given: unknown = JSON.parse(text)
    return typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function hashOf(manifest: Manifest): string {
  return createHash('sha256')
    .update(canonicalJson(manifest as JsonValue))
    .digest('hex')
}
