import { useEffect, useRef } from 'react'

/** Where a letter is a letter. A radio takes none. */
const fields = 'textarea, select, [contenteditable], input:not([type=radio], [type=checkbox])'

/**
 * j and k open the next and previous item, 1–5 choose a level, a accepts, r gives back, e goes to the evidence, ?
 * explains. Inside a field and in a dialog letters are letters; keys held with Ctrl, Alt or Meta are the browser's.
 */
export function useDeskKeys(help: () => void): void {
  const latest = useRef(help)
  useEffect(() => {
    latest.current = help
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { target } = event
      if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented || event.repeat) return
      if (document.querySelector('dialog[open]')) return
      if (target instanceof Element && target.closest(fields)) return
      if (event.key === '?') latest.current()
      else if (!act(event.key)) return
      event.preventDefault()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

function act(key: string): boolean {
  if (key === 'j') return click(find('.queue-bar a[rel=next]'))
  if (key === 'k') return click(find('.queue-bar a[rel=prev]'))
  if (key === 'a') return click(find('[data-key=a]:not([disabled])'))
  if (key === 'r') return openReturn()
  if (key === 'e') return focusOn(find('.viewer :is(a, button, iframe, video)'))
  if (!/^[1-5]$/.test(key)) return false
  const level = document.querySelectorAll<HTMLInputElement>('.verdict-form .levels input')[Number(key) - 1]
  if (!level || level.disabled) return false
  level.click()
  return focusOn(level)
}

/** Opens the fields of a return, so that the next key already chooses a reason. */
function openReturn(): boolean {
  const fold = find('.return-fold')
  if (!(fold instanceof HTMLDetailsElement)) return false
  fold.open = true
  return focusOn(fold.querySelector<HTMLElement>('select'))
}

function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector)
}

function click(element: HTMLElement | null): boolean {
  element?.click()
  return element !== null
}

function focusOn(element: HTMLElement | null): boolean {
  element?.focus()
  return element !== null
}
