import { Fragment } from 'react'
import { Link } from '@remix-run/react'
import { useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'

export type Crumb = { readonly text: string; readonly href?: string }

/** The way to this page; the last one is the page itself and no link. */
export function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label={useWords(partWords).crumbs}>
      {crumbs.map(({ text, href }, index) => (
        <Fragment key={text}>
          {index > 0 ? <span aria-hidden="true">/</span> : null}
          {href ? <Link to={href}>{text}</Link> : <span>{text}</span>}
        </Fragment>
      ))}
    </nav>
  )
}
