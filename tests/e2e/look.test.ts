import { expect, test } from 'vitest'
import { aVisitor, signIn, withBrowser } from '#tests/support/browser.ts'
import { faultsOf } from './barriers.ts'
import { everyPage, refusedPages } from './pages.ts'

withBrowser()

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
      const status = (await page.goto(path))?.status()
      if (status !== (refusedPages[name] ?? 200)) faults.push(`${name}: answered with ${status}`)
      faults.push(...(await faultsOf(page, name)))
    }
    expect(faults).toEqual([])
  },
)
