import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, normalize } from 'node:path'
import { foldersNamed } from './env.server.ts'

/**
 * Makes every folder that the configuration names and tries to write there. One sentence for each that does not
 * take a file, by the name of its variable and with the system's code.
 */
export function checkFolders(source: Readonly<Record<string, string | undefined>>): readonly string[] {
  return [...foldersNamed(source)].flatMap(([name, folder]) => {
    const code = refusal(normalize(folder))
    return code === undefined ? [] : [`${name}: the folder cannot be written to (${code})`]
  })
}

function refusal(folder: string): string | undefined {
  const probe = join(folder, `.probe-${randomUUID()}`)
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    writeFileSync(probe, '')
    rmSync(probe)
    return undefined
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown'
  }
}
