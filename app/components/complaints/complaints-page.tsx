import { Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Section } from '#app/components/section.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Pages } from '#app/components/pager.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { complaintKindNames } from '#app/content/words/complaint-codes.ts'
import { complaintWords } from '#app/content/words/complaints.ts'
import { complaintKinds } from '#app/domain/complaints/codes.ts'
import type { ComplaintGroup, ComplaintList } from '#app/use-cases/complaints/complaint-view.server.ts'
import { ComplaintRows } from './complaint-list.tsx'
import { complaintsPath, enterComplaintPath, publicComplaintPath, visitsPath } from './paths.ts'

type ComplaintsPageProps = {
  readonly list: ComplaintList
  readonly group: ComplaintGroup
  readonly kind: string | undefined
  /** The public form as people reach it. */
  readonly address: string
}

const groups: readonly ComplaintGroup[] = ['open', 'answered', 'closed', 'spam']

/** The complaints of an office, what is late first. */
export function ComplaintsPage({ list, group, kind, address }: ComplaintsPageProps) {
  const t = useWords(complaintWords)
  const { officeId, office, rows, today, page, pages } = list
  return (
    <main id="isi" className="wrap page complaint-pages">
      <Crumbs crumbs={[{ text: office, href: officePath(officeId) }, { text: t.title }]} />
      <header className="queue-head">
        <div>
          <h1>{t.title}</h1>
          <Lead list={list} />
        </div>
        {list.enter ? (
          <Link className="btn btn-main" to={enterComplaintPath(officeId)}>
            {t.enter}
          </Link>
        ) : null}
      </header>
      <Tabs list={list} group={group} kind={kind} />
      {rows.length === 0 ? (
        <EmptyState icon="megaphone" title={t.emptyTitle}>
          {t.empty}
        </EmptyState>
      ) : (
        <ComplaintRows officeId={officeId} rows={rows} today={today} />
      )}
      <Pages page={page} pages={pages} hrefOf={(next) => complaintsPath(officeId, { group, kind, page: next })} />
      <Section title={t.publicForm} more={<Link to={visitsPath(officeId)}>{t.visits}</Link>}>
        <p className="quiet">{t.publicHint}</p>
        <p>
          <a className="address" href={publicComplaintPath(officeId)}>
            {address}
          </a>
        </p>
        <p className="actions">
          <a className="btn" href={`/offices/${encodeURIComponent(officeId)}/complaints/poster.pdf`}>
            {t.poster}
          </a>
        </p>
      </Section>
    </main>
  )
}

function Lead({ list: { counts } }: { readonly list: ComplaintList }) {
  const t = useWords(complaintWords)
  const f = useFormats()
  if (counts.open === 0) return <p className="lead">{t.leadNone}</p>
  return (
    <p className="lead">
      {t.lead(f.whole(counts.open))}{' '}
      {counts.late > 0 ? <span className="late">{t.leadLate(f.whole(counts.late))}</span> : null}
    </p>
  )
}

function Tabs({ list, group, kind }: Pick<ComplaintsPageProps, 'list' | 'group' | 'kind'>) {
  const t = useWords(complaintWords)
  const f = useFormats()
  const kinds = useWords(complaintKindNames)
  const { officeId, counts } = list
  const current = (is: boolean) => (is ? ('page' as const) : undefined)
  return (
    <div className="complaint-tabs">
      <nav className="desk-tabs" aria-label={t.groups}>
        {groups.map((one) => (
          <Link to={complaintsPath(officeId, { group: one, kind })} aria-current={current(one === group)} key={one}>
            {t[one]} <span className="num">{f.whole(counts[one])}</span>
          </Link>
        ))}
      </nav>
      <nav className="kind-links" aria-label={t.kind}>
        <Link to={complaintsPath(officeId, { group })} aria-current={current(!kind)}>
          {t.everyKind}
        </Link>
        {complaintKinds.map((one) => (
          <Link to={complaintsPath(officeId, { group, kind: one })} aria-current={current(kind === one)} key={one}>
            {kinds[one]}
          </Link>
        ))}
      </nav>
    </div>
  )
}
