import { Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { itemPath } from '#app/components/worksheet/paths.ts'
import { useText, useWords } from '#app/content/language.tsx'
import { courseWords } from '#app/content/words/course.ts'
import type { ItemPageView } from '#app/use-cases/answers/read-item.server.ts'
import { ReopenItem } from './reopen-item.tsx'
import type { RefusedForm } from './window-section.tsx'

type ReopenPageProps = { readonly view: ItemPageView; readonly refused: RefusedForm | null }

/** The form that opens a judged item again, as a page of its own. */
export function ReopenPage({ view: { item, where }, refused }: ReopenPageProps) {
  const t = useWords(courseWords)
  const text = useText()
  const { assessmentId } = where
  const back = itemPath(assessmentId, item.code)
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: item.code, href: back }, { text: t.reopen }]} />
      <header>
        <h1>{t.reopenTitle(item.code)}</h1>
        <p className="lead">{text(item.item.text)}</p>
      </header>
      {item.reopenable ? (
        <ReopenItem assessmentId={assessmentId} code={item.code} refused={refused ?? { errors: {}, values: {} }} />
      ) : (
        <Notice>{t.reopenClosed}</Notice>
      )}
      <p className="actions submit">
        <Link className="btn" to={back}>
          {t.backToItem}
        </Link>
      </p>
    </main>
  )
}
