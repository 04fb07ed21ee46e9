import { Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { assessmentPath, officePath } from '#app/components/overview/paths.ts'
import { State } from '#app/components/state.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { exchangeWords, importStatuses } from '#app/content/words/exchange.ts'
import { overviewWords } from '#app/content/words/overview.ts'
import type { ImportView } from '#app/use-cases/exchange/exchange-view.server.ts'
import { DifferenceForm } from './difference-form.tsx'
import { statusLooks } from './exchange-page.tsx'
import { exchangePath } from './paths.ts'
import { ClosedItems, FaultyItems, Warnings } from './remark-lists.tsx'

type ImportPageProps = {
  readonly view: ImportView
  /** Why the last decision was not carried out. */
  readonly refusal: string | undefined
  /** Items that were left out because they are locked. */
  readonly left: number
}

/** What a file would change, and the decision about it. */
export function ImportPage({ view, refusal, left }: ImportPageProps) {
  const t = useWords(exchangeWords)
  const o = useWords(overviewWords)
  const f = useFormats()
  const { head, assessmentId, items } = view
  const { fileName, createdAt, expiresAt, status } = view.import
  const changes = items.filter(({ valueDiffers, noteDiffers }) => valueDiffers || noteDiffers)
  const blank = items.filter((item) => item.blank && item.faults.length === 0).length
  const same = items.filter((item) => !item.blank && !changes.includes(item) && item.faults.length === 0).length
  return (
    <main id="isi" className="wrap page">
      <Crumbs
        crumbs={[
          { text: o.title, href: officePath(head.officeId, head.year) },
          { text: t.title, href: exchangePath(assessmentId) },
          { text: fileName },
        ]}
      />
      <header>
        <h1>{t.diffTitle}</h1>
        <p className="lead">
          {fileName}, {f.moment(createdAt)}
        </p>
        {status === 'staged' ? (
          <p className="small">
            {t.diffLead(changes.length, same, blank)} {t.waitsUntil(f.moment(expiresAt))}
          </p>
        ) : null}
      </header>
      {status === 'staged' ? (
        <div className="sections">
          <FaultyItems view={view} />
          <Warnings view={view} />
          <DifferenceForm view={view} changes={changes} refusal={refusal} />
          <ClosedItems view={view} />
        </div>
      ) : (
        <Decided view={view} left={left} />
      )}
    </main>
  )
}

/** What became of it. */
function Decided({ view, left }: { readonly view: ImportView; readonly left: number }) {
  const t = useWords(exchangeWords)
  const statuses = useWords(importStatuses)
  const { status, taken } = view.import
  return (
    <>
      {status === 'accepted' ? (
        <Notice tone="good" title={t.acceptedTitle} role="status">
          {t.taken(taken)}. {left > 0 ? t.leftOut(left) : null}
        </Notice>
      ) : (
        <>
          <State {...statusLooks[status]}>{statuses[status]}</State>
          <p>{status === 'expired' ? t.expiredText : t.discardedText}</p>
        </>
      )}
      <p className="actions exchange-after">
        <Link className="btn btn-main" to={assessmentPath(view.assessmentId, 'worksheet')}>
          {t.toWorksheet}
        </Link>
        <Link className="btn" to={exchangePath(view.assessmentId)}>
          {t.readAnother}
        </Link>
      </p>
    </>
  )
}
