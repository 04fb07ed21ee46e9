import { useState } from 'react'
import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ItemsHead } from '#app/components/item.tsx'
import { SheetPlace } from '#app/components/worksheet/worksheet-page.tsx'
import { useFigures } from '#app/components/worksheet/use-figures.ts'
import { WorksheetItem } from '#app/components/worksheet/worksheet-item.tsx'
import { LanguageProvider, useFormats, useWords } from '#app/content/language.tsx'
import { finishWords } from '#app/content/words/review-finish.ts'
import type { FileLimits } from '#app/domain/evidence/file-rules.ts'
import type { ReturnedView } from '#app/use-cases/review/read-returned.server.ts'

type ReturnedPageProps = { readonly view: ReturnedView; readonly limits: FileLimits }

/** The office's list of what was given back: each item with its reason, ready to be repaired and handed in. */
export function ReturnedPage(props: ReturnedPageProps) {
  return (
    <LanguageProvider timeZone={props.view.where.timezone}>
      <Returned {...props} />
    </LanguageProvider>
  )
}

function Returned({ view, limits }: ReturnedPageProps) {
  const t = useWords(finishWords)
  const f = useFormats()
  const { where, items } = view
  const { figures, savedAt, onSaved } = useFigures(view.figures)
  const [open, setOpen] = useState<ReadonlySet<string>>(() => new Set(items.slice(0, 1).map(({ code }) => code)))
  const toggle = (code: string, now: boolean) =>
    setOpen((before) => {
      const next = new Set(before)
      if (now) next.add(code)
      else next.delete(code)
      return next
    })
  const pageOpen = items.some(({ editing }) => editing.editable)
  return (
    <>
      <SheetPlace where={where} editable={pageOpen} savedAt={savedAt} />
      <main id="isi" className="wrap page">
        <header>
          <h1>{t.returnedTitle}</h1>
          {items.length > 0 ? <p className="lead">{t.returnedLead(f.whole(items.length))}</p> : null}
        </header>
        {items.length === 0 ? (
          <EmptyState
            icon="check"
            title={t.returnedEmptyTitle}
            action={
              <Link className="btn" to={`/assessments/${encodeURIComponent(where.assessmentId)}/worksheet`}>
                {t.toWorksheet}
              </Link>
            }
          >
            {t.returnedEmpty}
          </EmptyState>
        ) : (
          <>
            <ItemsHead />
            <div className="items across">
              {items.map((item) => {
                const own = figures.byItem[item.code]
                if (!own) return null
                return (
                  <WorksheetItem
                    key={item.code}
                    view={item}
                    figures={own}
                    open={open.has(item.code)}
                    wholeCode
                    onToggle={toggle}
                    {...{ where, limits, pageOpen, onSaved }}
                  />
                )
              })}
            </div>
          </>
        )}
      </main>
    </>
  )
}
