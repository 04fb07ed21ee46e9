import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { everyPage } from './pages.ts'

withBrowser()

/** A folder for pictures of every page; none are taken without it. */
const pictures = process.env['PICTURES']

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const allRules: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** All that the colours of the other appearance can change. */
const contrast: RunOptions = { runOnly: { type: 'rule', values: ['color-contrast'] } }

const looks = [
  { width: 360, height: 780, colorScheme: 'light', rules: allRules },
  { width: 360, height: 780, colorScheme: 'dark', rules: contrast },
  { width: 1440, height: 900, colorScheme: 'dark', rules: contrast },
  { width: 1440, height: 900, colorScheme: 'light', rules: allRules },
] as const

/** Serious and critical findings, each with where it is. */
async function barriers(page: Page, rules: RunOptions): Promise<readonly string[]> {
  const { violations } = await page.evaluate(
    (options) => (window as unknown as { axe: { run: (o: RunOptions) => Promise<AxeResults> } }).axe.run(options),
    rules,
  )
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`)
}

/** How many pixels of the document lie beyond its window to the right. */
function overhang(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
}

const readers = everyPage.map(([login, pages]) => ({ reader: login ?? 'a visitor', login, pages }))

test.each(readers)(
  'the pages of $reader fit into a phone and a desk, light and dark, without barriers',
  { timeout: 300_000 },
  async ({ login, pages }) => {
    const { page } = await aVisitor({ reducedMotion: 'reduce' })
    if (login) await signIn(page, login)
    const faults: string[] = []
    for (const [name, path] of Object.entries(pages)) {
      // Loaded as a phone loads it; the desk only gives it more room.
      await page.setViewportSize({ width: 360, height: 780 })
      await page.goto(path)
      await page.evaluate(axeSource)
      for (const { width, height, colorScheme, rules } of looks) {
        await page.setViewportSize({ width, height })
        await page.emulateMedia({ colorScheme })
        await page.evaluate(() => document.fonts.ready)
        const look = `${name}, ${width} px, ${colorScheme}`
        const beyond = await overhang(page)
        if (beyond > 0) faults.push(`${look}: ${beyond} px beyond the window`)
        for (const finding of await barriers(page, rules)) faults.push(`${look}: ${finding}`)
        if (pictures) await page.screenshot({ path: `${pictures}/${name}-${width}-${colorScheme}.png`, fullPage: true })
      }
    }
    expect(faults).toEqual([])
  },
)
