import type { Locator, Page } from 'playwright-core'

/** One item of the checklist with all that stands under it. */
export type OpenItem = {
  readonly item: Locator
  /** A level of a choice, by its key: 'A', 'Ya'. */
  readonly level: (key: string) => Locator
  readonly note: Locator
  /** Waits until the page says that everything typed is kept. */
  readonly saved: () => Promise<void>
}

/** Opens a page of the worksheet with one of its items unfolded, and waits until it saves by itself. */
export async function openItem(page: Page, assessmentId: string, node: string, code: string): Promise<OpenItem> {
  await page.goto(`/assessments/${assessmentId}/worksheet/${node}?item=${code}`)
  await selfSaving(page)
  return itemOn(page, code)
}

/** An item of the page that is open. */
export function itemOn(page: Page, code: string): OpenItem {
  const item = page.locator(`[id="${code}"]`)
  return {
    item,
    level: (key) => item.getByRole('radio', { name: new RegExp(`^${key} `) }),
    note: item.getByLabel('Penjelasan'),
    saved: () =>
      item
        .getByText(/^Tersimpan pukul/)
        .first()
        .waitFor(),
  }
}

/** The plain form has given way to the one that saves by itself; before, keys and drops have no effect. */
export async function selfSaving(page: Page): Promise<void> {
  await page.getByRole('main').waitFor()
  await page.getByRole('button', { name: 'Simpan jawaban' }).first().waitFor({ state: 'hidden' })
}

/** The points of the sub-area: what evidence supports, and what is claimed. */
export async function subAreaPoints(page: Page): Promise<{ supported: string; claimed: string }> {
  const main = page.getByRole('main')
  const supported = await main.locator('.sub-head .score b').first().innerText()
  const claimed =
    /diklaim ([\d,]+)/.exec(
      await main
        .getByText(/^diklaim /)
        .first()
        .innerText(),
    )?.[1] ?? ''
  return { supported, claimed }
}

/** The points an item has won on the supported track, as its row shows them: '0,38 / 0,38'. */
export function itemPoints(item: Locator): Promise<string> {
  return item.locator('.won').innerText()
}
