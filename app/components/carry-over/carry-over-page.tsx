import { Form, Link, useNavigation } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Notice } from '#app/components/notice.tsx'
import { assessmentPath, officePath } from '#app/components/overview/paths.ts'
import { useWords } from '#app/content/language.tsx'
import { carryOverWords } from '#app/content/words/carry-over.ts'
import { overviewWords } from '#app/content/words/overview.ts'
import type { CarryOverPage as Page } from '#app/use-cases/carry-over/carry-over-view.server.ts'
import { CarriedNodeSection } from './carried-node.tsx'
import { carryOverPath } from './paths.ts'

/** What became of the ticks. */
export type CarryOverAnswer =
  | { readonly ok: true; readonly taken: { readonly answers: number; readonly pieces: number } }
  | {
      readonly ok: false
      readonly fault: 'nothing-ticked' | 'invalid' | 'stale'
      readonly stale: readonly string[]
      readonly ticked: readonly string[]
    }

type CarryOverPageProps = { readonly page: Page; readonly answer: CarryOverAnswer | undefined }

/** Last year's answers and pieces beside this year's, to be ticked and taken. */
export function CarryOverPage({ page, answer }: CarryOverPageProps) {
  const t = useWords(carryOverWords)
  const o = useWords(overviewWords)
  const { head, assessmentId, fromYear } = page
  const title = fromYear === null ? t.plainTitle : t.title(fromYear)
  const crumbs = [
    { text: o.title, href: officePath(head.officeId, head.year) },
    { text: t.worksheet, href: assessmentPath(assessmentId, 'worksheet') },
    { text: title },
  ]
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={crumbs} />
      <header>
        <h1>{title}</h1>
        {fromYear === null ? null : <p className="lead">{t.lead(fromYear)}</p>}
      </header>
      <Told answer={answer} />
      {fromYear === null ? (
        <EmptyState icon="folder" title={t.noneTitle}>
          {t.none}
        </EmptyState>
      ) : (
        <Offered page={page} fromYear={fromYear} ticked={answer && !answer.ok ? answer.ticked : []} />
      )}
    </main>
  )
}

function Told({ answer }: { readonly answer: CarryOverAnswer | undefined }) {
  const t = useWords(carryOverWords)
  if (!answer) return null
  if (answer.ok) {
    return (
      <Notice tone="good" role="status">
        {t.taken(answer.taken.answers, answer.taken.pieces)}
      </Notice>
    )
  }
  const { fault, stale } = answer
  return (
    <Notice tone={fault === 'invalid' ? 'bad' : 'warn'} role="alert">
      {fault === 'stale' ? t.stale(stale.join(', ')) : fault === 'invalid' ? t.invalid : t.nothingTicked}
    </Notice>
  )
}

type OfferedProps = { readonly page: Page; readonly fromYear: number; readonly ticked: readonly string[] }

function Offered({ page, fromYear, ticked }: OfferedProps) {
  const t = useWords(carryOverWords)
  const sending = useNavigation().state === 'submitting'
  const { nodes, empty, only } = page
  const takeable = nodes.some(({ items }) => items.some(({ editable, attachable }) => editable || attachable))
  return (
    <>
      <p className="carry-filter">
        {only === null ? <span>{t.onlyEmpty(empty)}</span> : null}
        <Switch page={page} />
      </p>
      {nodes.length === 0 ? (
        <EmptyState icon="check" title={t.allTakenTitle}>
          {t.allTaken}
        </EmptyState>
      ) : (
        <Form method="post" className="carry-form" preventScrollReset>
          {nodes.map((node) => (
            <CarriedNodeSection key={node.code} node={node} fromYear={fromYear} ticked={ticked} />
          ))}
          {takeable ? (
            <div className="carry-foot">
              <button className="btn btn-main" type="submit" disabled={sending}>
                {sending ? t.taking : t.take}
              </button>
              <span className="hint">{t.marks(fromYear)}</span>
            </div>
          ) : null}
        </Form>
      )}
      <Misfits page={page} />
    </>
  )
}

/** Between the empty items alone and all that last year answered. */
function Switch({ page: { assessmentId, answered, all, only } }: { readonly page: Page }) {
  const t = useWords(carryOverWords)
  if (only !== null) return <Link to={carryOverPath(assessmentId)}>{t.showAll}</Link>
  if (all) return <Link to={carryOverPath(assessmentId)}>{t.hideAnswered}</Link>
  if (answered === 0) return null
  return <Link to={carryOverPath(assessmentId, { all: true })}>{t.showAnswered(answered)}</Link>
}

function Misfits({ page: { misfits } }: { readonly page: Page }) {
  const t = useWords(carryOverWords)
  const why = { 'no-such-item': t.noSuchItem, 'other-answer': t.otherAnswer }
  if (misfits.length === 0) return null
  return (
    <details className="carry-misfits">
      <summary>{t.misfits(misfits.length)}</summary>
      <ul>
        {misfits.map(({ code, misfit }) => (
          <li key={code}>
            <span className="code">{code}</span> {why[misfit]}
          </li>
        ))}
      </ul>
    </details>
  )
}
