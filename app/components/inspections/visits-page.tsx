import { Form, Link } from '@remix-run/react'
import { complaintsPath, visitsPath } from '#app/components/complaints/paths.ts'
import { Crumbs } from '#app/components/crumbs.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Tick } from '#app/components/forms/tick.tsx'
import { Pages } from '#app/components/pager.tsx'
import { Section } from '#app/components/section.tsx'
import { Told } from '#app/components/told.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { complaintWords } from '#app/content/words/complaints.ts'
import { visitorNames, visitTypeNames, visitWords } from '#app/content/words/inspections.ts'
import type { VisitsPage as Page, VisitView } from '#app/use-cases/inspections/inspection-view.server.ts'
import { VisitFindings } from './visit-findings.tsx'
import { VisitForm } from './visit-form.tsx'
import type { VisitAnswer } from './visit-form.tsx'

type VisitsPageProps = {
  readonly page: Page
  /** Whether the form for a new visit stands open. */
  readonly writing: boolean
  /** The visit that pieces are chosen for. */
  readonly choosing: string
  readonly answer: VisitAnswer | undefined
}

/** Visits to complaint posts and joint days, newest first. */
export function VisitsPage({ page, writing, choosing, answer }: VisitsPageProps) {
  const t = useWords(visitWords)
  const c = useWords(complaintWords)
  const f = useFormats()
  const open = (writing && !answer?.ok) || (answer?.intent === 'visit' && !answer.ok)
  const here = visitsPath(page.officeId)
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: c.title, href: complaintsPath(page.officeId) }, { text: t.title }]} />
      <header className="queue-head">
        <div>
          <h1>{t.title}</h1>
          <p>{t.lead(f.whole(page.total), f.whole(page.openFindings))}</p>
        </div>
        {page.may.write && !open ? (
          <Link className="btn btn-main" to={`${here}?catat=1`}>
            {t.enter}
          </Link>
        ) : null}
      </header>
      <Told refusal={answer?.refusal} kept={answer?.ok ? t.saved : undefined} />
      {open && page.may.write ? (
        <Section title={t.enter}>
          <VisitForm page={page} answer={answer} />
        </Section>
      ) : null}
      {page.visits.length === 0 ? (
        <EmptyState icon="eye" title={t.emptyTitle}>
          {t.empty}
        </EmptyState>
      ) : (
        <ol className="visits" aria-label={t.list}>
          {page.visits.map((visit) => (
            <Visit page={page} visit={visit} choosing={choosing === visit.id} answer={answer} key={visit.id} />
          ))}
        </ol>
      )}
      <Pages page={page.page} pages={page.pages} hrefOf={(next) => visitsPath(page.officeId, next)} />
    </main>
  )
}

type VisitProps = {
  readonly page: Page
  readonly visit: VisitView
  readonly choosing: boolean
  readonly answer: VisitAnswer | undefined
}

function Visit({ page, visit, choosing, answer }: VisitProps) {
  const t = useWords(visitWords)
  const f = useFormats()
  const types = useWords(visitTypeNames)
  const houses = useWords(visitorNames)
  const { type, heldOn, heldAt, visitor, post, summary, reports } = visit
  return (
    <li className="visit">
      <div>
        <h3>
          {types[type]}, {houses[visitor]}
        </h3>
        <p className="meta">
          {t.at(f.date(heldOn), f.clock(heldAt))} · {post}
          {reports === null ? null : ` · ${t.reportsOf(f.whole(reports))}`}
        </p>
        {summary ? <p className="written">{summary}</p> : null}
        {visit.pieces ? <Pieces page={page} visit={visit} choosing={choosing} answer={answer} /> : null}
      </div>
      <div>
        <VisitFindings page={page} visit={visit} answer={answer} />
      </div>
    </li>
  )
}

function Pieces({ page, visit, choosing, answer }: VisitProps) {
  const t = useWords(visitWords)
  const pieces = visit.pieces ?? []
  const offered = (page.choices ?? []).filter(({ id }) => !pieces.some((piece) => piece.id === id))
  const mine = answer?.intent === 'pieces' && answer.about === visit.id ? answer : undefined
  return (
    <>
      <h4>{t.evidence}</h4>
      {pieces.length === 0 ? <p className="quiet">{t.noEvidence}</p> : null}
      <ul className="cited">
        {pieces.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/evidence/${encodeURIComponent(id)}`}>{title}</Link>
          </li>
        ))}
      </ul>
      {page.may.write && !choosing ? (
        <Link to={`${visitsPath(page.officeId)}?bukti=${encodeURIComponent(visit.id)}`} preventScrollReset>
          {t.choose}
        </Link>
      ) : null}
      {choosing && page.choices ? (
        <Form method="post" className="form piece-choices" action={visitsPath(page.officeId)} preventScrollReset>
          <input type="hidden" name="visit" value={visit.id} />
          <fieldset className="field">
            <legend className="label">{offered.length > 0 ? t.chooseLegend : t.noPieces}</legend>
            {offered.map(({ id, title }) => (
              <Tick name="piece" value={id} errors={mine?.errors?.['piece']} key={id}>
                {title}
              </Tick>
            ))}
          </fieldset>
          <button className="btn" type="submit" name="intent" value="pieces">
            {t.attach}
          </button>
        </Form>
      ) : null}
    </>
  )
}
