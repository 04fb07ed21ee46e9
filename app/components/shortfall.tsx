import type { ReactNode } from 'react'
import { Link } from '@remix-run/react'
import { shownMissing } from '#app/domain/scoring/show.ts'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'

export type ShortfallTerm = {
  readonly key: string
  readonly name: string
  readonly href?: string
  /** The page that explains the points. */
  readonly whyHref?: string
  /** Points that are missing here, unrounded and above 0. */
  readonly points: number
  /** How to close it: "15 butir belum penuh", "ambang 48,00". */
  readonly note?: ReactNode
}

/** Where the missing points are; the terms sum to the sentence above them. */
export function Shortfall({ terms }: { readonly terms: readonly ShortfallTerm[] }) {
  const t = useWords(partWords)
  const f = useFormats()
  return (
    <ul className="shortfall" aria-label={t.shortfallList}>
      {terms.map(({ key, name, href, whyHref, points, note }) => (
        <li key={key}>
          <span className="num">
            {whyHref ? <Link to={whyHref}>{f.points(shownMissing(points))}</Link> : f.points(shownMissing(points))}
          </span>
          {href ? <Link to={href}>{name}</Link> : <span>{name}</span>}
          {note ? <span className="quiet">{note}</span> : null}
        </li>
      ))}
    </ul>
  )
}
