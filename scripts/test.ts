import { spawnSync } from 'node:child_process'
import { ensureChromium } from '#scripts/tools/chromium.ts'

/**
 * Every check of the project, in the order in which a fault is cheapest to find. Stops at the first that
 * fails and exits with its code.
 */
const steps: readonly (readonly [name: string, command: string, ...parameters: string[]])[] = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['types', 'tsc', '--noEmit'],
  ['structure', 'vitest', 'run', '--project', 'architecture'],
  ['rules', 'vitest', 'run', '--project', 'unit'],
  ['both engines', 'vitest', 'run', '--project', 'integration'],
  ['build', 'remix', 'vite:build'],
  ['browser', 'vitest', 'run', '--project', 'e2e'],
]

/** Runs one step with the project's own programs; returns its exit code. */
function run(command: string, parameters: readonly string[], env: NodeJS.ProcessEnv): number {
  const done = spawnSync('npx', ['--no-install', command, ...parameters], { stdio: 'inherit', env })
  return done.status ?? 1
}

const env = { ...process.env, CHROMIUM_PATH: ensureChromium(), FORCE_COLOR: '0' }
const began = Date.now()
for (const [name, command, ...parameters] of steps) {
  const from = Date.now()
  console.log(`\n== ${name}`)
  const code = run(command, parameters, env)
  console.log(`== ${name}: ${code === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - from) / 1000).toFixed(1)} s`)
  if (code !== 0) process.exit(code)
}
console.log(`\nAll ${steps.length} steps passed in ${((Date.now() - began) / 1000).toFixed(0)} s.`)
console.log(`${steps.length} passed, 0 failed`)
