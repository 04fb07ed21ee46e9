import { Form, Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { Icon } from '#app/components/icons/icon.tsx'
import { TableFoot } from '#app/components/table-foot.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { queueWords } from '#app/content/words/review-queue.ts'
import { queuePath } from '#app/forms/review-address.ts'
import type { QueueAddress } from '#app/forms/review-address.ts'
import type { QueueView } from '#app/use-cases/review/read-queue.server.ts'
import { reviewPath } from './paths.ts'
import { QueueTable } from './queue-table.tsx'

type QueuePageProps = { readonly query: QueueAddress; readonly view: QueueView }

/** What waits for the reader's verdict, and the one button that begins. */
export function QueuePage({ query, view }: QueuePageProps) {
  const t = useWords(queueWords)
  const f = useFormats()
  const { rows, kanwil, waitingOffices, offices, first, judges, page, pages, total } = view
  const [only] = kanwil
  return (
    <>
      <PlaceBar office={kanwil.length === 1 && only ? only.name : t.title}>
        <span className="quiet">{t.year(String(view.year))}</span>
      </PlaceBar>
      <main id="isi" className="wrap page">
        <div className="queue-head">
          <div>
            <h1>{t.title}</h1>
            <p>
              {waitingOffices > 0 ? t.waitingOffices(f.whole(waitingOffices), f.whole(offices)) : t.nothingWaits}{' '}
              {t.order}
            </p>
          </div>
          {judges && first?.next ? (
            <Link className="btn btn-main btn-lg" to={reviewPath(first.assessmentId, first.next)}>
              {t.openNext(first.next, first.office)} <Icon name="arrow" />
            </Link>
          ) : null}
        </div>
        {offices > 0 ? <Filters query={query} kanwil={kanwil} /> : null}
        {rows.length > 0 ? (
          <QueueTable rows={rows} judges={judges} now={view.now} manyRegions={kanwil.length > 1} />
        ) : offices > 0 ? (
          <EmptyState icon="search" title={t.noMatchTitle}>
            {t.noMatchAdvice}
          </EmptyState>
        ) : (
          <EmptyState icon="check" title={t.emptyTitle}>
            {t.emptyAdvice}
          </EmptyState>
        )}
        {rows.length > 0 ? (
          <TableFoot
            {...{ page, pages, total }}
            onPage={20}
            rows={rows.length}
            hrefOf={(next) => queuePath({ ...query, page: next })}
          />
        ) : null}
      </main>
    </>
  )
}

type FiltersProps = { readonly query: QueueAddress; readonly kanwil: QueueView['kanwil'] }

function Filters({ query, kanwil }: FiltersProps) {
  const t = useWords(queueWords)
  const filtered = query.search !== '' || query.kanwilId !== '' || query.waiting !== ''
  return (
    <Form method="get" action="/reviews" className="filters" aria-label={t.filters} key={queuePath(query)}>
      <div className="wide">
        <TextField
          label={t.search}
          name="cari"
          type="search"
          placeholder={t.searchExample}
          maxLength={100}
          defaultValue={query.search}
        />
      </div>
      {kanwil.length > 1 ? (
        <Select
          label={t.region}
          name="kanwil"
          empty={t.allRegions}
          options={kanwil.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={query.kanwilId}
        />
      ) : null}
      <Segmented
        legend={t.show}
        name="tampil"
        value={query.waiting}
        segments={[
          { value: '', label: t.all },
          { value: 'waiting', label: t.onlyWaiting },
          { value: 'judged', label: t.onlyJudged },
        ]}
      />
      <div className="actions apply">
        <button className="btn" type="submit">
          {t.apply}
        </button>
        {filtered ? (
          <Link className="btn btn-plain" to="/reviews">
            {t.clear}
          </Link>
        ) : null}
      </div>
    </Form>
  )
}
