import type { ReactNode } from 'react'
import { useFormats, useWords } from '#app/content/language.tsx'
import { partWords } from '#app/content/words/parts.ts'
import { Pages } from './pager.tsx'

type TableFootProps = {
  /** From 1. */
  readonly page: number
  readonly pages: number
  readonly hrefOf: (page: number) => string
  /** Offices on a full page, on this one, and in all. */
  readonly onPage: number
  readonly rows: number
  readonly total: number
  /** Which rows are shown, where these are no offices. */
  readonly shown?: (from: string, to: string, of: string) => string
  readonly children?: ReactNode
}

/** Beneath a table that is cut: which of the offices it shows, and the way to the others. */
export function TableFoot({ page, pages, hrefOf, onPage, rows, total, shown, children }: TableFootProps) {
  const t = useWords(partWords)
  const told = shown ?? t.shownOffices
  const f = useFormats()
  const before = (page - 1) * onPage
  return (
    <div className="table-foot">
      <p className="quiet" role="status">
        {rows > 0 ? told(f.whole(before + 1), f.whole(before + rows), f.whole(total)) : null}
      </p>
      {children}
      <Pages page={page} pages={pages} hrefOf={hrefOf} />
    </div>
  )
}
