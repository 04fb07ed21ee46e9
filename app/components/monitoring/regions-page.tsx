import { Link } from '@remix-run/react'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Pages } from '#app/components/pager.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { leadershipWords } from '#app/content/words/leadership.ts'
import { shownReadiness } from '#app/domain/scoring/show.ts'
import { regionsPath } from '#app/forms/leadership-address.ts'
import type { RegionsQuery } from '#app/forms/leadership-address.ts'
import type { RegionsView } from '#app/use-cases/monitoring/read-regions.server.ts'
import { DeskTabs } from './desk-tabs.tsx'
import { useForecast } from './forecast-text.ts'
import { useGateName } from './gate-names.ts'
import { RegionTable } from './region-table.tsx'

type RegionsPageProps = { readonly view: RegionsView; readonly query: RegionsQuery }

/** Every Kanwil with what its offices come to: sentences first, then the table. */
export function RegionsPage({ view, query }: RegionsPageProps) {
  const t = useWords(leadershipWords)
  const { page, pages, total } = view
  const f = useFormats()
  return (
    <main id="isi" className="wrap">
      <DeskTabs />
      <h1 className="sr">{t.regionsHeading}</h1>
      <Sentences view={view} />
      {total === 0 ? (
        <EmptyState icon="search" title={t.noRegions} />
      ) : (
        <>
          <RegionTable view={view} query={query} />
          <div className="table-foot">
            <p className="quiet">{t.shownRegions(f.whole(total))}</p>
            <Pages page={page} pages={pages} hrefOf={(next) => regionsPath(query, { page: next })} />
          </div>
        </>
      )}
    </main>
  )
}

function Sentences({ view: { all, total, proposalDay } }: Pick<RegionsPageProps, 'view'>) {
  const t = useWords(leadershipWords)
  const f = useFormats()
  const nameOf = useGateName()
  const { range, why } = useForecast()(all.forecast)
  return (
    <div className="findings">
      <p>
        <strong>
          <Link to="/monitoring?ambang=lulus">{t.regionsStrong(f.whole(all.passing), f.whole(all.assessed))}</Link>
        </strong>{' '}
        {t.regionsRest(f.whole(total))}
        {all.median === null ? null : (
          <span className="why">
            {t.medianNow(f.readiness(shownReadiness(all.median, { failing: all.median < 100 })))}.
          </span>
        )}
      </p>
      <p>
        {range === null ? (
          why
        ) : (
          <>
            <strong>{t.forecastStrong(range)}</strong> {t.forecastRest(f.date(proposalDay))}
            <span className="why">{why}</span>
          </>
        )}
      </p>
      <p>
        {all.weakest ? (
          <>
            <strong>
              <Link to={`/monitoring?${new URLSearchParams({ ambang: `gagal:${all.weakest.column.key}` })}`}>
                {nameOf(all.weakest.column).name}
              </Link>
            </strong>{' '}
            {t.weakestRest(f.whole(all.weakest.offices))}
          </>
        ) : (
          t.noWeakest
        )}
      </p>
    </div>
  )
}
