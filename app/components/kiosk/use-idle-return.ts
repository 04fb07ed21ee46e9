import { useCallback, useEffect, useState } from 'react'
import { useLocation } from '@remix-run/react'

/** Without a touch or a key for so long the visitor is asked; the rest of the minute is theirs to answer (WCAG 2.2.1). */
const quietMilliseconds = 40_000
const answerMilliseconds = 20_000
/** Ends of touches and keys: their beginnings would close the question and go on to whatever lies beneath it. */
const signs = ['click', 'keyup', 'input', 'wheel', 'touchmove'] as const

/**
 * Takes an abandoned screen back to its start after a minute. Gives whether the visitor is being asked right now; any
 * touch or key puts it off, and it asks again as long as the server cannot be reached. At the start itself nothing has
 * to be taken back. What was left behind lies behind no button for going back, nor does the browser show a page again as it
 * was left.
 */
export function useIdleReturn(start: string): { readonly asking: boolean; readonly stay: () => void } {
  const { pathname, search } = useLocation()
  const [asking, setAsking] = useState(false)
  const [seen, setSeen] = useState(0)
  const stay = useCallback(() => setSeen((count) => count + 1), [])
  const atStart = pathname === start && search === ''

  useEffect(() => {
    for (const sign of signs) window.addEventListener(sign, stay, { passive: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, stay)
    }
  }, [stay])

  useEffect(() => {
    if (atStart) return undefined
    const shown = ({ persisted }: PageTransitionEvent) => {
      if (persisted) window.location.replace(start)
    }
    window.addEventListener('pageshow', shown)
    return () => window.removeEventListener('pageshow', shown)
  }, [atStart, start])

  useEffect(() => {
    setAsking(false)
    if (atStart) return undefined
    const warning = setTimeout(() => setAsking(true), quietMilliseconds)
    let isAbandoned = true
    const leave = async () => {
      const reached = await isReached(start)
      // Somebody may have come back while the server was asked.
      if (!isAbandoned) return
      if (reached) window.location.replace(start)
      else stay()
    }
    const end = setTimeout(() => void leave(), quietMilliseconds + answerMilliseconds)
    return () => {
      isAbandoned = false
      clearTimeout(warning)
      clearTimeout(end)
    }
  }, [seen, pathname, search, atStart, start, stay])

  return { asking, stay }
}

/** Whether the server answers. While it does not, the page stays: better than an error of the browser. */
async function isReached(start: string): Promise<boolean> {
  const answer = await fetch(start).catch(() => undefined)
  return answer?.ok ?? false
}
