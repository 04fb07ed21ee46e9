import { Link } from '@remix-run/react'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { ViewTabs } from '#app/components/indicator-views/view-tabs.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import { addTimes, none } from '#app/domain/service-times/tally.ts'
import type { ServiceTimes } from '#app/domain/service-times/tally.ts'
import type { ServiceTimesPage as Page } from '#app/use-cases/service-times/read-service-times.server.ts'
import { BringTimes } from './bring-times.tsx'
import type { RefusedTimes } from './bring-times.tsx'
import { MonthTable } from './month-table.tsx'
import { ServiceTable } from './service-table.tsx'
import { SpreadTable } from './spread-table.tsx'
import { cut, shareOf } from './times-look.ts'

type ServiceTimesPageProps = { readonly page: Page; readonly refused: RefusedTimes }

/** How long the services of an office take, month by month. */
export function ServiceTimesPage({ page, refused }: ServiceTimesPageProps) {
  const t = useWords(serviceTimeWords)
  const measured = page.services.flatMap(({ times }) => (times ? [times] : []))
  const total = measured.reduce<ServiceTimes>(addTimes, none('', null))
  return (
    <>
      <PlaceBar office={page.office} />
      <main id="isi" className="wrap desk">
        <ViewTabs officeId={page.officeId} />
        <Head page={page} total={total} />
        {measured.length > 0 ? (
          <>
            <ServiceTable page={page} total={total} />
            <SpreadTable services={page.services} total={total} />
          </>
        ) : (
          <EmptyState icon="clock" title={t.byService}>
            {t.emptyAdvice}
          </EmptyState>
        )}
        {page.months.length > 0 ? <MonthTable page={page} /> : null}
        {page.mayWrite ? <BringTimes page={page} refused={refused} /> : null}
      </main>
    </>
  )
}

function Head({ page, total }: { readonly page: Page; readonly total: ServiceTimes }) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  const month = f.month(`${page.month}-01`)
  const withStandard = page.services.reduce((sum, { times }) => {
    return sum + (times && times.standardDays !== null ? times.finished : 0)
  }, 0)
  const share = shareOf(total.onTime, withStandard)
  return (
    <header className="desk-head">
      <div>
        <h1 className="sentence">
          {total.finished === 0
            ? t.findingNone(month)
            : share === undefined || page.target === null
              ? t.findingUnmeasured(month)
              : t.finding(month, f.percentage(cut(share)), f.percentage(page.target, 0))}
        </h1>
        {total.measured > 0 ? (
          <p className="lead">{t.lead(f.whole(total.finished), f.decimal(total.workingDays / total.measured, 1))}</p>
        ) : null}
        <p className="quiet">
          <OpenNow page={page} />
        </p>
      </div>
      {page.seesTokens ? (
        <p className="actions">
          <Link className="btn" to={`/offices/${page.officeId}/tokens`}>
            {t.toTokens}
          </Link>
        </p>
      ) : null}
    </header>
  )
}

function OpenNow({ page: { openAsOf, services } }: { readonly page: Page }) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  if (openAsOf === null) return <>{t.openUnknown}</>
  const overdue = services.reduce((sum, one) => sum + (one.overdue ?? 0), 0)
  return <>{overdue === 0 ? t.noneOverdue(f.date(openAsOf)) : t.overdueNow(f.whole(overdue), f.date(openAsOf))}</>
}
