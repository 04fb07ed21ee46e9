import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import type { Target as Predicate } from '#app/domain/instrument/types.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'
import { Target } from '#app/components/emblem.tsx'

type PlaceBarProps = {
  readonly office: string
  readonly kanwil?: string
  readonly target?: Predicate
  /** Name of the assessment's state. */
  readonly stage?: string
  /** The page that draws the course. */
  readonly stageHref?: string
  /** The day of the proposal and the time of the request. */
  readonly deadline?: { readonly day: string; readonly now: string }
  /** At the right: a save state. */
  readonly children?: ReactNode
}

/** Where one is: the office, its Kanwil, what it aims at, how far it is and how long there is left. */
export function PlaceBar({ office, kanwil, target, stage, stageHref, deadline, children }: PlaceBarProps) {
  const t = useWords(frameWords)
  return (
    <section className="place" aria-label={t.place}>
      <div className="wrap">
        <b>{office}</b>
        {kanwil ? <span className="quiet hide-phone">{kanwil}</span> : null}
        {target ? (
          <span>
            {t.target} <Target predicate={target} />
          </span>
        ) : null}
        <div className="end">
          {stage ? (
            <span className="hide-phone quiet">
              {stageHref ? <Link to={stageHref}>{t.stage(stage)}</Link> : t.stage(stage)}
            </span>
          ) : null}
          {deadline ? <Deadline {...deadline} /> : null}
          {children}
        </div>
      </div>
    </section>
  )
}

function Deadline({ day, now }: { readonly day: string; readonly now: string }) {
  const t = useWords(frameWords)
  const f = useFormats()
  const days = f.daysUntil(day, now)
  if (days < 0) return null
  return (
    <span>
      <b>{t.days(days)}</b> {t.toProposal(f.date(day))}
    </span>
  )
}
