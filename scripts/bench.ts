import { spawnSync } from 'node:child_process'

/**
 * Measures what the budgets name, each part in a process of its own, on both engines. `--json` prints one line of JSON
 * for each result and nothing else; otherwise the same lines stand under a heading. Names of parts may be given to run
 * only those. Needs a build. A failed part, and any error under load, ends it with 1.
 */
const parts: readonly (readonly [name: string, file: string, ...parameters: string[]])[] = [
  ['scoring', 'scripts/bench/scoring.ts'],
  ['saving', 'scripts/bench/saving.ts'],
  ['upload', 'scripts/bench/upload.ts', '300'],
  ['start', 'scripts/bench/start.ts'],
  ['pages', 'scripts/bench/pages.ts'],
  ['indicators', 'scripts/bench/indicators.ts'],
  ['load', 'scripts/bench/load.ts'],
  ['surveys', 'scripts/bench/surveys.ts'],
]

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const json = process.argv.includes('--json')
let failed = false
for (const [name, file, ...parameters] of parts) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const done = spawnSync('npx', ['--no-install', 'tsx', file, ...parameters], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, LOG_LEVEL: 'silent' },
  })
  if (!json) process.stdout.write(`== ${name}\n`)
  process.stdout.write(done.stdout)
  failed ||= done.status !== 0
}
process.exitCode = failed ? 1 : 0
