import type { BrowserContext } from 'playwright-core'

/** In the browser: holds back what React draws for so many milliseconds after a page is loaded or its address changes. */
function drawLate(milliseconds: number): void {
  // A journey may set the clock of its page; this goes by the device's own.
  const now = performance.now.bind(performance)
  const later = setTimeout.bind(window)
  let until = now() + milliseconds
  const again = () => {
    until = now() + milliseconds
  }
  for (const name of ['pushState', 'replaceState'] as const) {
    const change = history[name].bind(history)
    history[name] = (state: unknown, unused: string, address?: string | URL | null) => {
      change(state, unused, address)
      again()
    }
  }
  addEventListener('popstate', again, true)
  // React asks for its next turn through a message port.
  MessagePort.prototype.postMessage = new Proxy(MessagePort.prototype.postMessage, {
    apply(post, port, given) {
      const left = until - now()
      if (left > 0) later(() => Reflect.apply(post, port, given), left)
      else Reflect.apply(post, port, given)
    },
  })
}

/**
 * Stretches the moment between a new address and its page, where `E2E_DRAWN_LATE` asks for it in milliseconds: a journey
 * that reads or presses what stood on the page before then fails every time instead of once in a hundred.
 */
export async function drawLateIfAsked(context: BrowserContext): Promise<void> {
  const milliseconds = Number(process.env['E2E_DRAWN_LATE'] ?? 0)
  if (milliseconds > 0) await context.addInitScript(drawLate, milliseconds)
}
