import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from '@remix-run/react'

/** Without a touch or a key for so long the visitor is asked; the rest of the minute is theirs to answer (WCAG 2.2.1). */
const quietMilliseconds = 40_000
const answerMilliseconds = 20_000
const signs = ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const

/**
 * Takes an abandoned screen back to its start after a minute. Gives whether the visitor is being asked right now; any
 * touch or key puts it off. At the start itself nothing has to be taken back.
 */
export function useIdleReturn(start: string): { readonly asking: boolean; readonly stay: () => void } {
  const { pathname, search } = useLocation()
  const navigate = useNavigate()
  const [asking, setAsking] = useState(false)
  const [seen, setSeen] = useState(0)
  const atStart = pathname === start && search === ''

  useEffect(() => {
    const stay = () => setSeen((count) => count + 1)
    for (const sign of signs) window.addEventListener(sign, stay, { passive: true })
    return () => {
      for (const sign of signs) window.removeEventListener(sign, stay)
    }
  }, [])

  useEffect(() => {
    setAsking(false)
    if (atStart) return undefined
    const leave = () => {
      setAsking(false)
      void begin(start, () => navigate(start))
    }
    const warning = setTimeout(() => setAsking(true), quietMilliseconds)
    const end = setTimeout(leave, quietMilliseconds + answerMilliseconds)
    return () => {
      clearTimeout(warning)
      clearTimeout(end)
    }
  }, [seen, pathname, search, atStart, start, navigate])

  return { asking, stay: () => setSeen((count) => count + 1) }
}

/** The next visitor gets a fresh page; while the server cannot be reached the pages that are here go on. */
async function begin(start: string, stayHere: () => void): Promise<void> {
  const answer = await fetch(start).catch(() => undefined)
  if (answer?.ok) window.location.assign(start)
  else stayHere()
}
