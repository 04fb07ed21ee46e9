import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * Lets files be dropped anywhere on the item around an element. The item says by `data-dropping` that it would take
 * them. Files dropped beside it would open in the browser and take the page away; that is the browser's own affair.
 */
export function useDropTarget(
  ref: RefObject<HTMLElement>,
  onFiles: (files: readonly File[]) => void,
  enabled: boolean,
): void {
  useEffect(() => {
    const target = ref.current?.closest<HTMLElement>('.item') ?? ref.current
    if (!target || !enabled) return
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      target.dataset['dropping'] = ''
    }
    const leave = (event: DragEvent) => {
      if (!(event.relatedTarget instanceof Node && target.contains(event.relatedTarget)))
        delete target.dataset['dropping']
    }
    const drop = (event: DragEvent) => {
      delete target.dataset['dropping']
      const files = [...(event.dataTransfer?.files ?? [])]
      // The well inside takes its own.
      if (files.length === 0 || (event.target instanceof Element && event.target.closest('.upload'))) return
      event.preventDefault()
      onFiles(files)
    }
    target.addEventListener('dragover', over)
    target.addEventListener('dragleave', leave)
    target.addEventListener('drop', drop)
    return () => {
      target.removeEventListener('dragover', over)
      target.removeEventListener('dragleave', leave)
      target.removeEventListener('drop', drop)
    }
  }, [ref, onFiles, enabled])
}
