import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { Icon } from '#app/components/icons/icon.tsx'

type SortHeadProps = {
  /** The direction in which the table is ordered by this column; undefined where it is by another. */
  readonly current: 'asc' | 'desc' | undefined
  /** Where pressing leads: the same table ordered by this column in the given direction. */
  readonly hrefOf: (direction: 'asc' | 'desc') => string
  readonly first: 'asc' | 'desc'
  readonly className?: string
  readonly children: ReactNode
}

/** The head of a column that orders its table; pressed again it turns the order round. */
export function SortHead({ current, hrefOf, first, className, children }: SortHeadProps) {
  const next = current === first ? (first === 'asc' ? 'desc' : 'asc') : first
  return (
    <th
      scope="col"
      className={className}
      aria-sort={current && (current === 'asc' ? 'ascending' : 'descending')}
      data-direction={current}
    >
      <Link to={hrefOf(next)} preventScrollReset>
        {children}
        {current ? <Icon name="down" /> : null}
      </Link>
    </th>
  )
}
