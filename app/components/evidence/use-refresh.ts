import { useCallback } from 'react'
import { useRevalidator } from '@remix-run/react'

/**
 * Reads the page's data anew once the server can be reached: a page whose data cannot be read is taken away with all
 * that was typed in it, and lines that break do so right after a long upload.
 */
export function useRefresh(): () => void {
  const { revalidate } = useRevalidator()
  return useCallback(() => {
    const refresh = async () => {
      const reached = await fetch('/health', { cache: 'no-store' }).catch(() => undefined)
      if (reached) revalidate()
      else window.addEventListener('online', () => void refresh(), { once: true })
    }
    void refresh()
  }, [revalidate])
}
