import { mkdir, open, readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { ListedObject } from './evidence-store.server.ts'

const address = /^[0-9a-f]{64}$/

/** Where the folder store keeps its files: finished ones under two levels of their checksum, arriving ones apart. */
export function folderPaths(directory: string) {
  return {
    incoming: join(directory, 'incoming'),
    /** Throws when it is no checksum: nothing else may become a path. */
    object(sha256: string): string {
      if (!address.test(sha256)) throw new Error('not a checksum')
      return join(directory, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
    },
    isAddress: (text: string): boolean => address.test(text),
  }
}

/** Every kept object, folder by folder; a folder or file that goes away meanwhile is passed over. */
export async function* listObjects(directory: string): AsyncGenerator<ListedObject> {
  for (const first of await folders(directory)) {
    for (const second of await folders(join(directory, first))) {
      for (const name of await names(join(directory, first, second))) {
        if (!address.test(name)) continue
        const found = await stat(join(directory, first, second, name)).catch(() => undefined)
        if (found) yield { sha256: name, bytes: found.size, storedAt: found.mtime }
      }
    }
  }
}

async function folders(path: string): Promise<string[]> {
  return (await names(path)).filter((name) => /^[0-9a-f]{2}$/.test(name))
}

/** Sorted names in a folder; none when it is not there. */
export async function names(path: string): Promise<string[]> {
  return (await readdir(path).catch(() => [])).sort()
}

/** Makes a folder and the entry of a renamed file survive a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

export async function ensureFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 })
}
