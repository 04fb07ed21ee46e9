import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { Icon } from './icons/icon.tsx'

type Direction = 'asc' | 'desc'

type SortHeadProps<Sort extends string> = {
  /** What the table is ordered by now. */
  readonly ordered: { readonly sort: string; readonly direction: Direction }
  readonly sort: Sort
  /** The direction of the first press; the next one turns it round. */
  readonly first: Direction
  /** Where pressing leads: the same table in another order. */
  readonly pathOf: (order: { readonly sort: Sort; readonly direction: Direction }) => string
  readonly className?: string | undefined
  readonly title?: string | undefined
  readonly children: ReactNode
}

/** The head of a column that orders its table when it is pressed. */
export function SortHead<Sort extends string>(props: SortHeadProps<Sort>) {
  const { ordered, sort, first, pathOf, className, title, children } = props
  const current = ordered.sort === sort ? ordered.direction : undefined
  const direction = current === first ? (first === 'asc' ? 'desc' : 'asc') : first
  return (
    <th
      scope="col"
      className={className}
      aria-sort={current && (current === 'asc' ? 'ascending' : 'descending')}
      data-direction={current}
    >
      <Link to={pathOf({ sort, direction })} title={title} preventScrollReset>
        {children}
        {current ? <Icon name="down" /> : null}
      </Link>
    </th>
  )
}
