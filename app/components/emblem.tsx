import type { ReactNode } from 'react'
import type { Target as Predicate } from '#app/domain/instrument/types.ts'

type EmblemProps = {
  readonly predicate: Predicate
  readonly className?: string
  /** Place inside another drawing, in its own units. */
  readonly at?: { readonly x: number; readonly y: number; readonly size: number }
}

/** Silver with a plain ring, or gold with a scalloped edge; the word always stands beside it. */
export function Emblem({ predicate, className = '', at }: EmblemProps) {
  const name = predicate.toLowerCase()
  const place = at ? { x: at.x, y: at.y, width: at.size, height: at.size } : {}
  return (
    <svg className={`emblem emblem-${name} ${className}`.trim()} viewBox="0 0 48 48" aria-hidden="true" {...place}>
      <use href={`#emblem-${name}`} />
    </svg>
  )
}

type TargetProps = { readonly predicate: Predicate; readonly children?: ReactNode }

/** The name of a predicate with its emblem. */
export function Target({ predicate, children }: TargetProps) {
  return (
    <span className={`target target-${predicate.toLowerCase()}`}>
      <Emblem predicate={predicate} />
      {predicate}
      {children}
    </span>
  )
}
