import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Every TypeScript file below a folder of the project, as paths from the project's root. */
export function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort()
}

/** The text of one file of the project. */
export function textOf(file: string): string {
  return readFileSync(join(root, file), 'utf8')
}

export type Import = { readonly specifier: string; readonly typeOnly: boolean }

const statement = /(?:^|\n)\s*(import|export)\s+(type\s+)?([^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/g
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g

/** What a file imports, type-only imports marked. */
export function imports(file: string): Import[] {
  const text = textOf(file)
  const found = [...text.matchAll(statement)].map(([, , type, , specifier]) => ({
    specifier: specifier ?? '',
    typeOnly: Boolean(type),
  }))
  return [
    ...found,
    ...[...text.matchAll(dynamic)].map(([, specifier]) => ({ specifier: specifier ?? '', typeOnly: false })),
  ]
}
