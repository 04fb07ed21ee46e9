import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { useFormats, useWords } from '#app/content/language.tsx'
import { frameWords } from '#app/content/words/frame.ts'

export type FooterProps = {
  /** Marks every page of the demonstration as an example. */
  readonly demo: boolean
  /** Short name of the edition: "PermenPANRB 90/2021". */
  readonly instrument?: string
  /** When the scores on the page were last changed. */
  readonly updatedAt?: string
  readonly howScoredHref?: string
  readonly children?: ReactNode
}

/** What the figures of the page stand on. */
export function Footer({ demo, instrument, updatedAt, howScoredHref, children }: FooterProps) {
  const t = useWords(frameWords)
  const f = useFormats()
  return (
    <footer className="foot">
      <div className="wrap">
        {demo ? <span className="demo">{t.demo}</span> : null}
        {instrument ? <span>{t.instrument(instrument)}</span> : null}
        {updatedAt ? <span>{t.updatedAt(f.moment(updatedAt))}</span> : null}
        {howScoredHref ? <Link to={howScoredHref}>{t.howScored}</Link> : null}
        {children}
      </div>
    </footer>
  )
}
