import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { shownPoints } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'

export type NextStep = {
  readonly code: string
  readonly text: string
  readonly href: string
  /** Points to win. */
  readonly gain: number
  /** Reason, person in charge, due date; a late one is marked. */
  readonly notes: readonly { readonly key: string; readonly text: ReactNode; readonly late?: boolean }[]
}

/** The open items that add most towards a failing gate. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  const t = useWords(partWords)
  const f = useFormats()
  return (
    <ol className="steps">
      {steps.map(({ code, text, href, gain, notes }) => (
        <li key={code}>
          <div className="gain">
            {f.signed(shownPoints(gain))}
            <small>{t.points}</small>
          </div>
          <div>
            <Link to={href}>
              <span className="code">{code}</span> {text}
            </Link>
            <div className="meta">
              {notes.map((note) => (
                <span className={note.late ? 'late' : undefined} key={note.key}>
                  {note.text}
                </span>
              ))}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
