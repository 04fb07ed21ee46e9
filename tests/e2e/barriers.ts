import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** A folder for pictures of every page; none are taken without it. */
const pictures = process.env['PICTURES']

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }

const looks = [
  { width: 360, height: 780, colorScheme: 'light' },
  { width: 360, height: 780, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 1440, height: 900, colorScheme: 'light' },
] as const

/** Serious and critical findings, each with where it is. */
async function barriers(page: Page): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    rules,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

/** How many pixels of the document lie beyond its window to the right. */
export function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

/** What is wrong with the open page on a phone and on a desk, light and dark: what hangs over, and barriers. */
export async function faultsOf(page: Page, name: string): Promise<readonly string[]> {
  const faults: string[] = []
  await page.evaluate(axeSource)
  for (const { width, height, colorScheme } of looks) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme })
    await page.evaluate(() => document.fonts.ready)
    const look = `${name}, ${width} px, ${colorScheme}`
    const beyond = await overhang(page)
    if (beyond > 0) faults.push(`${look}: ${beyond} px beyond the window`)
    for (const finding of await barriers(page)) faults.push(`${look}: ${finding}`)
    if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true })
  }
  return faults
}
