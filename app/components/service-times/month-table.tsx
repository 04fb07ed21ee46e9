import { Link } from '@remix-run/react'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import type { ServiceTimesPage } from '#app/use-cases/service-times/read-service-times.server.ts'
import { Share } from './service-table.tsx'

/** The months that are known; each opens its services. */
export function MonthTable({ page }: { readonly page: ServiceTimesPage }) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  return (
    <Section title={t.months}>
      <table className="table table-cards times-table">
        <thead>
          <tr>
            <th scope="col">{t.month}</th>
            <th scope="col">{t.share}</th>
            <th scope="col" className="num">
              {t.finished}
            </th>
            <th scope="col" className="num">
              {t.average}
            </th>
            <th scope="col">{t.recorded}</th>
          </tr>
        </thead>
        <tbody>
          {page.months.map(({ month, onTime, withStandard, finished, measured, workingDays, ...row }) => (
            <tr key={month}>
              <th scope="row">
                <Link to={`?bulan=${month}`} aria-current={month === page.month ? 'page' : undefined}>
                  {f.month(`${month}-01`)}
                </Link>
              </th>
              <td data-label={t.share}>
                <Share onTime={onTime} finished={withStandard} target={page.target} />
              </td>
              <td className="num" data-label={t.finished}>
                {f.whole(finished)}
              </td>
              <td className="num" data-label={t.average}>
                {measured > 0 ? f.decimal(workingDays / measured, 1) : '–'}
              </td>
              <td className="quiet" data-label={t.recorded}>
                {t.version(row.version, f.shortDate(row.recordedAt), row.source === 'file')}
                {row.isPart ? `; ${t.partOfMonth}` : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
