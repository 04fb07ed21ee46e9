import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'

type DialogProps = {
  readonly title: ReactNode
  readonly open: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** The deed, at the right of the button that leaves. */
  readonly actions?: ReactNode
  /** Name of the button that leaves; "Batal" unless there is nothing to cancel. */
  readonly leave?: string
}

/** A question over the page: only to return, to sign or to remove, or to explain the keys. Escape closes it. */
export function Dialog({ title, open, onClose, children, actions, leave }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  const t = useWords(partWords)

  useEffect(() => {
    if (open) dialog.current?.showModal()
    else dialog.current?.close()
  }, [open])

  return (
    <dialog className="dialog" ref={dialog} aria-labelledby={id} onClose={onClose}>
      <h2 id={id}>{title}</h2>
      {children}
      <div className="actions">
        <button className="btn" type="button" onClick={onClose}>
          {leave ?? t.cancel}
        </button>
        {actions}
      </div>
    </dialog>
  )
}
