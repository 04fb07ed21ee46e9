import { useEffect, useRef } from 'react'

type ItemKeys = {
  /** Codes of the items in the order of the page. */
  readonly codes: readonly string[]
  readonly isOpen: (code: string) => boolean
  /** Opens one item and closes the one that is left. */
  readonly go: (to: string, from: string | null) => void
  readonly help: () => void
}

/** Where letters are letters; a radio, a tick or a file picker takes none. */
const fields = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox], [type=file])'

/**
 * j and k go to the next and previous item, 1–5 choose a level, e goes to the evidence, ? explains the keys. Inside
 * a field and in a dialog letters are letters; keys held with Ctrl, Alt or Meta belong to the browser.
 */
export function useItemKeys(keys: ItemKeys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target } = event
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return
      if (document.querySelector('dialog[open]')) return
      if (target instanceof Element && target.closest(fields)) return
      if (act(event.key, latest.current)) event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

function act(key: string, { codes, isOpen, go, help }: ItemKeys): boolean {
  const current = currentItem(codes, isOpen)
  if (key === '?') {
    help()
    return true
  }
  if (key === 'j' || key === 'k') {
    const at = current === null ? (key === 'j' ? -1 : codes.length) : codes.indexOf(current)
    const to = codes[at + (key === 'j' ? 1 : -1)]
    if (to === undefined) return false
    go(to, current)
    return true
  }
  const item = current !== null && isOpen(current) ? document.getElementById(current) : null
  if (item === null) return false
  if (key === 'e')
    return focusOn(item.querySelector<HTMLElement>('.evidence-block :is(a, button, summary, input:not([type=hidden]))'))
  if (!/^[1-5]$/.test(key)) return false
  const level = item.querySelectorAll<HTMLInputElement>('.levels input')[Number(key) - 1]
  if (!level || level.disabled) return false
  level.click()
  return focusOn(level)
}

/** The item that has the focus, else the only one that is open. */
function currentItem(codes: readonly string[], isOpen: (code: string) => boolean): string | null {
  const focused = document.activeElement?.closest('.item')?.id
  if (focused !== undefined && codes.includes(focused)) return focused
  return codes.find(isOpen) ?? null
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus()
  return element !== null
}
