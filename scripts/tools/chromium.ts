import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']
const usualPlaces = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
]

function canRun(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium on this machine: `CHROMIUM_PATH`, then PATH, then the usual places. */
export function findChromium(): string | undefined {
  const given = process.env['CHROMIUM_PATH']
  if (given) return canRun(given) ? given : undefined
  const places = [...(process.env['PATH'] ?? '').split(delimiter), ...usualPlaces].filter(Boolean)
  const files = places.flatMap((place) => [...names, 'Chromium', 'Google Chrome'].map((name) => join(place, name)))
  return files.find(canRun)
}

function installFromSystemPackages(): boolean {
  const isRoot = process.getuid?.() === 0
  if (!isRoot || !findOnPath('apt-get')) return false
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const command of [
    ['update', '-q'],
    ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation'],
  ]) {
    // Its own output goes to standard error, so that a caller's standard output stays clean.
    const done = spawnSync('apt-get', command, { env, stdio: ['ignore', 2, 2] })
    if (done.status !== 0) return false
  }
  return true
}

function findOnPath(name: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((place) => canRun(join(place, name)))
}

/**
 * A Chromium for the browser tests, installed from the system's packages when it is missing and that is
 * allowed. Throws a sentence that says how to get one otherwise.
 */
export function ensureChromium(): string {
  const found = findChromium() ?? (installFromSystemPackages() ? findChromium() : undefined)
  if (found) return found
  throw new Error(
    'No Chromium was found for the browser tests. Install it (Debian, Ubuntu: sudo apt-get install chromium; ' +
      'macOS: brew install --cask chromium) or name one in CHROMIUM_PATH, then run the tests again.',
  )
}
