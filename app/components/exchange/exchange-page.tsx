import { Link } from '@remix-run/react'
import { Crumbs } from '#app/components/crumbs.tsx'
import { archiveHref } from '#app/components/evidence/paths.ts'
import { Icon } from '#app/components/icons/icon.tsx'
import { Notice } from '#app/components/notice.tsx'
import { officePath } from '#app/components/overview/paths.ts'
import { Section } from '#app/components/section.tsx'
import { State } from '#app/components/state.tsx'
import type { Look } from '#app/components/state.tsx'
import { describeRefusal } from '#app/content/describe-error.ts'
import { useFormats, useLanguage, useWords } from '#app/content/language.tsx'
import { evidenceExportWords } from '#app/content/words/evidence-export.ts'
import { exchangeWords, importStatuses } from '#app/content/words/exchange.ts'
import { overviewWords } from '#app/content/words/overview.ts'
import type { ExchangeView, ImportStatus } from '#app/use-cases/exchange/exchange-view.server.ts'
import { exchangePath, workbookPath } from './paths.ts'
import { UploadForm } from './upload-form.tsx'

type ExchangePageProps = { readonly exchange: ExchangeView; readonly fault: string | null }

/** The worksheet as a workbook: taking it away, bringing it back, and the files that were brought. */
export function ExchangePage({ exchange, fault }: ExchangePageProps) {
  const t = useWords(exchangeWords)
  const o = useWords(overviewWords)
  const { head, assessmentId, hasLayout } = exchange
  return (
    <main id="isi" className="wrap page">
      <Crumbs crumbs={[{ text: o.title, href: officePath(head.officeId, head.year) }, { text: t.title }]} />
      <header>
        <h1>{t.title}</h1>
        <p className="lead">{t.lead}</p>
      </header>
      {hasLayout ? (
        <div className="grid exchange-ways">
          <Section title={t.exportTitle} className="c5">
            <p>{t.exportText}</p>
            <p className="actions exchange-download">
              <a className="btn btn-lg" href={workbookPath(assessmentId)} download>
                <Icon name="download" />
                {t.download}
              </a>
            </p>
          </Section>
          <Import exchange={exchange} fault={fault} />
        </div>
      ) : (
        <Notice tone="wait">{t.noLayout}</Notice>
      )}
      <EvidenceArchive assessmentId={assessmentId} />
      <PastImports exchange={exchange} />
    </main>
  )
}

function EvidenceArchive({ assessmentId }: { readonly assessmentId: string }) {
  const t = useWords(evidenceExportWords)
  return (
    <Section title={t.title}>
      <p>{t.text}</p>
      <p className="quiet">{t.leftOut}</p>
      <p className="actions exchange-download">
        <a className="btn" href={archiveHref(assessmentId)} download>
          <Icon name="download" />
          {t.download}
        </a>
      </p>
    </Section>
  )
}

function Import({ exchange: { assessmentId, closed }, fault }: ExchangePageProps) {
  const t = useWords(exchangeWords)
  const reason = describeRefusal(closed ?? undefined, useLanguage())
  return (
    <Section title={t.importTitle} className="c7">
      {closed === null ? (
        <UploadForm assessmentId={assessmentId} fault={fault} />
      ) : (
        <Notice tone="wait">{reason}</Notice>
      )}
    </Section>
  )
}

export const statusLooks: Readonly<Record<ImportStatus, Look>> = {
  staged: { tone: 'wait', shape: 'wait' },
  accepted: { tone: 'good', shape: 'done' },
  discarded: { tone: 'idle', shape: 'empty' },
  expired: { tone: 'idle', shape: 'empty' },
}

function PastImports({ exchange: { assessmentId, imports } }: { readonly exchange: ExchangeView }) {
  const t = useWords(exchangeWords)
  const statuses = useWords(importStatuses)
  const f = useFormats()
  if (imports.length === 0) return null
  return (
    <Section title={t.past}>
      <table className="table table-cards">
        <thead>
          <tr>
            <th scope="col">{t.fileColumn}</th>
            <th scope="col">{t.when}</th>
            <th scope="col">{t.outcome}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map(({ id, fileName, createdAt, status, taken }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={exchangePath(assessmentId, id)}>{fileName}</Link>
              </th>
              <td>{f.moment(createdAt)}</td>
              <td>
                <State {...statusLooks[status]}>{status === 'accepted' ? t.taken(taken) : statuses[status]}</State>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
