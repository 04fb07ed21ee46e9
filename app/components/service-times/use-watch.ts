import { useEffect } from 'react'
import { useRevalidator } from '@remix-run/react'

/** Milliseconds between two looks at a reading that goes on. */
const pace = 1000

/** Reads the page's data anew as long as it is shown, one look at a time. */
export function useWatch(): void {
  const { revalidate, state } = useRevalidator()
  useEffect(() => {
    if (state !== 'idle') return
    const next = setTimeout(revalidate, pace)
    return () => clearTimeout(next)
  }, [revalidate, state])
}
