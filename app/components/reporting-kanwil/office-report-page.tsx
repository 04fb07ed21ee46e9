import { Form } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { Notice } from '#app/components/notice.tsx'
import { Section } from '#app/components/section.tsx'
import { useFormats, useWords } from '#app/content/language.tsx'
import { officeReportWords, reportDeskWords } from '#app/content/words/reporting-kanwil.ts'
import { reportDeskPath } from '#app/forms/report-desk.ts'
import type { ReportAct } from '#app/forms/report-desk.ts'
import type { OfficeReport } from '#app/use-cases/reporting/read-report.server.ts'
import { ReopenForm } from './reopen-form.tsx'
import { ReportEntry } from './report-entry.tsx'

type OfficeReportPageProps = { readonly view: OfficeReport; readonly act: ReportAct | undefined }

/** What one office reported for a period: what waits first, then what was judged, then what is missing. */
export function OfficeReportPage({ view, act }: OfficeReportPageProps) {
  const t = useWords(officeReportWords)
  const d = useWords(reportDeskWords)
  const f = useFormats()
  const { office, period, lines } = view
  const waiting = lines.filter(({ state }) => state === 'terkirim')
  const judged = lines.filter(({ state }) => state === 'disetujui' || state === 'dikembalikan')
  const missing = lines.filter(({ state }) => state === 'kosong' || state === 'draf')
  const submitted = lines.filter(({ submittedAt }) => submittedAt !== null).length
  const home = reportDeskPath({ period: period.key, search: '', show: '', page: 1 })
  const way = [
    { text: d.title, href: '/reports' },
    { text: f.reportedPeriod(period.key), href: home },
  ]
  return (
    <main id="isi" className="wrap desk">
      <Crumbs crumbs={[...way, { text: office.name }]} />
      <header>
        <h1>
          {office.name}, {f.reportedPeriod(period.key)}
        </h1>
        <p className="lead">{t.standing(f.whole(submitted), f.whole(lines.length), f.whole(waiting.length))}</p>
        <p className="quiet">
          {t.due(f.date(period.dueOn))}, {view.open ? t.closes(f.date(view.closesOn)) : t.closed(f.date(view.closesOn))}
        </p>
      </header>
      <Said view={view} act={act} />
      <Section title={t.waitingTitle} aside={f.whole(waiting.length)}>
        {waiting.length === 0 ? <p className="hint">{t.nothingWaits}</p> : null}
        {view.mayJudge ? <ApproveAll lines={waiting} /> : null}
        {waiting.map((line) => (
          <ReportEntry line={line} view={view} act={act} key={`${line.code} ${line.version}`} />
        ))}
      </Section>
      {judged.length > 0 ? (
        <Section title={t.judgedTitle} aside={f.whole(judged.length)}>
          {judged.map((line) => (
            <ReportEntry line={line} view={view} act={act} key={line.code} />
          ))}
        </Section>
      ) : null}
      {missing.length > 0 ? (
        <Section title={t.missingTitle} aside={f.whole(missing.length)}>
          {missing.map((line) => (
            <ReportEntry line={line} view={view} act={act} key={line.code} />
          ))}
        </Section>
      ) : null}
      {view.mayReopen ? <ReopenForm view={view} act={act} key={view.closesOn} /> : null}
    </main>
  )
}

function Said({ view, act }: OfficeReportPageProps) {
  const t = useWords(officeReportWords)
  const f = useFormats()
  return (
    <>
      {act?.ok ? (
        <Notice tone="good" role="status">
          {t.saved}
        </Notice>
      ) : null}
      {act?.stale ? (
        <Notice tone="warn" role="alert">
          {t.stale}
        </Notice>
      ) : null}
      {view.ownOffice ? <Notice>{t.ownOffice}</Notice> : null}
      {view.reopening ? <Notice>{t.reopened(f.date(view.reopening.closesOn), view.reopening.reason)}</Notice> : null}
    </>
  )
}

/** One button for what nothing speaks against; the page has been read, so the versions seen go with it. */
function ApproveAll({ lines }: { readonly lines: OfficeReport['lines'] }) {
  const t = useWords(officeReportWords)
  const f = useFormats()
  const clear = lines.filter(({ warnings }) => warnings.length === 0)
  if (clear.length < 2) return null
  return (
    <Form method="post" className="approve-all">
      {clear.map(({ code, version }) => (
        <input type="hidden" name="report" value={`${code}:${version}`} key={code} />
      ))}
      <button className="btn btn-main" type="submit" name="intent" value="approve-all">
        {t.approveAll(f.whole(clear.length))}
      </button>
      <p className="hint">{t.approveAllHint(clear.map(({ code }) => code).join(', '))}</p>
    </Form>
  )
}
