import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { arrive } from '#tests/support/browser.ts'

/** More stops than any page of the demonstration has before its main part ends. */
const farthest = 250

/**
 * What the focus looks like: whether an outline of two pixels or more is drawn around what has it (or around the
 * label or sign that stands for a hidden field), and whether any of it can be seen, uncovered, in the window.
 */
type Seen = { readonly at: string; readonly outlined: boolean; readonly uncovered: boolean }

function seenFocus(page: Page): Promise<Seen | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return null
    // Inside a frame it is the viewer of the browser that shows where one is.
    if (focused instanceof HTMLIFrameElement) return null
    const outlinedBy = (one: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one)
      return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
    }
    const label = focused.closest('label')
    const parts = label ? [...label.querySelectorAll('*')] : []
    const area = (one: Element) => one.getBoundingClientRect().width * one.getBoundingClientRect().height
    const marked = [focused, ...(label ? [label] : []), ...parts].find((one) => outlinedBy(one) && area(one) > 16)
    const { left, top, width, height } = (marked ?? focused).getBoundingClientRect()
    const uncovered = [0.02, 0.5, 0.98].some((across) =>
      [0.1, 0.5, 0.9].some((down) => {
        const there = document.elementFromPoint(left + width * across, top + height * down)
        return (
          there !== null &&
          (there === focused ||
            focused.contains(there) ||
            (marked ?? focused).contains(there) ||
            label?.contains(there) === true)
        )
      }),
    )
    const name = focused.getAttribute('aria-label') ?? focused.textContent?.trim().slice(0, 40) ?? ''
    return {
      at: `${focused.tagName.toLowerCase()}.${focused.className} “${name}”`,
      outlined: marked !== undefined,
      uncovered,
    }
  })
}

/** Presses Tab until the focus is where it is wanted; at every stop it must be seen. */
export async function tabTo(page: Page, wanted: Locator): Promise<void> {
  const faults: string[] = []
  for (let stop = 0; stop < farthest; stop += 1) {
    await page.keyboard.press('Tab')
    const seen = await seenFocus(page)
    if (seen && !seen.outlined) faults.push(`${seen.at} has no visible focus`)
    if (seen && !seen.uncovered) faults.push(`${seen.at} is covered while it has the focus`)
    if (await wanted.evaluate((one) => one === document.activeElement)) {
      expect(faults).toEqual([])
      return
    }
  }
  throw new Error(`Tab never reached ${String(wanted)}`)
}

/** Goes to a link, button or field by Tab and presses Enter. */
export async function tabAndEnter(page: Page, wanted: Locator): Promise<void> {
  await tabTo(page, wanted)
  await page.keyboard.press('Enter')
}

/** Signs in without a mouse. */
export async function signInByKeyboard(page: Page, name: string): Promise<void> {
  await page.goto('/masuk')
  await tabTo(page, page.getByLabel('Surel dinas atau NIP'))
  await page.keyboard.type(`${name}@menuju.test`)
  await tabTo(page, page.getByLabel('Kata sandi', { exact: true }))
  await page.keyboard.type('menuju-demo')
  await page.keyboard.press('Enter')
  await arrive(page, (url) => url.pathname !== '/masuk')
}
