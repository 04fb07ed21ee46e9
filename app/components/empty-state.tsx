import type { ReactNode } from 'react'
import { Icon } from './icons/icon.tsx'
import type { IconName } from './icons/icon.tsx'

type EmptyStateProps = {
  readonly icon: IconName
  readonly title: ReactNode
  /** What belongs here, with an example. */
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly level?: 1 | 2 | 3
}

/** Nothing here yet: says what belongs here and how to begin. */
export function EmptyState({ icon, title, children, action, level = 2 }: EmptyStateProps) {
  const Heading = `h${level}` as const
  return (
    <div className="empty">
      <Icon name={icon} />
      <Heading>{title}</Heading>
      {children ? <p>{children}</p> : null}
      {action}
    </div>
  )
}
