import { Form } from '@remix-run/react'
import { Tick } from '#app/components/forms/tick.tsx'
import { Notice } from '#app/components/notice.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { serviceTimeWords } from '#app/content/words/service-times.ts'
import type { ListMonth, ListPage } from '#app/use-cases/service-times/read-list-page.server.ts'
import { FaultyRows } from './faulty-rows.tsx'
import { cut, shareOf } from './times-look.ts'

type Found = NonNullable<ListPage['found']>
type TimesListCheckProps = {
  readonly list: ListPage
  readonly found: Found
  readonly fault: 'import-changed' | 'nothing-chosen' | undefined
}

/** What a list would record, month by month beside what is known, and the rows that are left out. */
export function TimesListCheck({ list, found, fault }: TimesListCheckProps) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  return (
    <>
      <header>
        <h1>{t.listTitle}</h1>
        <p className="quiet">
          {list.fileName}. {t.found(f.whole(found.finished), f.whole(found.open))} {t.nothingYet}
        </p>
      </header>
      {fault === 'import-changed' ? <Notice tone="warn" role="alert" title={t.stale} /> : null}
      {fault === 'nothing-chosen' ? <Notice tone="bad" role="alert" title={t.nothingChosen} /> : null}
      {found.otherColumns > 0 ? <Notice title={t.others(found.otherColumns)} /> : null}
      <Form method="post" className="list-check">
        <input type="hidden" name="seen" value={found.seen} />
        {found.months.length > 0 ? <Months months={found.months} /> : null}
        <Open asOf={list.asOf} found={found} />
        <div className="actions">
          <button className="btn btn-main" type="submit" name="intent" value="accept">
            {t.accept}
          </button>
          <button className="btn btn-plain" type="submit" name="intent" value="discard">
            {t.discard}
          </button>
        </div>
      </Form>
      <FaultyRows found={found} />
    </>
  )
}

function Months({ months }: Pick<Found, 'months'>) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  return (
    <table className="table table-cards times-table">
      <thead>
        <tr>
          <th scope="col">{t.write}</th>
          <th scope="col" className="num">
            {t.finished}
          </th>
          <th scope="col" className="num">
            {t.onTime}
          </th>
          <th scope="col" className="num">
            {t.share}
          </th>
          <th scope="col">{t.now}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => {
          const share = shareOf(month.onTime, month.withStandard)
          return (
            <tr key={month.month}>
              <th scope="row">
                <Tick name="months" value={month.month} defaultChecked={!shrinks(month)}>
                  {f.month(`${month.month}-01`)}
                </Tick>
              </th>
              <td className="num" data-label={t.finished}>
                {f.whole(month.finished)}
              </td>
              <td className="num" data-label={t.onTime}>
                {month.withStandard > 0 ? f.whole(month.onTime) : '–'}
              </td>
              <td className="num" data-label={t.share}>
                {share === undefined ? t.notMeasured : f.percentage(cut(share))}
              </td>
              <td className="quiet" data-label={t.now}>
                {month.before ? t.replaces(f.whole(month.before.finished), month.before.version) : t.newMonth}
                {shrinks(month) ? `; ${t.shrinks}` : null}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

/** A month that would lose half of what is known is likely to stand in the list by the way. */
function shrinks({ finished, before }: ListMonth): boolean {
  return before !== null && finished < before.finished / 2
}

function Open({ asOf, found: { open, openBefore } }: { readonly asOf: string | null; readonly found: Found }) {
  const t = useWords(serviceTimeWords)
  const f = useFormats()
  if (asOf === null) return open === 0 ? null : <p>{t.openIgnored(f.whole(open))}</p>
  const older = openBefore !== null && openBefore > asOf
  if (older) return <p>{t.openOlder(f.date(openBefore))}</p>
  if (open > 0) return <p>{t.openOf(f.whole(open), f.date(asOf))}</p>
  return (
    <>
      <p>{t.nothingOpenFound}</p>
      <Tick name="nothingOpen" value="yes">
        {t.nothingOpen(f.date(asOf))}
      </Tick>
    </>
  )
}
