import type { ReactNode } from 'react'
import { Icon } from './icons/icon.tsx'
import type { IconName } from './icons/icon.tsx'

type NoticeTone = 'wait' | 'good' | 'warn' | 'bad'

const icons: Readonly<Record<NoticeTone, IconName>> = { wait: 'info', good: 'check', warn: 'alert', bad: 'alert' }

type NoticeProps = {
  readonly tone?: NoticeTone
  readonly title?: ReactNode
  readonly children?: ReactNode
  /** `alert` interrupts a screen reader; only for what must be known now. */
  readonly role?: 'status' | 'alert' | 'note'
}

/** A message in its place in the page: what happened, what was kept, what to do. */
export function Notice({ tone = 'wait', title, children, role = 'note' }: NoticeProps) {
  return (
    <div className={tone === 'wait' ? 'notice' : `notice notice-${tone}`} role={role}>
      <Icon name={icons[tone]} />
      <div className="notice-text">
        {title ? <b>{title}</b> : null} {children}
      </div>
    </div>
  )
}
