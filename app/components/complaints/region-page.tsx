import { EmptyState } from '#app/components/empty-state.tsx'
import { PlaceBar } from '#app/components/frame/place-bar.tsx'
import { Pages } from '#app/components/pager.tsx'
import { Section } from '#app/components/section.tsx'
import { TableFoot } from '#app/components/table-foot.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { useFormats, useText, useWords } from '#app/content/language.tsx'
import { complaintStateNames } from '#app/content/words/complaint-codes.ts'
import { complaintWords, regionComplaintWords } from '#app/content/words/complaints.ts'
import { grouped } from '#app/domain/complaints/ticket.ts'
import type { EscalatedComplaint, RegionComplaints } from '#app/use-cases/complaints/read-region.server.ts'

type Figure = 'received' | 'open' | 'late' | 'resolved' | 'onTime' | 'rejected' | 'spam'
const figures: readonly Figure[] = ['received', 'open', 'late', 'resolved', 'onTime', 'rejected', 'spam']

/** Complaints of a region: what was escalated, and how every office stands. */
export function RegionPage({ view }: { readonly view: RegionComplaints }) {
  const t = useWords(regionComplaintWords)
  const f = useFormats()
  const { escalated, offices, total, since, page, pages } = view
  return (
    <>
      <PlaceBar office={t.title} />
      <main id="isi" className="wrap page complaint-pages">
        <header>
          <h1>{t.title}</h1>
          <p className="lead">{t.lead(f.whole(total), f.date(since))}</p>
        </header>
        {escalated ? (
          <Section title={t.escalated} aside={f.whole(escalated.total)}>
            <Escalated escalated={escalated.rows} today={view.today} />
            <TableFoot
              {...{ page: escalated.page, pages: escalated.pages, total: escalated.total }}
              onPage={escalated.onPage}
              rows={escalated.rows.length}
              shown={t.shown}
              hrefOf={(next) => regionPath({ page, escalated: next })}
            />
          </Section>
        ) : null}
        {offices.length === 0 ? (
          <EmptyState icon="megaphone" title={t.emptyTitle}>
            {t.empty}
          </EmptyState>
        ) : (
          <Section title={t.byOffice}>
            <Offices offices={offices} />
            <Pages
              page={page}
              pages={pages}
              hrefOf={(next) => regionPath({ page: next, escalated: escalated?.page ?? 1 })}
            />
          </Section>
        )}
      </main>
    </>
  )
}

type EscalatedProps = { readonly escalated: readonly EscalatedComplaint[]; readonly today: string }

function Escalated({ escalated, today }: EscalatedProps) {
  const t = useWords(regionComplaintWords)
  const c = useWords(complaintWords)
  const f = useFormats()
  const text = useText()
  const states = useWords(complaintStateNames)
  if (escalated.length === 0) {
    return (
      <EmptyState icon="check" title={t.noneTitle} level={3}>
        {t.none}
      </EmptyState>
    )
  }
  return (
    <>
      <p className="quiet">{t.escalatedLead}</p>
      <ol className="complaint-list">
        {escalated.map((one) => (
          <li key={one.id}>
            <div>
              <b>{one.office}</b>
              <p className="meta">
                {[
                  grouped(one.id),
                  one.complaintClass ? text(one.complaintClass) : c.unclassed,
                  text(one.channel),
                  c.receivedOn(f.shortDate(one.receivedOn)),
                ].join(' · ')}
              </p>
            </div>
            <Due one={one} today={today} />
            <div className="standing">
              {states[one.state]}
              {one.taken ? null : <span className="caption">{one.raised ? t.raised : t.noHandler}</span>}
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

function Due({ one: { daysLate, dueOn }, today }: { readonly one: EscalatedComplaint; readonly today: string }) {
  const t = useWords(regionComplaintWords)
  const f = useFormats()
  if (dueOn === null) return <p className="due" />
  return (
    <p className={daysLate > 0 ? 'due late' : 'due'}>
      {daysLate > 0 ? t.daysLate(f.whole(daysLate)) : f.daysLeft(dueOn, today)}
      <span className="caption">{f.shortDate(dueOn)}</span>
    </p>
  )
}

function Offices({ offices }: Pick<RegionComplaints, 'offices'>) {
  const t = useWords(regionComplaintWords)
  const f = useFormats()
  return (
    <WideTable label={t.byOffice}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.office}</th>
            {figures.map((figure) => (
              <th scope="col" className="num" key={figure}>
                {t[figure]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {offices.map((office) => (
            <tr key={office.officeId}>
              <th scope="row">{office.officeName}</th>
              {figures.map((figure) => (
                <td className={figure === 'late' && office.late > 0 ? 'num late' : 'num'} key={figure}>
                  {f.whole(office[figure])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

/** Where a page of either list stands; the other stays where it was. */
function regionPath({ page, escalated }: { readonly page: number; readonly escalated: number }): string {
  return `/complaints?${new URLSearchParams({ halaman: String(page), eskalasi: String(escalated) }).toString()}`
}
