import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { Icon } from './icons/icon.tsx'

type Neighbour = { readonly href: string; readonly text: string }
type PagerProps = { readonly label: string; readonly previous?: Neighbour; readonly next?: Neighbour }

/** The neighbours of a page in its own order. */
export function Pager({ label, previous, next }: PagerProps) {
  return (
    <nav className="pager" aria-label={label}>
      {previous ? (
        <Link to={previous.href} rel="prev">
          <Icon name="left" /> {previous.text}
        </Link>
      ) : (
        <span />
      )}
      {next ? (
        <Link to={next.href} rel="next">
          {next.text} <Icon name="arrow" />
        </Link>
      ) : null}
    </nav>
  )
}

type PagesProps = {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
}

/** Paging of a list that the server cuts; nothing is drawn for a single page. */
export function Pages({ page, pages, hrefOf }: PagesProps) {
  const t = useWords(partWords)
  if (pages <= 1) return null
  return (
    <nav className="pages actions" aria-label={t.pages}>
      {page > 1 ? (
        <Link className="btn" to={hrefOf(page - 1)} rel="prev">
          <Icon name="left" /> {t.previous}
        </Link>
      ) : null}
      <span className="small quiet">{t.pageOf(page, pages)}</span>
      {page < pages ? (
        <Link className="btn" to={hrefOf(page + 1)} rel="next">
          {t.next} <Icon name="arrow" />
        </Link>
      ) : null}
    </nav>
  )
}
