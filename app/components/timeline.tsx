import type { ReactNode } from 'react'
import { Shape } from './icons/icon.tsx'

export type TimelineStep = {
  readonly key: string
  readonly name: string
  /** A date or a stretch of months, as text. */
  readonly when?: ReactNode
  readonly note?: ReactNode
  readonly phase: 'done' | 'now' | 'ahead'
}

const shapes = { done: 'done', now: 'now', ahead: 'node' } as const

/** The way through the year; lies flat on a wide screen and stands upright on a phone. */
export function Timeline({ steps }: { readonly steps: readonly TimelineStep[] }) {
  return (
    <ol className="timeline">
      {steps.map(({ key, name, when, note, phase }) => (
        <li className={phase} key={key} aria-current={phase === 'now' ? 'step' : undefined}>
          <Shape name={shapes[phase]} className="node" />
          <b>{name}</b>
          {when ? <small>{when}</small> : null}
          {note ? <small>{note}</small> : null}
        </li>
      ))}
    </ol>
  )
}
