import type { ReactNode } from 'react'
import { emblems, icons, logo, shapes } from './symbols.tsx'

type Drawings = Readonly<Record<string, ReactNode>>

/** Every drawing of the interface, once per page; the others refer to it by `<use>`. */
export function Sprite() {
  return (
    <svg className="sprite" width="0" height="0" aria-hidden="true" focusable="false">
      {symbols('s', 16, shapes)}
      {symbols('i', 24, icons)}
      {symbols('emblem', 48, emblems)}
      <symbol id="logo" viewBox="0 0 32 32">
        {logo}
      </symbol>
    </svg>
  )
}

function symbols(prefix: string, size: number, drawings: Drawings) {
  return Object.entries(drawings).map(([name, drawing]) => (
    <symbol key={name} id={`${prefix}-${name}`} viewBox={`0 0 ${size} ${size}`}>
      {drawing}
    </symbol>
  ))
}
