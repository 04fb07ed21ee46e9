import { useCallback, useState } from 'react'
import type { WorksheetFigures } from '#app/use-cases/answers/worksheet-view.server.ts'
import type { Saved } from './worksheet-item.tsx'

/** The figures of the page: as it was read, and as the last saved answer brought them. */
export function useFigures(read: WorksheetFigures) {
  const [moved, setMoved] = useState<{ readonly upon: WorksheetFigures; readonly figures: WorksheetFigures } | null>(
    null,
  )
  const [savedAt, setSavedAt] = useState<string | null>(null)

  const onSaved = useCallback(
    ({ at, figures }: Saved) => {
      setSavedAt(at)
      if (!figures) return
      setMoved((before) => {
        const known = before?.upon === read ? before.figures : read
        return { upon: read, figures: { ...figures, byItem: { ...known.byItem, ...figures.byItem } } }
      })
    },
    [read],
  )
  // A page that was read anew knows more than an answer that was saved before.
  return { figures: moved?.upon === read ? moved.figures : read, savedAt, onSaved }
}
