import type { ReactNode } from 'react'
import { useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { Icon } from './icons/icon.tsx'

type ToastProps = {
  readonly title: ReactNode
  readonly children?: ReactNode
  readonly tone?: 'good' | 'bad'
  /** Takes it back. */
  readonly onUndo?: () => void
  /** Another button, such as to try again. */
  readonly action?: ReactNode
}

/** A short message that floats: what was done, and the way to undo it. */
export function Toast({ title, children, tone = 'good', onUndo, action }: ToastProps) {
  const t = useWords(partWords)
  const bad = tone === 'bad'
  return (
    <div className={bad ? 'toast toast-bad' : 'toast'} role={bad ? 'alert' : 'status'}>
      <Icon name={bad ? 'alert' : 'check'} />
      <div>
        <b>{title}</b>
        {children}
      </div>
      {onUndo ? (
        <button className="btn btn-plain" type="button" onClick={onUndo}>
          {t.undo}
        </button>
      ) : (
        action
      )}
    </div>
  )
}

/** The corner where toasts stand; it is there from the start, so that screen readers hear what arrives. */
export function Toasts({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="toasts" aria-live="polite">
      {children}
    </div>
  )
}
