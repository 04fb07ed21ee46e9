import type { ReactNode } from 'react'

type WideTableProps = { readonly label: string; readonly children: ReactNode }

/** A table that may be wider than a phone: it scrolls in a frame of its own, by keyboard too. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scrolls" tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  )
}
