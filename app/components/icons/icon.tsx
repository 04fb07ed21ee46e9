import type { IconName, ShapeName } from './symbols.tsx'

export type { IconName, ShapeName } from './symbols.tsx'

type IconProps = { readonly name: IconName; readonly className?: string }

/** A drawing beside a word; the word says what it means, so it is hidden from screen readers. */
export function Icon({ name, className }: IconProps) {
  return (
    <svg className={className ? `icon ${className}` : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
      <use href={`#i-${name}`} />
    </svg>
  )
}

type ShapeProps = { readonly name: ShapeName; readonly className?: string }

/** A mark that carries a state together with its word. */
export function Shape({ name, className = 'shape' }: ShapeProps) {
  return (
    <svg className={className} viewBox="0 0 16 16" aria-hidden="true">
      <use href={`#s-${name}`} />
    </svg>
  )
}

export function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <use href="#logo" />
    </svg>
  )
}
