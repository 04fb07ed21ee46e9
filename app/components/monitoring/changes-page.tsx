import { Form, Link, useSubmit } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { Select } from '#app/components/forms/select.tsx'
import { TableFoot } from '#app/components/table-foot.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { changeKindNames, leadershipWords } from '#app/content/words/leadership.ts'
import { changeKinds } from '#app/domain/monitoring/change.ts'
import { changeDays, changesPath } from '#app/forms/leadership-address.ts'
import type { ChangesQuery } from '#app/forms/leadership-address.ts'
import type { ChangesView } from '#app/use-cases/monitoring/read-changes.server.ts'
import { ChangeTable } from './change-table.tsx'
import { DeskTabs } from './desk-tabs.tsx'

type ChangesPageProps = { readonly view: ChangesView; readonly query: ChangesQuery }

/** What has changed at the offices over some days. */
export function ChangesPage({ view, query }: ChangesPageProps) {
  const t = useWords(leadershipWords)
  const f = useFormats()
  const { rows, page, pages, total, counts, changed, followed, since } = view
  return (
    <main id="isi" className="wrap">
      <DeskTabs />
      <h1 className="sr">{t.changesHeading}</h1>
      <div className="findings findings-one">
        <p>
          <strong>{t.changesStrong(f.whole(changed), f.whole(followed))}</strong> {t.changesRest(f.date(since))}
          <span className="why">
            <Link to={changesPath(query, { kind: '' })}>
              {t.changesUpDown(f.whole(counts.up), f.whole(counts.down))}
            </Link>
          </span>
        </p>
      </div>
      <Choices view={view} query={query} />
      {rows.length === 0 ? (
        <EmptyState icon="clock" title={t.noChange}>
          {t.noChangeAdvice}
        </EmptyState>
      ) : (
        <ChangeTable rows={rows} />
      )}
      <TableFoot
        {...{ page, pages, total }}
        onPage={25}
        rows={rows.length}
        hrefOf={(next) => changesPath(query, { page: next })}
      />
    </main>
  )
}

function Choices({ view: { counts, kanwil, changed }, query }: ChangesPageProps) {
  const t = useWords(leadershipWords)
  const f = useFormats()
  const names = useWords(changeKindNames)
  const submit = useSubmit()
  return (
    <>
      <Form
        method="get"
        className="filters"
        onChange={({ currentTarget }) => submit(currentTarget, { preventScrollReset: true, replace: true })}
      >
        <Segmented
          legend={t.period}
          name="hari"
          value={String(query.days)}
          segments={changeDays.map((days) => ({ value: String(days), label: t.daysBack(days) }))}
        />
        {kanwil.length > 1 ? (
          <Select
            label={t.region}
            name="kanwil"
            empty={t.allRegions}
            options={kanwil.map(({ id, name }) => ({ value: id, label: name }))}
            defaultValue={query.kanwilId}
          />
        ) : null}
        {query.kind ? <input type="hidden" name="jenis" value={query.kind} /> : null}
        <div className="actions apply">
          <button className="btn" type="submit">
            {t.show}
          </button>
        </div>
      </Form>
      <nav aria-label={t.kinds}>
        <ul className="chips">
          <li>
            <Link
              className="chip"
              to={changesPath(query, { kind: '' })}
              aria-current={query.kind === '' ? 'true' : undefined}
            >
              {t.allKinds} <b>{f.whole(changed)}</b>
            </Link>
          </li>
          {changeKinds
            .filter((kind) => counts[kind] > 0 || query.kind === kind)
            .map((kind) => (
              <li key={kind}>
                <Link
                  className="chip"
                  to={changesPath(query, { kind })}
                  aria-current={query.kind === kind ? 'true' : undefined}
                >
                  {names[kind]} <b>{f.whole(counts[kind])}</b>
                </Link>
              </li>
            ))}
        </ul>
      </nav>
    </>
  )
}
