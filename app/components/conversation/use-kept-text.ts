import { useCallback, useEffect, useState } from 'react'

/**
 * A text that outlives a lost connection and a closed page: it stays in this browser until it was sent. `given` is what
 * a plain form brought back.
 */
export function useKeptText(name: string, given = '') {
  const key = `menuju.${name}`
  const [text, setText] = useState(given)

  useEffect(() => {
    const kept = given === '' ? read(key) : null
    if (kept) setText(kept)
  }, [key, given])

  const change = useCallback(
    (next: string) => {
      setText(next)
      write(key, next)
    },
    [key],
  )
  const forget = useCallback(() => {
    setText('')
    write(key, '')
  }, [key])
  return { text, change, forget }
}

/** Forgets a text that was sent by another page. */
export function forgetText(name: string): void {
  write(`menuju.${name}`, '')
}

function read(key: string): string | null {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

/** A browser that keeps nothing is none the worse for it. */
function write(key: string, text: string): void {
  try {
    if (text === '') window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, text)
  } catch {
    return
  }
}
