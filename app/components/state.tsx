import type { ReactNode } from 'react'
import { Shape } from './icons/icon.tsx'
import type { ShapeName } from './icons/icon.tsx'

export type Tone = 'good' | 'wait' | 'warn' | 'bad' | 'idle'

/** How a state is drawn: its colour is never without its shape, and the shape never without a word. */
export type Look = { readonly tone: Tone; readonly shape: ShapeName }

type StateProps = Look & {
  readonly children: ReactNode
  /** Filled; once per page, for the page's own status. */
  readonly box?: boolean
}

/** A shape and a word. */
export function State({ tone, shape, box = false, children }: StateProps) {
  return (
    <span className={`state state-${tone}${box ? ' state-box' : ''}`}>
      <Shape name={shape} className="state-shape" />
      <span className="state-word">{children}</span>
    </span>
  )
}
