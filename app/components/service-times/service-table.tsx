import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import type { ServiceTimes } from '#app/domain/service-times/tally.ts'
import type { ServiceRow, ServiceTimesPage } from '#app/use-cases/service-times/read-service-times.server.ts'
import { cut, looks, reachedBy, shareOf } from './times-look.ts'

type ServiceTableProps = { readonly page: ServiceTimesPage; readonly total: ServiceTimes }

/** The services of a month: standard, how many, how many on time, how long, and what is open past its standard. */
export function ServiceTable({ page, total }: ServiceTableProps) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  const rows = page.services.filter(({ times, open }) => times !== null || open > 0)
  const withStandard = rows.reduce((sum, { times }) => {
    return sum + (times && times.standardDays !== null ? times.finished : 0)
  }, 0)
  const unmeasured = rows.some(({ standard }) => standard === null)
  return (
    <Section title={t.byService} aside={f.month(`${page.month}-01`)}>
      <table className="table table-cards times-table">
        <thead>
          <tr>
            <th scope="col">{t.service}</th>
            <th scope="col">{t.standard}</th>
            <th scope="col" className="num">
              {t.finished}
            </th>
            <th scope="col" className="num">
              {t.onTime}
            </th>
            <th scope="col">{t.share}</th>
            <th scope="col" className="num">
              {t.average}
            </th>
            <th scope="col" className="num">
              {t.overdue}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.code} row={row} target={page.target} openKnown={page.openAsOf !== null} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t.total}</th>
            <td className="none" />
            <td className="num" data-label={t.finished}>
              {f.whole(total.finished)}
            </td>
            <td className="num" data-label={t.onTime}>
              {f.whole(total.onTime)}
            </td>
            <td data-label={t.share}>
              <Share onTime={total.onTime} finished={withStandard} target={page.target} />
            </td>
            <td className="num" data-label={t.average}>
              {total.measured > 0 ? f.decimal(total.workingDays / total.measured, 1) : '–'}
            </td>
            <td className="num" data-label={t.overdue}>
              {page.openAsOf === null ? '–' : f.whole(rows.reduce((sum, { overdue }) => sum + (overdue ?? 0), 0))}
            </td>
          </tr>
        </tfoot>
      </table>
      {withStandard > 0 && withStandard < total.finished ? (
        <p className="quiet">{t.shareOfMeasured(f.whole(withStandard), f.whole(total.finished))}</p>
      ) : null}
      {unmeasured ? <p className="quiet">{t.noStandardNote}</p> : null}
    </Section>
  )
}

type RowProps = { readonly row: ServiceRow; readonly target: number | null; readonly openKnown: boolean }

function Row({ row, target, openKnown }: RowProps) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  const text = useText()
  const { times, standard, overdue } = row
  const measured = times && times.standardDays !== null ? times : null
  return (
    <tr>
      <th scope="row">{text(row.name)}</th>
      <td data-label={t.standard}>
        {standard === null ? <span className="quiet">{t.noStandard}</span> : t.days(standard)}
      </td>
      <td className="num" data-label={t.finished}>
        {times ? f.whole(times.finished) : '–'}
      </td>
      <td className="num" data-label={t.onTime}>
        {measured ? f.whole(measured.onTime) : '–'}
      </td>
      <td data-label={t.share}>
        {measured ? <Share onTime={measured.onTime} finished={measured.finished} target={target} /> : t.notMeasured}
      </td>
      <td className="num" data-label={t.average}>
        {times && times.measured > 0 ? f.decimal(times.workingDays / times.measured, 1) : '–'}
      </td>
      <td className="num" data-label={t.overdue}>
        {overdue === null || !openKnown ? '–' : f.whole(overdue)}
      </td>
    </tr>
  )
}

type ShareProps = { readonly onTime: number; readonly finished: number; readonly target: number | null }

/** A share against its target: figure, shape and word. */
export function Share({ onTime, finished, target }: ShareProps) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  const share = shareOf(onTime, finished)
  if (share === undefined) return <span className="quiet">{t.notMeasured}</span>
  if (target === null) return <>{f.percentage(cut(share))}</>
  const reached = reachedBy(share, target)
  return (
    <State {...looks[reached]}>
      {f.percentage(cut(share))} <span className="quiet">{t[reached]}</span>
    </State>
  )
}
