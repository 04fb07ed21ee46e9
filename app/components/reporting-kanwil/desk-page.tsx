import { Form, Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Segmented } from '#app/components/forms/segmented.tsx'
import { TextField } from '#app/components/forms/text-field.tsx'
import { Section } from '#app/components/section.tsx'
import { TableFoot } from '#app/components/table-foot.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { reportDeskWords } from '#app/content/words/reporting-kanwil.ts'
import { reportDeskPath } from '#app/forms/report-desk.ts'
import type { ReportDeskAddress } from '#app/forms/report-desk.ts'
import type { ReportDesk } from '#app/use-cases/reporting/read-desk.server.ts'
import { DeskTable } from './desk-table.tsx'

type DeskPageProps = { readonly query: ReportDeskAddress; readonly desk: ReportDesk }

/** What offices reported of their indicators: the periods, and the offices of one with what waits. */
export function DeskPage({ query, desk }: DeskPageProps) {
  const t = useWords(reportDeskWords)
  const f = useFormats()
  const { period, offices, page, pages, total, onPage, waiting } = desk
  const dueText = ({ dueOn, submitted, expected }: NonNullable<ReportDesk['period']>) => {
    const due = t.dueOn(f.date(dueOn))
    return submitted < expected ? `${due}, ${f.daysLeft(dueOn, desk.today)}` : due
  }
  const address = { ...query, period: period?.period ?? '' }
  return (
    <main id="isi" className="wrap page">
      <header>
        <h1>{t.title}</h1>
        <p className="lead">
          {waiting > 0 ? t.waits(f.whole(waiting), f.whole(desk.waitingOffices)) : t.nothingWaits}{' '}
          {period ? t.lead : null}
        </p>
      </header>
      {period ? (
        <div className="report-desk">
          <PeriodList desk={desk} />
          <Section title={t.chosenPeriod(f.reportedPeriod(period.period))} aside={dueText(period)}>
            <Filters query={address} />
            {offices.length > 0 ? (
              <DeskTable desk={desk} period={period.period} />
            ) : (
              <EmptyState icon="search" title={t.noMatchTitle}>
                {t.noMatchAdvice}
              </EmptyState>
            )}
            {offices.length > 0 ? (
              <TableFoot
                {...{ page, pages, onPage, total }}
                rows={offices.length}
                hrefOf={(next) => reportDeskPath({ ...address, page: next })}
              />
            ) : null}
          </Section>
        </div>
      ) : (
        <EmptyState icon="clock" title={t.emptyTitle}>
          {t.emptyAdvice}
        </EmptyState>
      )}
    </main>
  )
}

function PeriodList({ desk: { periods, period } }: { readonly desk: ReportDesk }) {
  const t = useWords(reportDeskWords)
  const f = useFormats()
  return (
    <nav className="report-periods" aria-label={t.periods}>
      <h2 className="small-label">{t.periods}</h2>
      <ul>
        {periods.map((one) => (
          <li key={one.period}>
            <Link
              to={reportDeskPath({ period: one.period, search: '', show: '', page: 1 })}
              aria-current={one.period === period?.period ? 'page' : undefined}
            >
              <span>{f.reportedPeriod(one.period)}</span>
              {one.waiting > 0 ? <b>{t.waitingCount(f.whole(one.waiting))}</b> : null}
              <small>{t.reportedOf(f.whole(one.submitted), f.whole(one.expected))}</small>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Filters({ query }: { readonly query: ReportDeskAddress }) {
  const t = useWords(reportDeskWords)
  return (
    <Form method="get" action="/reports" className="filters" aria-label={t.filters} key={reportDeskPath(query)}>
      <input type="hidden" name="periode" value={query.period} />
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
      <Segmented
        legend={t.show}
        name="tampil"
        value={query.show}
        segments={[
          { value: '', label: t.all },
          { value: 'waiting', label: t.onlyWaiting },
          { value: 'late', label: t.onlyLate },
        ]}
      />
      <div className="actions apply">
        <button className="btn" type="submit">
          {t.apply}
        </button>
      </div>
    </Form>
  )
}
