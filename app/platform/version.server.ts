import { readFileSync } from 'node:fs'

let known: string | undefined

/** The program's version as package.json says; every command is started in the project's folder. */
export function version(): string {
  if (known !== undefined) return known
  const described: unknown = JSON.parse(readFileSync('package.json', 'utf8'))
  const named = typeof described === 'object' && described !== null && 'version' in described ? described.version : ''
  return (known = String(named))
}
