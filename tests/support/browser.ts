import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, onTestFailed, onTestFinished } from 'vitest'
import { drawLateIfAsked } from '#tests/support/late-drawing.ts'

const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

let browser: Browser

/** Call at the top of a journey file: one Chromium for all its tests. */
export function withBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('chromiumPath'), args: quiet })
  })
  afterAll(() => browser.close())
}

/** Refusals and a connection that a journey cuts are told to the console too; they are no fault of the page. */
const expected = /status of (4\d\d|503)|net::ERR_INTERNET_DISCONNECTED/

/** What a page reported that no journey may cause: script errors and refused content. */
function listen(page: Page, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error' && !expected.test(message.text())) faults.push(message.text())
  })
}

/** A visitor with a browser profile of its own; a script error or refused content fails the test at its end. */
export async function aVisitor(options: BrowserContextOptions = {}): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    baseURL: inject('baseUrl'),
    locale: 'id-ID',
    viewport: { width: 1440, height: 900 },
    ...options,
  })
  await drawLateIfAsked(context)
  const page = await context.newPage()
  const faults: string[] = []
  listen(page, faults)
  let failed = false
  onTestFailed(() => void (failed = true))
  onTestFinished(async () => {
    await context.close()
    if (!failed && faults.length > 0) throw new Error(`The browser complained:\n${faults.join('\n')}`)
  })
  return { page, context }
}

/** Fills in the form at the door and sends it, whatever comes of it. */
export async function trySignIn(page: Page, login: string, password: string): Promise<void> {
  await page.goto('/masuk')
  await page.getByLabel('Surel dinas atau NIP').fill(login)
  await page.getByLabel('Kata sandi', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Masuk' }).click()
}

/** Signs somebody of the demonstration in; the password is known to everybody there. */
export async function signIn(page: Page, name: string, password = 'menuju-demo'): Promise<void> {
  await trySignIn(page, `${name}@menuju.test`, password)
  await arrive(page, (url) => url.pathname !== '/masuk')
}

/** In the browser: whether the frame is drawn for the place that the address names. */
function isDrawn(): boolean {
  const place = (path: string) => {
    const { pathname, searchParams } = new URL(path, location.origin)
    searchParams.delete('bahasa')
    return `${pathname}?${searchParams}`
  }
  const field = document.querySelector<HTMLInputElement>('header input[name="ke"]')
  return !field || place(field.value) === place(location.href)
}

/**
 * Waits until the page of an address is drawn. The address changes a moment before the page does, and what is read or
 * pressed in that moment would be the page before. The frame's forms carry the place the page was drawn for.
 */
export async function arrive(page: Page, address: string | RegExp | ((url: URL) => boolean)): Promise<void> {
  await page.waitForURL(address)
  await eventually(() => page.evaluate(isDrawn)).toBe(true)
}

/** Expects of what is read anew until it fits; for figures that follow a save. */
export function eventually<Value>(read: () => Value | Promise<Value>) {
  return expect.poll(read, { timeout: 15_000, interval: 100 })
}
