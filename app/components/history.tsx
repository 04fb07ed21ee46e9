import type { ReactNode } from 'react'
import { useFormats } from '#app/content/language.tsx'

export type HistoryEntry = { readonly key: string; readonly at: string; readonly text: ReactNode }

type HistoryProps = {
  readonly entries: readonly HistoryEntry[]
  /** The time of the request: what is of today shows its hour. */
  readonly now: string
  /** `activity` is the roomier list of the overview. */
  readonly kind?: 'history' | 'activity'
}

/** What happened, newest first, with the full moment in the machine-readable time. */
export function History({ entries, now, kind = 'history' }: HistoryProps) {
  const f = useFormats()
  return (
    <ol className={kind}>
      {entries.map(({ key, at, text }) => (
        <li key={key}>
          <time dateTime={at} title={f.moment(at)}>
            {kind === 'activity' ? f.recently(at, now) : `${f.dayAndMonth(at)}, ${f.time(at)}`}
          </time>
          <span>{text}</span>
        </li>
      ))}
    </ol>
  )
}
