import { useEffect, useRef } from 'react'
import { useNavigate } from '@remix-run/react'

/**
 * Lets plain links inside an element change the page without loading it anew. A link of the router costs the server
 * many times what a plain one does, which counts where there are hundreds.
 */
export function useFollowedLinks<Outer extends HTMLElement>() {
  const outer = useRef<Outer>(null)
  const navigate = useNavigate()
  useEffect(() => {
    const element = outer.current
    function follow(event: MouseEvent) {
      const changed = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
      const link = event.target instanceof Element ? event.target.closest('a') : null
      if (!link || changed || event.button !== 0 || event.defaultPrevented) return
      event.preventDefault()
      navigate(link.pathname + link.search + link.hash)
    }
    element?.addEventListener('click', follow)
    return () => element?.removeEventListener('click', follow)
  }, [navigate])
  return outer
}
